// Numerals three lines high, so that a score can be read from across the room.

/// Draws figures out of block characters.
enum BigFigures {
  private static let height = 3

  /// The text in three lines of equal width. Known are the digits, signs, marks and the dash of a score.
  static func lines(_ text: String) -> [String] {
    let glyphs = text.compactMap { Self.glyphs[$0] }
    return (0..<height).map { row in glyphs.map { $0[row] }.joined(separator: " ") }
  }

  // Each cell is two square dots, one above the other; a digit is three dots wide and five high.
  private static let glyphs: [Character: [String]] = [
    "0": ["█▀█", "█ █", "▀▀▀"],
    "1": ["▀█ ", " █ ", "▀▀▀"],
    "2": ["▀▀█", "█▀▀", "▀▀▀"],
    "3": ["▀▀█", " ▀█", "▀▀▀"],
    "4": ["█ █", "▀▀█", "  ▀"],
    "5": ["█▀▀", "▀▀█", "▀▀▀"],
    "6": ["█▀▀", "█▀█", "▀▀▀"],
    "7": ["▀▀█", "  █", "  ▀"],
    "8": ["█▀█", "█▀█", "▀▀▀"],
    "9": ["█▀█", "▀▀█", "▀▀▀"],
    "+": [" ▄ ", "▀█▀", "   "],
    "−": ["   ", "▀▀▀", "   "],
    "%": ["▀ █", "▄▀ ", "▀ ▀"],
    ".": [" ", " ", "▀"],
    ",": [" ", " ", "█"],
    "—": ["       ", "▀▀▀▀▀▀▀", "       "],
  ]
}
