// Finding one response again, as it counts now.

package import Records

/// Takes the lines of one journal and keeps what belongs to the response that is looked for.
package struct ResponseFinder {
  /// What names a response.
  package enum Reference: Sendable, Equatable {
    case last
    /// A number in a journal, and the journal's name where it was given.
    case seq(Int, journal: String? = nil)
    case id(RecordID)

    /// Reads `last`, a `seq`, an id, or `JOURNAL:SEQ` as lists of several journals print it; nil for anything else.
    package init?(_ text: String) {
      if text == "last" {
        self = .last
      } else if let seq = Reference.seq(text[...]) {
        self = .seq(seq)
      } else if let id = RecordID(text) {
        self = .id(id)
      } else if let colon = text.lastIndex(of: ":"), colon > text.startIndex,
        let seq = Reference.seq(text[text.index(after: colon)...])
      {
        self = .seq(seq, journal: String(text[..<colon]))
      } else {
        return nil
      }
    }

    private static func seq(_ digits: Substring) -> Int? {
      guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
        return nil
      }
      return Int(digits).flatMap { $0 > 0 ? $0 : nil }
    }
  }

  private let reference: Reference
  private var found: Record?
  /// The responses of the number that is looked for; more than one only where one journal stands behind another.
  package private(set) var candidates: [RecordID] = []
  private var seen: Set<RecordID> = []
  private var histories: [RecordID: ResponseHistory] = [:]
  /// The amendments of each response that count, with the words in them.
  private var amendments: [RecordID: Record] = [:]

  package init(_ reference: Reference) {
    self.reference = reference
  }

  package mutating func take(_ line: JournalLine) {
    guard let record = line.record, seen.insert(record.id).inserted else { return }
    if case .response = record.content, fits(record) {
      found = record
      if case .last = reference { candidates = [] }
      candidates.append(record.id)
    }
    guard let of = record.spokenOf else { return }
    histories[of, default: ResponseHistory()].take(record)
    if histories[of]?.amendment?.id == record.id { amendments[of] = record }
  }

  /// The record of the response as it was first written; nil if there is none.
  package var record: Record? { found }

  /// All that was recorded of it.
  package var history: ResponseHistory {
    found.flatMap { histories[$0.id] } ?? ResponseHistory()
  }

  /// The amendment of it that counts.
  package var amendment: Record? { found.flatMap { amendments[$0.id] } }

  private func fits(_ record: Record) -> Bool {
    switch reference {
    case .last: true
    case .seq(let seq, _): record.seq == seq
    case .id(let id): record.id == id
    }
  }
}

extension ResponseHistory {
  /// What is owed for the response of that record; nil for any other record, and if nothing is.
  package func owed(_ record: Record, dayStarts: Int) -> OwedPromises? {
    guard case .response(let response) = record.content else { return nil }
    return owed(FirstPromises(response, moment: Moment(record), at: record.at), dayStarts: dayStarts)
  }
}
