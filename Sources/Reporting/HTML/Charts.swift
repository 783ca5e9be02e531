// The charts of the HTML report as inline SVG, each with its figures in words for whoever does not see it.

import Summarizing
import Surveys
import Wording

/// Draws charts; lengths are in the units of a view box, which the page scales.
enum Charts {
  /// The interval and the score on the scale of the score.
  static func gauge(_ score: Score, on scale: ClosedRange<Double>, _ label: String) -> Markup {
    let place = { (value: Double) in
      number(8 + 284 * (value - scale.lowerBound) / (scale.upperBound - scale.lowerBound))
    }
    let range = score.interval.map { interval in
      Markup.tag(
        "line",
        [
          "x1": place(interval.lowerBound), "x2": place(interval.upperBound), "y1": "10", "y2": "10",
          "class": "range",
        ])
    }
    return svg(
      width: 300, height: 20, label,
      [.tag("line", ["x1": "8", "x2": "292", "y1": "10", "y2": "10", "class": "axis"])]
        + (range.map { [$0] } ?? [])
        + [.tag("circle", ["cx": place(score.value), "cy": "10", "r": "5", "class": "dot"])])
  }

  /// A bar a rating.
  static func distribution(_ rows: Document.DistributionRows) -> Markup {
    let most = rows.rows.map(\.count).max() ?? 0
    let label =
      rows.name + ": " + rows.rows.map { "\($0.rating): \($0.count) (\($0.share))" }.joined(separator: ", ")
    let bars = rows.rows.enumerated().flatMap { index, row -> [Markup] in
      let y = index * 24
      let length = most == 0 ? 0 : 200 * Double(row.count) / Double(most)
      let isFirst =
        row.mark.map { mark in index == 0 || rows.rows[index - 1].mark?.label != mark.label } ?? false
      return [
        .tag("text", ["x": "18", "y": "\(y + 16)", "text-anchor": "end"], "\(row.rating)"),
        .tag(
          "rect",
          [
            "x": "26", "y": "\(y + 3)", "width": number(length), "height": "18",
            "class": "bar \(row.mark?.kind.rawValue ?? "")",
          ]),
        .tag("text", ["x": number(32 + length), "y": "\(y + 16)"], "\(row.count) · \(row.share)"),
      ]
        + (isFirst
          ? [
            .tag(
              "text", ["x": "420", "y": "\(y + 16)", "text-anchor": "end", "class": "dim"],
              row.mark?.label ?? "")
          ] : [])
    }
    return svg(width: 420, height: rows.rows.count * 24, label, bars)
  }

  /// The scores of several periods with their intervals, the latest on the right.
  static func trend(_ rows: Document.TrendRows, low: String, high: String) -> Markup {
    let (left, right, top, bottom) = (50.0, 410.0, 12.0, 108.0)
    let step = (right - left) / Double(max(1, rows.points.count - 1))
    let x = { (index: Int) in left + step * Double(index) }
    let y = { (value: Double) in
      bottom - (bottom - top) * (value - rows.scale.lowerBound)
        / (rows.scale.upperBound - rows.scale.lowerBound)
    }
    let points = rows.points.enumerated().compactMap { index, point in point.score.map { (index, $0) } }
    // No line leads across a period without a score.
    let lines = rows.points.map(\.score).enumerated().split { $0.element == nil }.map { run -> Markup in
      let path = run.map { "\(number(x($0.offset))),\(number(y($0.element?.value ?? 0)))" }
      return .tag("polyline", ["points": path.joined(separator: " "), "class": "path"])
    }
    let label = rows.name + ": " + rows.points.map { "\($0.period): \($0.text)" }.joined(separator: "; ")
    let whiskers = points.compactMap { index, score in
      score.interval.map { interval in
        Markup.tag(
          "line",
          [
            "x1": number(x(index)), "x2": number(x(index)), "y1": number(y(interval.lowerBound)),
            "y2": number(y(interval.upperBound)), "class": "whisker",
          ])
      }
    }
    let axis = [(high, top), (low, bottom)].flatMap { text, height -> [Markup] in
      [
        .tag(
          "line", ["x1": "\(left)", "x2": "\(right)", "y1": "\(height)", "y2": "\(height)", "class": "axis"]),
        .tag("text", ["x": "44", "y": number(height + 4), "text-anchor": "end", "class": "dim"], text),
      ]
    }
    let dots = points.map { index, score in
      Markup.tag("circle", ["cx": number(x(index)), "cy": number(y(score.value)), "r": "3", "class": "dot"])
    }
    return svg(
      width: 420, height: 120, label,
      axis + whiskers + lines + dots)
  }

  private static func svg(width: Int, height: Int, _ label: String, _ shapes: [Markup]) -> Markup {
    .tag(
      "svg", ["viewBox": "0 0 \(width) \(height)", "role": "img", "aria-label": label],
      [.tag("title", [:], label)] + shapes)
  }

  /// A length to a tenth.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
  }
}
