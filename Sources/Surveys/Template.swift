// Texts with names in braces, which the kiosk fills in when they are read out.

/// A text such as `Good {part-of-day}, {customer}.`; `{{` stands for a brace.
package enum Template {
  /// What may stand in the braces of `opening` and `closing`.
  package static let names = ["agent", "desk", "customer", "part-of-day"]

  /// A part of a text.
  enum Piece: Equatable {
    case text(String)
    case name(String)
    /// A brace that holds no such name, up to the brace that closes it, and how many scalars stand before it.
    case unknown(String, offset: Int)
  }

  /// The parts of a text in their order.
  /// - Parameter names: what may stand in braces.
  static func pieces(of text: String, names: [String]) -> [Piece] {
    let scalars = Array(text.unicodeScalars)
    var (pieces, plain, index) = ([Piece](), String.UnicodeScalarView(), 0)
    func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    while index < scalars.count {
      guard scalars[index] == "{" else {
        plain.append(scalars[index])
        index += 1
        continue
      }
      if index + 1 < scalars.count, scalars[index + 1] == "{" {
        plain.append("{")
        index += 2
        continue
      }
      if !plain.isEmpty { pieces.append(.text(String(plain))) }
      plain = String.UnicodeScalarView()
      let end = scalars[index...].firstIndex(of: "}").map { $0 + 1 } ?? scalars.count
      let name = scalars[end - 1] == "}" ? string(index + 1..<end - 1) : nil
      if let name, names.contains(name) {
        pieces.append(.name(name))
      } else {
        pieces.append(.unknown(string(index..<end), offset: index))
      }
      index = end
    }
    return plain.isEmpty ? pieces : pieces + [.text(String(plain))]
  }

  /// The text with every name replaced by its value. No value is looked at again, whatever braces are in it; a name
  /// without a value is left out with the space and the comma before it, as in “Good morning, {customer}.”
  package static func filled(_ text: String, _ value: (String) -> String?) -> String {
    var filled = ""
    for piece in pieces(of: text, names: names) {
      switch piece {
      case .text(let text), .unknown(let text, _): filled += text
      case .name(let name):
        if let value = value(name) {
          filled += value
        } else if filled.last == " " {
          filled.removeLast()
          if filled.last == "," { filled.removeLast() }
        }
      }
    }
    return filled
  }

  /// The text of a survey file in which nothing is filled in.
  static func unescaped(_ text: String) -> String {
    text.replacing("{{", with: "{")
  }
}
