// A save that seemed to fail and yet is in the journal: its id stands there once, and what changed since is an
// amendment of it.

import Interviewing
import Journaling
import Records
import Summarizing

extension Record {
  /// What is to be recorded beside this one, an earlier attempt at the same entry; nil if it says the same.
  /// - Parameter id: of the record beside it.
  func correction(by entry: Entry, id: RecordID) -> Entry? {
    guard let said = personal.said, let wanted = entry.personal.said else { return nil }
    var correction = entry
    correction.id = id
    switch (content, entry.content) {
    case (.response(let response), .response(let new)):
      let amendment = response.amendment(
        of: self.id, new.answers, new.disposition, followUpDue: new.followUpDue,
        callbackAt: new.callbackAt)
      var amended = response
      amended.apply(amendment)
      if amended == response && said == wanted { return nil }
      correction.content = .amend(amendment)
      correction.personal = entry.personal.adding(to: said)
      return correction
    default:
      return content == entry.content && said == wanted ? nil : correction
    }
  }

  /// Whether it has every answer of a draft of the same interview. A draft can know more, if it was gone on with
  /// after a save that seemed to have failed.
  func holdsAll(of draft: Draft) -> Bool {
    guard case .response(let response) = content, let details = personal.said,
      let outcome = Conversation.outcome(of: draft)
    else { return true }
    return outcome.recordedAnswers == response.answers && outcome.note == details.note
      && outcome.words.elementsEqual(details.words, by: ==)
  }
}

extension Personal? {
  /// What a person said, whatever its salt; nil once it is redacted.
  fileprivate var said: Personal.Details? {
    switch self {
    case nil: Personal.Details(salt: "")
    case .redacted: nil
    case .open(let details):
      Personal.Details(
        salt: "", customer: details.customer, words: details.words, note: details.note,
        reason: details.reason)
    }
  }

  /// What an amendment has to say of it: what is new.
  fileprivate func adding(to said: Personal.Details) -> Personal? {
    guard let details = self?.details else { return nil }
    let words = details.words.filter { said.text(of: $0.question) != $0.text }
    let amending = Personal.Details(
      salt: details.salt, words: words, note: details.note == said.note ? nil : details.note,
      reason: details.reason == said.reason ? nil : details.reason)
    return amending.isEmpty ? nil : .open(amending)
  }
}
