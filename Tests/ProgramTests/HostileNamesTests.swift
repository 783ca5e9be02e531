// Whatever a journal, a survey, a setting, a variable or a file's name says, no terminal is made to obey it.

import Glibc
import ProgramTesting
import RecordTesting
import Records
import Surveys
import Testing

@Suite("Names that a terminal would obey")
struct HostileNamesTests {
  private let folder = TemporaryFolder()

  /// What moves the cursor, names the window, asks for an answer, hides or turns round what stands behind it.
  private static let each = [
    "\u{1B}[2J\u{1B}[31m", "\u{1B}]0;title\u{7}", "\u{9B}6n\u{85}", "\u{202E}gnp\u{2066}",
    "a\u{200B}\u{FEFF}\u{8}",
  ]
  /// All in one name, and one after the other where the long tests run.
  static let hostile = [each.joined()] + (getenv("RAPPORT_LONG") == nil ? [] : each)

  private func personal(_ name: String) -> Personal {
    .open(
      Personal.Details(
        salt: String(repeating: "0", count: 32), customer: name, words: [("w" + name, name)], note: name,
        reason: name))
  }

  /// Every kind of record, hostile in every member that is free text.
  private func journal(_ name: String) -> [UInt8] {
    var journal = JournalBuilder()
    let at = Timestamp.at("2026-11-22T09:14:07.214+01:00")
    func add(_ number: Int, _ content: Record.Content) {
      journal.add(
        .sample(number, content, at: at, desk: "d" + name, agent: "a" + name, personal: personal(name)))
    }
    journal.add(.sample(1, .journal(program: "p" + name), at: at, desk: name, agent: name))
    let answers = [
      RecordedAnswer(id: "n" + name, value: .rating(.nps, 3)), RecordedAnswer(id: "w" + name, value: .text),
      RecordedAnswer(id: "t" + name, value: .choice("o" + name)),
      RecordedAnswer(id: "m" + name, value: .choices(["o" + name, name])),
    ]
    for number in 2...9 {
      var response = Response(
        survey: "s" + name, revision: number % 2 == 0 ? "9c1f0e2d" : "0c1f0e2d", lang: "l" + name,
        channel: "c" + name,
        disposition: .complete, seconds: 74, answers: answers, followUpDue: .on("2026-11-23"))
      response.callbackAt = number == 3 ? "2026-11-24T10:00" : nil
      add(number, .response(response))
    }
    add(10, .void(of: .numbered(9)))
    journal.add(fragment: "{\"v\":1,\"seq\":11,\"id\":\"\(name)\n".utf8)
    return journal.bytes
  }

  /// Whether a reader of the bytes would find something to obey; a line feed, and CR LF of a CSV, end lines.
  private func isSafe(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return text.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A, 0x0D: true
      case ..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: false
      default: true
      }
    }
  }

  private func rapport(_ arguments: [String]) -> Program {
    let bare = Program(built: "rapport").folder(folder.path).environment("HOME", folder.path)
      .environment("LANG", "C.UTF-8").environment("TERM", "xterm-256color").environment(
        "TZ", "Europe/Budapest")
    return arguments.reduce(bare) { $0.arguments($1) }
  }

  private func expectSafe(
    _ program: Program, _ what: String, input: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try program.input(input).run()
    for (stream, bytes) in [("output", run.output), ("errors", run.errors)] {
      let isSafe = isSafe(bytes)
      #expect(isSafe, "\(what): \(stream): \(bytes.map(\.escaped).joined())", sourceLocation: sourceLocation)
    }
  }

  private static let formats = ["text", "json", "csv", "markdown", "html"]

  @Test("of a journal are shown as their codes by every command, in every format", arguments: hostile)
  func journals(name: String) throws {
    let path = folder.write(journal(name), to: "x.jsonl")
    for format in Self.formats {
      for by in ["agent", "desk", "survey", "lang", "channel", "t" + name] {
        let report = rapport([
          "summary", "all", "--journal", path, "--format", format, "--by", by, "--min-n", "1",
        ])
        try expectSafe(report, "\(format) by \(by)")
      }
    }
    for language in ["en", "hu", "tr"] {
      let options = ["--journal", path, "--ui-lang", language]
      try expectSafe(rapport(["summary", "2026-11-22", "--compare"] + options), "comparison")
      try expectSafe(rapport(["summary", "all", "--personal"] + options), "personal")
      try expectSafe(rapport(["summary", "all", "--explain", "n" + name] + options), "explanation")
      try expectSafe(rapport(["check"] + options), "check")
      try expectSafe(rapport(["follow-ups"] + options), "follow-ups")
      try expectSafe(rapport(["follow-ups", "--format", "json"] + options), "follow-ups in JSON")
      try expectSafe(rapport(["void", "2"] + options), "void", input: "\n")
      try expectSafe(rapport(["amend", "2"] + options), "amend", input: "/discard\n")
      try expectSafe(rapport(["redact", "--customer", name] + options), "redact", input: "")
    }
  }

  @Test("of files, folders, options, variables and settings are shown as their codes", arguments: hostile)
  func names(name: String) throws {
    mkdir("\(folder.path)/\(name)", 0o755)
    let path = folder.write(journal(name), to: "\(name)/\(name).jsonl")
    try expectSafe(rapport(["summary", "all", "--journal", path, "--personal"]), "a journal's name")
    try expectSafe(rapport(["summary", "all", "--journal", "\(folder.path)/\(name)"]), "a folder's name")
    try expectSafe(rapport(["check", "--journal", path]), "a checked journal's name")
    try expectSafe(rapport(["check", "--journal", path, "--seal", name]), "a seal")
    try expectSafe(rapport(["summary", name]), "a period")
    try expectSafe(rapport(["summary", "all", "--by", name, "--journal", path]), "a field")
    try expectSafe(rapport([name]), "a command")
    try expectSafe(rapport(["--" + name]), "an option")
    try expectSafe(rapport(["ask", name]), "a survey")
    try expectSafe(
      rapport([
        "ask", "after-call", "--agent", name, "--desk", name, "--channel", name, "--journal", "j.jsonl",
      ]),
      "an agent",
      input:
        "\(name)\n3\n\(name)\n\(name)\n/\(name)\n/go \(name)\n/lang \(name)\n/note \(name)\n2\n/end r \(name)\n\n"
    )
    for variable in ["JOURNAL", "SURVEYS", "DESK", "AGENT", "UI_LANG", "DAY_STARTS", "MIN_N", "SURVEY"] {
      let program = rapport(["settings"]).environment("RAPPORT_\(variable)", name)
      try expectSafe(program, variable)
      try expectSafe(
        rapport(["ask"]).environment("RAPPORT_\(variable)", name), variable, input: "\n/end r\n\n")
    }
    let quoted = name.unicodeScalars.map {
      "\\U\(String(repeating: "0", count: 8 - String($0.value, radix: 16).count))\(String($0.value, radix: 16))"
    }
    for key in ["journal", "surveys", "desk", "ui-lang", "day-starts", "min-n", quoted.joined()] {
      let settings = folder.write("\"\(key)\": \"\(quoted.joined())\"\n".utf8, to: "settings.yaml")
      let program = rapport(["settings"]).environment("RAPPORT_SYSTEM_SETTINGS", settings)
      try expectSafe(program, "the setting \(key)")
    }
  }

  @Test("of a survey are shown as their codes, or refused", arguments: hostile)
  func surveys(name: String) throws {
    let quoted = name.unicodeScalars.map {
      "\\U\(String(repeating: "0", count: 8 - String($0.value, radix: 16).count))\(String($0.value, radix: 16))"
    }
    .joined()
    mkdir("\(folder.path)/surveys", 0o755)
    for text in [
      "survey: x\ntitle: {en: \"\(quoted)\"}\nquestions:\n  - {id: n, metric: nps, ask: {en: \"\(quoted)\"}}\n",
      "survey: x\ntitle: {en: T}\nquestions:\n  - {id: \"\(quoted)\", metric: \"\(quoted)\", ask: {\"\(quoted)\": x}}\n",
      "\"\(quoted)\": \"\(quoted)\"\n", "survey: \"\(quoted)\"\n", "- \(name)\n",
    ] {
      folder.write(text.utf8, to: "surveys/x.yaml")
      try expectSafe(rapport(["surveys"]), "the list")
      try expectSafe(rapport(["surveys", "check", "surveys/x.yaml"]), "the check of \(text)")
      try expectSafe(rapport(["surveys", "show", "x"]), "the sheet of \(text)")
      try expectSafe(rapport(["ask", "x", "--journal", "j.jsonl"]), "the kiosk on \(text)", input: "\n3\n\n")
    }
  }
}

extension UInt8 {
  /// As a test's output can show it.
  fileprivate var escaped: String {
    (0x20..<0x7F).contains(self) || self == 0x0A
      ? String(UnicodeScalar(self)) : "\\x" + String(self, radix: 16)
  }
}
