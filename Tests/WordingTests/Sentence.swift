// The sentences of a wording one by one, whatever sections it has.

import Wording

/// One sentence of a wording, said with values that can be found again where it has gaps.
struct Sentence: Sendable {
  /// As in `kiosk.dispositions.partial` or `kiosk.startHelp.0.meaning`.
  let path: String
  /// Said of one thing and said of several; none if it is of no known shape.
  let texts: [String]
  /// What the last of the texts must hold.
  let sentinels: [String]
  let type: String

  /// Whether it stands in a list of commands as what is typed.
  var isCommand: Bool { path.hasSuffix(".command") }

  static func all(of wording: Wording) -> [Sentence] { walk(wording, "") }

  private static func walk(_ value: Any, _ path: String) -> [Sentence] {
    let mirror = Mirror(reflecting: value)
    if let style = mirror.displayStyle, [.struct, .collection, .tuple].contains(style), !(value is String) {
      return mirror.children.enumerated().flatMap { index, child in
        let name = child.label ?? "\(index)"
        return walk(child.value, path.isEmpty ? name : "\(path).\(name)")
      }
    }
    var one = Gaps(isSeveral: false)
    var several = Gaps(isSeveral: true)
    let texts = [one.fill(value), several.fill(value)].compactMap { $0 }
    let type = "\(Swift.type(of: value))"
    return [Sentence(path: path, texts: texts, sentinels: several.sentinels, type: type)]
  }
}

extension String {
  /// Whether the sentinel is there, a number as a whole one.
  func says(_ sentinel: String) -> Bool {
    guard sentinel.allSatisfy(\.isNumber) else { return contains(sentinel) }
    return split { !$0.isNumber }.contains { $0 == sentinel }
  }

  /// What a person types, and names that stay as they are: commands, options, placeholders, keys, endings.
  var fixedWords: Set<String> {
    var found: Set<String> = []
    for pattern in String.patterns { found.formUnion(matches(of: pattern).map { String($0.output) }) }
    return found
  }

  private static var patterns: [Regex<Substring>] {
    [
      /\/\/|\/[a-z]+/, /--[a-z][a-z-]*/, /\{[a-z]+\}/, /\.[a-z]{4,}/,
      /\b(?:FILE|REF|ID|CODE|NAME|TEXT|DIR|SEQ-SUM|SUM|HH:MM|Enter|Ctrl-D|KiB|MiB|UTF-8)\b/,
      /\brapport (?:ask|summary|follow-ups|customers|amend|void|redact|copy|check|surveys|settings)\b/,
    ]
  }
}
