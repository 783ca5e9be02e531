// The report for a wiki, a ticket or a mail: the document's sections in Markdown.

import Text
package import Wording

/// `--format markdown`, GitHub's flavour.
package enum MarkdownReport {
  package static func render(_ report: Report, words: Wording) -> String {
    let document = Document(report, words.report)
    let head = ["# \(escaped(document.title))", paragraph(document.count)]
    let body = document.sections.flatMap { section in
      (section.title.isEmpty ? [] : ["## \(escaped(section.title))"])
        + section.blocks.flatMap { render($0, words.report) }
    }
    return (head + body).joined(separator: "\n\n") + "\n"
  }

  private static func render(_ block: Document.Block, _ words: ReportWording) -> [String] {
    switch block {
    case .text(let text): [paragraph(text)]
    case .note(let text): ["*\(escaped(text))*"]
    case .warning(let text): ["**! \(escaped(text))**"]
    case .heading(let text): ["### \(escaped(text))"]
    case .command(let text): [code(text)]
    case .quote(let of, let words):
      [paragraph(of) + "\n" + words.map { "> \(paragraph($0))" }.joined(separator: "\n>\n")]
    case .table(let grid): [table(grid)]
    case .scores(let rows): [table(scores(rows, words))]
    case .distribution(let rows): distribution(rows, words)
    case .trend(let rows): trend(rows, words)
    }
  }

  private static func scores(_ rows: [Document.ScoreRow], _ words: ReportWording) -> Document.Grid {
    let columns = words.analysis.columns
    return Document.Grid(
      head: [columns.question, columns.score, columns.interval] + (rows.first?.counts.map(\.label) ?? []) + [
        ""
      ],
      rows: rows.map { row in
        let surveys = row.surveys.isEmpty ? [] : [row.surveys]
        let details = (row.details.map(words.detail) + surveys).joined(separator: " · ")
        return ["\(row.name) · \(row.meaning)", row.score, row.interval] + row.counts.map(\.value) + [details]
      })
  }

  private static func distribution(_ rows: Document.DistributionRows, _ words: ReportWording) -> [String] {
    let columns = words.analysis.columns
    let grid = Document.Grid(
      head: [columns.rating, columns.count, columns.share, ""],
      rows: rows.rows.map { ["\($0.rating)", "\($0.count)", $0.share, $0.mark?.label ?? ""] })
    return ["### \(escaped(rows.name))", table(grid)] + (rows.note.map { ["*\(escaped($0))*"] } ?? [])
  }

  private static func trend(_ rows: Document.TrendRows, _ words: ReportWording) -> [String] {
    let grid = Document.Grid(
      head: ["", words.analysis.columns.score], rows: rows.points.map { [$0.period, $0.text] })
    return ["### \(escaped(rows.name))", table(grid)]
  }

  private static func table(_ grid: Document.Grid) -> String {
    let rule = grid.head.indices.map { $0 < grid.names ? "---" : "---:" }
    return ([grid.head.map(escaped), rule] + grid.rows.map { $0.map(escaped) })
      .map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  /// Text at the beginning of a line: the spaces that would make it code are gone, and the mark that would begin a
  /// list or underline a heading is escaped.
  private static func paragraph(_ text: String) -> String {
    let text = escaped(String(text.unicodeScalars.drop { $0 == " " })).unicodeScalars
    let number = text.prefix { ("0"..."9").contains($0) }
    guard let mark = text.dropFirst(number.count).first else { return String(text) }
    let isMark = (number.isEmpty ? "-+=" : ".)").unicodeScalars.contains(mark)
    return isMark ? "\(number)\\\(String(text.dropFirst(number.count)))" : String(text)
  }

  /// Everything that Markdown or HTML would obey stands there as itself. By scalars: a bar with an accent on it
  /// divides cells all the same.
  static func escaped(_ text: String) -> String {
    var (result, last) = ("".unicodeScalars, Unicode.Scalar(" "))
    var rest = text.visible.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "&": result += "&amp;".unicodeScalars
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!", "$": result += ["\\", scalar]
      // Neither a mention nor an address: of an at sign, in code alone nothing is made, whatever stands for it.
      case "@":
        let more = rest.prefix { $0 == "@" }
        rest = rest.dropFirst(more.count)
        result += "`@\(String(more))`".unicodeScalars
      case ":" where rest.first.map { $0 != " " } == true: result += "&#58;".unicodeScalars
      case "." where last == "w" || last == "W": result += ["\\", scalar]
      default: result.append(scalar)
      }
      last = scalar
    }
    return String(result)
  }

  private static func code(_ text: String) -> String {
    let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
    return "\(fence)\n\(text.visible)\n\(fence)"
  }

  private static func longestRun(of mark: Unicode.Scalar, in text: String) -> Int {
    var (longest, run) = (0, 0)
    for scalar in text.unicodeScalars {
      run = scalar == mark ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
