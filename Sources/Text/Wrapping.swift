// Text broken into lines of a window.

extension String {
  /// The text in lines of at most `width` columns, broken at spaces; a word that is longer than a line is cut.
  /// - Parameter width: columns, at least 1.
  package func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: true) {
      for piece in String(word).pieces(of: max(1, width)) {
        if line.isEmpty {
          line = piece
        } else if line.columns + 1 + piece.columns <= width {
          line += " " + piece
        } else {
          lines.append(line)
          line = piece
        }
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  private func pieces(of width: Int) -> [String] {
    guard columns > width else { return [self] }
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in self {
      if used > 0, used + character.columns > width {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += character.columns
    }
    return pieces + [piece]
  }
}
