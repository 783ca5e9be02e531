// The beginning of a record's line, as a save leaves it that was interrupted: enough to tell it from a line that was whole.

/// A line that this program began to write and did not end.
package struct RecordBeginning {
  private let bytes: ArraySlice<UInt8>

  /// Nil if no record begins so, and if the line is whole: then it was saved, whatever became of it since.
  package init?(_ bytes: ArraySlice<UInt8>) {
    var json = JSONBeginning()
    guard !bytes.isEmpty, RecordHead(bytes) != nil, bytes.allSatisfy({ json.take($0) }), !json.isWhole,
      RecordBeginning.isText(bytes), !RecordBeginning.hasWholeSum(bytes)
    else { return nil }
    self.bytes = bytes
  }

  /// Whether it can be the beginning of the record of that number.
  package func canBe(seq: Int) -> Bool {
    let head = RecordHead.opening + Array("\(seq),".utf8)
    return bytes.prefix(head.count).elementsEqual(head.prefix(bytes.count))
  }

  /// Whether it can be of one of these kinds: it is, or was cut off before its kind.
  package func canBe(ofKind kinds: Set<String>) -> Bool { RecordHead(bytes)?.canBe(ofKind: kinds) ?? false }

  /// UTF-8, but for a character that was cut at the end.
  private static func isText(_ bytes: ArraySlice<UInt8>) -> Bool {
    (0...min(3, bytes.count)).contains { String(validating: bytes.dropLast($0), as: UTF8.self) != nil }
  }

  /// Whether more stands there than a beginning can have: what follows the digits of the sum, or in their place
  /// something else.
  private static func hasWholeSum(_ bytes: ArraySlice<UInt8>) -> Bool {
    let (prev, sum, length) = (Array(",\"prev\":\"".utf8), Array("\",\"sum\":\"".utf8), 64)
    let shortest = prev.count + length + sum.count
    // The sum is the last member, so its beginning stands near the end.
    guard bytes.count >= shortest else { return false }
    for start in max(bytes.startIndex, bytes.endIndex - 2 * shortest)...bytes.endIndex - shortest {
      let rest = bytes[start...]
      guard rest.starts(with: prev), rest.dropFirst(prev.count + length).starts(with: sum) else { continue }
      let digits = rest.dropFirst(shortest)
      let isBeginning =
        digits.count <= length || digits.count == length + 1 && digits.last == UInt8(ascii: "\"")
      return !isBeginning || !digits.prefix(length).allSatisfy { hexDigit($0) != nil }
    }
    return false
  }
}

/// What the first bytes of a line say of the record that it is, was, or was going to be.
package struct RecordHead {
  static let opening = Array(#"{"v":1,"seq":"#.utf8)
  /// As far as they can be seen.
  private let kind: ArraySlice<UInt8>?
  private let isKindWhole: Bool

  /// Nil if no record that this program writes begins so.
  package init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.prefix(RecordHead.opening.count).elementsEqual(RecordHead.opening.prefix(bytes.count)) else {
      return nil
    }
    let name = Array(#","kind":""#.utf8)
    // Number, id and two moments stand before it.
    let reach = bytes.prefix(256)
    let place = reach.indices.dropLast(name.count - 1).first { reach[$0...].starts(with: name) }
    kind = place.map { reach[($0 + name.count)...].prefix { $0 != UInt8(ascii: "\"") } }
    isKindWhole = kind.map { $0.endIndex < bytes.endIndex } ?? false
  }

  /// Whether it is of one of these kinds, or may be as far as it can be seen.
  package func canBe(ofKind kinds: Set<String>) -> Bool {
    guard let kind else { return true }
    return kinds.contains { isKindWhole ? kind.elementsEqual($0.utf8) : $0.utf8.starts(with: kind) }
  }

  /// Whether the line begins as the first one of a journal does.
  package static func canBeginJournal(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: opening + Array(#"1,"id":""#.utf8)) else { return false }
    return RecordHead(bytes)?.canBe(ofKind: ["journal", "repair"]) ?? false
  }
}

/// Follows the bytes of a JSON object as this program writes one, without white space.
private struct JSONBeginning {
  private enum State: Equatable {
    case value, firstElement, firstName, name, colon, after, number, end
    case string(isName: Bool)
    case escape(isName: Bool)
    case digits(Int, isName: Bool)
    case word(ArraySlice<UInt8>)
  }

  private var state = State.value
  private var open: [UInt8] = []

  /// Whether the object has ended.
  var isWhole: Bool { state == .end }

  /// Takes the next byte; false if it cannot stand there.
  mutating func take(_ byte: UInt8) -> Bool {
    switch state {
    case .string(let isName): return takeText(byte, isName)
    case .escape(let isName):
      if byte == UInt8(ascii: "u") {
        state = .digits(4, isName: isName)
      } else {
        state = .string(isName: isName)
      }
      return "\"\\/bfnrtu".utf8.contains(byte)
    case .digits(let count, let isName):
      state = count == 1 ? .string(isName: isName) : .digits(count - 1, isName: isName)
      return hexDigit(byte) != nil
    case .word(let rest):
      state = rest.count == 1 ? .after : .word(rest.dropFirst())
      return byte == rest.first
    case .number:
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { return true }
      return takeAfter(byte)
    case .after: return takeAfter(byte)
    case .colon:
      state = .value
      return byte == UInt8(ascii: ":")
    case .firstName where byte == UInt8(ascii: "}"), .firstElement where byte == UInt8(ascii: "]"):
      return close(byte)
    case .firstName, .name:
      state = .string(isName: true)
      return byte == UInt8(ascii: "\"")
    case .value, .firstElement: return takeValue(byte)
    case .end: return false
    }
  }

  private mutating func takeText(_ byte: UInt8, _ isName: Bool) -> Bool {
    if byte == UInt8(ascii: "\"") { state = isName ? .colon : .after }
    if byte == UInt8(ascii: "\\") { state = .escape(isName: isName) }
    return byte >= 0x20 && byte != 0x7F
  }

  private mutating func takeAfter(_ byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: ",") else { return close(byte) }
    state = open.last == UInt8(ascii: "{") ? .name : .value
    return true
  }

  private mutating func close(_ byte: UInt8) -> Bool {
    guard let opening = open.popLast() else { return false }
    state = open.isEmpty ? .end : .after
    return byte == (opening == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]"))
  }

  private mutating func takeValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"):
      open.append(byte)
      state = .firstName
    case _ where open.isEmpty: return false
    case UInt8(ascii: "["):
      open.append(byte)
      state = .firstElement
    case UInt8(ascii: "\""): state = .string(isName: false)
    case UInt8(ascii: "t"): state = .word("rue".utf8.slice)
    case UInt8(ascii: "f"): state = .word("alse".utf8.slice)
    case UInt8(ascii: "n"): state = .word("ull".utf8.slice)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): state = .number
    default: return false
    }
    return true
  }
}

extension String.UTF8View {
  fileprivate var slice: ArraySlice<UInt8> { Array(self)[...] }
}
