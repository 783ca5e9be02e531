// Bars that are exact to an eighth of a column.

/// Draws horizontal bars out of block characters.
enum Bars {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A bar as long in `width` columns as `count` is in `greatest`; what is not 0 shows at least an eighth.
  static func bar(_ count: Int, of greatest: Int, width: Int) -> String {
    guard count > 0, greatest > 0 else { return "" }
    let length = Double(count) / Double(greatest) * Double(8 * max(1, width))
    let steps = max(1, Int(length.rounded()))
    return String(repeating: "█", count: steps / 8) + eighths[steps % 8]
  }
}
