// A strict reader of HTML for the tests alone: whatever is not as this program writes it is a mistake.

/// A page in pieces, in their order.
package struct HTMLPage {
  package enum Piece: Equatable {
    case start(String, [Attribute])
    case end(String)
    /// With its escapes undone.
    case text(String)
  }

  package struct Attribute: Equatable, Sendable {
    package let name: String
    /// With its escapes undone.
    package let value: String
  }

  package struct Mistake: Error, CustomStringConvertible {
    package let description: String
  }

  package private(set) var pieces: [Piece] = []

  /// - Throws: `Mistake`, where a browser would have to guess.
  package init(_ html: String) throws(Mistake) {
    var reader = Reader(rest: Array(html.utf8)[...])
    try reader.readAll()
    pieces = reader.pieces
  }

  /// The tags with their attributes, but for what is said in words.
  package var skeleton: [String] {
    pieces.compactMap { piece in
      switch piece {
      case .text: nil
      case .end(let name): "/\(name)"
      case .start(let name, let attributes):
        ([name] + attributes.map { $0.name == "aria-label" ? $0.name : "\($0.name)=\($0.value)" })
          .joined(separator: " ")
      }
    }
  }

  /// The text of each element of a name, with that of all within it.
  package func texts(of name: String) -> [String] {
    pieces.indices.filter { if case .start(name, _) = pieces[$0] { true } else { false } }.map { start in
      var (depth, text) = (0, "")
      for piece in pieces[start...] {
        switch piece {
        case .start(let other, _): depth += HTMLPage.void.contains(other) ? 0 : 1
        case .end: depth -= 1
        case .text(let words): text.append(words)
        }
        if depth == 0 { break }
      }
      return text
    }
  }

  /// The values of an attribute, wherever it stands.
  package func values(of attribute: String) -> [String] {
    pieces.flatMap { piece -> [String] in
      guard case .start(_, let attributes) = piece else { return [] }
      return attributes.filter { $0.name == attribute }.map(\.value)
    }
  }

  /// Those that have no end tag.
  fileprivate static let void: Set<String> = ["meta"]
}

private struct Reader {
  var rest: ArraySlice<UInt8>
  var pieces: [HTMLPage.Piece] = []
  private var open: [String] = []

  init(rest: ArraySlice<UInt8>) { self.rest = rest }

  mutating func readAll() throws(HTMLPage.Mistake) {
    try expect("<!DOCTYPE html>\n")
    repeat {
      if rest.first != UInt8(ascii: "<") {
        pieces.append(.text(try text(endingBefore: UInt8(ascii: "<"))))
      } else if rest.starts(with: "</".utf8) {
        try readEnd()
      } else {
        try readStart()
      }
    } while !open.isEmpty
    try expect("\n")
    if !rest.isEmpty { throw mistake("something behind the end") }
  }

  private mutating func readStart() throws(HTMLPage.Mistake) {
    try expect("<")
    let name = try name()
    var attributes: [HTMLPage.Attribute] = []
    while take(" ") {
      let attribute = try self.name()
      try expect("=\"")
      let value = try text(endingBefore: UInt8(ascii: "\""))
      try expect("\"")
      if attributes.contains(where: { $0.name == attribute }) { throw mistake("an attribute twice") }
      attributes.append(HTMLPage.Attribute(name: attribute, value: value))
    }
    try expect(">")
    pieces.append(.start(name, attributes))
    if HTMLPage.void.contains(name) { return }
    open.append(name)
    if name == "style" { try readStyle() }
  }

  private mutating func readEnd() throws(HTMLPage.Mistake) {
    try expect("</")
    let name = try name()
    try expect(">")
    guard open.popLast() == name else { throw mistake("</\(name)> closes what is not open") }
    pieces.append(.end(name))
  }

  /// A style sheet has no escapes and goes on to the first `</`.
  private mutating func readStyle() throws(HTMLPage.Mistake) {
    let css = rest.prefix { $0 != UInt8(ascii: "<") }
    rest = rest.dropFirst(css.count)
    pieces.append(.text(String(decoding: css, as: UTF8.self)))
  }

  private mutating func name() throws(HTMLPage.Mistake) -> String {
    let name = rest.prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    if name.isEmpty { throw mistake("a name is missing") }
    rest = rest.dropFirst(name.count)
    return String(decoding: name, as: UTF8.self)
  }

  private static let escapes: [(escape: String, byte: UInt8)] = [
    ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&amp;", UInt8(ascii: "&")),
    ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
  ]

  private mutating func text(endingBefore end: UInt8) throws(HTMLPage.Mistake) -> String {
    var bytes: [UInt8] = []
    while let byte = rest.first, byte != end {
      let plain = rest.prefix { !"<>\"'&".utf8.contains($0) }
      bytes += plain
      rest = rest.dropFirst(plain.count)
      guard rest.first == UInt8(ascii: "&") else { break }
      guard let escape = Reader.escapes.first(where: { rest.starts(with: $0.escape.utf8) }) else {
        throw mistake("an escape that is not ours")
      }
      bytes.append(escape.byte)
      rest = rest.dropFirst(escape.escape.utf8.count)
    }
    guard rest.first == end else { throw mistake("a mark that is not escaped") }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw mistake("no UTF-8") }
    return text
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }

  private mutating func expect(_ text: String) throws(HTMLPage.Mistake) {
    if !take(text) { throw mistake("\(text) is missing") }
  }

  private func mistake(_ what: String) -> HTMLPage.Mistake {
    HTMLPage.Mistake(description: "\(what), before “\(String(decoding: rest.prefix(40), as: UTF8.self))”")
  }
}
