// Telling the places of damage, gaps and conflicts to whoever met them.

import Journaling
import Records
import Summarizing
import Text
import Wording

/// What was met in one journal, as lines for a person.
struct Findings {
  /// `FILE: line N, byte M: what it is`, in the order of the file.
  let lines: [String]
  /// How many lines at its end are of a save that was interrupted, which the next one explains.
  let interruptedLines: Int

  /// - Parameters:
  ///   - conflicts: of this journal.
  ///   - most: how many places are told one by one.
  init(_ part: JournalReader.Part, _ conflicts: [Ledger.Conflict], _ words: JournalWording, most: Int = .max)
  {
    let interrupted = Findings.interrupted(in: part)
    interruptedLines = interrupted.count
    let found = part.chain.findings.map { finding in
      let isInterrupted = finding.problem == .fragment && interrupted.contains(finding.offset)
      return (finding.line, finding.offset, isInterrupted ? words.unended : finding.problem.sentence(words))
    }
    let differing = conflicts.map { conflict in
      let line = try? JournalReader.open(part.path)?.line(at: conflict.offset)
      return (line ?? 0, conflict.offset, words.conflict(conflict.id.description))
    }
    let all = (found + differing).sorted { $0.1 < $1.1 }
    let chain = part.chain
    let count = chain.damaged + chain.gaps + chain.newer + differing.count
    let told = min(all.count, most)
    lines =
      all.prefix(told).map { "\(words.place(part.path, $0.0, $0.1)): \($0.2)".visible }
      + (count > told ? ["\(part.path): \(words.andMore(count - told))".visible] : [])
  }

  /// Where the lines begin of a save that was interrupted at the very end of a journal.
  static func interrupted(in part: JournalReader.Part) -> Set<Int> {
    guard part.chain.findings.last?.problem == .fragment,
      let start = try? JournalReader.open(part.path)?.remains()
    else { return [] }
    return Set(part.chain.findings.filter { $0.problem == .fragment && $0.offset >= start }.map(\.offset))
  }

  /// Tells what was met in several journals, if anything was, and which of them no kiosk appends to any more.
  /// - Throws: an end that says so in its status, where there was anything.
  static func tell(
    _ parts: [JournalReader.Part], conflicts: [Ledger.Conflict], _ words: JournalWording
  ) throws(Complaint) {
    let suspects = parts.map(\.path).filter { JournalReader.isSuspect($0) }
    for path in suspects { complain(words.suspect(path)) }
    guard JournalFigures(parts, conflicts: conflicts.count).needsAttention else {
      if suspects.isEmpty { return }
      throw Complaint.silent(.needsAttention)
    }
    for (index, part) in parts.enumerated() {
      Findings(part, conflicts.filter { $0.journal == index }, words, most: 20).lines.forEach(complain)
    }
    let ill = parts.indices.filter { index in
      JournalFigures([parts[index]], conflicts: 0).needsAttention
        || conflicts.contains { $0.journal == index }
    }
    throw Complaint(words.runCheck(ill.map { parts[$0].path.journalOption }.joined()), .needsAttention)
  }
}

extension String {
  /// The option that names the journal of this path in a command, with a space before it.
  var journalOption: String { " --journal " + shellWord }
}
