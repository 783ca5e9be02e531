// The response that a command's REF names, as it counts now.

import Journaling
import Records
import Reporting
import Summarizing
import Wording

/// A response found in a journal.
struct FoundResponse {
  let kept: KeptResponse
  let isVoided: Bool
  private let part: JournalReader.Part?

  /// - Parameters:
  ///   - orVoided: whether a response that is withdrawn already will do.
  ///   - since: when the response was recorded, if that is known: no more is read than is needed.
  /// - Throws: a complaint if the journal has no such response.
  init(
    _ text: String, in path: String, _ words: Wording, orVoided: Bool = false, since: Timestamp? = nil
  ) throws {
    guard let reference = ResponseFinder.Reference(text) else {
      throw Complaint(words.commands.noResponse(text), .usage)
    }
    if case .seq(_, let journal?) = reference, journal != path, journal != References.name(ofJournal: path) {
      throw Complaint(words.commands.otherJournal(text, References.name(ofJournal: path)), .noInput)
    }
    var finder = ResponseFinder(reference)
    part = try complaining(words) { () throws(JournalError) in
      try JournalReader.open(path)?.read(since: since?.milliseconds) { line, _ in finder.take(line) }
    }
    guard let record = finder.record,
      let kept = KeptResponse(record, amendedBy: finder.amendment, history: finder.history)
    else {
      throw Complaint(words.commands.noResponse(text), .noInput)
    }
    guard finder.candidates.count < 2 else {
      let ids = finder.candidates.map(\.description).joined(separator: ", ")
      throw Complaint(words.commands.ambiguousResponse(text, ids), .usage)
    }
    guard orVoided || !finder.history.isVoided else {
      throw Complaint(words.commands.alreadyVoided(text), .noInput)
    }
    self.kept = kept
    isVoided = finder.history.isVoided
  }

  /// What keeps a correction of it from being recorded: another one that this reader did not see, or its withdrawal.
  /// - Parameter own: the correction's own id.
  func isOvertaken(by own: RecordID) -> AppendCondition {
    let (id, last) = (kept.id, part?.chain.last)
    return AppendCondition(since: last?.orderTime ?? .min) { record in
      guard record.seq > last?.seq ?? 0, record.id != own else { return false }
      return switch record.content {
      case .amend(let amendment): amendment.of == id
      case .void(let of): of == id
      case .journal, .response, .followUp, .customers, .redaction, .repair, .unknown: false
      }
    }
  }

  /// Tells the damage that was met on the way to it.
  /// - Throws: an end that says so in its status, where there was any.
  func tellDamage(_ words: Wording) throws {
    if let part { try Findings.tell([part], conflicts: [], words.journal) }
  }
}
