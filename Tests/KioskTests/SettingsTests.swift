// Settings of a login and of all logins: what holds, where it comes from, and what is said of mistakes.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct SettingsTests {
  private let desk = Desk()

  init() {
    mkdir("\(desk.folder.path)/.config", 0o755)
    mkdir("\(desk.folder.path)/.config/rapport", 0o755)
    mkdir("\(desk.folder.path)/etc", 0o755)
    writeSystem("")
  }

  private func rapport(_ arguments: String...) -> Program {
    let bare = desk.rapport().environment("RAPPORT_SYSTEM_SETTINGS", "\(desk.folder.path)/etc/rapport.yaml")
    return arguments.reduce(bare) { $0.arguments($1) }
  }

  private func writeUser(_ text: String) { desk.write(text, to: ".config/rapport/rapport.yaml") }
  private func writeSystem(_ text: String) { desk.write(text, to: "etc/rapport.yaml") }

  /// What `rapport settings` has for each: the value and where it comes from, the test's folder left out.
  private func held(_ program: Program) throws -> [String: [String]] {
    let run = try program.run()
    #expect(run.exit == .status(0), "\(run.errorText)")
    let rows = run.outputText.replacing("\(desk.folder.path)/", with: "").split(separator: "\n").map {
      $0.split(separator: "  ").map { word in String(word.drop { $0 == " " }) }
    }
    return Dictionary(rows.filter { $0.count > 1 }.map { ($0[0], Array($0[1...])) }) { first, _ in first }
  }

  @Test func `where nobody set anything, the standard holds`() throws {
    let held = try held(rapport("settings").environment("LANG", nil))
    #expect(
      held == [
        "journal": [Desk.journalName, "default"], "surveys": ["built in", "default"],
        "desk": [held["desk"]?.first ?? "", "default"], "ui-lang": ["en", "default"],
        "day-starts": ["00:00", "default"], "min-n": ["5", "default"], "plain": ["no", "default"],
      ])
  }

  @Test func `a variable goes before the user's file, and that before the system's`() throws {
    writeSystem("desk: system\nmin-n: 3\nday-starts: 03:00\nui-lang: tr\n\nplain: yes\n")
    writeUser("# mine\nmin-n: 7\nday-starts: 04:00\n")
    let held = try held(rapport("settings", "--ui-lang", "en").environment("RAPPORT_DAY_STARTS", "05:00"))
    #expect(held["desk"] == ["system", "etc/rapport.yaml:1"])
    #expect(held["min-n"] == ["7", ".config/rapport/rapport.yaml:2"])
    #expect(held["day-starts"] == ["05:00", "RAPPORT_DAY_STARTS"])
    #expect(held["ui-lang"] == ["en", "--ui-lang"])
    #expect(held["plain"] == ["yes", "etc/rapport.yaml:6"])
  }

  @Test(arguments: SettingsTests.options)
  func `every setting may be given as an option, to see what would hold`(name: String, value: String) throws {
    writeSystem("ui-lang: hu\nplain: no\n")
    let given = name == "plain" ? rapport("settings", "--plain") : rapport("settings", "--\(name)", value)
    #expect(try held(given)[name] == [value, "--\(name)"])
  }

  private static let options = [
    ("journal", "/x"), ("surveys", "/x"), ("desk", "x"), ("ui-lang", "en"), ("day-starts", "01:00"),
    ("min-n", "9"),
    ("plain", "yes"),
  ]

  @Test(arguments: [
    ("journal", "RAPPORT_JOURNAL", "/x"), ("surveys", "RAPPORT_SURVEYS", "/x"), ("desk", "RAPPORT_DESK", "x"),
    ("ui-lang", "RAPPORT_UI_LANG", "en"), ("day-starts", "RAPPORT_DAY_STARTS", "01:00"),
    ("min-n", "RAPPORT_MIN_N", "9"), ("plain", "RAPPORT_PLAIN", "1"),
  ])
  func `every setting has a variable`(name: String, variable: String, value: String) throws {
    writeSystem("ui-lang: en\nplain: no\n")
    let held = try held(rapport("settings").environment(variable, value))
    #expect(held[name] == [name == "plain" ? "yes" : value, variable])
  }

  @Test(arguments: [("1", "yes"), ("Yes", "yes"), ("true", "yes"), ("0", "no"), ("no", "no")])
  func `the variable of plain says yes or no, in digits too`(value: String, held: String) throws {
    writeSystem("plain: \(held == "yes" ? "no" : "yes")\n")
    let settings = rapport("settings").environment("RAPPORT_PLAIN", value)
    #expect(try self.held(settings)["plain"] == [held, "RAPPORT_PLAIN"])
    writeSystem("plain: no\n")
    #expect(try self.held(rapport("settings").environment("TERM", "dumb"))["plain"] == ["yes", "TERM"])
  }

  @Test(arguments: [
    ("RAPPORT_MIN_N", "“x” is no number of ratings"), ("RAPPORT_DAY_STARTS", "“x” is no time of day"),
    ("RAPPORT_UI_LANG", "the program does not speak “x”"), ("RAPPORT_PLAIN", "“x” is neither yes nor no"),
  ])
  func `a variable that means nothing is told by its name, and not as an option`(name: String, said: String)
    throws
  {
    let run = try rapport("settings").environment(name, "x").run()
    #expect(
      run.exit == .status(64) && run.errorText.hasPrefix("rapport: \(name): \(said)"), "\(run.errorText)")
    #expect(!run.errorText.contains("--"))
    let command = name == "RAPPORT_PLAIN" ? "ask" : "summary"
    #expect(try rapport(command).environment(name, "x").answering("").errorText == run.errorText)
  }

  @Test func `a system's file that is named must be there`() throws {
    let missing = "\(desk.folder.path)/etc/raport.yaml"
    let run = try rapport("summary").environment("RAPPORT_SYSTEM_SETTINGS", missing).run()
    #expect(run.exit == .status(65) && run.output.isEmpty)
    #expect(
      run.errorText.hasPrefix("\(missing):1:1: RAPPORT_SYSTEM_SETTINGS names this file, and it is not there"))
    #expect(
      try rapport("summary").environment("RAPPORT_SYSTEM_SETTINGS", "/dev/null").run().exit == .status(0))
  }

  @Test func `the language of the locale holds only where nobody set one`() throws {
    let hungarian = rapport("settings").environment("LANG", "hu_HU.UTF-8")
    #expect(try held(hungarian)["ui-lang"] == ["hu", "LANG"])
    writeSystem("ui-lang: tr\n")
    #expect(try held(hungarian)["ui-lang"] == ["tr", "etc/rapport.yaml:1"])
    writeUser("language: en\n")
    #expect(try held(hungarian)["ui-lang"] == ["en", ".config/rapport/rapport.yaml:1"])
    writeUser("")
    #expect(try hungarian.run().outputText.contains("varsayılan"))
  }

  @Test func `the commands go by what it prints`() throws {
    desk.write(CareSurvey.text, to: "care.yaml")
    mkdir("\(desk.folder.path)/etc/asked", 0o755)
    desk.write(CareSurvey.text, to: "etc/asked/care.yaml")
    writeSystem("journal: ~/one.jsonl\nsurveys: asked\ndesk: front-7\nui-lang: hu\n")
    let run = try rapport("ask").answering("", "/end refusal", "")
    #expect(run.exit == .status(0) && run.errorText.contains("(care)") && run.errorText.contains("Mentve"))
    let journal = Journal(desk.folder.folder.bytes(of: "one.jsonl") ?? [])
    #expect(journal.lines.last?.json["desk"]?.text == "front-7")
    let summary = try rapport("summary", "all", "--format", "json").run()
    #expect(summary.outputText.contains("\"refusal\":1"))
    #expect(try rapport("surveys").run().outputText.contains("etc/asked/care.yaml"))
    let held = try held(rapport("settings"))
    #expect(held["journal"] == ["one.jsonl", "etc/rapport.yaml:1"])
    #expect(held["surveys"] == ["etc/asked", "etc/rapport.yaml:2"])
  }

  @Test func `what a day and a group are, the summary has from the settings`() throws {
    writeUser("day-starts: 23:59\nmin-n: 1\n")
    _ = try rapport("ask").answering("", "9", "5", "1", "1", "")
    let grouped = try rapport("summary", "all", "--by", "day", "--format", "json").run().outputText
    #expect(grouped.contains("\"n\":1") && !grouped.dropFirst(300).contains("\"score\":null"))
    writeUser("min-n: 2\n")
    let few = try rapport("summary", "all", "--by", "desk", "--format", "json").run().outputText
    #expect(few.contains("\"score\":null"))
  }

  @Test func `a query counts the days that the summary counts`() throws {
    writeUser("day-starts: 04:00\n")
    let query = try rapport("sql", "duckdb", "2026-11-22").run()
    writeUser("")
    let asked = try rapport("sql", "duckdb", "2026-11-22", "--day-starts", "04:00").run()
    #expect(query.exit == .status(0) && query.output == asked.output)
    #expect(try rapport("sql", "duckdb", "2026-11-22").run().output != asked.output)
  }

  @Test func `below XDG_CONFIG_HOME, if that is set`() throws {
    mkdir("\(desk.folder.path)/etc/rapport", 0o755)
    desk.write("desk: elsewhere\n", to: "etc/rapport/rapport.yaml")
    writeUser("desk: home\n")
    let elsewhere = rapport("settings").environment("XDG_CONFIG_HOME", "\(desk.folder.path)/etc")
    #expect(try held(elsewhere)["desk"] == ["elsewhere", "etc/rapport/rapport.yaml:1"])
    let relative = rapport("settings").environment("XDG_CONFIG_HOME", "etc")
    #expect(try held(relative)["desk"] == ["home", ".config/rapport/rapport.yaml:1"])
  }

  @Test(arguments: [
    ("jurnal: x", "1:1: there is no setting “jurnal”; write “journal” if that was meant"),
    ("agent: x", "1:1: there is no setting “agent”; there are: journal, surveys, desk, ui-lang"),
    ("desk: a\n\ndesk: b", "3:1: the key “desk” stands in line 1 already"),
    ("ui-lang: en\nlanguage: en", "2:1: “language” is the same setting as “ui-lang” in line 1"),
    ("language: en\nui-lang: tr", "2:1: “ui-lang” is the same setting as “language” in line 1"),
    ("language: de", "1:11: the program does not speak “de”"),
    ("desk: [a]", "1:7: “desk” takes one plain value"), ("desk:", "1:6: “desk” has no value"),
    ("journal: ''", "1:10: “journal” has no value"), ("- desk", "1:1: keys with values must stand here"),
    ("desk", "1:1: keys with values must stand here"),
    ("ui-lang: de", "1:10: the program does not speak “de”"),
    ("day-starts: 4", "1:13: “4” is no time of day"), ("min-n: 0", "1:8: “0” is no number of ratings"),
    ("plain: perhaps", "1:8: “perhaps” is neither yes nor no"),
    ("surveys: ~eva/s", "1:10: “~eva/s” is no path of this login"),
    ("desk: 'a", "1:7: the quotation mark that opens here is never closed"),
    ("desk: &a b", "1:7: anchors (&) are not used here"), ("desk: \u{1B}", "1:7: control character U+001B"),
    ("desk: \u{FFFD}\n\tx: y", "2:1: "), ("a: *b", "1:4: aliases (*) are not used here"),
  ])
  func `a mistake stops every command, with its place`(text: String, said: String) throws {
    writeSystem(text + "\n")
    for command in [["settings"], ["ask"], ["summary"], ["surveys"], ["check"]] {
      let run = try command.reduce(rapport()) { $0.arguments($1) }.run()
      #expect(run.exit == .status(65) && run.output.isEmpty, "\(command)")
      #expect(run.errorText.contains("\(desk.folder.path)/etc/rapport.yaml:\(said)"), "\(run.errorText)")
    }
    #expect(desk.journalBytes.isEmpty)
  }

  @Test func `all mistakes of both files are told at once, in the language that is set`() throws {
    writeUser("ui-lang: hu\nmin-n: x\nplain: x\n")
    writeSystem("desk:\n")
    let lines = try rapport("settings").run().errorText.split(separator: "\n")
    #expect(lines.count == 3 && lines[0].contains("rapport.yaml:2:8: ez nem értékelésszám"))
  }

  @Test func `help, version and completions need no settings`() throws {
    writeSystem("nonsense: x\n")
    for arguments in [
      ["--help"], ["ask", "--help"], ["--version"], ["--generate-completion-script", "bash"],
    ] {
      #expect(try arguments.reduce(rapport()) { $0.arguments($1) }.run().exit == .status(0), "\(arguments)")
    }
    let offered = try rapport("---completion", "ask", "--", "positional@0", "0", "0", "ask").run()
    #expect(offered.exit == .status(0), "\(offered.errorText)")
  }

  @Test(arguments: ["", "\n", "# desk: none\n", "---\n", "\u{FEFF}"])
  func `a file that sets nothing is no mistake`(text: String) throws {
    writeSystem(text)
    #expect(try rapport("settings").run().exit == .status(0))
  }

  @Test(arguments: [true, false])
  func `a folder in the file's place, and one that is no file at all, is told`(isFolder: Bool) throws {
    let path = "\(desk.folder.path)/etc/rapport.yaml"
    #expect(unlink(path) == 0 && (isFolder ? mkdir(path, 0o755) : mkfifo(path, 0o644)) == 0)
    let run = try rapport("summary").run()
    let what = isFolder ? "it is a folder" : "it is no regular file"
    #expect(run.exit == .status(65))
    #expect(
      run.errorText.hasSuffix(
        "rapport.yaml:1:1: the settings cannot be read: \(what); remove it, or put a file in its place\n"))
  }

  @Test func `where a settings file names a journal that cannot be had, it is named too`() throws {
    writeSystem("\ndesk: a\njournal: /nowhere/at/all.jsonl\n")
    let run = try rapport("ask").answering("")
    #expect(run.exit == .status(73))
    #expect(run.errorText.contains("The journal is set in \(desk.folder.path)/etc/rapport.yaml:3."))
  }

  @Test(arguments: ["ask", "surveys"])
  func `where a settings file names surveys that cannot be had, it is named too`(command: String) throws {
    writeSystem("surveys: /nowhere/at/all\n")
    let run = try rapport(command).answering("")
    let place = "\(desk.folder.path)/etc/rapport.yaml:1"
    #expect(run.exit == .status(66))
    #expect(
      run.errorText.contains("cannot read the folder of the surveys, /nowhere/at/all: it is not there."))
    #expect(run.errorText.contains("The surveys are set in \(place)."))
    mkdir("\(desk.folder.path)/etc/none", 0o755)
    writeSystem("surveys: none\n")
    #expect(try rapport(command).answering("").errorText.contains("The surveys are set in \(place)."))
  }

  @Test func `which files there are, it says itself`() throws {
    writeSystem("")
    let lines = try rapport("settings").run().outputLines.suffix(2)
    let folder = desk.folder.path
    #expect(
      lines == ["\(folder)/.config/rapport/rapport.yaml: not there", "\(folder)/etc/rapport.yaml: read"])
  }
}
