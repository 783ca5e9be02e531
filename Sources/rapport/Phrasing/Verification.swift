// What a whole verification of journals found, journal by journal.

import Journaling
import Records
import Summarizing
import Text
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
}

/// The verification of all journals that were named.
struct Verification {
  private(set) var lines: [String] = []
  private(set) var isSound = true

  /// - Parameter seals: none, or one for each journal.
  init(of journals: Journals, _ seals: [Seal], _ words: Wording) throws {
    var ledger = Ledger(period: Period(name: "all", days: nil), dayStarts: 0)
    var redactions = Redactions()
    var proofs = seals.map(Proof.init)
    let parts = try journals.read(since: nil, words) { line, journal, offset in
      ledger.take(line, journal: journal, offset: offset)
      redactions.take(line, journal: journal, offset: offset)
      if !proofs.isEmpty { proofs[journal].take(line, offset: offset) }
    }
    for (index, part) in parts.enumerated() {
      tell(part, ledger, redactions.unexplained(in: index), index, words)
      guard !proofs.isEmpty else { continue }
      let conflicts = ledger.conflicts.filter { $0.journal == index }.map(\.offset)
      let problems = part.chain.findings.filter(\.problem.breaksSeal).map(\.offset) + conflicts
      let verdict = proofs[index].verdict(problems: problems)
      isSound = isSound && verdict == .holds
      lines.append("  " + verdict.sentence(seals[index].text, words.journal))
    }
  }

  private mutating func tell(
    _ part: JournalReader.Part, _ ledger: Ledger, _ redacted: [Int], _ index: Int, _ words: Wording
  ) {
    let journal = words.journal
    lines.append(journal.checked(part.path.visible, part.chain.records, part.chain.interrupted))
    let conflicts = ledger.conflicts.filter { $0.journal == index }
    lines += Findings(part, conflicts, journal).lines.map { "  " + $0 }
    lines += redacted.map { offset in
      let line = try? JournalReader.open(part.path)?.line(at: offset)
      return "  " + journal.place(part.path.visible, line ?? 0, offset) + ": " + journal.unexplainedRedaction
    }
    let chain = part.chain
    let problems = chain.damaged + chain.gaps + chain.newer + conflicts.count + redacted.count
    if problems > 0 { isSound = false }
    lines.append("  " + (problems == 0 ? journal.isSound : journal.isNotSound(problems)))
    lines.append("  " + (part.seal.map(journal.seal) ?? journal.noRecords))
  }
}

/// Whether the record of a seal is there, and as it was.
private struct Proof {
  let seal: Seal
  private var isThere = false
  private var offset: Int?

  enum Verdict: Equatable {
    case holds, missing, differs, damaged
  }

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

extension Proof.Verdict {
  func sentence(_ seal: String, _ words: JournalWording) -> String {
    switch self {
    case .holds: words.sealHolds(seal)
    case .missing: words.sealMissing(seal)
    case .differs: words.sealDiffers(seal)
    case .damaged: words.damageBeforeSeal(seal)
    }
  }
}

/// Which lines were redacted, and which of them a `redaction` explains.
private struct Redactions {
  private var lines: [(journal: Int, offset: Int, ids: [RecordID])] = []
  private var explained: Set<RecordID> = []

  mutating func take(_ line: JournalLine, journal: Int, offset: Int) {
    guard let record = line.record else { return }
    if case .redaction(let ids) = record.content { explained.formUnion(ids) }
    if line.isRedacted { lines.append((journal, offset, [record.id] + record.content.targets)) }
  }

  /// The offsets of redacted lines that no `redaction` names, nor the response that they belong to.
  func unexplained(in journal: Int) -> [Int] {
    lines.filter { $0.journal == journal && explained.isDisjoint(with: $0.ids) }.map(\.offset)
  }
}

extension Record.Content {
  /// The response that it belongs to.
  fileprivate var targets: [RecordID] {
    switch self {
    case .amend(let amendment): [amendment.of]
    case .void(let of), .followUp(let of, _): [of]
    default: []
    }
  }
}

extension Chain.Problem {
  /// A line of a newer program is no damage: it links the chain.
  fileprivate var breaksSeal: Bool {
    if case .newer = self { false } else { true }
  }
}
