// The whole table of how often the intervals hold the truth, as `.ci/coverage` prints it and the article on the
// figures has it.

import Glibc
import Testing

@Suite(.enabled(if: getenv("RAPPORT_LONG") != nil, "minutes; .ci/coverage runs it"))
struct CoverageTable {
  @Test func `the article on the figures has the table as it is computed`() {
    let article = Self.article
    for table in [Self.nps, Self.satisfaction, Self.effort, Self.differences, Self.falseAlarms] {
      for row in table() {
        Self.say(row)
        #expect(article.contains(row), "\(row)")
      }
      Self.say("")
    }
  }

  private static func nps() -> [String] {
    let numbers = [5, 10, 30, 100, 300]
    let populations = Population.ordinaryNPS + Population.extremeNPS
    let columns = numbers.map { Coverage.nps($0, populations) }
    let all = numbers.map { Coverage.nps($0, Population.everyNPS) }
    let means = all.map { $0.reduce(0, +) / Double($0.count) }
    let poor = all.map { 100 * Double($0.count { $0 < 93 }) / Double($0.count) }
    return [
      row("over all customers that there may be", means), row("how many of these fall below 93", poor),
    ]
      + populations.enumerated().map { index, population in row(population.title, columns.map { $0[index] }) }
  }

  private static func satisfaction() -> [String] {
    let grid = (0..<1000).map { (Double($0) + 0.5) / 1000 }
    let columns = [5, 10, 30, 100, 300].map { (n: $0, coverages: Coverage.share($0, grid)) }
    let between = { (range: ClosedRange<Double>) in
      columns.map { column in
        zip(grid, column.coverages).filter { range.contains($0.0) }.map(\.1).min() ?? 0
      }
    }
    let named = [0.5, 0.7, 0.8, 0.9, 0.95, 0.99]
    return [
      row("on average over every share", columns.map { $0.coverages.reduce(0, +) / Double(grid.count) }),
      row("the worst between 10 and 90 %", between(0.1...0.9)), row("the worst of all", between(0...1)),
    ]
      + named.map { share in
        row("\(Int(share * 100)) % satisfied", columns.map { Coverage.share($0.n, [share])[0] })
      }
  }

  private static func effort() -> [String] {
    let five = [5, 10, 30].map { Coverage.effort($0, Population.effortOnFive) }
    let seven = [5, 10].map { Coverage.effort($0, Population.effortOnSeven) }
    return Population.effortOnFive.enumerated().map { index, population in
      row("1–5, \(population.title)", five.map { $0[index] })
    }
      + Population.effortOnSeven.enumerated().map { index, population in
        row("1–7, \(population.title)", seven.map { $0[index] } + [nil])
      }
  }

  private static func differences() -> [String] {
    let sizes = [(5, 5), (5, 10), (10, 10), (10, 30), (30, 30)]
    let ordinary = Population.ordinaryNPS
    let pairs = ordinary.map { ($0, $0) } + [(ordinary[2], ordinary[1]), (ordinary[5], ordinary[4])]
    let nps = sizes.map { Coverage.npsDifference($0.0, $0.1, pairs) }
    let shares = (1..<20).map { Double($0) / 20 }
    let csat = sizes.map { n, earlier in
      Coverage.shareDifference(n, earlier, shares.flatMap { one in shares.map { (one, $0) } })
    }
    let efforts = Population.effortOnFive
    let ces = sizes.prefix(3).map { Coverage.effortDifference($0.0, $0.1, efforts.map { ($0, $0) }) }
    let names = pairs.map { one, other in
      one.name == other.name ? "\(one.name), nothing changed" : "\(one.name) against \(other.name)"
    }
    return names.enumerated().flatMap { index, name in
      [row("NPS, \(name)", nps.map { $0[index].coverage })]
        + (name == "good, nothing changed"
          ? [row("the same around the plain scores", nps.map { $0[index].aroundPlain })] : [])
    } + [
      row("CSAT, on average over every two shares", csat.map { $0.reduce(0, +) / Double($0.count) }),
      row("CSAT, the worst between 5 and 95 %", csat.map { $0.min() ?? 0 }),
    ]
      + efforts.enumerated().map { index, population in
        row("CES, \(population.name), nothing changed", ces.map { $0[index] } + [nil, nil])
      }
  }

  private static func falseAlarms() -> [String] {
    let few = [(1, 100), (2, 100), (3, 100), (4, 100)]
    let sizes = [(5, 30), (5, 100), (10, 30), (10, 100), (20, 100)]
    let named = Population.ordinaryNPS.filter { ["good", "very good", "excellent"].contains($0.name) }
    let camps = named + [Population(name: "nearly all promoters", shares: [0.9, 0.08, 0.02])]
    return camps.map { population in
      row(
        "NPS, \(population.title)", (few + sizes).map { FalseAlarms.nps($0.0, $0.1, population) } + [nil])
    }
      + [0.5, 0.8, 0.9, 0.95].map { share in
        row(
          "CSAT, \(Int(share * 100)) % satisfied",
          (few + sizes + [(30, 300)]).map { FalseAlarms.share($0.0, $0.1, share) })
      }
      + Population.mostlyEqualEffort.map { population in
        row(
          "CES, \(population.title)",
          few.map { _ in nil }
            + (sizes + [(30, 300)]).map { FalseAlarms.effort($0.0, $0.1, population, runs: 10_000) })
      }
  }

  /// A row of a table in Markdown, in percent.
  private static func row(_ title: String, _ coverages: [Double?]) -> String {
    "| " + ([title] + coverages.map { $0.map(percent) ?? "" }).joined(separator: " | ") + " |"
  }

  /// With one decimal, halves up whatever the order of adding, but 100 only for what always holds.
  private static func percent(_ coverage: Double) -> String {
    let tenths = min(Int((coverage * 10 + 1e-6).rounded()), coverage > 99.9999 ? 1000 : 999)
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static let article: String = {
    let here = #filePath
    let root = here[..<(here.firstRange(of: "Tests/SummarizingTests/")?.lowerBound ?? here.startIndex)]
    guard let file = fopen(root + "Sources/rapport/Rapport.docc/TheFigures.md", "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }()

  /// Prints a line at once, because the table takes its time.
  private static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }
}
