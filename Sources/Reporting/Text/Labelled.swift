// Names on the left, what belongs to them beside them.

import Text

/// A name, and what is set beside it in so many columns.
struct Labelled {
  let label: String
  let lines: (_ width: Int) -> [Line]

  init(_ label: String, _ lines: @escaping (_ width: Int) -> [Line]) {
    (self.label, self.lines) = (label, lines)
  }

  /// Text that is wrapped.
  init(_ label: String, _ text: String) {
    self.init(label) { Line.wrapped(text, to: $0) }
  }
}

extension [Labelled] {
  /// Beside a name there must be so much room for its text; else it stands below.
  private static let leastRoom = 24
  private static let indent = 2

  /// The names in one column, everything else in the rest of the width.
  func lines(width: Int, ink: Ink = .dim) -> [Line] {
    let column = (map(\.label.columns).max() ?? 0) + 2
    let room = width - column
    return flatMap { row -> [Line] in
      guard room >= Self.leastRoom else {
        return (row.label.isEmpty ? [] : [Line(row.label, ink)])
          + row.lines(width - Self.indent).indented(by: Self.indent)
      }
      return row.lines(room).enumerated().map { index, line in
        Line(index == 0 ? row.label : "", ink).padded(to: column) + line
      }
    }
  }
}
