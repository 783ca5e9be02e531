// The events of libyaml as Swift values; the only file that knows the C target.

import CYAML

/// One event of a YAML text.
struct YAMLEvent {
  enum Kind {
    case document, scalar, mapping, mappingEnd, list, listEnd, alias, end, error
  }

  let kind: Kind
  /// Where it begins; for an error, where what it breaks begins.
  let start: Place
  /// Where it ends; for an error, where it was noticed.
  let end: Place
  /// A scalar's value, or libyaml's name for an error.
  let text: String
  let isQuoted: Bool
  let hasAnchor: Bool
  let hasTag: Bool
}

/// Pulls the events of a text one by one; after an error or the end only the end comes.
struct YAMLEvents: ~Copyable {
  private let parser: OpaquePointer?

  init(_ text: [UInt8]) {
    parser = rapport_yaml_open(text, text.count)
  }

  deinit {
    if let parser { rapport_yaml_close(parser) }
  }

  mutating func next() -> YAMLEvent {
    guard let parser else { return YAMLEvent(failure: "no memory") }
    return YAMLEvent(rapport_yaml_next(parser))
  }
}

extension YAMLEvent {
  fileprivate init(_ event: rapport_yaml_event) {
    kind = Kind(sign: UInt8(bitPattern: event.kind))
    start = Place(line: Int(event.from_line), column: Int(event.from_column))
    end = Place(line: Int(event.to_line), column: Int(event.to_column))
    let bytes = UnsafeRawBufferPointer(start: event.text, count: event.length)
    text = String(decoding: bytes, as: UTF8.self)
    isQuoted = event.quoted
    hasAnchor = event.anchored
    hasTag = event.tagged
  }

  fileprivate init(failure: String) {
    kind = .error
    start = .start
    end = .start
    text = failure
    isQuoted = false
    hasAnchor = false
    hasTag = false
  }
}

extension YAMLEvent.Kind {
  fileprivate init(sign: UInt8) {
    self =
      switch sign {
      case UInt8(ascii: "-"): .document
      case UInt8(ascii: "\""): .scalar
      case UInt8(ascii: "{"): .mapping
      case UInt8(ascii: "}"): .mappingEnd
      case UInt8(ascii: "["): .list
      case UInt8(ascii: "]"): .listEnd
      case UInt8(ascii: "*"): .alias
      case UInt8(ascii: "."): .end
      default: .error
      }
  }
}
