// Text with its ink, laid out before it is painted: colour takes no columns.

import Text

/// How a piece of text is painted; it only repeats what the words say already.
enum Ink {
  case plain, bold, dim, good, fair, poor, accent
}

/// One line of the report, and the only way to it: whatever text comes here is made visible.
struct Line {
  private var pieces: [(text: String, ink: Ink)] = []
  /// Columns of a terminal.
  private(set) var columns = 0
  /// Whether it is longer than the page rather than cut: a command that somebody will copy.
  private var isWhole = false

  /// A line that is never cut.
  static func whole(_ text: String) -> Line {
    var line = Line(text)
    line.isWhole = true
    return line
  }

  init(_ text: String = "", _ ink: Ink = .plain) {
    append(text, ink)
  }

  /// As many spaces.
  static func space(_ columns: Int) -> Line { Line(String(repeating: " ", count: max(0, columns))) }

  /// The text broken into lines of that many columns; non-breaking spaces hold, and become ordinary ones.
  static func wrapped(_ text: String, to width: Int, _ ink: Ink = .plain) -> [Line] {
    text.visible.wrapped(to: max(1, width)).map { Line(String($0.map { $0 == "\u{A0}" ? " " : $0 }), ink) }
  }

  static func + (left: Line, right: Line) -> Line {
    var sum = left
    for piece in right.pieces { sum.append(piece.text, piece.ink) }
    sum.isWhole = left.isWhole || right.isWhole
    return sum
  }

  /// The line filled up with spaces at its end.
  func padded(to width: Int) -> Line { self + .space(width - columns) }

  /// The line filled up with spaces before it.
  func leftPadded(to width: Int) -> Line { .space(width - columns) + self }

  /// The line as a terminal takes it: cut to the width, without spaces at its end.
  func rendered(width: Int, _ paint: Paint) -> String {
    var pieces = cut(to: width).pieces
    while let last = pieces.last {
      let text = last.text.droppingSpacesAtEnd
      pieces[pieces.count - 1].text = text
      if !text.isEmpty { break }
      pieces.removeLast()
    }
    return pieces.reduce(into: "") { $0 += paint.text($1.text, $1.ink) }
  }

  private func cut(to width: Int) -> Line {
    guard columns > width, !isWhole else { return self }
    var result = Line()
    for piece in pieces {
      let room = width - result.columns
      result.append(piece.text.truncated(to: room), piece.ink)
      if piece.text.columns > room { break }
    }
    return result
  }

  private mutating func append(_ text: String, _ ink: Ink) {
    guard !text.isEmpty else { return }
    let text = text.visible
    pieces.append((text, ink))
    columns += text.columns
  }
}

extension Paint {
  fileprivate func text(_ text: String, _ ink: Ink) -> String {
    switch ink {
    case .plain: text
    case .bold: bold(text)
    case .dim: dim(text)
    case .good: good(text)
    case .fair: fair(text)
    case .poor: poor(text)
    case .accent: accent(text)
    }
  }
}

extension String {
  fileprivate var droppingSpacesAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
