// The HTML report in a real browser: it runs nothing, fetches nothing, can be read, and has the figures of the JSON.

import ProgramTesting
import Testing

@Suite("The page in a browser", .enabled(if: Browser.tool.isThere, "\(Browser.tool.missing)"))
struct BrowserTests {
  private let visit: BrowserVisit

  init() throws { visit = try BrowserVisit.made.get() }

  @Test("Nothing runs, whatever customers and agents said: no message, no violation of the policy, no script")
  func silence() {
    #expect(visit.complaints == [])
    #expect(visit.facts["strangers"]?.elements == [])
    #expect(visit.facts["title"]?.text == "Sunday, 22 November 2026")
  }

  @Test("Nothing is fetched but the file itself")
  func requests() {
    #expect(visit.addresses.contains(visit.file))
    #expect(visit.addresses.allSatisfy { $0.hasPrefix("file://") && $0.hasSuffix(".html") })
    #expect(visit.addresses.count == 3)
  }

  @Test("The browser does tell of a page that breaks its policy, fetches a picture and is hard to read")
  func decoy() {
    #expect(visit.decoy.complaints.contains { $0.contains("Content Security Policy") })
    #expect(visit.decoy.addresses.contains { $0.hasSuffix("/decoy.png") })
    #expect(visit.decoy.faint.contains { $0.text?.hasPrefix("pale: ") == true })
  }

  @Test("What was said stands there as it was said")
  func quotes() {
    let quotes = visit.facts["quotes"]?.elements.compactMap(\.text) ?? []
    for words in ReportedShift.hostileWords where words.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      #expect(quotes.contains("nps-why: \(words)"), "\(words)")
    }
    #expect(quotes.contains("nps-why: <U+001B>[31m<U+0000><U+0007><U+009B>"))
    #expect(quotes.contains("nps-why: <U+202E>gnp.exe<U+200B><U+FEFF>"))
  }

  @Test("Every text has a contrast of 4.5:1 with what is behind it, in both schemes and on paper")
  func contrast() {
    #expect(visit.faint.count == 5)
    for (view, texts) in visit.faint { #expect(texts == [], "\(view)") }
  }

  @Test("Nothing is wider than the window, the telephone or the paper")
  func widths() {
    #expect(visit.overflows.count == 5)
    #expect(visit.overflows.filter(\.value).keys.sorted() == [])
  }

  @Test("The page says which language it is in")
  func languages() {
    #expect(visit.languages == ["en": "en", "hu": "hu", "tr": "tr"])
  }

  @Test("Every picture says in words what it shows")
  func pictures() {
    let pictures = visit.facts["pictures"]?.elements.compactMap(\.text) ?? []
    #expect(pictures.count == 9)
    #expect(pictures.allSatisfy { $0.contains(": ") })
  }
}

// MARK: The same figures as `--format json`

extension BrowserTests {
  private var questions: [JSONText] { visit.json["questions"]?.elements ?? [] }

  @Test("The cards have the scores, intervals and counts of the JSON, rounded once")
  func cards() throws {
    let cards = try #require(visit.facts["cards"]?.elements)
    #expect(cards.count == 3 && questions.count == 3)
    for (card, question) in zip(cards, questions) {
      let figures = Rounded(question)
      #expect(card["name"]?.text == figures.metric.uppercased())
      #expect(card["score"]?.text == figures.score)
      #expect(card["interval"]?.text == figures.interval)
      for (label, member) in [
        ("n", "n"), ("refused", "refused"), ("don’t know", "dontKnow"), ("promoters", "promoters"),
        ("passives", "passives"), ("detractors", "detractors"),
      ] {
        #expect(card["figures"]?[label]?.text == question[member]?.number.map { "\(Int($0))" }, "\(label)")
      }
      if let mean = question["mean"]?.number {
        #expect(card["figures"]?["mean"]?.text == Rounded.tenths(mean))
      }
      if let easy = question["easy"]?.number {
        #expect(card["figures"]?["easy (1–2)"]?.text == Rounded.percent(easy))
      }
    }
  }

  @Test("The charts have the count of every rating")
  func charts() throws {
    let charts = try #require(visit.facts["charts"]?.elements)
    #expect(charts.count == 6)
    for (chart, question) in zip(charts, questions) {
      let counts = question["counts"]?.elements.compactMap(\.number) ?? []
      let shown = chart.elements.compactMap(\.text).compactMap { text in
        text.split(separator: " · ").count == 2 ? text.split(separator: " · ").first.map(String.init) : nil
      }
      let best = Rounded(question).lowIsGood ? counts : counts.reversed()
      #expect(shown == best.map { "\(Int($0))" })
    }
  }

  @Test("The table of interviews has the counts of the JSON")
  func interviews() throws {
    let rows = try #require(visit.facts["sections"]?["Interviews"]?.elements.first?["rows"]?.elements)
    let shown = rows.map { $0.elements.prefix(2).compactMap(\.text) }
    let json = try #require(visit.json["interviews"])
    let count = { (name: String) in json[name]?.number.map { "\(Int($0))" } ?? "" }
    #expect(
      shown == [["complete", count("complete")], ["partial", count("partial")], ["total", count("total")]])
    #expect(count("total") == "45")
  }

  @Test(
    "The tables of groups have the scores of the JSON",
    arguments: [("By agent", "agent"), ("By topic", "topic")])
  func groups(title: String, field: String) throws {
    let table = try #require(visit.facts["sections"]?[title]?.elements.first)
    let head = table["head"]?.elements.compactMap(\.text) ?? []
    let groups = visit.json["groups"]?.elements.filter { $0["by"]?.text == field } ?? []
    let rows = table["rows"]?.elements.map { $0.elements.compactMap(\.text) } ?? []
    #expect(groups.count >= 3 && rows.count == groups.count)
    for (row, group) in zip(rows, groups) {
      #expect(row[1] == group["interviews"]?["total"]?.number.map { "\(Int($0))" })
      for question in group["questions"]?.elements.map(Rounded.init) ?? [] {
        let place = try #require(head.firstIndex(of: question.metric.uppercased()))
        #expect(Array(row[place..<place + 3]) == [question.score, question.interval, question.n])
      }
    }
  }

  @Test("The comparison has the differences of the JSON")
  func comparison() throws {
    let table = try #require(
      visit.facts["sections"]?["Compared with Saturday, 21 November 2026"]?.elements.first)
    let rows = table["rows"]?.elements.map { $0.elements.compactMap(\.text) } ?? []
    for (row, question) in zip(rows, visit.json["comparison"]?["questions"]?.elements ?? []) {
      let difference = try #require(question["scoreDifference"]?.number)
      let metric = question["metric"]?.text
      let text =
        metric == "ces"
        ? Rounded.signedTenths(difference)
        : Rounded.signed(difference) + (metric == "csat" ? "\u{A0}points" : "")
      #expect(row[3].hasPrefix(text + " ("), "\(row)")
      #expect((row[4] == "within noise") == (question["scoreWithinNoise"] == .bool(true)))
    }
    #expect(rows.count == 5)
  }
}

// MARK: On paper

extension BrowserTests {
  private static let poppler = Tool("pdftotext", package: "poppler-utils")

  @Test(
    "All score cards are on the first page of A4", .enabled(if: poppler.isThere, "\(poppler.missing)"))
  func firstPage() throws {
    let folder = TemporaryFolder()
    let decoding = try Program(path: "/usr/bin/base64").arguments("-d").input(visit.pdf).run()
    folder.write(decoding.output, to: "report.pdf")
    let path = try #require(BrowserTests.poppler.path)
    func text(_ arguments: String...) throws -> String {
      let program = Program(path: path).folder(folder.path).environment("LANG", "C.UTF-8")
      let run = try arguments.reduce(program) { $0.arguments($1) }.arguments("report.pdf", "-").run()
      return run.outputText.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
    let first = try text("-f", "1", "-l", "1")
    for name in ["Net Promoter Score", "Customer Satisfaction Score", "Customer Effort Score"] {
      #expect(first.contains(name))
    }
    // What stands below all cards.
    #expect(first.contains("Under each score stands its interval"))
    #expect(try text("-f", "1", "-l", "1", "-bbox").contains("<page width=\"594.9"))
    #expect(try text("-f", "2").contains("By agent"))
  }
}

/// The figures of a question as the documentation has them rounded: half away from zero, and only at the end.
private struct Rounded {
  let metric: String
  let score: String
  let interval: String
  let n: String
  let lowIsGood: Bool

  init(_ question: JSONText) {
    let metric = question["metric"]?.text ?? ""
    let ends = question["interval"]?.elements.compactMap(\.number) ?? []
    self.metric = metric
    n = question["n"]?.number.map { "\(Int($0))" } ?? ""
    score = question["score"]?.number.map { Rounded.score($0, metric) } ?? "—"
    interval = ends.count == 2 ? Rounded.interval(ends[0], ends[1], metric) : ""
    lowIsGood = question["better"]?.text == "lower"
  }

  private static func score(_ value: Double, _ metric: String) -> String {
    metric == "nps" ? signed(value) : metric == "csat" ? percent(value) : tenths(value)
  }

  private static func interval(_ low: Double, _ high: Double, _ metric: String) -> String {
    switch metric {
    case "nps": "\(signed(low)) to \(signed(high))"
    case "csat": "\(whole(low))–\(whole(high))%"
    default: "\(tenths(low))–\(tenths(high))"
    }
  }

  static func whole(_ value: Double) -> Int { Int(value.rounded(.toNearestOrAwayFromZero)) }

  static func percent(_ value: Double) -> String { "\(whole(value))%" }

  static func signed(_ value: Double) -> String { sign(whole(value)) + "\(abs(whole(value)))" }

  static func tenths(_ value: Double) -> String { "\(whole(value * 10) / 10).\(whole(value * 10) % 10)" }

  static func signedTenths(_ value: Double) -> String { sign(whole(value * 10)) + tenths(abs(value)) }

  private static func sign(_ number: Int) -> String { number < 0 ? "−" : number > 0 ? "+" : "" }
}
