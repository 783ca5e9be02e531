// The manual pages: one a command, with all its options, sound in the eyes of those who render them.

import ProgramTesting
import Testing

private let maker = Tool("jq")
private let groff = Tool("groff", package: "groff-base")
private let mandoc = Tool("mandoc")

@Suite("The manual", .enabled(if: maker.isThere, "\(maker.missing)"))
struct ManualTests {
  private let folder = TemporaryFolder()

  init() throws { try ManualTests.write(to: folder) }

  @Test("Every command has a page with its options, its arguments and its subcommands")
  func complete() throws {
    let commands = try ManualTests.commands()
    #expect(folder.names == commands.map { $0.page + ".1" }.sorted())
    #expect(commands.count >= 12)
    for command in commands {
      let text = String(decoding: folder.bytes(of: command.page + ".1") ?? [], as: UTF8.self)
        .replacing("\\-", with: "-").replacing(/\\f[BIR]/, with: "")
      #expect(text.contains("\n\(command.page) - "), "\(command.page)")
      for word in command.words { #expect(text.contains(word), "\(command.page): \(word)") }
      for heading in ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "SEE ALSO"] {
        #expect(text.contains("\n.SH \(heading)\n"), "\(command.page): \(heading)")
      }
    }
  }

  @Test("groff renders them without a warning", .enabled(if: groff.isThere, "\(groff.missing)"))
  func rendered() throws {
    for name in folder.names {
      let run = try Program(path: try #require(groff.path)).arguments("-man", "-Tutf8", "-ww", name)
        .environment("PATH", "/usr/bin:/bin").folder(folder.path).run()
      #expect(run.exit == .status(0) && run.errorText == "", "\(name): \(run.errorText)")
      #expect(run.outputText.contains("2026-11-22") && run.outputText.contains("rapport 1."), "\(name)")
    }
  }

  @Test("mandoc finds nothing to warn of", .enabled(if: mandoc.isThere, "\(mandoc.missing)"))
  func linted() throws {
    for name in folder.names {
      let run = try Program(path: try #require(mandoc.path)).arguments("-Tlint", "-Wwarning", name)
        .environment("PATH", "/usr/bin:/bin").folder(folder.path).run()
      #expect(run.outputText == "", "\(name)")
    }
  }

  @Test("The same definitions give the same pages")
  func deterministic() throws {
    let again = TemporaryFolder()
    try ManualTests.write(to: again)
    for name in folder.names { #expect(again.bytes(of: name) == folder.bytes(of: name), "\(name)") }
  }

  /// Writes the pages of the program that was built with the tests, dated 22 November 2026.
  private static func write(to folder: TemporaryFolder) throws {
    let root = ConformanceTests.folder.replacing("Tests/ProgramTests/Conformance/", with: "")
    let run = try Program(path: "/bin/bash").arguments(root + ".ci/manual", folder.path)
      .environment("PATH", "/usr/bin:/bin").environment("SOURCE_DATE_EPOCH", "1795305600")
      .environment("RAPPORT_PROGRAM", Program(built: "rapport").path).run(timeout: .seconds(60))
    #expect(run.exit == .status(0), "\(run.errorText)")
  }

  /// A command that must have a page, and the words that must stand in it.
  private struct Command {
    let page: String
    let words: [String]
  }

  /// All commands of the program, as it describes itself.
  private static func commands() throws -> [Command] {
    let run = try Program(built: "rapport").arguments("--experimental-dump-help").run()
    return below(try #require(JSONText(run.output)?["command"]))
  }

  private static func below(_ command: JSONText) -> [Command] {
    guard case .string(let name)? = command["commandName"], name != "help" else { return [] }
    let above = command["superCommands"]?.elements.compactMap(\.text) ?? []
    let page = (above + [name]).joined(separator: "-")
    let subcommands = command["subcommands"]?.elements ?? []
    let names = subcommands.compactMap { $0["commandName"]?.text }
    let arguments = (command["arguments"]?.elements ?? []).flatMap { argument in
      let options = argument["names"]?.elements.compactMap { $0["name"]?.text } ?? []
      return options.isEmpty
        ? [argument["valueName"]?.text?.uppercased() ?? ""]
        : options.map { $0.count > 1 ? "--\($0)" : "-\($0)" }
    }
    let references = names.map { $0 == "help" ? "rapport help" : "\(page)-\($0) (1)" }
    return [Command(page: page, words: arguments + references)] + subcommands.flatMap(below)
  }
}
