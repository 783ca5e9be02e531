// The options of `rapport ask`, and the environment variables that stand in for them.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct AskOptionTests {
  private let desk = Desk()
  private let refusal = ["/end refusal", ""]

  @Test func `rapport alone is rapport ask`() throws {
    let run = try desk.rapport().environment("RAPPORT_DESK", "front-1").environment("RAPPORT_AGENT", "anna")
      .answering([""] + refusal)
    #expect(run.exit == .status(0))
    desk.expectSound()
    #expect(desk.journal.shape == ResponseShape(disposition: "refusal").text)
  }

  @Test(arguments: [["C-1"], ["C-1", "/end refusal", "", "C-2"], ["C-1", "/discard", "C-2"]])
  func `once is one interview`(lines: [String]) throws {
    let run = try desk.kiosk("--once").answering(lines)
    #expect(run.exit == .status(0))
    desk.expectSound()
    let isDiscarded = lines.contains("/discard")
    #expect(desk.journal.ids("response").count == (isDiscarded ? 0 : 1))
    #expect(run.outputLines == desk.journal.ids("response"))
  }

  @Test func `once ends the program by itself, at the terminal too`() throws {
    let sitting = try Sitting(desk.kiosk("--once"))
    try sitting.answer("C-1", "9", "5", "1", "1")
    #expect(try sitting.end("") == .status(0))
    #expect(sitting.output == desk.journal.ids("response"))
  }

  @Test(arguments: [("C-77 ű", #""customer":"C-77 ű""#), ("/quit", #""customer":"/quit""#), ("", nil)])
  func `a customer given with the command is not asked for`(customer: String, personal: String?) throws {
    let shape = try desk.shape("--once", "--customer", customer, answering: refusal)
    #expect(shape == ResponseShape(disposition: "refusal", personal: personal).text)
  }

  @Test(arguments: [
    ["--customer", "C"], ["--lang", "de"], ["--lang", ""], ["--ui-lang", "de"], ["--bogus"], ["a", "b"],
    ["--day-starts", "25:00"],
  ])
  func `wrong usage is told and nothing begins`(arguments: [String]) throws {
    let run = try arguments.reduce(desk.kiosk()) { $0.arguments($1) }.answering("", "9")
    #expect(run.exit == .status(64))
    #expect(run.output.isEmpty && !run.errors.isEmpty && desk.journalBytes.isEmpty)
  }

  @Test func `a survey that is not there is named, with those that are`() throws {
    let run = try desk.kiosk("nosuch").answering("")
    #expect(run.exit == .status(66))
    #expect(run.errorText.contains("nosuch") && run.errorText.contains("after-call, visit"))
  }

  @Test(arguments: [["--practice"], ["--practice", "--once"]])
  func `a practice is everything but the writing`(arguments: [String]) throws {
    let program = arguments.reduce(desk.kiosk()) { $0.arguments($1) }
    let run = try program.answering("C", "3", "w", "2", "5", "1", "y", "", "/amend", "/quit")
    #expect(run.exit == .status(0) && run.output.isEmpty)
    #expect(desk.folder.folder.names.isEmpty)
  }

  @Test func `a practice writes nothing into a journal that is there, nor counts it`() throws {
    _ = try desk.shape(answering: [""] + refusal)
    let before = desk.journalBytes
    let run = try desk.kiosk("--practice").answering(["", "9", "5", "1", "1", "", ""] + refusal)
    #expect(run.exit == .status(0) && run.output.isEmpty)
    #expect(desk.journalBytes == before)
  }

  /// The line with every prompt of a practice; through a pipe each is a line of its own.
  private func prompts(_ lines: [String]) throws -> [Substring] {
    let run = try desk.kiosk("--practice").answering(lines)
    let endings = [" > ", ": ", "back) ", ">", ":"]
    return run.errorText.split(separator: "\n").filter { line in
      endings.contains { line.hasSuffix($0) } && !line.hasPrefix("Read out")
    }
  }

  @Test func `a practice is marked on every prompt of an interview`() throws {
    let prompts = try prompts(["C", "3", "w", "2", "5", "1", "y", "", "/quit"])
    #expect(prompts.count >= 9)
    #expect(prompts.allSatisfy { $0.contains("practice") })
  }

  @Test
  func `a practice is marked on the list of dispositions`() throws {
    let prompts = try prompts(["C", "/end", "refusal", "", "/quit"])
    #expect(prompts.allSatisfy { $0.contains("practice") })
  }

  @Test
  func `a practice is marked where Ctrl-D asks`() throws {
    let sitting = try Sitting(desk.kiosk("--practice"))
    try sitting.answer("", "9")
    try sitting.press(Key.controlD)
    #expect(sitting.terminal.currentLine.contains("practice"))
  }

  @Test(arguments: [
    (["--channel", "chat"], "chat"), (["visit", "--channel", "web ű"], "web ű"), (["visit"], "desk"),
  ])
  func `the channel is the survey's unless another is named`(arguments: [String], channel: String) throws {
    let run = try arguments.reduce(desk.kiosk()) { $0.arguments($1) }.answering([""] + refusal)
    #expect(run.exit == .status(0))
    desk.expectSound()
    #expect(desk.journal.lines.last?.json["channel"]?.text == channel)
  }

  @Test func `variables stand in for options, and options go before them`() throws {
    let other = desk.write(CareSurvey.text, to: "care.yaml").dropLast("/care.yaml".utf8.count)
    let variables = [
      "RAPPORT_JOURNAL": "\(desk.folder.path)/own.jsonl", "RAPPORT_DESK": "d-env", "RAPPORT_AGENT": "a-env",
      "RAPPORT_SURVEYS": String(other), "RAPPORT_SURVEY": "care",
    ]
    let program = variables.reduce(desk.rapport("ask")) { $0.environment($1.key, $1.value) }
    #expect(try program.answering([""] + refusal).exit == .status(0))
    let optional = program.arguments("--desk", "d-opt", "--agent", "a-opt")
    #expect(try optional.answering([""] + refusal).exit == .status(0))
    let journal = Journal(desk.folder.folder.bytes(of: "own.jsonl") ?? [])
    #expect(journal.problems == [] && desk.journalBytes.isEmpty)
    let members = journal.lines.dropFirst().map { line in
      ["survey", "desk", "agent"].map { line.json[$0]?.text }
    }
    #expect(members == [["care", "d-env", "a-env"], ["care", "d-opt", "a-opt"]])
  }

  @Test func `the journal lies where the data of programs lies`() throws {
    let run = try desk.kiosk().environment("XDG_DATA_HOME", "\(desk.folder.path)/data").answering(
      [""] + refusal)
    #expect(run.exit == .status(0))
    #expect(Journal(desk.folder.folder.bytes(of: "data/rapport/journal.jsonl") ?? []).lines.count == 2)
  }

  @Test func `desk and agent are host and login where nobody names them`() throws {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, 255)
    let host = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let login = getpwuid(getuid()).flatMap { $0.pointee.pw_name }.map { String(cString: $0) }
    _ = try desk.rapport("ask").answering([""] + refusal)
    let line = desk.journal.lines.last
    #expect(line?.json["desk"]?.text == host)
    #expect(line?.json["agent"]?.text == login ?? "\(getuid())")
  }

  @Test func `names that could do harm are escaped`() throws {
    let program = desk.rapport("ask", "--desk", "d\u{1B}[31m", "--agent", "a\u{202E}", "--channel", "c\u{7}")
    let run = try program.answering([""] + refusal)
    #expect(run.exit == .status(0) && !run.errors.contains(0x1B) && !run.errors.contains(0x7))
    desk.expectSound()
    #expect(desk.journal.lines.last?.json["agent"]?.text == "a\u{202E}")
  }

  @Test(arguments: ["23:59", "00:00"])
  func `the day begins when the desk says so`(time: String) throws {
    let program = desk.kiosk("--day-starts", time)
    _ = try program.answering([""] + refusal)
    let run = try program.answering("/quit")
    #expect(run.errorText.contains("1 today"))
  }
}
