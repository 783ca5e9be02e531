// HTML that is safe by construction: text and attributes are escaped wherever they come from.

import Text

/// An element, text, or several of them.
indirect enum Markup {
  case text(String)
  case element(String, [(name: String, value: String)], [Markup])
  case list([Markup])
  /// The text of a style sheet, which has no escapes: never anything from data.
  case style(String)

  /// An element with attributes in order.
  static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [Markup] = []
  ) -> Markup {
    .element(name, attributes.map { ($0.key, $0.value) }, children)
  }

  /// An element that holds text alone.
  static func tag(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ text: String) -> Markup
  {
    tag(name, attributes, [.text(text)])
  }

  /// Those that have no end tag.
  private static let void: Set<String> = ["meta", "br", "link"]

  /// As it stands in the file; what a person could not see is shown as its code.
  var rendered: String {
    switch self {
    case .text(let text): Markup.escaped(text)
    case .style(let css): "<style>\(css)</style>"
    case .list(let children): children.map(\.rendered).joined()
    case .element(let name, let attributes, let children):
      "<\(name)" + attributes.map { " \($0.name)=\"\(Markup.escaped($0.value))\"" }.joined() + ">"
        + (Markup.void.contains(name) ? "" : children.map(\.rendered).joined() + "</\(name)>")
    }
  }

  private static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    return text.visible.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether it is a byte of ASCII that is as it is in any place.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    default: (0x20..<0x7F).contains(byte)
    }
  }
}
