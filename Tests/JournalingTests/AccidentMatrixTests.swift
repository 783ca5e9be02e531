// Every ordinary accident meets every command that writes: no byte of it is ever gone, nobody explains it away, and whoever
// reads the journal afterwards is told.

import Glibc
import JournalVerifying
import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct AccidentMatrixTests {
  /// What the commands do to a journal.
  enum Deed: String, CaseIterable, Sendable {
    case save, amend, void, customers, followUp, redact, copy, repair
  }

  private static let path = "/data/journal.jsonl"
  private static let isLong = getenv("RAPPORT_LONG").map { String(cString: $0) } == "1"

  /// Six interviews with words in them, one of them a customer's to be redacted.
  private static let journal: [UInt8] = {
    let system = FakeFileSystem(AppendCallTests.disk)
    var bytes: [UInt8] = []
    do {
      var writer = try Desk(system: system).open()
      for number in 1...6 { try save(number, to: &writer) }
      bytes = system.disk.bytes(of: path) ?? []
    } catch {
      Issue.record("no journal: \(error)")
    }
    return bytes
  }()

  private static func save(_ number: Int, to writer: inout JournalWriter) throws {
    var entry = Desk.entry(number)
    entry.personal = .open(
      Personal.Details(
        salt: "5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a", customer: "C-\(number)",
        words: [("why", "Sokáig vártam, és senki sem tudott semmit (\(number))")]))
    _ = try writer.append(entry, now: { Desk.moment(number) }) { RecordID(milliseconds: $0, random: (7, 7)) }
  }

  static let accidents = Accident.allCases
  static let reaches: [Int?] = [nil, 1, 3]

  @Test(arguments: accidents, reaches)
  func `no command loses, hides or explains what happened to a journal`(accident: Accident, last: Int?) throws
  {
    for seed in 1...(Self.isLong ? 300 : accident == .flippedBits ? 4 : 1) {
      let struck = accident.strike(Self.journal, last: last, seed: seed)
      for deed in Deed.allCases { try check(deed, struck, accident, "\(accident), \(deed), seed \(seed)") }
    }
  }

  @Test func `one flipped bit in any record is damage to every command`() throws {
    let lines = Self.journal.split(separator: 0x0A).map { Array($0) + [0x0A] }
    for index in lines.indices {
      for seed in 1...(Self.isLong ? 400 : 3) {
        let struck = Accident.flippedBits.strike(lines[index], seed: seed * 7 + index)
        let bytes = lines[..<index].joined() + struck + lines[(index + 1)...].joined()
        for deed in Deed.allCases {
          try check(deed, Array(bytes), .flippedBits, "line \(index), \(deed), \(seed)")
        }
      }
    }
  }

  private func check(_ deed: Deed, _ struck: [UInt8], _ accident: Accident, _ what: String) throws {
    var disk = AppendCallTests.disk
    disk.put(struck, at: Self.path)
    let system = FakeFileSystem(disk)
    let isDone = try perform(deed, on: system)
    let after = system.disk.bytes(of: Self.path) ?? []
    switch deed {
    case .save, .amend, .void, .customers, .followUp:
      #expect(after.starts(with: struck), "\(what): bytes are gone")
      if !isDone { #expect(after == struck, "\(what): a refusal wrote") }
    case .redact:
      if accident.makesDamage { #expect(!isDone && after == struck, "\(what): redacted in spite of damage") }
    case .copy: #expect(after == struck, "\(what): a copy changed the journal")
    case .repair:
      let kept = system.disk.names.keys.contains { path in
        path.hasPrefix(Self.path + ".suspect-") && system.disk.bytes(of: path) == struck
      }
      #expect(isDone ? kept : after == struck, "\(what): the old file is gone")
    }
    // The judge: code that shares nothing with the program.
    let verdict = JournalVerifying.Journal(after)
    #expect(verdict.ids("repair").isEmpty, "\(what): called an interrupted save")
    let reading = try Desk(system: system).read().chain
    #expect(reading.interrupted == 0, "\(what): called interrupted")
    guard accident.makesDamage, deed != .repair else { return }
    #expect(!verdict.problems.isEmpty, "\(what): the judge finds nothing")
    #expect(reading.damaged > 0, "\(what): \(reading)")
  }

  /// - Returns: false if it was refused.
  private func perform(_ deed: Deed, on system: FakeFileSystem) throws -> Bool {
    do throws(JournalError) {
      switch deed {
      case .save: try append(.response(.sample([.nps(3)])), on: system)
      case .amend: try append(.amend(Amendment(of: .numbered(2), answers: [.nps(9)])), on: system)
      case .void: try append(.void(of: .numbered(3)), on: system)
      case .customers:
        guard let counts = CustomerCounts(period: "2026-10", start: 9, new: 2, end: 10, lost: 1) else {
          return false
        }
        try append(.customers(counts), on: system)
      case .followUp: try append(.followUp(of: .numbered(1), .reached), on: system)
      case .redact: try redact(on: system)
      case .copy: return try PublicCopy.write(Self.path, to: "/data/copy.jsonl", system: system) != nil
      case .repair: _ = try Repair(of: Self.path, now: Desk.moment(50), system: system)
      }
      return true
    } catch {
      guard [.damaged, .notAJournal].contains(error.reason) else { throw error }
      return false
    }
  }

  private func append(_ content: Record.Content, on system: FakeFileSystem) throws(JournalError) {
    var writer = try Desk(system: system).open()
    let entry = Entry(id: .numbered(99), content: content, desk: "front-1", agent: "anna")
    _ = try writer.append(entry, now: { Desk.moment(99) }) { RecordID(milliseconds: $0, random: (8, 8)) }
  }

  private func redact(on system: FakeFileSystem) throws(JournalError) {
    let redaction = try Redaction(of: .customer("C-2"), in: Self.path, dayStarts: 0, system: system)
    let entry = Entry(id: .numbered(98), content: .redaction(of: []), desk: "front-1", agent: "anna")
    _ = try redaction.carryOut(as: entry, now: { Desk.moment(98) }) { _ in .numbered(98) }
  }

  // MARK: What comes back

  @Test(arguments: [Accident.carriageReturns, .trailingBlanks, .mark, .latin1, .lostLineFeed], reaches)
  func `a repair gives back what the bytes still say`(accident: Accident, last: Int?) throws {
    var disk = AppendCallTests.disk
    disk.put(accident.strike(Self.journal, last: last), at: Self.path)
    let system = FakeFileSystem(disk)
    _ = try Repair(of: Self.path, now: Desk.moment(50), system: system)
    #expect(system.disk.bytes(of: Self.path) == Self.journal)
  }

  @Test(arguments: [
    (Accident.carriageReturns, DamagedLine.Look.lineEnd), (.trailingBlanks, .blanks), (.mark, .mark),
    (.utf16, .utf16),
    (.latin1, .latin1), (.gzip, .compressed(.gunzip)), (.spaced, .rewritten), (.reordered, .rewritten),
    (.pretty, .rewritten), (.flippedBits, .changed), (.appendedText, .other),
  ])
  func `what happened is told by its look`(accident: Accident, look: DamagedLine.Look) throws {
    for last in [1, 3] {
      var disk = AppendCallTests.disk
      disk.put(accident.strike(Self.journal, last: last, seed: 40), at: Self.path)
      let system = FakeFileSystem(disk)
      let writer = try Desk(system: system).open()
      // Where a mark is all that happened, the lines behind it are sound.
      if accident == .mark, last > 1 {
        #expect(writer.damage == nil)
      } else {
        #expect(writer.damage?.look == look)
      }
    }
  }

  @Test(arguments: Accident.allCases)
  func `damage is found wherever it lies, until somebody mends it`(accident: Accident) throws {
    for last in [nil, 2] as [Int?] {
      let system = FakeFileSystem(AppendCallTests.disk)
      system.disk.put(accident.strike(Self.journal, last: last), at: Self.path)
      guard (try? Desk(system: system).save(70, 71)) != nil else { continue }
      let damage = try Desk(system: system).damage(atMost: 700)
      #expect((damage != nil) == accident.makesDamage, "\(accident)")
    }
  }
}
