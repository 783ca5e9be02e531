// Looking for bytes in files, by the C library, because tests are not optimised.

import Glibc

extension [UInt8] {
  /// Whether these bytes stand in it.
  func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    return withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      var position = 0
      while let found = memchr(start + position, Int32(first), count - position) {
        position = UnsafeRawPointer(found) - start
        if position + part.count <= count, memcmp(found, part, part.count) == 0 { return true }
        position += 1
      }
      return false
    }
  }
}
