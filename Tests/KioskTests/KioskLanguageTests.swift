// The customer's language may change at any moment; the answers stay, the journal has codes.

import JournalVerifying
import ProgramTesting
import Testing

@Suite struct KioskLanguageTests {
  private let desk = Desk()
  private let answers = [Given.nps(9), Given.csat(5), Given.ces(1), Given.topic("billing")]

  @Test func `a change in the middle repeats the question and keeps the answers`() throws {
    let shape = try shapeBothWays(["", "9", "/lang hu", "5", "/l tr", "1", "fat", ""])
    #expect(shape == ResponseShape(lang: "tr", answers: answers).text)
  }

  @Test func `the question is repeated in the new language`() throws {
    let run = try desk.kiosk().answering("", "9", "/lang hu", "5", "/lang TR", "1", "1", "")
    let asked = run.errorText.ranges(of: "mennyire volt elégedett").count
    #expect(asked == 1)
    #expect(run.errorText.contains("nagyon elégedett"))
    #expect(run.errorText.contains("ne kadar çaba harcamanız gerekti"))
    #expect(run.errorText.contains("Fatura ve ödeme"))
  }

  @Test(arguments: ["/lang", "/lang de", "/lang hungarian"])
  func `a language that the survey does not have changes nothing`(line: String) throws {
    let run = try desk.kiosk().answering("", "9", line, "5", "1", "1", "")
    #expect(run.errorText.contains("en, hu, tr"))
    #expect(desk.journal.shape == ResponseShape(answers: answers).text)
  }

  @Test func `a change at the review shows it in the new language`() throws {
    let run = try desk.kiosk().answering("", "9", "5", "1", "1", "/lang hu", "")
    #expect(run.errorText.contains("Számlázás és fizetés"))
    #expect(desk.journal.shape == ResponseShape(lang: "hu", answers: answers).text)
  }

  @Test func `a change at the start prompt holds for the interviews to come`() throws {
    let one = ["9", "5", "1", "1", ""]
    let shape = try desk.shape(answering: ["/lang hu", ""] + one + [""] + one + ["/lang en", ""] + one)
    let expected = ["hu", "hu", "en"].enumerated().map { index, language in
      ResponseShape(seq: index + 2, lang: language, answers: answers).text
    }
    #expect(shape == expected.joined(separator: "\n"))
  }

  @Test func `a change in an interview holds for that one alone`() throws {
    let shape = try desk.shape(
      answering: ["", "/lang tr", "9", "5", "1", "1", "", "", "9", "5", "1", "1", ""])
    let expected = [ResponseShape(lang: "tr", answers: answers), ResponseShape(seq: 3, answers: answers)]
    #expect(shape == expected.map(\.text).joined(separator: "\n"))
  }

  @Test(arguments: [
    ([], "en"), (["--lang", "tr"], "tr"), (["--ui-lang", "hu"], "hu"),
    (["--ui-lang", "hu", "--lang", "en"], "en"),
    (["--lang", "HU"], "hu"),
  ])
  func `the first language is the one asked for, else the program's`(arguments: [String], language: String)
    throws
  {
    let program = arguments.reduce(desk.kiosk()) { $0.arguments($1) }
    let run = try program.answering("", "/end refusal", "")
    #expect(run.exit == .status(0))
    #expect(desk.journal.shape == ResponseShape(lang: language, disposition: "refusal").text)
  }

  @Test(arguments: [
    (["LANG": "hu_HU.UTF-8"], "hu"), (["LC_ALL": "tr_TR.UTF-8"], "tr"), (["LC_MESSAGES": "hu_HU"], "hu"),
    (["LC_ALL": "tr_TR", "LC_MESSAGES": "hu_HU"], "tr"), (["LANG": "de_DE.UTF-8"], "en"),
  ])
  func `the program's language is the locale's, if it speaks it`(locale: [String: String], language: String)
    throws
  {
    let program = locale.reduce(desk.kiosk()) { $0.environment($1.key, $1.value) }
    _ = try program.answering("", "/end refusal", "")
    #expect(desk.journal.shape == ResponseShape(lang: language, disposition: "refusal").text)
  }

  @Test func `a survey without the program's language begins in its own first one`() throws {
    let survey = """
      survey: de-only
      title: {de: Kurz, fr: Court}
      questions: [{id: nps, metric: nps, ask: {de: Wie sehr?, fr: Combien?}}]

      """
    let desk = Desk(surveys: ["de-only": survey])
    let shape = try desk.shape("--ui-lang", "tr", answering: ["", "7", ""])
    let expected = ResponseShape(
      survey: "de-only", revision: Shipped.revision(ofText: survey), lang: "de", answers: [Given.nps(7)])
    #expect(shape == expected.text)
  }

  @Test(arguments: ["hu", "tr"])
  func `a whole shift in the program's other languages leaves the same codes`(language: String) throws {
    let shape = try desk.shape(
      "--ui-lang", language, "--lang", "en", answering: ["", "9", "5", "1", "1", ""])
    #expect(shape == ResponseShape(answers: answers).text)
  }
}
