// What may be typed for an answer: what is not exactly right is never guessed.

import Interviewing
import Surveys
import Testing

@Suite struct AnswerReadingTests {
  static let options = [
    option("billing", "Billing", "Számlázás"), option("bills", "Bill copies", "Számlamásolat"),
    option("tech", "Technical", "Technikai"),
    option("other", "Other", "Egyéb"),
  ]
  static let choice = asking("topic", .choice(options))
  static let choices = asking("also", .choices(options))
  static let nps = asking("nps", .rating(.nps, low: nil, high: nil))

  @Test(
    arguments: [
      ("0", 0), ("10", 10), ("7", 7), ("11", nil), ("99", nil), ("999999999", nil),
    ] as [(String, Int?)])
  func `a rating lies on the scale`(line: String, rating: Int?) {
    #expect(read(Self.nps, line) == rating.map { .success(.rating($0)) } ?? .failure(.outsideScale))
  }

  @Test(arguments: [
    "-1", "+7", "7.0", "7,0", "07", "00", "seven", "7 8", "7a", "٧", "７", "1e1", "0x7", "VII", "7️⃣",
    "9999999999",
  ])
  func `a rating is its ASCII digits and nothing else`(line: String) {
    #expect(read(Self.nps, line) == .failure(.notARating))
  }

  @Test func `the ends of each scale are taken and their neighbours are not`() throws {
    let measures = [
      Measure.csat(scale: 1...5), .csat(scale: 1...7), .ces(scale: 1...5),
      .ces(scale: 1...7, better: .higher),
    ]
    for measure in measures {
      let measure = try #require(measure)
      let asked = asking("q", .rating(measure, low: nil, high: nil))
      for rating in 0...8 {
        let isTaken = measure.scale.contains(rating)
        #expect(read(asked, "\(rating)") == (isTaken ? .success(.rating(rating)) : .failure(.outsideScale)))
      }
    }
  }

  @Test(arguments: [
    ("1", "billing"), ("4", "other"), ("billi", "billing"), ("BILLI", "billing"), ("t", "tech"),
    ("o", "other"), ("Other", "other"),
    ("bill c", "bills"), ("bill copies", "bills"), ("bills", "bills"),
  ])
  func `a choice is a number or a beginning that fits one alone`(line: String, id: String) {
    #expect(read(Self.choice, line) == .success(.choice(id)))
  }

  @Test(
    arguments: [
      ("bill", .severalOptions(["Billing", "Bill copies"])),
      ("b", .severalOptions(["Billing", "Bill copies"])), ("5", .noSuchOption),
      ("0", .noSuchOption), ("x", .noSuchOption), ("illing", .noSuchOption), ("1,2", .noSuchOption),
      ("-1", .noSuchOption), ("", .empty),
      ("otherwise", .noSuchOption),
    ] as [(String, WrongAnswer)])
  func `a choice that fits none or several is refused`(line: String, mistake: WrongAnswer) {
    #expect(read(Self.choice, line) == .failure(mistake))
  }

  @Test(arguments: [
    ("sz", "hu", nil), ("száml", "hu", nil), ("számlá", "hu", "billing"), ("SZÁMLÁ", "hu", "billing"),
    ("egy", "hu", "other"), ("egy", "en", nil),
  ])
  func `an option is named in the language of the interview`(line: String, language: String, id: String?) {
    #expect((try? Self.choice.answer(to: line, in: language)) == id.map { .choice($0) })
  }

  @Test func `an option whose label is another's beginning can be named whole`() {
    let asked = asking("q", .choice([option("a", "Bill"), option("b", "Billing")]))
    #expect(read(asked, "bill") == .success(.choice("a")))
    #expect(read(asked, "billi") == .success(.choice("b")))
    #expect(read(asked, "bil") == .failure(.severalOptions(["Bill", "Billing"])))
  }

  @Test
  func `an option whose label begins with digits can be named by them`() {
    let asked = asking("q", .choice([option("support", "24/7 support"), option("other", "Other")]))
    #expect(read(asked, "24/") == .success(.choice("support")))
    #expect(read(asked, "24") == .success(.choice("support")))
  }

  @Test(arguments: [
    ("1", ["billing"]), ("3,1", ["tech", "billing"]), (" 3 , oth ", ["tech", "other"]),
    ("1,1,billing", ["billing"]),
    ("1,2,3,4", ["billing", "bills", "tech", "other"]),
  ])
  func `choices are several with commas, each counted once`(line: String, ids: [String]) {
    #expect(read(Self.choices, line) == .success(.choices(ids)))
  }

  @Test(
    arguments: [
      ("", .empty), (",", .empty), ("1,", .empty), (",1", .empty), ("1,,2", .empty), ("1,9", .noSuchOption),
      ("1;2", .noSuchOption),
      ("1 2", .noSuchOption), ("tech,b", .severalOptions(["Billing", "Bill copies"])),
    ] as [(String, WrongAnswer)])
  func `choices of which one is wrong are refused whole`(line: String, mistake: WrongAnswer) {
    #expect(read(Self.choices, line) == .failure(mistake))
  }

  @Test func `a text is taken as it is, and nothing is nothing to say`() {
    let asked = asking("why", .text)
    for line in ["0", "Sokáig vártam", "/back is what I pressed", "  inner  space "] {
      #expect(read(asked, line) == .success(.text(line)))
    }
    #expect(read(asked, "") == .success(nil))
    #expect(read(Self.nps, "") == .failure(.empty))
  }

  @Test(
    arguments: [
      (.rating(0), "0"), (.rating(10), "10"), (.text("a b"), "a b"), (.text("/x"), "//x"),
      (.text("//x"), "///x"),
      (.choice("tech"), "3"), (.choices(["other", "billing"]), "4,1"), (.skipped(.refused), "/skip"),
      (.skipped(.dontKnow), "/dk"),
    ] as [(Answer, String)])
  func `an answer stands ready as it would be typed`(answer: Answer, typed: String) {
    #expect(Self.choice.typed(answer) == typed)
  }

  @Test(
    arguments: [
      ("y", true), ("Yes", true), ("i", true), ("igen", true), ("E", true), ("evet", true), ("n", false),
      ("NO", false), ("nem", false),
      ("h", false), ("hayır", false), ("HAYIR", false), ("hayir", false), ("", nil), ("yess", nil),
      ("1", nil), ("0", nil), ("maybe", nil),
      ("ja", nil),
    ] as [(String, Bool?)])
  func `yes and no are taken in each language`(line: String, isYes: Bool?) {
    #expect(yesOrNo(line) == isYes)
  }

  private func read(_ question: Question, _ line: String) -> Result<Answer?, WrongAnswer> {
    Result { () throws(WrongAnswer) in try question.answer(to: line, in: "en") }
  }
}
