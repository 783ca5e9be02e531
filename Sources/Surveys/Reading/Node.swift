// A YAML text as a tree in which everything has its place and every scalar is a string.

/// One node of a survey file.
struct Node {
  let place: Place
  let content: Content

  enum Content {
    case scalar(Scalar)
    case list([Node])
    case mapping(Mapping)
    /// What stands here is a mistake and was reported; nothing is to be said of it again.
    case reported
  }
}

/// A scalar's text and the places of its characters.
struct Scalar {
  let text: String
  let place: Place
  /// Where the first character stands if the text stands in one line exactly as it reads.
  private let verbatim: Place?

  init(_ event: YAMLEvent) {
    let scalars = event.text.unicodeScalars
    text =
      scalars.contains(where: \.isUnsafe)
      ? String(String.UnicodeScalarView(scalars.map { $0.isUnsafe ? "\u{FFFD}" : $0 })) : event.text
    place = event.start
    let quote = event.isQuoted ? 1 : 0
    let width = event.end.column - event.start.column - 2 * quote
    let isVerbatim = event.start.line == event.end.line && width == text.unicodeScalars.count
    verbatim = isVerbatim ? Place(line: place.line, column: place.column + quote) : nil
  }

  /// The place of the character with that offset if it can be told, else of the scalar.
  func place(ofCharacter offset: Int) -> Place {
    guard let verbatim else { return place }
    return Place(line: verbatim.line, column: verbatim.column + offset)
  }
}

/// A mapping's keys in the order of the file, none twice.
struct Mapping {
  let place: Place
  private(set) var entries: [Entry] = []
  /// False when keys were left out because they are mistakes: what is missing may be what they meant.
  private(set) var isWhole = true

  struct Entry {
    let key: String
    let place: Place
    let value: Node
  }

  init(at place: Place) { self.place = place }

  mutating func add(_ entry: Entry) { entries.append(entry) }

  mutating func leaveOut() { isWhole = false }

  subscript(key: String) -> Entry? { entries.first { $0.key == key } }
}
