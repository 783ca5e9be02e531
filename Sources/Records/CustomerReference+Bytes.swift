// Customers' references in lists of a million: compared as bytes.

import Text

extension CustomerReference {
  /// The key of a reference in UTF-8, as bytes that may be compared: equal ones belong to one customer.
  /// - Parameter bytes: valid UTF-8.
  package static func keyBytes(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    // What `key` does with ASCII, without a string for each row.
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      return Array(key(String(decoding: bytes, as: UTF8.self)).composed.utf8)[...]
    }
    if bytes.allSatisfy({ !isSpace($0) && !isCapital($0) }) { return bytes }
    return bytes.filter { !isSpace($0) }.map { isCapital($0) ? $0 | 0x20 : $0 }[...]
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
