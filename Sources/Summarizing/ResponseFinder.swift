// Finding one response again, as it counts now.

package import Records

/// Takes the lines of one journal and keeps what belongs to the response that is looked for.
package struct ResponseFinder {
  /// What names a response.
  package enum Reference: Sendable, Equatable {
    case last
    case seq(Int)
    case id(RecordID)

    /// Reads `last`, a `seq` or an id; nil for anything else.
    package init?(_ text: String) {
      if text == "last" {
        self = .last
      } else if let seq = Int(text), seq > 0 {
        self = .seq(seq)
      } else if let id = RecordID(text) {
        self = .id(id)
      } else {
        return nil
      }
    }
  }

  private let reference: Reference
  private var found: Record?
  private var seen: Set<RecordID> = []
  private var amendments: [RecordID: Record] = [:]
  private var voided: Set<RecordID> = []
  private var closed: [RecordID: FollowUpOutcome] = [:]

  package init(_ reference: Reference) {
    self.reference = reference
  }

  package mutating func take(_ line: JournalLine) {
    guard let record = line.record, seen.insert(record.id).inserted else { return }
    switch record.content {
    case .response: if fits(record) { found = record }
    case .amend(let amendment):
      if let other = amendments[amendment.of], (other.orderTime, other.seq) >= (record.orderTime, record.seq)
      {
        return
      }
      amendments[amendment.of] = record
    case .void(let of): voided.insert(of)
    case .followUp(let of, let outcome, _): if outcome.closesCall { closed[of] = closed[of] ?? outcome }
    default: break
    }
  }

  /// The record of the response as it was first written; nil if there is none.
  package var record: Record? { found }

  package var isVoided: Bool { found.map { voided.contains($0.id) } ?? false }

  /// How the call went that closed what was owed to it; nil while none did.
  package var closedBy: FollowUpOutcome? { found.flatMap { closed[$0.id] } }

  /// The amendment of it that counts.
  package var amendment: Record? { found.flatMap { amendments[$0.id] } }

  private func fits(_ record: Record) -> Bool {
    switch reference {
    case .last: true
    case .seq(let seq): record.seq == seq
    case .id(let id): record.id == id
    }
  }
}
