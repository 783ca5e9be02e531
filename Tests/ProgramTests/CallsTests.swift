// Owed calls as every command and the kiosk have them: the list, the summary read fast and read whole, the notices,
// and `/resume`.

import Glibc
import ProgramTesting
import RecordTesting
import Records
import Surveys
import Testing

@Suite struct CallsTests {
  private let folder = TemporaryFolder()

  private func rapport(_ arguments: String...) -> Program {
    arguments.reduce(Program(built: "rapport").folder(folder.path)) { $0.arguments($1) }
  }

  private func json(_ program: Program) throws -> JSONText {
    let run = try program.run()
    return try #require(JSONText(run.output), "\(run.errorText)")
  }

  // MARK: Random journals

  private func calls(_ list: JSONText?, of journals: [JournalBuilder]) throws -> Set<DefinedCall> {
    guard case .array(let calls)? = list else { return [] }
    return Set(
      try calls.map { call in
        let due = try #require(call["due"]?.text.flatMap { Day($0) })
        guard case .array(let attempts)? = call["attempts"] else { throw Missing() }
        return DefinedCall(
          id: try #require(call["id"]?.text.flatMap(RecordID.init)),
          followUp: call["followUp"]?.text.flatMap { Day($0) },
          time: call["callback"]?.text, due: due, tries: attempts.count)
      })
  }

  private struct Missing: Error {}

  @Test(arguments: 0..<6)
  func `the list and the summary, read fast and read whole, owe what the definition says`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let journals = random.callJournals()
    for (number, journal) in journals.enumerated() { folder.write(journal.bytes, to: "\(number).jsonl") }
    let definition = CallDefinition(journals.map(\.content), dayStarts: 180)
    let options = [
      "--journal", "0.jsonl", "--journal", "1.jsonl", "--format", "json", "--day-starts", "03:00",
    ]
    func reading(_ command: [String]) throws -> JSONText {
      try json((command + options).reduce(rapport()) { $0.arguments($1) })
    }
    let list = try reading(["follow-ups"])
    #expect(try calls(list["followUps"], of: journals) == definition.calls)
    let fast = try reading(["summary", "all"])
    let whole = try reading(["summary", "all", "--personal"])
    #expect(try calls(whole["personal"]?["calls"], of: journals) == definition.calls)
    let today = try #require(list["today"]?.text.flatMap { Day($0) })
    let expected = definition.followUps(today: today)
    for summary in [fast, whole] {
      let counts = summary["followUps"]
      #expect(counts?["promised"] == .number(Double(expected.promised)))
      #expect(counts?["open"] == .number(Double(expected.open)))
      #expect(counts?["overdue"] == .number(Double(expected.overdue)))
    }
  }

  @Test func `of several journals a list names each response as JOURNAL and SEQ, and a command finds it so`()
    throws
  {
    mkdir("\(folder.path)/fleet", 0o700)
    for (number, name) in ["front-1", "front-2"].enumerated() {
      var journal = JournalBuilder()
      journal.add(
        Self.record(
          number + 1, days: -1, .response(.sample([.nps(1)], followUpDue: Self.today)),
          customer: "C-\(number)"))
      folder.write(journal.bytes, to: "fleet/\(name).jsonl")
    }
    for command in [
      ["follow-ups"], ["summary", "all", "--personal"], ["summary", "all", "--explain", "nps"],
    ] {
      let run = try (command + ["--journal", "fleet"]).reduce(rapport()) { $0.arguments($1) }.run()
      #expect(run.outputText.contains("front-1:1") && run.outputText.contains("front-2:1"), "\(command)")
    }
    let wrong = try rapport("follow-ups", "done", "front-1:1", "--journal", "fleet/front-2.jsonl").input(
      "r\n\n"
    ).run()
    #expect(wrong.exit == .status(66) && wrong.errorText.contains("another journal than “front-2”"))
    let right = try rapport("follow-ups", "done", "front-2:1", "--journal", "fleet/front-2.jsonl").input(
      "r\n\n"
    ).run()
    #expect(right.exit == .status(0) && right.errorText.contains("C-1"))
  }

  @Test func `a number that stands twice in one journal is refused with the ids`() throws {
    var (one, other) = (JournalBuilder(), JournalBuilder())
    one.add(Self.record(1, days: -1, .response(.sample([.nps(1)], followUpDue: Self.today))))
    other.add(Self.record(2, days: -1, .response(.sample([.nps(1)], followUpDue: Self.today))))
    folder.write(one.bytes + other.bytes, to: "j.jsonl")
    let run = try rapport("follow-ups", "done", "1", "--journal", "j.jsonl").input("r\n\n").run()
    #expect(run.exit == .status(64))
    #expect(run.errorText.contains(RecordID.numbered(1).description))
    #expect(run.errorText.contains(RecordID.numbered(2).description))
    let last = try rapport(
      "follow-ups", "done", RecordID.numbered(1).description, "--journal", "j.jsonl"
    ).input("r\n\n").run()
    #expect(last.errorText.contains("closed"))
  }

  // MARK: The kiosk

  private static var now: Timestamp {
    var (time, local) = (time(nil), tm())
    localtime_r(&time, &local)
    return Timestamp(milliseconds: time * 1000, offsetMinutes: local.tm_gmtoff / 60)
  }

  private static var today: Day { now.day() }

  private static func record(
    _ number: Int, days: Int, _ content: Record.Content, customer: String? = nil
  ) -> Record {
    .sample(
      number, content,
      at: Timestamp(milliseconds: now.milliseconds + days * 86_400_000, offsetMinutes: now.offsetMinutes),
      personal: customer.map { .open(.init(salt: String(repeating: "0", count: 32), customer: $0)) })
  }

  private static func callback(_ time: String, _ answers: [RecordedAnswer] = [.nps(9)]) -> Record.Content {
    var response = Response.sample(answers, disposition: .callback)
    response.callbackAt = time
    return .response(response)
  }

  private func write(_ records: [Record], fillers: Int = 0) {
    var journal = JournalBuilder()
    for record in records { journal.add(record) }
    for number in 0..<fillers {
      journal.add(Self.record(1000 + number, days: -1, .response(.sample([.nps(10)]))))
    }
    folder.write(journal.bytes, to: "j.jsonl")
  }

  private func kiosk(_ lines: String..., survey: String = "after-call") throws -> ProgramRun {
    let run = try rapport("ask", survey, "--journal", "j.jsonl", "--agent", "anna", "--desk", "d")
      .input(lines.map { $0 + "\n" }.joined()).run()
    #expect(run.exit == .status(0), "\(run.errorText)")
    return run
  }

  private func said(_ run: ProgramRun) -> String {
    run.errorText.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
  }

  /// The last records, as JSON.
  private func records() throws -> [JSONText] {
    let bytes = try #require(folder.bytes(of: "j.jsonl"))
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap { JSONText(Array($0)) }
  }

  @Test(arguments: [0, 600])
  func `a call is owed at the start of a shift however long ago it was promised`(fillers: Int) throws {
    write(
      [
        Self.record(
          1, days: -54, .response(.sample([.nps(1)], followUpDue: Self.today - 52)), customer: "C-1"),
        Self.record(2, days: -40, Self.callback("\(Self.today - 1)T10:00"), customer: "C-2"),
        Self.record(3, days: -60, .response(.sample([.nps(1)])), customer: "C-3"),
        // The promise stands in an amendment alone, of a response that nobody else remembers.
        Self.record(
          4, days: -50, .amend(Amendment(of: .numbered(3), answers: [], followUp: .due(Self.today - 45)))),
      ], fillers: fillers)
    let text = said(try kiosk("/quit"))
    #expect(text.contains("3 calls are overdue: rapport follow-ups --journal j.jsonl"))
    #expect(
      text.contains("10:00 C-2. /resume goes on with") && !text.contains("C-1") && !text.contains("C-3"))
    let list = try rapport("follow-ups", "--journal", "j.jsonl").run().outputText
    #expect(list.contains("3 overdue"))
  }

  @Test func `/resume takes the one that is named, and every other one by its reference`() throws {
    let day = Self.today - 1
    let records = [
      Self.record(1, days: -2, Self.callback("\(day)T09:40"), customer: "K-2"),
      Self.record(2, days: -2, Self.callback("\(day)T09:50"), customer: "K-1"),
    ]
    write(records)
    #expect(said(try kiosk("/quit")).contains("K-2, /resume REFERENCE with another one."))
    for (line, id) in [("/resume", 1), ("/resume k-1", 2), ("/resume K - 2", 1)] {
      write(records)
      _ = try kiosk(line, "5", "1", "1", "")
      let last = try #require(try self.records().last)
      #expect(
        last["kind"] == .string("amend") && last["of"] == .string("\(RecordID.numbered(id))"), "\(line)")
    }
    write(records)
    let refused = said(try kiosk("/resume K-9", "/quit"))
    #expect(
      refused.contains("Nothing can be resumed for “K-9”.") && refused.contains("09:50 (after-call) K-1"))
  }

  @Test func `where nothing was named /resume refuses and lists what there is`() throws {
    let tomorrow = Self.today + 1
    write([Self.record(1, days: -2, Self.callback("\(tomorrow)T09:40"), customer: "K-2")])
    let text = said(try kiosk("/resume", "/quit"))
    #expect(!text.contains("Callbacks due") && text.contains("No notice names what to go on with."))
    #expect(text.contains("09:40 (after-call) K-2"))
    _ = try kiosk("/resume K-2", "5", "1", "1", "")
    #expect(try records().last?["kind"] == .string("amend"))
  }

  @Test func `a callback at which nobody is reached is a try, and stays owed`() throws {
    let response = Self.record(1, days: -2, Self.callback("\(Self.today - 1)T09:40", []), customer: "K-2")
    for (lines, note) in [(["/resume", "/end n no answer", ""], "no answer"), (["/resume"], nil)] {
      write([response])
      let run = try rapport("ask", "after-call", "--journal", "j.jsonl")
        .input(lines.map { $0 + "\n" }.joined()).run()
      #expect(said(run).contains("Recorded: not reached. The call stays open."))
      let last = try #require(try records().last)
      #expect(last["kind"] == .string("follow-up") && last["outcome"] == .string("not-reached"))
      #expect(last["of"] == .string("\(response.id)") && last["private"]?["note"]?.text == note)
      #expect(try records().count == 2)
      let list = try rapport("follow-ups", "--journal", "j.jsonl").run().outputText
      #expect(list.contains("1 time, nobody reached") && list.contains("1 overdue"))
    }
  }

  @Test func `a customer is known by every response and every form of the reference`() throws {
    let partial = Response.sample([.nps(9)], disposition: .partial)
    write([
      Self.record(1, days: -5, .response(partial), customer: "K-1"),
      Self.record(2, days: -4, .response(.sample([.nps(9)], disposition: .nonContact)), customer: "K-1"),
      Self.record(3, days: -3, .response(.sample([.nps(9)], survey: "visit")), customer: "k‑1"),
      Self.record(4, days: -5, .response(.sample([.nps(9)])), customer: "K-2"),
      Self.record(5, days: -4, .response(.sample([.nps(9)], disposition: .nonContact)), customer: "K-2"),
      Self.record(6, days: -3, .response(.sample([.nps(9)], survey: "visit")), customer: "K-2"),
    ])
    for form in ["K-1", "k-1", " K - 1", "k–1"] {
      let text = said(try kiosk(form, "/discard", "/quit"))
      #expect(text.contains("left an interview unfinished") && !text.contains("was asked already"), "\(form)")
    }
    #expect(said(try kiosk("K-2", "/discard", "/quit")).contains("was asked already"))
    #expect(said(try kiosk("K-1", "/discard", "/quit", survey: "visit")).contains("was asked already"))
    #expect(!said(try kiosk("K-3", "/discard", "/quit")).contains("was asked already"))
  }

  @Test func `what is due in the small hours belongs to the shift of the evening before`() throws {
    // Whatever the hour, all of today is the day before's for a desk whose day is about to begin.
    write([Self.record(1, days: -2, Self.callback("\(Self.today)T00:00"), customer: "K-2")])
    let run = try rapport("ask", "after-call", "--journal", "j.jsonl", "--day-starts", "23:59").input(
      "/quit\n"
    ).run()
    #expect(said(run).contains("Callbacks due: 00:00 K-2.") && !said(run).contains("overdue"))
  }

  // MARK: Closing and promising anew

  @Test func `a call that was closed is owed again once it is promised or agreed anew`() throws {
    write([Self.record(1, days: -1, .response(.sample([.nps(1)], followUpDue: Self.today)), customer: "C-1")])
    let done = { (lines: String) in
      try rapport("follow-ups", "done", "1", "--journal", "j.jsonl").input(lines).run()
    }
    #expect(try done("r\n\n").errorText.contains("customer C-1"))
    #expect(try done("r\n\n").errorText.contains("promise it anew: rapport amend REF"))
    let amended = try rapport("amend", "1", "--journal", "j.jsonl").input("/end c tomorrow 10\n\n").run()
    #expect(
      amended.exit == .status(0) && said(amended).contains("The call is owed again: rapport follow-ups"))
    let list = try rapport("follow-ups", "--journal", "j.jsonl").run().outputText
    #expect(list.contains("10:00") && list.contains("C-1"))
  }

  @Test func `a try asks for the next time, and expired closes`() throws {
    write([Self.record(1, days: -1, .response(.sample([.nps(1)], followUpDue: Self.today - 1)))])
    let done = { (lines: String) in
      try rapport("follow-ups", "done", "1", "--journal", "j.jsonl").input(lines).run()
    }
    let tried = try done("n\nsoon\n2020-01-01 10:00\ntomorrow 10\nengaged\n")
    #expect(tried.exit == .status(0) && said(tried).contains("no reference was taken"))
    #expect(said(tried).contains("That time is over.") && said(tried).contains("A day and a time are needed"))
    #expect(try records().last?["callback"]?["at"] == .string("\(Self.today + 1)T10:00"))
    let list = try rapport("follow-ups", "--journal", "j.jsonl").run().outputText
    #expect(list.contains("· again ") && list.contains("nobody knows whom to call"))
    #expect(try done("e\n\n").exit == .status(0))
    #expect(try records().last?["outcome"] == .string("expired"))
    #expect(try rapport("follow-ups", "--journal", "j.jsonl").run().outputText.contains("No customer waits"))
  }
}
