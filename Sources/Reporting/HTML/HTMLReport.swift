// The report for whoever has no terminal: one file that asks for nothing and runs nothing.

import Records
import Summarizing
import Surveys
package import Wording

/// `--format html`.
package enum HTMLReport {
  package static func render(_ report: Report, words: Wording) -> String {
    let document = Document(report, words.report)
    let body = Markup.tag(
      "body", [:],
      [.tag("header", [:], [.tag("h1", [:], document.title), .tag("p", ["class": "quiet"], document.count)])]
        + [.tag("main", [:], document.sections.map { section($0, words.report) })])
    let html = Markup.tag("html", ["lang": words.code], [head(document), body])
    return "<!DOCTYPE html>\n" + html.rendered + "\n"
  }

  /// It allows the one style sheet, by its sum, and nothing else: no script, no request, no form.
  private static let policy = {
    let sum = Digest(of: Array(StyleSheet.css.utf8)).base64
    return "default-src 'none'; style-src 'sha256-\(sum)'; base-uri 'none'; form-action 'none'"
  }()

  private static func head(_ document: Document) -> Markup {
    .tag(
      "head", [:],
      [
        .tag("meta", ["charset": "utf-8"]),
        .tag("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
        .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .tag("meta", ["name": "referrer", "content": "no-referrer"]),
        .tag("title", [:], document.title), .style(StyleSheet.css),
      ])
  }

  private static func section(_ section: Document.Section, _ words: ReportWording) -> Markup {
    let title: [Markup] = section.title.isEmpty ? [] : [.tag("h2", [:], section.title)]
    return .tag("section", [:], title + blocks(section.blocks, words))
  }

  /// Charts that follow one another stand side by side.
  private static func blocks(_ blocks: [Document.Block], _ words: ReportWording) -> [Markup] {
    var (result, charts): ([Markup], [Markup]) = ([], [])
    func putCharts() {
      if !charts.isEmpty { result.append(.tag("div", ["class": "charts"], charts)) }
      charts = []
    }
    for block in blocks {
      if let chart = chart(block, words) {
        charts.append(chart)
      } else {
        putCharts()
        result.append(markup(block, words))
      }
    }
    putCharts()
    return result
  }

  private static func chart(_ block: Document.Block, _ words: ReportWording) -> Markup? {
    switch block {
    case .distribution(let rows):
      let note: [Markup] = rows.note.map { [.tag("p", ["class": "note"], $0)] } ?? []
      return .tag("figure", [:], [.tag("figcaption", [:], rows.name), Charts.distribution(rows)] + note)
    case .trend(let rows):
      let ends = [rows.scale.lowerBound, rows.scale.upperBound].map { words.score($0, of: rows.metric) }
      return .tag(
        "figure", [:], [.tag("figcaption", [:], rows.name), Charts.trend(rows, low: ends[0], high: ends[1])])
    default: return nil
    }
  }

  private static func markup(_ block: Document.Block, _ words: ReportWording) -> Markup {
    switch block {
    case .text(let text): .tag("p", [:], text)
    case .note(let text): .tag("p", ["class": "note"], text)
    case .warning(let text): .tag("p", ["class": "warning"], "! \(text)")
    case .heading(let text): .tag("h3", [:], text)
    case .command(let text): .tag("p", [:], [.tag("code", [:], text)])
    case .quote(let of, let words):
      .list([.tag("p", [:], of), .tag("blockquote", [:], words.map { .tag("p", [:], $0) })])
    case .table(let grid): table(grid)
    case .scores(let rows): .tag("div", ["class": "cards"], rows.map { card($0, words) })
    case .distribution, .trend: chart(block, words) ?? .list([])
    }
  }

  private static func card(_ row: Document.ScoreRow, _ words: ReportWording) -> Markup {
    let measure = row.figures.key.measure
    let gauge = row.figures.score.map { score in
      Charts.gauge(score, on: measure.scoreRange, "\(row.name): \(row.score), \(row.interval)")
    }
    let figures = (row.details + row.counts).flatMap { label, value -> [Markup] in
      [.tag("dt", [:], label), .tag("dd", [:], value)]
    }
    let change: [Markup] =
      row.change.isEmpty
      ? []
      : [
        .tag(
          "div", ["class": "change"],
          [.tag("p", ["class": "quiet"], "\(words.analysis.comparison.before) \(row.before)")]
            + row.change.map { .tag("p", [:], $0) })
      ]
    return .tag(
      "article", ["class": "card"],
      [
        .tag("h3", [:], row.name), .tag("p", ["class": "quiet"], row.term),
        .tag("p", ["class": "note"], row.meaning), .tag("p", ["class": "figure"], row.score),
      ] + (gauge.map { [$0] } ?? []) + [.tag("p", [:], row.interval)]
        + (row.surveys.isEmpty ? [] : [.tag("p", ["class": "note"], row.surveys)]) + change + [
          .tag("dl", [:], figures)
        ])
  }

  private static func table(_ grid: Document.Grid) -> Markup {
    func row(_ cells: [String], _ tag: String) -> Markup {
      .tag(
        "tr", [:],
        cells.enumerated().map { index, cell in
          index < grid.names ? .tag(tag, ["class": "name"], cell) : .tag(tag, [:], cell)
        })
    }
    return .tag(
      "div", ["class": "wide"],
      [
        .tag(
          "table", [:],
          [.tag("thead", [:], [row(grid.head, "th")]), .tag("tbody", [:], grid.rows.map { row($0, "td") })])
      ])
  }
}
