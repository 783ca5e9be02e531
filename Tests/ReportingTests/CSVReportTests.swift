// The figures as a spreadsheet reads them: the JSON's to the last digit, and nothing that it would run.

import ReportReading
import Reporting
import Summarizing
import Testing
import Text

@Suite("The CSV report")
struct CSVReportTests {
  private static let days = SampleDay.all.map(\.description)

  private func report(_ name: String) throws -> Report {
    let day = try #require(SampleDay.all.first { $0.description == name })
    return try day.journal().report(by: day.fields)
  }

  private func rows(_ report: Report) throws -> [[String: String]] {
    let rows = try #require(CSVSheet.rows(CSVReport.render(report)))
    #expect(Set(rows.map(\.count)).count == 1, "every row has every column")
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  @Test(
    "There is a row for each group and question, the whole first, and two for each customer count",
    arguments: days)
  func rowsOfADay(_ day: String) throws {
    let report = try report(day)
    let (summary, rows) = (report.summary, try rows(report))
    let groups = [("", "", summary.questions)] + summary.groups.map { ($0.field.name, $0.key, $0.questions) }
    let expected = groups.flatMap { by, key, questions in
      questions.isEmpty ? [[by, key, ""]] : questions.map { [by, key, $0.key.id] }
    }
    let customers = summary.retention.flatMap { _ in [["", "", "customers"], ["", "", "customers"]] }
    #expect(rows.map { row in ["by", "key", "id"].map { row[$0] ?? "" } } == expected + customers)
  }

  @Test("Every figure is the JSON's to the last digit", arguments: days)
  func figures(_ day: String) throws {
    let report = try report(day)
    let questions = JSONReport.render(report).split(separator: "{\"id\":\"").dropFirst().reduce(
      into: [String]()
    ) { questions, piece in
      // An object of `surveys` belongs to the question before it.
      if piece.contains("\"metric\":") {
        questions.append(String(piece))
      } else {
        questions[questions.count - 1] += "{\"id\":\"\(piece)"
      }
    }
    let rows = try rows(report).filter { !["", "customers"].contains($0["id"]) }
    #expect(rows.count == questions.count)
    for (row, json) in zip(rows, questions) {
      func expect(_ member: String, _ cell: String?) {
        let value = cell?.isEmpty == false ? cell : nil
        if json.contains("\"\(member)\":") {
          #expect(json.contains("\"\(member)\":\(value ?? "null")"), "\(row)")
        }
        if !json.contains("\"\(member)\":") { #expect(value == nil, "\(row)") }
      }
      func expect(_ member: String, _ low: String?, _ high: String?) {
        expect(member, low?.isEmpty == false ? "[\(low ?? ""),\(high ?? "")]" : nil)
      }
      for member in [
        "n", "refused", "dontKnow", "promoters", "passives", "detractors", "satisfied", "score", "mean",
        "easy",
      ] {
        expect(member, row[member])
      }
      expect("interval", row["low"], row["high"])
      expect("easyInterval", row["easyLow"], row["easyHigh"])
      expect("counts", "[\(row["counts"]?.split(separator: " ").joined(separator: ",") ?? "")]")
      expect("scale", row["lowest"], row["highest"])
      let surveys = (row["surveys"] ?? "").split(separator: "|").map { survey in
        let parts = survey.split(separator: ":")
        return "{\"id\":\"\(parts[0])\",\"n\":\(parts[1])}"
      }
      #expect(json.contains("\"surveys\":[\(surveys.joined(separator: ","))]"), "\(row)")
    }
  }

  @Test("Every row ends in CR LF, and no other line end is in the text", arguments: days)
  func lineEnds(_ day: String) throws {
    let text = try CSVReport.render(report(day))
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    #expect(lines.last?.isEmpty == true)
    for line in lines.dropLast() { #expect(line.last == 13 && !line.dropLast().contains(13)) }
  }

  @Test(
    "What a spreadsheet would run gets an apostrophe before it",
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("＝1", "'＝1"),
      ("＋1", "'＋1"),
      ("－1", "'－1"), ("＠x", "'＠x"), ("  =1", "  '=1"), ("\u{A0}=1", "\u{A0}'=1"),
      ("\u{3000}=1", "\u{3000}'=1"),
      ("\t=1", "<U+0009>=1"), ("\r\n=1", "<U+000D><U+000A>=1"), ("\"=1", "\"'=1"), ("a;=1", "a;'=1"),
      ("a; \"=1", "a; \"'=1"),
    ])
  func defused(_ text: String, _ cell: String) {
    #expect(written(text) == [[cell, "-1"]])
  }

  @Test(
    "Any other text reads back as it is",
    arguments: [
      "", "anna", "a,b", "\"", "\"\u{301}", "a\"b\"", " a ", "'", "1-2", "a=b", "C-7", "e\u{301}", "前台",
      "a;b", "a, \"b\"; c",
    ])
  func readBack(_ text: String) {
    #expect(written(text) == [[text, "-1"]])
  }

  @Test("No cell is a formula, whatever people are called", arguments: HostileWords.all)
  func hostile(_ words: String) throws {
    let text = try CSVReport.render(HostileWords.report(words))
    let rows = try #require(CSVSheet.rows(text))
    #expect(!rows.joined().contains(where: CSVSheet.isFormula))
    #expect(!CSVSheet.semicolonCells(text).contains(where: CSVSheet.isFormula))
    #expect(text.unicodeScalars.allSatisfy { "\r\n".unicodeScalars.contains($0) || !$0.isHidden })
    #expect(Set(rows.map(\.count)).count == 1 && rows.count == 5)
  }

  private func written(_ text: String) -> [[String]]? {
    var csv = CSVWriter()
    csv.row([.text(text), .integer(-1)])
    return CSVSheet.rows(csv.text)
  }
}
