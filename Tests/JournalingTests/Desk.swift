// A desk that saves interviews: what the tests of the writer do over and over.

import RecordTesting
import Records

@testable import Journaling

/// A journal on a disk in memory, or on the real one.
struct Desk {
  var path = "/data/journal.jsonl"
  let system: any FileSystem

  /// The moment of the interview of that number.
  static func moment(_ number: Int) -> Timestamp {
    Timestamp(milliseconds: 1_795_335_247_214 + number * 60_000, offsetMinutes: 60)
  }

  func open() throws(JournalError) -> JournalWriter {
    try JournalWriter.open(path, createsFolders: false, program: "test", system: system)
  }

  /// What the interview of that number leaves.
  static func entry(_ number: Int) -> Entry {
    let details = Personal.Details(salt: "5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a", customer: "C-\(number)")
    return Entry(
      id: .numbered(number), content: .response(.sample([.nps(number % 11)])), desk: "front-1", agent: "anna",
      personal: .open(details))
  }

  /// Saves the interview of that number at its moment.
  @discardableResult
  static func save(
    _ number: Int, to writer: inout JournalWriter, at moment: Timestamp? = nil
  ) throws(JournalError) -> Record {
    try writer.append(entry(number), now: { moment ?? Desk.moment(number) }) { milliseconds in
      RecordID(milliseconds: milliseconds, random: (.random(in: 0 ... .max), .random(in: 0 ... .max)))
    }
  }

  /// Opens the journal, saves these and closes it.
  @discardableResult
  func save(_ numbers: Int...) throws(JournalError) -> [Record] {
    var writer = try open()
    var records: [Record] = []
    for number in numbers { records.append(try Desk.save(number, to: &writer)) }
    return records
  }

  /// The journal, open for reading; there must be one.
  func reader() throws -> JournalReader {
    guard let reader = try JournalReader.open(path, system: system) else { throw NoJournal() }
    return reader
  }

  private struct NoJournal: Error {}

  /// The damage that a search in small steps finds in the journal.
  func damage(atMost step: Int) throws -> JournalDamage? {
    guard var search = try DamageSearch.open(path, system: system) else { throw NoJournal() }
    while try search.searchOn(atMost: step) {}
    return try search.damage()
  }

  /// All that the journal says, read from its beginning or from a moment on.
  func read(since: Int? = nil) throws(JournalError) -> Reading {
    guard let reader = try JournalReader.open(path, system: system) else { return Reading() }
    return try Reading(reader, since: since)
  }
}

/// What was read of a journal.
struct Reading {
  var chain = Chain()
  var seal: String?
  var records: [Record] = []
  var offsets: [Int] = []

  init() {}

  init(_ reader: borrowing JournalReader, since: Int? = nil) throws(JournalError) {
    var records: [Record] = []
    var offsets: [Int] = []
    let part = try reader.read(since: since) { line, offset in
      if let record = line.record { records.append(record) }
      offsets.append(offset)
    }
    (chain, seal, self.records, self.offsets) = (part.chain, part.seal, records, offsets)
  }

  /// The numbers of the interviews in their order.
  var interviews: [Int] {
    records.compactMap { record in
      guard case .response = record.content, let customer = record.personal?.details?.customer else {
        return nil
      }
      return Int(customer.dropFirst(2))
    }
  }

  /// Whether nothing is damaged, altered or there twice, and each number follows the one before.
  var isSound: Bool {
    chain.damaged == 0 && chain.gaps == 0 && chain.newer == 0 && chain.findings.isEmpty
      && records.map(\.seq) == Array(1..<records.count + 1) && Set(records.map(\.id)).count == records.count
  }
}

/// What a failed attempt was refused for; nil if nothing failed.
func refusal(_ body: () throws(JournalError) -> Void) -> JournalError.Reason? {
  do throws(JournalError) {
    try body()
    return nil
  } catch {
    return error.reason
  }
}
