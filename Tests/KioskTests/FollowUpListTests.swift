// `rapport follow-ups`: who waits for a call, with all that the one who makes it needs to know.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct FollowUpListTests {
  private let desk = Desk.now()

  private func list(_ arguments: String...) throws -> ProgramRun {
    try arguments.reduce(desk.rapport("follow-ups")) { $0.arguments($1) }.run()
  }

  @Test func `a promised call is listed with its reason, the customer's words and its names`() throws {
    _ = try desk.shape(answering: NowSurvey.promise() + NowSurvey.noPromise)
    for command in [["follow-ups"], ["follow-ups", "list"]] {
      let run = try command.reduce(desk.rapport()) { $0.arguments($1) }.run()
      #expect(run.exit == .status(0) && run.errors.isEmpty)
      let lines = run.outputLines
      #expect(lines.contains("  Today"))
      for line in ["customer  C-1", "reason    nps 3", "why       too slow"] {
        #expect(lines.contains("    " + line))
      }
      #expect(lines.contains { $0.hasPrefix("    asked     ") && $0.hasSuffix(" · anna · front-1") })
      #expect(lines.contains("    REF       2 · \(desk.journal.ids("response")[0])"))
      #expect(!run.outputText.contains("C-2"))
    }
  }

  @Test(arguments: [
    ("en", "Follow-up calls", "Today", "customer", "No customer waits for a call."),
    ("hu", "Utánkövető hívások", "Mai", "ügyfél", "Egyetlen ügyfél sem vár hívásra."),
    ("tr", "Takip aramaları", "Bugün", "müşteri", "Arama bekleyen müşteri yok."),
  ])
  func `it is said in the language of the program`(
    code: String, title: String, section: String, customer: String, none: String
  ) throws {
    let empty = try list("--ui-lang", code)
    #expect(empty.exit == .status(0) && empty.outputText == "  \(none)\n" && empty.errors.isEmpty)
    #expect(desk.folder.folder.names == ["surveys"])
    _ = try desk.shape("--lang", code, answering: NowSurvey.promise())
    let text = try list("--ui-lang", code).outputText
    #expect(text.contains(title) && text.contains("\n  \(section)\n") && text.contains("    \(customer)  "))
  }

  @Test func `what is promised for a later day is listed as later, and what is past as overdue`() throws {
    let later = Desk()
    _ = try later.shape(answering: ["", "3", "", "2", "4", "1", "y", ""])
    let text = try later.rapport("follow-ups").run().outputText
    #expect(
      text.contains("  Later\n") && !text.contains("  Today\n")
        && text.contains("reason    nps 3 · csat 2 · ces 4"))
    // Where it is tomorrow already, the call of today is late.
    let asked = try desk.kiosk().environment("TZ", "AOE+12").answering(NowSurvey.promise())
    #expect(asked.exit == .status(0))
    let there = try desk.rapport("follow-ups").environment("TZ", "LINT-14").run()
    #expect(there.outputText.contains("  Overdue\n") && there.outputText.contains(" · overdue by "))
    let night = try desk.rapport("follow-ups").environment("TZ", "AOE+12").run()
    #expect(night.outputText.contains("  Today\n"))
  }

  @Test func `what no longer counts is not listed`() throws {
    _ = try desk.shape(answering: NowSurvey.promise() + NowSurvey.promise(to: "C-3"))
    #expect(try desk.rapport("void", "--yes", "2").answering("").exit == .status(0))
    let better = ["1", "9", "2", "better now", "/drop follow-up", ""]
    #expect(try desk.rapport("amend", "3").answering(better).exit == .status(0))
    #expect(try list().outputText == "  No customer waits for a call.\n")
    #expect(
      try desk.rapport("amend", "3").answering("1", "2", "y", "2", "worse again", "").exit == .status(0))
    let text = try list().outputText
    #expect(
      text.contains("reason    nps 2\n") && text.contains("why       worse again\n") && text.contains("C-3"))
  }

  @Test func `callbacks stand among the calls of their day, by the clock`() throws {
    _ = try desk.shape(answering: NowSurvey.promise())
    let today = try #require(desk.journal.lines.last?.at?.prefix(10))
    for (index, time) in ["\(today)T00:02", "2999-01-01T10:00", "\(today)T00:01"].enumerated() {
      desk.appendCallback(3 + index, at: time)
    }
    #expect(desk.journal.problems == [])
    let run = try list()
    #expect(run.exit == .status(0))
    let references = run.outputLines.filter { $0.hasPrefix("    REF ") }.compactMap {
      $0.split(separator: " ").dropFirst().first
    }
    #expect(references == ["5", "3", "2", "4"])
    #expect(run.outputLines.count { $0.hasSuffix(" · callback") } == 3)
    #expect(run.outputText.contains("Tuesday, 1 January 2999, 10:00 · callback"))
    #expect(try desk.done("4").answering("r", "").exit == .status(0))
    #expect(try !list().outputText.contains("2999"))
  }

  @Test func `what was redacted is said to be`() throws {
    _ = try desk.shape(answering: NowSurvey.promise())
    #expect(try desk.rapport("redact", "--yes", "--id", "last").answering("").exit == .status(0))
    let text = try list().outputText
    #expect(text.contains("customer  the customer's reference and words were redacted"))
    #expect(text.contains("reason    nps 3") && !text.contains("too slow") && !text.contains("C-1"))
  }

  @Test func `nothing that a customer said is obeyed by the terminal`() throws {
    _ = try desk.kiosk().answering(NowSurvey.promise(to: "C\u{1B}[2J", because: "\u{9B}31m\u{202E}x"))
    let terminal = try PseudoTerminal(desk.rapport("follow-ups").environment("NO_COLOR", "1"), columns: 60)
    #expect(try terminal.waitForExit() == .status(0))
    let text = String(decoding: terminal.transcript, as: UTF8.self)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{9B}") && !text.contains("\u{202E}"))
    #expect(text.contains("C<U+001B>[2J") && text.contains("31m<U+202E>x"))
  }

  @Test func `several journals and folders are read together, and each call names its own`() throws {
    _ = try desk.shape(answering: NowSurvey.promise())
    let other = Desk.now()
    _ = try other.shape(answering: NowSurvey.promise(to: "C-7"))
    let folder = other.journalPath.replacing("/journal.jsonl", with: "")
    let run = try list("--journal", desk.journalPath, "--journal", folder)
    #expect(run.exit == .status(0))
    for text in ["C-1", "C-7", "journal.jsonl"] { #expect(run.outputText.contains(text)) }
    let twice = try list("--journal", desk.journalPath, "--journal", desk.journalPath)
    #expect(twice.exit == .status(0) && twice.outputText.split(separator: "C-1").count == 2)
  }

  @Test func `damage is told as the summary tells it, with status 1, and the rest is listed`() throws {
    _ = try desk.shape(answering: NowSurvey.promise() + NowSurvey.promise(to: "C-3"))
    let text = String(decoding: desk.journalBytes, as: UTF8.self)
    desk.write(
      text.replacing("\"why\":\"too", with: "\"why\":\"two", maxReplacements: 1), to: Desk.journalName)
    let run = try list()
    let summary = try desk.rapport("summary", "all").run()
    #expect(run.exit == .status(1) && summary.exit == .status(1))
    #expect(run.errorText == summary.errorText && run.errorText.contains("line 2"))
    #expect(run.outputText.contains("C-3") && !run.outputText.contains("C-1"))
  }

  @Test func `another program gets one object`() throws {
    _ = try desk.shape(answering: NowSurvey.promise())
    #expect(try desk.done("last").answering("n", "", "engaged").exit == .status(0))
    let run = try list("--format", "json")
    // A journal, for which the tests' reader is made, knows neither true nor false.
    let json = try #require(JSON(Array(run.outputText.dropLast().replacing("false", with: "0").utf8)))
    #expect(run.exit == .status(0) && json["v"]?.number == 1 && json.names == ["v", "today", "followUps"])
    let call = try #require(json["followUps"]?.elements?.first)
    #expect(call["id"]?.text == desk.journal.ids("response").first && call["seq"]?.number == 2)
    #expect(call["redacted"]?.number == 0)
    #expect(call["customer"]?.text == "C-1" && call["words"]?["why"]?.text == "too slow")
    #expect(call["daysOverdue"]?.number == 0 && call["attempts"]?.elements?.first?["note"]?.text == "engaged")
  }
}

extension Desk {
  /// Puts a response behind the last, whose customer asked for a call at that time.
  func appendCallback(_ seq: Int, at time: String) {
    guard let last = journal.lines.last, let at = last.at, let sum = last.sum, let id = last.id else {
      return
    }
    let beginning =
      "{\"v\":1,\"seq\":\(seq),\"id\":\"\(id.dropLast(2))\(10 + seq)\",\"at\":\"\(at)\",\"kind\":\"response\","
      + "\"survey\":\"now\",\"revision\":\"\(NowSurvey.revision)\",\"lang\":\"en\",\"channel\":\"phone\","
      + "\"desk\":\"front-1\",\"agent\":\"anna\",\"disposition\":\"callback\",\"seconds\":0,\"answers\":[],"
      + "\"callback\":{\"at\":\"\(time)\"}"
    guard let line = JournalLine(beginning, prev: sum) else { return }
    appendToJournal(line.bytes + [0x0A])
  }
}
