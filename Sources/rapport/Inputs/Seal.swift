// Proving that a journal is what it was when somebody wrote its seal down.

import Records
import Wording

/// A seal as it was kept: the number of a record and the first digits of its sum.
struct Seal: Equatable {
  let text: String
  let seq: Int
  let digits: String

  /// Reads `SEQ-SUM`, the sum cut to 32 digits or more; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let seq = Int(parts[0]), seq > 0, (32...64).contains(parts[1].utf8.count),
      parts[1].utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    (self.text, self.seq, digits) = (text, seq, String(parts[1]))
  }

  enum Verdict: Equatable {
    case holds
    /// There is no such record.
    case missing
    /// The record of that number has another sum.
    case differs
    /// There is damage, a gap or a conflict before it.
    case damaged
  }

  /// Looks for the record of a seal among the lines of a journal.
  struct Proof {
    private let seal: Seal
    private var isThere = false
    private var offset: Int?

    init(_ seal: Seal) {
      self.seal = seal
    }

    mutating func take(_ line: JournalLine, offset: Int) {
      guard line.seq == seal.seq else { return }
      isThere = true
      if self.offset == nil, line.sum.hex.hasPrefix(seal.digits) { self.offset = offset }
    }

    /// - Parameter problems: the offsets of damage, gaps and conflicts.
    func verdict(problems: [Int]) -> Verdict {
      guard let offset else { return isThere ? .differs : .missing }
      return problems.contains { $0 <= offset } ? .damaged : .holds
    }
  }
}

extension Seal.Verdict {
  func sentence(_ seal: String, _ words: JournalWording) -> String {
    switch self {
    case .holds: words.sealHolds(seal)
    case .missing: words.sealMissing(seal)
    case .differs: words.sealDiffers(seal)
    case .damaged: words.damageBeforeSeal(seal)
    }
  }
}
