// Small numbers in the place of names, so that counting is adding to a table.

import Records

/// Numbers texts from 0 in the order in which they are met. Texts are told apart by their bytes.
struct Interner: Sendable {
  /// All texts, one behind the other.
  private var bytes: [UInt8] = []
  private var texts: [(range: Range<Int>, hash: UInt64)] = []
  /// Numbers plus one, by hash; 0 where there is none. A power of two, at most half full.
  private var slots = [UInt32](repeating: 0, count: 16)
  private let seeded = SeededHash.ofProcess

  var count: Int { texts.count }

  /// The text of a number.
  subscript(number: Int) -> String { String(decoding: bytes[texts[number].range], as: UTF8.self) }

  /// The number of a string's text, of the empty text for nil.
  /// - Parameter line: the bytes that the string stands in.
  @inline(__always)
  mutating func number(of string: JSONString?, in line: Span<UInt8>) -> Int {
    guard let string else { return number(of: [UInt8]()) }
    return number(of: string, hash: seeded.hash(string, of: line), in: line)
  }

  /// The number of a string's text whose hash is known.
  @inline(__always)
  mutating func number(of string: JSONString, hash: UInt64, in line: Span<UInt8>) -> Int {
    if string.isEscaped { return number(of: Array(line.text(string).utf8)) }
    return number(of: line.extracting(string.range), hash: hash)
  }

  mutating func number(of text: [UInt8]) -> Int {
    number(of: text.span, hash: seeded.hash(0..<text.count, of: text.span))
  }

  private mutating func number(of text: Span<UInt8>, hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if texts[number].hash == hash, bytes.span.extracting(texts[number].range).hasBytes(of: text) {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(texts.count + 1)
    let start = bytes.count
    for index in text.indices { bytes.append(text[index]) }
    texts.append((start..<bytes.count, hash))
    if 2 * texts.count > slots.count { grow() }
    return texts.count - 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: 2 * slots.count)
    for (number, text) in texts.enumerated() {
      var slot = Int(truncatingIfNeeded: text.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// The numbers that another one's texts have here.
  mutating func numbers(of other: Interner) -> [Int] {
    var numbers: [Int] = []
    for text in other.texts {
      numbers.append(number(of: other.bytes.span.extracting(text.range), hash: text.hash))
    }
    return numbers
  }
}

/// Numbers pairs of numbers from 0 in the order in which they are met.
struct PairNumbers: Sendable {
  private(set) var pairs: [Pair] = []
  private var slots = [UInt32](repeating: 0, count: 16)

  struct Pair: Sendable, Equatable {
    let first: UInt32
    let second: UInt32

    init(_ first: Int, _ second: Int) {
      (self.first, self.second) = (UInt32(first), UInt32(second))
    }

    /// The numbers are small and given by this program in the order of a journal: whoever writes that cannot choose
    /// which of them meet.
    fileprivate var hash: Int {
      let mixed = (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed ^ mixed >> 32)
    }
  }

  @inline(__always)
  mutating func number(_ first: Int, _ second: Int) -> Int {
    let pair = Pair(first, second)
    var slot = pair.hash & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if pairs[number] == pair { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(pairs.count + 1)
    pairs.append(pair)
    if 2 * pairs.count > slots.count { grow() }
    return pairs.count - 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: 2 * slots.count)
    for (number, pair) in pairs.enumerated() {
      var slot = pair.hash & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}
