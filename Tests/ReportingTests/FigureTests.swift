// How figures and periods are written, and how numerals and bars are drawn.

import Records
import Summarizing
import Surveys
import Testing
import Wording

@testable import Reporting

@Suite("Figures in text")
struct FigureTests {
  private let english = ReportWording.english
  private let turkish = ReportWording.turkish

  @Test(
    "A signed figure is rounded half away from zero",
    arguments: [
      (-12.5, "−13"), (12.5, "+13"), (-12.49, "−12"), (0.4, "0"), (-0.4, "0"), (-0.5, "−1"), (100, "+100"),
      (-100, "−100"), (0, "0"),
    ])
  func signed(_ value: Double, _ text: String) {
    #expect(english.signed(value) == text)
  }

  @Test("A score is subtracted first and rounded last")
  func subtractedFirst() throws {
    // 1 promoter and 2 detractors of 8 are 12.5 % and 25 %: rounded first, they would make −12.
    var journal = try SampleJournal("today")
    for rating in [9, 0, 0, 7, 7, 7, 7, 7] { try journal.interview([.nps(rating)]) }
    let score = try #require(journal.summary().questions.first?.score)
    #expect(english.score(score, of: .nps) == "−13")
  }

  @Test("Every mean that ends in 5 hundredths is rounded up, though no binary number is exactly that")
  func means() {
    for hundredths in stride(from: 105, to: 700, by: 10) {
      let tenths = hundredths / 10 + 1
      #expect(english.tenths(Double(hundredths * 4) / 400) == "\(tenths / 10).\(tenths % 10)")
    }
    #expect(turkish.tenths(2.25) == "2,3")
    #expect(english.tenths(1) == "1.0")
    #expect(english.tenths(4.96) == "5.0")
  }

  @Test("A percentage is whole and has its sign where the language has it")
  func percentages() {
    #expect(english.percent(85.36) == "85%")
    #expect(turkish.percent(85.36) == "%85")
    #expect(english.percent(1, of: 8) == "13%")
    #expect(english.percent(71.5...93.1) == "72–93%")
    #expect(turkish.percent(71.5...93.1) == "%72–93")
  }

  @Test(
    "A period is written for a person",
    arguments: [
      ("2026-11-22", "Sunday, 22 November 2026", "2026. november 22., vasárnap", "22 Kasım 2026 Pazar"),
      ("yesterday", "Saturday, 21 November 2026", "2026. november 21., szombat", "21 Kasım 2026 Cumartesi"),
      (
        "2026-W47", "Week 47 of 2026 · 16–22 November 2026", "2026. év, 47. hét · 2026. november 16–22.",
        "2026 yılı, 47. hafta · 16–22 Kasım 2026"
      ),
      ("2026-11", "November 2026", "2026. november", "Kasım 2026"),
      (
        "2026-Q1", "Q1 2026 · January–March", "2026. I. negyedév · január–március",
        "2026 yılı, 1. çeyrek · Ocak–Mart"
      ),
      ("2026", "2026", "2026. év", "2026 yılı"),
      ("all", "All interviews to date", "Az összes eddigi interjú", "Bugüne kadarki tüm görüşmeler"),
      ("2026-11-16..2026-11-22", "16–22 November 2026", "2026. november 16–22.", "16–22 Kasım 2026"),
      (
        "2026-11-28..2026-12-04", "28 November – 4 December 2026", "2026. november 28. – december 4.",
        "28 Kasım – 4 Aralık 2026"
      ),
      (
        "2026-W53", "Week 53 of 2026 · 28 December 2026 – 3 January 2027",
        "2026. év, 53. hét · 2026. december 28. – 2027. január 3.",
        "2026 yılı, 53. hafta · 28 Aralık 2026 – 3 Ocak 2027"
      ),
      ("2026-11-01..2026-11-30", "1–30 November 2026", "2026. november 1–30.", "1–30 Kasım 2026"),
      (
        "2026-11-22..2026-11-22", "Sunday, 22 November 2026", "2026. november 22., vasárnap",
        "22 Kasım 2026 Pazar"
      ),
    ])
  func periods(_ name: String, _ english: String, _ hungarian: String, _ turkish: String) throws {
    let today = try #require(Day("2026-11-22"))
    let period = try #require(Period(name, today: today))
    let titles = Wording.all.map { $0.report.title(of: period) }
    #expect(titles == [english, hungarian, turkish])
  }

  @Test("Every character of a score has a numeral, three lines of one width")
  func numerals() {
    for character in "0123456789+−%.,—" {
      let lines = BigFigures.lines(String(character))
      #expect(lines.count == 3)
      #expect(Set(lines.map(\.count)).count == 1, "\(character)")
      #expect(lines.contains { $0.contains { $0 != " " } })
    }
    #expect(BigFigures.lines("−100").first?.count == 15)
  }

  @Test("A bar is exact to an eighth, and only 0 has none")
  func bars() {
    #expect(Bars.bar(0, of: 10, width: 20).isEmpty)
    #expect(Bars.bar(10, of: 10, width: 3) == "███")
    #expect(Bars.bar(5, of: 10, width: 3) == "█▌")
    #expect(Bars.bar(1, of: 8, width: 1) == "▏")
    #expect(Bars.bar(1, of: 100_000, width: 20) == "▏")
    #expect(Bars.bar(0, of: 0, width: 20).isEmpty)
  }
}
