// The page as it stands in the file: well-formed, self-contained, and of our own tags alone.

import JournalVerifying
import ReportReading
import Reporting
import Summarizing
import Testing
import Text
import Wording

@Suite("The HTML report")
struct HTMLReportTests {
  private static let pages = SampleDay.all.flatMap { day in
    Wording.all.map { View(day: day, words: $0, width: 0) }
  }

  private static func html(_ view: View) throws -> String {
    let report = try view.day.journal().report(
      by: view.day.fields, isCompared: view.day.isCompared, isPersonal: view.day.isPersonal)
    return HTMLReport.render(report, words: view.words)
  }

  @Test(
    "Every tag that is opened is closed, in the order of opening, and every mark is escaped", arguments: pages
  )
  func wellFormed(_ view: View) throws {
    #expect(throws: Never.self) { try HTMLPage(HTMLReportTests.html(view)) }
  }

  @Test("A page has only tags and attributes that run nothing and fetch nothing", arguments: pages)
  func tags(_ view: View) throws {
    let page = try HTMLPage(HTMLReportTests.html(view))
    var (tags, attributes): (Set<String>, Set<String>) = ([], [])
    for case .start(let tag, let own) in page.pieces {
      tags.insert(tag)
      attributes.formUnion(own.map(\.name))
    }
    #expect(
      tags.isSubset(of: [
        "html", "head", "meta", "title", "style", "body", "header", "main", "section", "article", "figure",
        "figcaption", "div", "h1", "h2", "h3", "p", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th",
        "td",
        "blockquote", "code", "svg", "line", "circle", "rect", "polyline", "text",
      ]))
    #expect(
      attributes.isSubset(of: [
        "lang", "charset", "http-equiv", "content", "name", "class", "viewBox", "role", "aria-label", "x",
        "y", "x1",
        "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "points", "text-anchor",
      ]))
    let style = try #require(page.texts(of: "style").first)
    #expect(!style.contains("url(") && !style.contains("@import") && !style.contains("@font-face"))
  }

  @Test("The policy allows the one style sheet by its SHA-256, and nothing else", arguments: pages)
  func policy(_ view: View) throws {
    let page = try HTMLPage(HTMLReportTests.html(view))
    let style = try #require(page.texts(of: "style").first)
    #expect(page.texts(of: "style").count == 1)
    let sum = base64(SHA256.hex(style.utf8))
    #expect(
      page.values(of: "content").contains(
        "default-src 'none'; style-src 'sha256-\(sum)'; base-uri 'none'; form-action 'none'"))
    #expect(page.values(of: "http-equiv") == ["Content-Security-Policy"])
    #expect(page.values(of: "style") == [])
  }

  @Test("The page says its language, and every picture what it shows", arguments: pages)
  func alternatives(_ view: View) throws {
    let page = try HTMLPage(HTMLReportTests.html(view))
    #expect(page.values(of: "lang") == [view.words.code])
    let labels = page.values(of: "aria-label")
    #expect(labels.count == page.texts(of: "svg").count && labels.allSatisfy { $0.contains(": ") })
    #expect(page.values(of: "role") == labels.map { _ in "img" })
  }

  @Test("Words make no tag, wherever they stand, and can be read as they were", arguments: HostileWords.all)
  func hostile(_ words: String) throws {
    let html = try HTMLReport.render(HostileWords.report(words), words: .english)
    #expect(html.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isHidden })
    let page = try HTMLPage(html)
    #expect(
      try page.skeleton == HTMLPage(HTMLReport.render(HostileWords.report("x"), words: .english)).skeleton)
    let quotes = page.texts(of: "blockquote")
    #expect(quotes.count == 3 && quotes.allSatisfy { $0 == "why: \(words.visible)" })
    #expect(page.texts(of: "h3").contains(words.visible))
  }

  @Test("The direction of an effort is said once on its card")
  func effort() throws {
    var journal = try SampleJournal("today")
    try journal.interview([.ces(2)])
    let page = try HTMLPage(HTMLReport.render(journal.report(), words: .english))
    let card = try #require(page.texts(of: "article").first)
    #expect(card.split(separator: "lower is better", omittingEmptySubsequences: false).count == 2)
  }

  @Test("A table of groups has three questions at the most, as many as paper has room for")
  func wideTables() throws {
    var journal = try SampleJournal("today")
    try journal.interview([.nps(9), .csat(4), .ces(2), .csat(5, id: "staff"), .nps(3, id: "brand")])
    let page = try HTMLPage(HTMLReport.render(journal.report(by: [.agent], minN: 1), words: .english))
    let heads = page.texts(of: "thead").filter { $0.hasPrefix("group") }
    #expect(heads.count == 2)
    #expect(page.texts(of: "td").count { $0 == "anna" } == 2)
  }

  private func base64(_ hex: String) -> String {
    let bits =
      hex.compactMap(\.hexDigitValue).flatMap { digit in (0..<4).map { digit >> (3 - $0) & 1 } } + [0, 0]
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let places = stride(from: 0, to: bits.count, by: 6).map { bits[$0..<$0 + 6].reduce(0) { $0 * 2 + $1 } }
    return String(places.map { digits[$0] }) + "="
  }
}
