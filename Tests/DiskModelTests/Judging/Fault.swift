// The ways in which a promise can turn out to be broken.

/// One broken promise.
enum Fault: Error, Hashable, CustomStringConvertible {
  /// A record that was said to be saved is not there.
  case lost
  /// An interview is there twice.
  case twice
  /// Something is called damage, or a gap.
  case calledDamage(String)
  /// A draft that was begun is not offered again.
  case draftLost
  /// An answer that was kept is not in the draft, or one that was not given is.
  case inputLost
  /// A journal that is only appended to does not begin as it did.
  case cut
  /// Neither the old journal nor the new one is there, whole.
  case half
  /// Words that were erased stand in this file.
  case wordsLeft(String)
  /// Erased words that no `redaction` explains.
  case unexplained
  /// The old journal is not kept under its name.
  case oldJournalGone
  /// The desk cannot work on.
  case stuck(String)
  /// Saved, although the disk may not hold it.
  case savedInSpite(String)

  var description: String {
    switch self {
    case .lost: "acknowledged, and lost"
    case .twice: "there twice"
    case .calledDamage(let what): "called damage: \(what)"
    case .draftLost: "a draft is lost"
    case .inputLost: "an answer of a draft is lost or invented"
    case .cut: "the journal was cut"
    case .half: "half a journal"
    case .wordsLeft(let path): "erased words in \(path)"
    case .unexplained: "an erasure that nothing explains"
    case .oldJournalGone: "the old journal is gone"
    case .stuck(let why): "stuck: \(why)"
    case .savedInSpite(let what): "saved in spite of a failed sync: \(what)"
    }
  }
}
