// Whether the sum of a line that was read the fast way is that of its public form.

import Glibc
import Records

/// Hashes public forms; it keeps its own little room, so that no line costs an allocation.
struct LineVerifier: ~Copyable {
  private static let opening: StaticString = "\"sha256:"
  /// The stand of a private object: a string of its kind and 64 digits.
  private static let standLength = 8 + 64 + 1

  /// What follows a private object: `,"prev":"`, 64 digits and a quotation mark.
  private static let restLength = 9 + 64 + 1

  /// The stand, and room for what follows it, so that both are hashed in one go.
  private let stand = UnsafeMutableRawPointer.allocate(
    byteCount: LineVerifier.standLength + LineVerifier.restLength, alignment: 8)
  private let digits = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 16)
  private var hash = RunningHash()

  init() {
    stand.copyMemory(from: LineVerifier.opening.utf8Start, byteCount: 8)
    stand.storeBytes(of: UInt8(ascii: "\""), toByteOffset: LineVerifier.standLength - 1, as: UInt8.self)
  }

  deinit {
    stand.deallocate()
    digits.deallocate()
  }

  @inline(__always)
  mutating func isSound(_ line: ResponseLine) -> Bool {
    if let personal = line.personal, let start = line.summed.baseAddress, let object = personal.baseAddress {
      hash.add(personal)
      hash.finish(digits: stand + 8)
      hash.add(UnsafeRawBufferPointer(start: start, count: object - start))
      (stand + LineVerifier.standLength).copyMemory(
        from: object + personal.count, byteCount: LineVerifier.restLength)
      let count = LineVerifier.standLength + LineVerifier.restLength
      hash.add(UnsafeRawBufferPointer(start: stand, count: count))
    } else {
      hash.add(line.summed)
    }
    hash.finish(digits: digits)
    return line.sum.baseAddress.map { LineCursor.isSame(digits, $0, 64) } ?? false
  }
}
