// Text broken into lines of a window.

extension String {
  /// The text in lines of at most `width` columns, broken at spaces; a word that is longer than a line is cut.
  /// - Parameter width: columns, at least 1.
  package func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in split(separator: " ", omittingEmptySubsequences: true) {
      for piece in String(word).pieces(of: max(1, width)) {
        if line.isEmpty {
          (line, used) = piece
        } else if used + 1 + piece.columns <= width {
          line += " " + piece.text
          used += 1 + piece.columns
        } else {
          lines.append(line)
          (line, used) = piece
        }
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  private func pieces(of width: Int) -> [(text: String, columns: Int)] {
    let columns = columns
    guard columns > width else { return [(self, columns)] }
    var pieces: [(text: String, columns: Int)] = []
    var piece = ""
    var used = 0
    for character in self {
      let columns = character.columns
      if used > 0, used + columns > width {
        pieces.append((piece, used))
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += columns
    }
    return pieces + [(piece, used)]
  }
}
