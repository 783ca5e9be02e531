// What a line of a journal must look like: its members, their order, and the form of each.

/// The form of a record, checked member by member.
struct RecordForm {
  let line: JournalLine
  private(set) var problems: [String] = []

  init(_ line: JournalLine) {
    self.line = line
    let names = line.json.names
    expect("members \(names)", Self.members(of: line.kind ?? "", in: line.json) == names)
    expect("v", line.json["v"]?.number == 1)
    expect("id", line.id.map(Self.isUUIDv7) == true)
    expect("at", line.at.flatMap(Moment.init) != nil)
    if let made = line.madeAt, let at = line.at.flatMap(Moment.init) {
      expect("an id younger than its record", made <= at.milliseconds)
    }
    if let high = line.json["high"] { expect("high", high.text?.hasSuffix("Z") == true) }
    expect("prev", line.prev.map(Self.isDigest) == true)
    expect("sum", line.sumHolds)
    expect("a character that belongs escaped", !Self.hidesCharacters(line.bytes))
    expect("a line over 1 MiB", line.bytes.count <= 1 << 20)
    line.json["answers"]?.elements?.forEach { checkAnswer($0) }
    if let personal = line.json["private"], !Self.isRedacted(personal) { checkPersonal(personal) }
  }

  private mutating func expect(_ what: String, _ holds: Bool) {
    if !holds { problems.append("line \(line.seq ?? 0): \(what)") }
  }

  // MARK: Members

  private static func members(of kind: String, in json: JSON) -> [String] {
    func present(_ names: String...) -> [String] { names.filter { json[$0] != nil } }
    let own: [String] =
      switch kind {
      case "journal": ["desk", "agent", "program"]
      case "response":
        ["survey", "revision", "lang", "channel", "desk", "agent", "disposition", "seconds", "answers"]
          + present("followUp", "callback")
      case "amend": ["desk", "agent", "of", "answers"] + present("disposition", "followUp", "callback")
      case "void": ["desk", "agent", "of"]
      case "follow-up": ["desk", "agent", "of", "outcome"] + present("callback")
      case "repair": ["desk", "agent", "length", "sha256"]
      case "redaction": ["desk", "agent", "of"]
      case "customers": ["desk", "agent", "period", "start", "new", "end", "lost"]
      default: []
      }
    return ["v", "seq", "id", "at"] + present("high") + ["kind"] + own + present("private") + ["prev", "sum"]
  }

  private mutating func checkAnswer(_ answer: JSON) {
    let names = answer.names
    let outcome = answer["skipped"] == nil ? "value" : "skipped"
    let expected: [String] =
      switch answer["metric"]?.text {
      case "nps": ["id", "metric", outcome]
      case "csat": ["id", "metric", "scale"] + (names.contains("satisfied") ? ["satisfied"] : []) + [outcome]
      case "ces": ["id", "metric", "scale"] + (names.contains("better") ? ["better"] : []) + [outcome]
      default: ["id", "type"] + (answer["type"]?.text == "text" && outcome == "value" ? [] : [outcome])
      }
    expect("answer \(names)", names == expected)
    if let skipped = answer["skipped"] {
      expect("skipped", ["refused", "dont-know"].contains(skipped.text))
    }
    if let better = answer["better"] { expect("better", better.text == "higher") }
  }

  private mutating func checkPersonal(_ personal: JSON) {
    let names = personal.names
    let answered = line.json["answers"]?.elements?.compactMap { $0["id"]?.text } ?? []
    let order = ["salt", "customer"] + answered + ["note", "reason"]
    expect("private \(names)", names == order.filter(names.contains) && names.count > 1)
    let salt = personal["salt"]?.text ?? ""
    expect("salt", salt.utf8.count == 32 && Self.isHexadecimal(salt))
    expect("an empty word in private", personal.members.allSatisfy { $0.value.text?.isEmpty == false })
  }

  // MARK: Forms

  /// Whether the digest stands in the place of what was personal.
  private static func isRedacted(_ personal: JSON) -> Bool {
    personal.text.map { $0.hasPrefix("sha256:") && isDigest(String($0.dropFirst(7))) } ?? false
  }

  static func isUUIDv7(_ id: String) -> Bool {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [8, 4, 4, 4, 12] && parts.allSatisfy { isHexadecimal(String($0)) }
      && parts[2].first == "7" && parts[3].first.map { "89ab".contains($0) } == true
  }

  static func isDigest(_ text: String) -> Bool { text.utf8.count == 64 && isHexadecimal(text) }

  static func isHexadecimal(_ text: String) -> Bool {
    text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }

  private static func hidesCharacters(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return true }
    return text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
      default: false
      }
    }
  }
}

extension JournalLine {
  /// When the id was made, in milliseconds since 1970, as a UUID of version 7 says it.
  fileprivate var madeAt: Int? {
    id.flatMap { Int($0.filter { $0 != "-" }.prefix(12), radix: 16) }
  }
}
