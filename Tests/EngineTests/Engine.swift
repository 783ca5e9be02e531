// The engines that queries are tried on: where they are, and how they are asked.

import Glibc
import ProgramTesting

/// An engine with its driver in `Drivers`.
enum Engine: String, CaseIterable {
  case duckdb, postgres, spark

  /// The folder of the project, with a slash at its end.
  private static let root: String = {
    let here = #filePath
    return String(here[..<here.firstRange(of: "Tests/EngineTests/")!.lowerBound])
  }()

  private static let packages = root + ".build/engines"

  private var isInstalled: Bool {
    switch self {
    case .duckdb: access(Engine.packages + "/bin/duckdb", X_OK) == 0
    case .spark: Engine.has("pyspark") && access("/usr/bin/java", X_OK) == 0
    case .postgres: !TemporaryFolder.names(in: "/usr/lib/postgresql").isEmpty
    }
  }

  private static func has(_ module: String) -> Bool {
    TemporaryFolder.names(in: packages + "/lib").contains {
      access("\(packages)/lib/\($0)/site-packages/\(module)/__init__.py", R_OK) == 0
    }
  }

  /// Whether it can be asked here.
  var isThere: Bool { isInstalled && access("/usr/bin/python3", X_OK) == 0 }

  /// Why its tests are skipped where it cannot.
  var missing: String { "\(rawValue) is not installed: .ci/engines" }

  /// Has it count, and holds its rows against the program's own.
  /// - Returns: how they differ for each of the cases, empty where they do not.
  func differences(_ cases: [QueryCase]) throws -> [String] {
    for one in cases { try one.write(for: self) }
    let tasks = cases.map { $0.task(for: self) + "\n" }.joined()
    let python = self == .postgres ? "/usr/bin/python3" : Engine.packages + "/bin/python"
    let driver = "\(Engine.root)Tests/EngineTests/Drivers/\(self == .postgres ? "postgres" : "engine").py"
    // Behind everything else: other tests keep an eye on the clock.
    let run = try Program(path: "/usr/bin/nice").arguments("-n", "19", python, driver, rawValue)
      .environment("PATH", "/usr/bin:/bin:/usr/sbin:/sbin").environment("LANG", "C.UTF-8")
      .environment("HOME", "/tmp").inheriting("JAVA_HOME").environment("PYTHONDONTWRITEBYTECODE", "1")
      .input(tasks).run(timeout: .seconds(600 + 20 * cases.count))
    let lines = run.outputText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard run.exit == .status(0), lines.count == cases.count + 1 else {
      return ["\(run.exit), \(lines.count - 1) of \(cases.count) cases: \(run.errorText.suffix(2000))"]
    }
    return lines.dropLast()
  }
}

/// Journals in a folder, and what is asked of them.
struct QueryCase: CustomStringConvertible {
  let folder: TemporaryFolder
  /// What the case is about.
  let description: String
  /// Its number, by which its files are named.
  let number: Int
  /// Of `summary` and `sql` alike.
  let arguments: [String]

  /// Writes the program's own tally, and the query.
  func write(for engine: Engine) throws {
    let tally = try summary(arguments + ["--journal", folder.path, "--format", "tally"])
    folder.write(tally, to: "\(number).csv")
    // Spark is where its process began, so its files are named in full.
    let source = engine == .spark ? ["--from", "\(folder.path)/*.jsonl"] : []
    let query = try program(["sql", engine.rawValue] + arguments + source).run(timeout: .seconds(60))
    folder.write(query.output, to: "\(number)-\(engine).sql")
  }

  /// A line for the driver.
  func task(for engine: Engine) -> String {
    let files = [
      ("query", "\(number)-\(engine).sql"), ("tally", "\(number).csv"), ("rows", rows(of: engine)),
    ]
    return "{\"folder\":\"\(folder.path)\"" + files.map { ",\"\($0)\":\"\($1)\"" }.joined() + "}"
  }

  private func rows(of engine: Engine) -> String { "\(number)-\(engine).csv" }

  /// What the report of the journals says of interviews, questions and groups, and what that of the engine's rows does.
  func figures(of engine: Engine) throws -> (journals: String, tally: String) {
    let json = ["--format", "json"]
    let journals = try summary(arguments + ["--journal", folder.path] + json)
    let tally = try summary(["--tally", "\(folder.path)/\(rows(of: engine))"] + json)
    return (QueryCase.figures(journals), QueryCase.figures(tally))
  }

  /// The members that must be equal; they stand side by side.
  private static func figures(_ json: [UInt8]) -> String {
    let text = String(decoding: json, as: UTF8.self)
    guard let start = text.firstRange(of: "\"interviews\":"), let end = text.firstRange(of: ",\"retention\":")
    else {
      return "no report: \(text)"
    }
    return String(text[start.lowerBound..<end.lowerBound])
  }

  private func summary(_ arguments: [String]) throws -> [UInt8] {
    try program(["summary"] + arguments).run(timeout: .seconds(60)).output
  }

  private func program(_ arguments: [String]) -> Program {
    arguments.reduce(Program(built: "rapport").environment("HOME", folder.path).folder(folder.path)) {
      $0.arguments($1)
    }
  }
}
