// What a whole verification of journals found, journal by journal, for a person and for a program.

import Journaling
import Records
import Summarizing
import Text
import Wording

/// The verification of all journals that were named.
struct Verification {
  let journals: [Journal]

  /// What was found in one journal.
  struct Journal {
    let part: JournalReader.Part
    let conflicts: [Ledger.Conflict]
    /// Offsets of redacted lines that no `redaction` names.
    let unexplained: [Int]
    /// Whether nothing personal stands in it, as in a public copy.
    let isWithoutWords: Bool
    /// What became of its seal; nil if none was given.
    let proof: (seal: Seal, verdict: Seal.Verdict)?

    var problems: Int {
      part.chain.damaged + part.chain.gaps + part.chain.newer + conflicts.count + unexplained.count
    }

    /// Whether a failed sync left its mark.
    var isSuspect: Bool { JournalReader.isSuspect(part.path) }

    var isSound: Bool { problems == 0 && !isSuspect && (proof.map { $0.verdict == .holds } ?? true) }
  }

  var isSound: Bool { journals.allSatisfy(\.isSound) }

  /// - Parameters:
  ///   - seals: none, or one for each journal.
  ///   - isPublic: whether redacted lines need no `redaction`.
  init(of named: Journals, _ seals: [Seal], isPublic: Bool, _ words: Wording) throws {
    var ledger = Ledger(period: Period(name: "all", days: nil), dayStarts: 0)
    var redactions = Redactions()
    var proofs = seals.map(Seal.Proof.init)
    let parts = try named.read(since: nil, words) { line, journal, offset in
      ledger.take(line, journal: journal, offset: offset)
      redactions.take(line, journal: journal, offset: offset)
      if !proofs.isEmpty { proofs[journal].take(line, offset: offset) }
    }
    journals = parts.enumerated().map { index, part in
      let conflicts = ledger.conflicts.filter { $0.journal == index }
      let problems = part.chain.findings.filter(\.problem.breaksSeal).map(\.offset) + conflicts.map(\.offset)
      return Journal(
        part: part, conflicts: conflicts, unexplained: isPublic ? [] : redactions.unexplained(in: index),
        isWithoutWords: !redactions.personal.contains(index),
        proof: proofs.isEmpty ? nil : (seals[index], proofs[index].verdict(problems: problems)))
    }
  }

  /// A paragraph a journal.
  func text(_ words: Wording) -> String {
    journals.flatMap { $0.lines(words) }.map { $0 + "\n" }.joined()
  }

  /// One line of JSON.
  var json: String {
    var json = JSONWriter()
    json.object { json in
      json.member("v", 1)
      json.member("journals") { $0.array { json in journals.forEach { json.journal($0) } } }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension Verification.Journal {
  fileprivate func lines(_ all: Wording) -> [String] {
    let (chain, words) = (part.chain, all.journal)
    let findings = Findings(part, conflicts, words)
    let looks = DamageLooks(of: part, except: Findings.interrupted(in: part)).lines(all.damage)
    let details =
      (isSuspect ? [words.suspect(part.path)] : []) + findings.lines + looks + redacted(all)
      + verdict(interrupted: findings.interruptedLines, all)
      + [part.seal.map(words.seal) ?? words.noRecords]
      + (proof.map { [$0.verdict.sentence($0.seal.text, words)] } ?? [])
    return [words.checked(part.path.visible, chain.records, chain.interrupted)]
      + details.map { "  " + $0.visible }
  }

  /// Whether it seems to be a public copy, whose lines need no `redaction`.
  private var looksLikeCopy: Bool { !unexplained.isEmpty && isWithoutWords }

  private func redacted(_ words: Wording) -> [String] {
    if looksLikeCopy { return [words.damage.looksLikeCopy(unexplained.count, part.path.journalOption)] }
    return unexplained.map { offset in
      words.journal.place(part.path, lineNumber(at: offset), offset) + ": "
        + words.journal.unexplainedRedaction
    }
  }

  /// What all of it comes to, and what is to be done.
  private func verdict(interrupted: Int, _ words: Wording) -> [String] {
    if problems == 0 { return [words.journal.isSound] }
    // An update counts what a newer program wrote, and the next save explains an interrupted one: neither is damage.
    let harmless = part.chain.newer + interrupted + (looksLikeCopy ? unexplained.count : 0)
    if problems <= harmless { return [words.journal.isUndamaged(problems)] }
    if (try? JournalReader.open(part.path)?.isJournal()) == false { return [words.damage.foreign(problems)] }
    if part.chain.fragments > interrupted {
      return [words.damage.canBeMended(problems, part.path.journalOption)]
    }
    return [words.damage.cannotBeMended(problems)] + Repair.oldFiles(of: part.path).map(words.damage.oldFile)
  }

  fileprivate func lineNumber(at offset: Int) -> Int {
    (try? JournalReader.open(part.path)?.line(at: offset)) ?? 0
  }
}

extension JSONWriter {
  fileprivate mutating func journal(_ journal: Verification.Journal) {
    let chain = journal.part.chain
    object { json in
      json.member("path", journal.part.path)
      json.member("records", chain.records)
      json.member("interrupted", chain.interrupted)
      json.member("damaged", chain.damaged)
      json.member("gaps", chain.gaps)
      json.member("conflicts", journal.conflicts.count)
      json.member("newer", chain.newer)
      json.member("unexplainedRedactions", journal.unexplained.count)
      json.member("suspect") { $0.raw((journal.isSuspect ? "true" : "false").utf8) }
      json.member("seal") { json in
        if let seal = journal.part.seal { json.string(seal) } else { json.null() }
      }
      if let proof = journal.proof {
        json.member("sealHolds") { $0.raw((proof.verdict == .holds ? "true" : "false").utf8) }
      }
      json.member("findings") { $0.array { json in json.findings(of: journal) } }
    }
  }

  private mutating func findings(of journal: Verification.Journal) {
    let looks = DamageLooks(of: journal.part, except: Findings.interrupted(in: journal.part)).looks
    for finding in journal.part.chain.findings {
      let look = finding.problem == .fragment ? looks[finding.offset] : nil
      self.finding(finding.problem.name, line: finding.line, offset: finding.offset, look: look)
    }
    for conflict in journal.conflicts {
      finding("conflict", line: journal.lineNumber(at: conflict.offset), offset: conflict.offset)
    }
    for offset in journal.unexplained {
      finding("unexplained-redaction", line: journal.lineNumber(at: offset), offset: offset)
    }
  }

  private mutating func finding(_ problem: String, line: Int, offset: Int, look: DamagedLine.Look? = nil) {
    object { json in
      json.member("problem", problem)
      json.member("line", line)
      json.member("offset", offset)
      if let look { json.member("looksLike", look.name) }
    }
  }
}

/// Which lines were redacted, and which of them a `redaction` explains.
private struct Redactions {
  private var lines: [(journal: Int, offset: Int, ids: [RecordID])] = []
  private var explained: Set<RecordID> = []
  /// The journals in which something personal stands.
  private(set) var personal: Set<Int> = []

  mutating func take(_ line: JournalLine, journal: Int, offset: Int) {
    if line.isPersonal { personal.insert(journal) }
    guard let record = line.record else { return }
    if case .redaction(let ids) = record.content { explained.formUnion(ids) }
    if line.isRedacted { lines.append((journal, offset, [record.id] + [line.of].compactMap(\.self))) }
  }

  /// The offsets of redacted lines that no `redaction` names, nor the response that they belong to.
  func unexplained(in journal: Int) -> [Int] {
    lines.filter { $0.journal == journal && explained.isDisjoint(with: $0.ids) }.map(\.offset)
  }
}

extension Chain.Problem {
  fileprivate var name: String {
    switch self {
    case .fragment: "fragment"
    case .malformed: "malformed"
    case .gap: "gap"
    case .newer: "newer"
    }
  }

  /// A line of a newer program is no damage: it links the chain.
  fileprivate var breaksSeal: Bool {
    if case .newer = self { false } else { true }
  }
}
