// The interview as a machine: where it goes, what it keeps, and what it would save.

import Interviewing
import Surveys
import Testing

@Suite struct InterviewTests {
  @Test(arguments: [
    ([], "nps"), (["10"], "csat"), (["8"], "nps-why"), (["8", ""], "csat"), (["6", "slow", "3"], "topic"),
    (["6", "slow", "3", "1"], "also"), (["6", "slow", "3", "2"], "follow-up"),
    (["7", "", "3", "2"], "review"),
    (["6", "", "3", "1", "2,3"], "follow-up"), (["6", "", "3", "1", "2,3", "y"], "review"),
    (["/skip"], "csat"), (["/dk", "/dk"], "topic"),
    (["10", "/back"], "nps"), (["8", "", "/back"], "nps-why"), (["10", "3", "/back", "/back"], "nps"),
    (["/back"], "nps"),
    (["7", "", "3", "2", "/back"], "topic"), (["11"], "nps"), ([""], "nps"),
    (["6", "", "3", "2", "perhaps"], "follow-up"),
    (["/end"], "dispositions"), (["/end refusal"], "review"), (["/end ref"], "review"),
    (["/end", "2"], "review"), (["/end", "x"], "dispositions"),
    (["/end x"], "dispositions"), (["/end", ""], "nps"), (["/end", "/back"], "nps"),
    (["/end refusal", "/back"], "nps"),
    (["10", "/end refusal", "/back", "3"], "topic"), (["/end 99"], "dispositions"),
    (["/end complete"], "nps"), (["/x"], "nps"),
    (["/d"], "nps"), (["/n still here"], "nps"), (["7", "", "3", "2", "no"], "review"), (["/lang hu"], "nps"),
    (["/help"], "nps"),
    (["6", "", "3", "2", "/skip"], "review"), (["6", "", "3", "2", "/dk"], "review"),
  ])
  func `these lines lead there`(lines: [String], place: String) {
    var interview = Interview()
    for line in lines { _ = interview.say(line) }
    #expect(interview.place == place)
  }

  @Test func `an answer that no longer applies is set aside, and comes back when it applies again`() {
    var interview = Interview("8", "slow", "3", "1", "2,3")
    #expect(interview.place == "review" && interview.outcome.given["nps-why"] == .text("slow"))
    for _ in 0..<5 { _ = interview.say("/back") }
    #expect(interview.place == "nps")
    _ = interview.say("10")
    #expect(
      interview.outcome.given == [
        "nps": .rating(10), "csat": .rating(3), "topic": .choice("billing"),
        "also": .choices(["tech", "other"]),
      ])
    #expect(interview.place == "csat")
    _ = interview.say("/back")
    _ = interview.say("7")
    #expect(interview.place == "nps-why" && interview.prompt.prefill == "slow")
    #expect(interview.outcome.given["nps-why"] == .text("slow"))
  }

  @Test func `a promise of a call that no longer applies is none`() {
    var interview = Interview("6", "", "3", "2", "y")
    #expect(interview.outcome.promisesCall)
    for _ in 0..<5 { _ = interview.say("/back") }
    _ = interview.say("7")
    #expect(!interview.outcome.promisesCall)
    _ = interview.say("/back")
    _ = interview.say("0")
    #expect(interview.outcome.promisesCall)
  }

  @Test func `what was answered stands ready, and saying it again changes nothing`() {
    var interview = Interview(
      "6", "//slow", "/skip", "1", "3,2", "n", "/back", "/back", "/back", "/back", "/back", "/back")
    #expect(interview.place == "nps")
    let before = interview.outcome
    var prefills: [String?] = []
    for _ in 0..<6 {
      prefills.append(interview.prompt.prefill)
      _ = interview.say(interview.prompt.prefill ?? "")
    }
    #expect(prefills == ["6", "//slow", "/skip", "1", "3,2", "n"])
    #expect(interview.place == "review" && interview.outcome == before)
  }

  @Test(
    arguments: [
      ([], .breakOff), (["/skip", "/skip", "/skip"], .complete), (["/skip", "/skip"], .breakOff),
      (["9"], .partial), (["9", "3", "2"], .complete),
      (["6", "", "3", "2"], .partial), (["6", "", "3", "2", "n"], .complete), (["/end refusal"], .refusal),
      (["/end non"], .nonContact), (["/skip", "/end non"], .nonContact),
      (["9", "/end partial"], .partial), (["/end refusal", "/back"], .breakOff),
      (["9", "/end callback", "/end refusal"], .refusal),
      (["9", "3", "2", "/end refusal", "/end complete"], .complete),
    ] as [([String], Disposition)])
  func `the disposition comes by itself unless the agent names it`(lines: [String], disposition: Disposition)
  {
    var interview = Interview()
    for line in lines { _ = interview.say(line) }
    #expect(interview.outcome.disposition == disposition)
  }

  @Test(arguments: ["", "y", "YES", "i", "e", " y "])
  func `the review saves what it shows`(line: String) {
    var interview = Interview("9", "3", "2")
    let outcome = interview.outcome
    #expect(interview.say(line) == .save(outcome))
    #expect(outcome.given == ["nps": .rating(9), "csat": .rating(3), "topic": .choice("tech")])
  }

  @Test func `an interview can be thrown away anywhere`() {
    for lines in [[], ["9"], ["9", "3", "2"], ["/end"], ["6", "", "3", "2"]] {
      var interview = Interview()
      for line in lines { _ = interview.say(line) }
      #expect(interview.say("/discard") == .discarded)
    }
  }

  @Test func `the language changes for what comes, and only to one of the survey`() {
    var interview = Interview("9")
    #expect(interview.say("/lang hu") == .ask([.language("hu")]))
    #expect(interview.language == "hu" && interview.outcome.language == "hu" && interview.place == "csat")
    #expect(interview.say("/lang HU") == .ask([.language("hu")]))
    for code in ["", "de", "h", "english"] {
      #expect(interview.say("/lang \(code)") == .ask([.noSuchLanguage(["en", "hu"])]))
    }
    _ = interview.say("3")
    #expect(interview.say("tech") == .ask([.accepted(Survey.sample.questions[3], .choice("tech"))]))
  }

  @Test
  func `a language whose code has capitals can be chosen`() {
    let title = Translated([("en", "T"), ("pt-BR", "T")])
    let survey = Survey(id: "s", title: title, questions: [Question(id: "nps", form: .text, ask: title)])
    var interview = Interview(survey, language: "en")
    #expect(interview.say("/lang pt-BR") == .ask([.language("pt-BR")]))
  }

  @Test func `notes are kept one under the other and need words`() {
    var interview = Interview("/note first", "9", "/no second")
    #expect(
      interview.say("/note") == .ask([.noteNeedsText]) && interview.say("/note  ") == .ask([.noteNeedsText]))
    #expect(interview.outcome.note == "first\nsecond")
  }

  @Test func `a command is its beginning, if that fits one alone, at whatever prompt`() {
    var interview = Interview()
    #expect(interview.say("/d") == .ask([.severalCommands(["dk", "drop", "discard"])]))
    #expect(
      interview.say("/x") == .ask([.unknownCommand("x")]) && interview.say("/") == .ask([.unknownCommand("")])
    )
    #expect(interview.say("/re") == .resume)
    #expect(interview.say("/BACK") == .ask([.firstQuestion]))
    _ = interview.say("/end refusal")
    #expect(
      interview.say("/skip") == .ask([.notHere("skip")]) && interview.say("/dk") == .ask([.notHere("dk")]))
    #expect(interview.say("perhaps") == .ask([.reviewNeedsYes]))
    #expect(interview.say("/d") == .ask([.severalCommands(["dk", "drop", "discard"])]))
    #expect(interview.say("/di") == .discarded)
  }

  @Test func `complete is refused while a question that applies has no answer`() {
    var interview = Interview("6")
    #expect(interview.say("/end complete") == .ask([.unanswered(["nps-why", "csat", "topic", "follow-up"])]))
    #expect(interview.place == "nps-why")
  }

  @Test func `a prompt says where in the survey one stands`() {
    var interview = Interview()
    #expect(interview.prompt.position == 1 && interview.prompt.total == 6)
    _ = interview.say("9")
    #expect(interview.prompt.position == 3 && interview.prompt.total == 6)
  }
}
