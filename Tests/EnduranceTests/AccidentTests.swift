// Ordinary accidents to a journal, and every command of the program that writes: what the library's matrix tests hold, as a
// person meets it.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct AccidentTests {
  /// A command and what it is told.
  private struct Deed: Sendable {
    let arguments: [String]
    var input = ""
    /// Whether it only appends, so that every byte stays where it is.
    var appends = true
  }

  private static let deeds = [
    Deed(arguments: ["ask", "after-call"], input: "D-1\n/end refusal\n\n"),
    Deed(arguments: ["void", "last", "--yes"]),
    Deed(arguments: ["amend", "last"], input: "/note x\n3\n\n\n\n\n\n\n\n"),
    Deed(arguments: ["customers", "2025", "--start", "9", "--new", "2", "--end", "10"]),
    Deed(arguments: ["follow-ups", "done", "last"], input: "1\n\n"),
    Deed(arguments: ["redact", "--customer", "C-2", "--yes"], appends: false),
    Deed(arguments: ["copy", "copy.jsonl"]), Deed(arguments: ["check", "--repair"], appends: false),
  ]

  /// Five interviews, in which a call is promised to the customers.
  private static let journal: [UInt8] = {
    let shop = Shop(on: "/dev/shm")
    let lines = (1...5).flatMap { ["C-\($0)", "3", "Sokáig vártam", "2", "4", "1", "y", ""] }
    let run = try? shop.kiosk().input(lines.map { $0 + "\n" }.joined()).run()
    #expect(run?.exit == .status(0) && shop.journal.problems == [])
    return shop.journalBytes
  }()

  private static let accidents =
    Length.isLong ? Accident.allCases : [.carriageReturns, .gzip, .spaced, .flippedBits]

  @Test(arguments: accidents, [nil, 1, 3] as [Int?])
  func `no command hides an accident or takes a byte of it away`(accident: Accident, last: Int?) throws {
    for seed in 1...Length.of(1, long: accident == .flippedBits ? 40 : 1) {
      let struck = accident.strike(AccidentTests.journal, last: last, seed: seed)
      for deed in AccidentTests.deeds { try check(deed, struck, accident, seed) }
    }
  }

  private func check(_ deed: Deed, _ struck: [UInt8], _ accident: Accident, _ seed: Int) throws {
    let shop = Shop(on: "/dev/shm")
    shop.folder.write(struck, to: "journal.jsonl")
    let program = deed.arguments.reduce(shop.rapport()) { $0.arguments($1) }
    let run = try program.input(deed.input).run()
    let what = "\(deed.arguments), \(accident), seed \(seed): \(run.errorText.prefix(400))"
    guard case .status = run.exit else { return #expect(Bool(false), "died: \(what)") }
    if deed.appends { #expect(shop.journalBytes.starts(with: struck), "\(what)") }
    let old = TemporaryFolder.names(in: shop.folder.path).filter { $0.hasPrefix("journal.jsonl.suspect-") }
    let isKept = old.contains { shop.folder.bytes(of: $0) == struck }
    if deed.arguments[0] == "check" { #expect(isKept || shop.journalBytes == struck, "\(what)") }
    if deed.arguments[0] == "redact", accident.makesDamage { #expect(shop.journalBytes == struck, "\(what)") }
    #expect(shop.journal.ids("repair").isEmpty, "\(what)")
    let check = try shop.rapport("check").run()
    #expect(check.outputText.contains(" 0 interrupted saves"), "\(what)")
    guard accident.makesDamage, deed.arguments[0] != "check" else { return }
    #expect(check.exit == .status(1) && !shop.journal.problems.isEmpty, "\(what)")
    // Who works at the desk is told.
    let shift = try shop.kiosk().input("/quit\n").run()
    #expect(
      shift.exit == .status(66) || shift.errorText.contains("There is damage in the journal"),
      "\(what)\n\(shift.errorText)")
  }
}
