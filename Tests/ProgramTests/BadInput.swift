// Every kind of bad input, and the files that it takes.

import Glibc
import ProgramTesting

/// What is tried; the messages stand in the catalogue.
enum BadInput {
  struct Command {
    var arguments: [String]
    let input: String

    init(_ arguments: String..., input: String = "") {
      self.arguments = arguments
      self.input = input
    }
  }

  static let all: [(section: String, commands: [Command])] = [
    (
      "Usage",
      [
        Command("sumary"), Command("ask", "sumary"),
        Command("sumary", "--ui-lang", "hu"), Command("sumary", "--ui-lang", "tr"),
        Command("sumary", "2026-11"), Command("sumary", "2026-11", "--ui-lang=hu"),
        Command("sumary", "2026-11", "--ui-lang=tr"), Command("surveys", "shw", "visit"),
        Command("summary", "november"), Command("summary", "2026-02-30"), Command("summary", "2026-W60"),
        Command("summary", "--day-starts", "25:00"), Command("summary", "--min-n", "0"),
        Command("summary", "--ui-lang", "de"), Command("ask", "--customer", "C-1"),
        Command("ask", "--lang", "fr"), Command("check", "--seal", "12"),
        Command(
          "check", "--seal", "1-" + String(repeating: "0", count: 32), "--seal",
          "1-" + String(repeating: "0", count: 32)),
        Command("amend", "yesterday"), Command("void", "0"), Command("follow-ups", "done", "yesterday"),
        Command("follow-ups", "done"), Command("follow-ups", "--day-starts", "25:00"),
        Command("follow-ups", "--format", "xml"),
      ]
    ),
    (
      "Surveys",
      [
        Command("ask", "nosuch"), Command("ask", "aftercall"), Command("surveys", "show", "vist"),
        Command("ask", "../secret"), Command("ask", "--surveys", "nowhere"),
        Command("ask", "--surveys", "empty"), Command("surveys", "--surveys", "wrong"),
        Command("ask", "--surveys", "wrong"), Command("surveys", "check", "nowhere.yaml"),
        Command("surveys", "check", "empty"), Command("surveys", "show", "visit", "--lang", "de"),
      ]
    ),
    (
      "Journals",
      [
        Command("ask", "--journal", "missing/folder/journal.jsonl"),
        Command("ask", "--journal", "link.jsonl"),
        Command("ask", "--journal", "second.jsonl"), Command("ask", "--journal", "empty"),
        Command("ask", "--journal", "pipe.jsonl"), Command("ask", "--journal", "suspect.jsonl"),
        Command("summary", "--journal", "pipe.jsonl"),
        Command("summary", "--journal", "empty"), Command("summary", "all", "--journal", "damaged.jsonl"),
        Command("follow-ups", "--journal", "damaged.jsonl"),
        Command("check", "--journal", "nowhere.jsonl", "--seal", "7-" + String(repeating: "0", count: 32)),
        Command("redact", "--journal", "nowhere.jsonl"),
        Command("redact", "--before", "november", "--journal", "nowhere.jsonl"),
        Command("redact", "--id", "last", "--journal", "nowhere.jsonl"),
        Command("redact", "--customer", "C-1", "--journal", "first.jsonl"),
        Command("redact", "--before", "2999-01-01", "--journal", "nowhere.jsonl"),
        Command("redact", "--customer", "C-1", "--yes", "--journal", "damaged.jsonl"),
        Command("redact", "--customer", "C-1", "--yes", "--journal", "damaged.jsonl", "--ui-lang", "hu"),
        Command("redact", "--customer", "C-1", "--yes", "--journal", "damaged.jsonl", "--ui-lang", "tr"),
        Command("redact", "--customer", "C-1", "--yes", "--journal", "foreign.jsonl"),
        Command("ask", "--journal", "foreign.jsonl"),
        Command("copy", "copy.jsonl", "--journal", "foreign.jsonl"),
        Command("check", "--repair", "--journal", "foreign.jsonl"),
        Command("void", "2", "--journal", "calls.jsonl"),
        Command("void", "2", "--journal", "calls.jsonl", "--ui-lang", "hu"),
        Command("void", "2", "--journal", "calls.jsonl", "--ui-lang", "tr"),
        Command("copy", "second.jsonl", "--journal", "first.jsonl"),
        Command("copy", "copy.jsonl", "--journal", "nowhere.jsonl"),
        Command("copy", "missing/copy.jsonl", "--journal", "damaged.jsonl"),
        Command("copy", "copy.jsonl", "--journal", "damaged.jsonl"),
        Command("check", "--repair", "--journal", "damaged.jsonl", "--journal", "first.jsonl"),
        Command("amend", "last", "--journal", "nowhere.jsonl"),
        Command("void", "12", "--journal", "nowhere.jsonl"),
        Command("follow-ups", "--journal", "empty"), Command("follow-ups", "--journal", "pipe.jsonl"),
        Command("follow-ups", "done", "last", "--journal", "nowhere.jsonl", input: "r\n"),
        Command("follow-ups", "done", "2", "--journal", "calls.jsonl", input: "r\n\n"),
        Command("follow-ups", "done", "3", "--journal", "calls.jsonl", input: "r\n\n"),
        Command("follow-ups", "done", "4", "--journal", "calls.jsonl", input: "perhaps\n9\n"),
        Command("summary", "--output", "nowhere/"), Command("surveys", "new", "A b"),
        Command("surveys", "new", "wrong", "--surveys", "wrong"),
        Command("surveys", "new", "x", "--surveys", "missing/surveys"),
        Command("summary", "--output", "missing/report.txt"),
      ]
    ),
    (
      "Customers",
      [
        Command("customers"), Command("custmers", "2025-10"), Command("customers", "october"),
        Command("customers", "2025-W40", "--ui-lang", "hu"),
        Command("customers", "2025-10", "--day-starts", "25:00"),
        Command("customers", "9998-12"),
        Command("customers", "9998", "--ui-lang", "tr"), Command("customers", "2025", "--start", "480"),
        Command("customers", "2025", "--start", "480", "--before", "list.csv"),
        Command("customers", "2025", "--before", "list.csv"), Command("customers", "2025", "--header", "no"),
        Command("customers", "2025", "--start=-1", "--new", "0", "--end", "0"),
        Command("customers", "2025", "--start", "480", "--new", "25", "--end", "510"),
        Command("customers", "2025", "--start", "480", "--new", "25", "--end", "20"),
        Command("customers", "2025", "--start", "480", "--new", "25", "--end", "470", "--lost", "30"),
        Command("customers", "2025", "--start", "10", "--new", "20", "--end", "15", "--lost", "15"),
        Command("customers", "2025", "--before", "nowhere.csv", "--after", "list.csv"),
        Command("customers", "2025", "--before", "empty", "--after", "list.csv"),
        Command("customers", "2025", "--before", "pipe.jsonl", "--after", "list.csv"),
        Command("customers", "2025", "--before", "columns.csv", "--after", "utf-16.csv"),
        Command("customers", "2025", "--before", "open.csv", "--after", "behind.csv"),
        Command("customers", "2025", "--before", "columns.csv", "--after", "utf-16.csv", "--ui-lang", "hu"),
        Command("customers", "2025", "--before", "open.csv", "--after", "behind.csv", "--ui-lang", "tr"),
        Command("customers", "2025", "--journal", "suspect.jsonl"),
        Command("customers", "2025", input: "many\n480\n25\n510\n\n\n470\n30\n\n\n\n\nperhaps\nn\n"),
      ]
    ),
    (
      "Tallies",
      [
        Command("summary", "2026-11", "--tally", "tally.csv"),
        Command("summary", "--tally", "tally.csv", "--compare", "--ui-lang", "hu"),
        Command("summary", "--tally", "tally.csv", "--journal", "first.jsonl", "--ui-lang", "tr"),
        Command("summary", "--format", "tally", "--personal"), Command("summary", "--tally"),
        Command("summary", "--format", "tally", "--explain", "nps", "--ui-lang", "hu"),
        Command("summary", "--format", "tally", "--compare", "--ui-lang", "tr"),
        Command("summary", "--tally", "tally.csv", "--by", "agent"),
        Command("summary", "--tally", "tally.csv", "--by", "agent", "--ui-lang", "hu"),
        Command("summary", "--tally", "tally.csv", "--by", "agent", "--ui-lang", "tr"),
        Command("summary", "--tally", "nowhere.csv"),
        Command("summary", "--tally", "empty", "--ui-lang", "hu"),
        Command("summary", "--tally", "nowhere.csv", "--ui-lang", "tr"),
      ] + ["en", "hu", "tr"].map { BadTallies.command(in: $0) } + [
        Command("sql"), Command("sql", "oracle"), Command("sql", "duckdb", "november"),
        Command("sql", "spark", "all", "--day-starts", "25:00"), Command("sql", "postgres", "--journal", "x"),
      ]
    ),
    (
      "Answers",
      [
        Command(
          "ask", "after-call", "--once", "--practice",
          input: "\n8 or 9\n11\n7.5\n٧\n\n9\n6\n/nosuch\n/s\n/d\n/lang\n/note\n/end x\n\n/discard\n"),
        Command(
          "ask", "--practice", input: "/nosuch\n/a\n/agent\n/survey\n/lang xx\n/amend\n/resume\n/quit\n"),
      ]
    ),
  ]
}

/// A folder with everything that can be wrong in it.
struct Fixtures {
  private let folder = TemporaryFolder()
  var path: String { folder.path }

  init() throws {
    for name in ["empty", "wrong"] { mkdir("\(path)/\(name)", 0o700) }
    folder.write(
      "survey: wrong\ntitle: {en: Wrong}\nquestions:\n  - id: nps\n    metric: npx\n".utf8,
      to: "wrong/wrong.yaml")
    folder.write("".utf8, to: "first.jsonl")
    link("\(path)/first.jsonl", "\(path)/second.jsonl")
    symlink("\(path)/first.jsonl", "\(path)/link.jsonl")
    mkfifo("\(path)/pipe.jsonl", 0o600)
    folder.write("".utf8, to: "suspect.jsonl")
    folder.write("12\n".utf8, to: "suspect.jsonl.suspect")
    folder.write("{\"event\":1}\n".utf8, to: "foreign.jsonl")
    folder.write("C-1\n".utf8, to: "list.csv")
    folder.write("C-1\nC-2;Anna\n".utf8, to: "columns.csv")
    folder.write([0xFF, 0xFE, 0x43, 0x00], to: "utf-16.csv")
    folder.write("C-1\n\"C-2\n".utf8, to: "open.csv")
    folder.write("\"C-1\" x\n".utf8, to: "behind.csv")
    for (name, bytes) in BadTallies.files { folder.write(bytes, to: name) }
    try makeCalls()
    let journal = Array((folder.bytes(of: "calls.jsonl") ?? []).prefix { $0 != 0x0A })
    folder.write(journal + Array("\nno record\n\u{1B}[2J{\"v\":1}\n".utf8), to: "damaged.jsonl")
  }

  /// A journal whose second record is owed no call any more, whose third never was, and whose fourth is.
  private func makeCalls() throws {
    let journal = ["--journal", "calls.jsonl"]
    let (unhappy, happy) = ("C-1\n3\n\n2\n4\n1\ny\n\n", "\n9\n5\n1\n1\n\n")
    _ = try program(["ask", "after-call"] + journal).input(unhappy + happy + unhappy).run()
    _ = try program(["follow-ups", "done", "2"] + journal).input("reached\n\n").run()
  }

  /// The program with these arguments, at home in the folder.
  func program(_ arguments: [String]) -> Program {
    let bare = Program(built: "rapport").environment("HOME", path).environment("LANG", "C.UTF-8").folder(path)
      .environment("RAPPORT_DESK", "front-1").environment("RAPPORT_AGENT", "anna")
    return arguments.reduce(bare) { $0.arguments($1) }
  }
}
