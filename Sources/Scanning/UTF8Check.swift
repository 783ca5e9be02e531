// Whether bytes are UTF-8, quickly for what is nearly all ASCII: words of eight such bytes are passed over at once.

/// The check of one line.
enum UTF8Check {
  /// Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
  static func isValid(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let raw = UnsafeRawPointer(bytes)
    var place = 0
    while place < count {
      if place + 8 <= count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        let marks = word & 0x8080_8080_8080_8080
        place += marks == 0 ? 8 : marks.trailingZeroBitCount / 8
        if marks == 0 { continue }
      } else if bytes[place] < 0x80 {
        place += 1
        continue
      }
      let length = sequence(bytes + place, count - place)
      if length == 0 { return false }
      place += length
    }
    return true
  }

  /// The length of the sequence that begins with a byte that is not ASCII; 0 if none does.
  @inline(__always)
  private static func sequence(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes[0] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard length <= count, second.contains(bytes[1]) else { return 0 }
    for place in 2..<max(2, length) where bytes[place] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
