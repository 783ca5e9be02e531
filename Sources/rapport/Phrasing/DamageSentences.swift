// What damaged lines look like, in words and as names for programs.

import Journaling
import Records
import Wording

extension DamagedLine.Look {
  func sentence(_ words: DamageWording) -> String {
    switch self {
    case .lineEnd: words.lineEnd
    case .blanks: words.blanks
    case .mark: words.mark
    case .zerosBehind: words.zerosBehind
    case .latin1: words.latin1
    case .utf16: words.utf16
    case .compressed(let packing): words.compressed(packing.rawValue)
    case .rewritten: words.rewritten
    case .zeros: words.zeros
    case .changed: words.changed
    case .other: words.other
    }
  }

  /// As `rapport check --format json` has it.
  var name: String {
    switch self {
    case .lineEnd: "line-end"
    case .blanks: "blanks"
    case .mark: "mark"
    case .zerosBehind: "zeros-behind"
    case .latin1: "latin1"
    case .utf16: "utf-16"
    case .compressed: "compressed"
    case .rewritten: "rewritten"
    case .zeros: "zeros"
    case .changed: "changed"
    case .other: "other"
    }
  }
}

extension JournalDamage {
  /// What is said of it at the start of a shift.
  func warning(_ path: String, _ words: DamageWording) -> String {
    [words.atStart(path, lines), look.capitalized(words), words.tellAdministrator(path.journalOption)]
      .joined(separator: " ")
  }
}

extension DamagedLine.Look {
  /// Its sentence with a capital, where it stands alone.
  fileprivate func capitalized(_ words: DamageWording) -> String {
    let sentence = sentence(words)
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
  }
}

/// What the damaged lines of one journal look like.
struct DamageLooks {
  /// By their offsets.
  let looks: [Int: DamagedLine.Look]

  /// - Parameter interrupted: offsets of fragments that are no damage.
  init(of part: JournalReader.Part, except interrupted: Set<Int>) {
    let offsets = part.chain.findings.filter { $0.problem == .fragment }.map(\.offset)
    var looks: [Int: DamagedLine.Look] = [:]
    if let reader = try? JournalReader.open(part.path) {
      for offset in offsets where !interrupted.contains(offset) {
        looks[offset] = try? reader.look(at: offset)
      }
    }
    self.looks = looks
  }

  /// A sentence for each look, in the order in which it is met first.
  func lines(_ words: DamageWording) -> [String] {
    var counts: [(look: DamagedLine.Look, count: Int)] = []
    for (_, look) in looks.sorted(by: { $0.key < $1.key }) {
      if let index = counts.firstIndex(where: { $0.look == look }) {
        counts[index].count += 1
      } else {
        counts.append((look, 1))
      }
    }
    return counts.map { words.lines($0.count, $0.look.sentence(words)) }
  }
}
