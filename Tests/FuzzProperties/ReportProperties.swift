// What holds for every file that a report is written to, whatever agents and customers said.

import ReportReading
import Reporting
import Text
import Wording

// MARK: CSV

/// The input as cells, which a record separator divides, and as the names in a report.
func checkCSV(_ input: [UInt8]) throws {
  let cells = input.split(separator: 0x1E, omittingEmptySubsequences: false).map {
    String(decoding: $0, as: UTF8.self)
  }
  var csv = CSVWriter()
  csv.row(cells.map { .text($0) } + [.integer(-1)])
  csv.row([.empty, .number(-0.5)] + cells.map { .text($0) })
  let rows = try sheet(csv.text)
  try require(rows.count == 2, "Every row is one row")
  try require(rows[0].last == "-1" && rows[1].prefix(2) == ["", "-0.5"], "A number stays a number")
  let written = [rows[0].dropLast(), rows[1].dropFirst(2)]
  for row in written {
    try require(row.count == cells.count, "Every cell is one cell")
    for (cell, text) in zip(row, cells) { try check(cell, isWrittenFrom: text) }
  }

  // One cell alone is held to be the names of a report too: that takes ten times as long.
  guard cells.count == 1, let hostile = HostileReport(input) else { return }
  let table = try sheet(CSVReport.render(hostile.report))
  try require(Set(table.map(\.count)).count == 1, "Every row has every column")
  try require(table.count == 4, "There is a row for the head, the whole and each group")
}

private func sheet(_ text: String) throws -> [[String]] {
  let rows = try require(CSVSheet.rows(text), "Whoever reads by RFC 4180 can read it")
  for row in rows { try require(!row.contains(where: CSVSheet.isFormula), "No cell is a formula") }
  try require(
    !CSVSheet.semicolonCells(text).contains(where: CSVSheet.isFormula),
    "No cell is a formula where semicolons divide cells")
  for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
    try requireSafe(line.dropLast(), "A sheet is safe to print")
  }
  return rows
}

private func check(_ cell: String, isWrittenFrom text: String) throws {
  let visible = text.visible
  try require(
    cell.unicodeScalars.filter { $0 != "'" }.elementsEqual(visible.unicodeScalars.filter { $0 != "'" }),
    "A cell reads back as what went in, but for apostrophes")
  try require(
    isSame(cell, visible) || visible.unicodeScalars.contains { "=+-@＝＋－＠".unicodeScalars.contains($0) },
    "A cell without a sign is as it was")
}

// MARK: HTML

/// The page of harmless words: hostile ones must not make another page of it.
private let harmlessPage = harmless.flatMap { try? HTMLPage(html($0.report)) }?.skeleton

func checkHTML(_ input: [UInt8]) throws {
  guard let hostile = HostileReport(input) else { return }
  let html = html(hostile.report)
  for line in html.utf8.split(separator: UInt8(ascii: "\n")) {
    try requireSafe(line, "A page has nothing that nobody sees")
  }
  let page: HTMLPage
  do { page = try HTMLPage(html) } catch {
    throw Violation(description: "A page has no markup but ours: \(error)")
  }
  try require(page.skeleton == harmlessPage, "Words make no tag and no attribute")
  try require(
    page.texts(of: "blockquote").allSatisfy { isSame($0, "why: \(hostile.words.visible)") },
    "A page says what was said")
  try require(page.texts(of: "blockquote").count == 2, "A page quotes a customer at each place")
  try require(
    page.texts(of: "td").contains { isSame($0, hostile.name.visible.truncated(to: 60)) },
    "A page names the agent")
}

private func html(_ report: Report) -> String { HTMLReport.render(report, words: .english) }

// MARK: Markdown

private let harmlessMarks = harmless.map { MarkdownText(markdown($0.report)).skeleton }

func checkMarkdown(_ input: [UInt8]) throws {
  guard let hostile = HostileReport(input) else { return }
  let markdown = markdown(hostile.report)
  for line in markdown.utf8.split(separator: UInt8(ascii: "\n")) {
    try requireSafe(line, "Markdown has nothing that nobody sees")
  }
  let text = MarkdownText(markdown)
  try require(text.skeleton == harmlessMarks, "Words make no markup")
  let words = "> why: \(hostile.words.visible)"
  try require(
    text.plain.utf8.split(separator: UInt8(ascii: "\n")).count { $0.elementsEqual(words.utf8) } == 2,
    "Markdown says what was said")
}

private func markdown(_ report: Report) -> String { MarkdownReport.render(report, words: .english) }

private let harmless = HostileReport(name: "x", words: "x")

/// Byte by byte: for `==` an accent and a letter are the same as the two in one.
private func isSame(_ text: String, _ other: String) -> Bool { text.utf8.elementsEqual(other.utf8) }
