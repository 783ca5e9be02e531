// Whether the sum of a line that was read the fast way is that of its public form.

import Glibc
import Records

/// Hashes public forms; it keeps its own little room, so that no line costs an allocation.
struct LineVerifier: ~Copyable {
  private static let opening: StaticString = "\"sha256:"
  /// The stand of a private object: a string of its kind and 64 digits.
  private static let standLength = 8 + 64 + 1

  private let stand = UnsafeMutableRawPointer.allocate(byteCount: LineVerifier.standLength, alignment: 8)
  private var hash = RunningHash()

  init() {
    stand.copyMemory(from: LineVerifier.opening.utf8Start, byteCount: 8)
    stand.storeBytes(of: UInt8(ascii: "\""), toByteOffset: LineVerifier.standLength - 1, as: UInt8.self)
  }

  deinit { stand.deallocate() }

  /// - Parameter bytes: the line.
  @inline(__always)
  mutating func isSound(_ line: ResponseLine, _ bytes: UnsafePointer<UInt8>) -> Bool {
    let end = line.sum - ResponseLine.sumOpening
    if let personal = line.personal {
      hash.add(UnsafeRawBufferPointer(start: bytes + personal.lowerBound, count: personal.count))
      hash.finish().writeHex(to: stand + 8)
      hash.add(UnsafeRawBufferPointer(start: bytes, count: personal.lowerBound))
      hash.add(UnsafeRawBufferPointer(start: stand, count: LineVerifier.standLength))
      hash.add(UnsafeRawBufferPointer(start: bytes + personal.upperBound, count: end - personal.upperBound))
    } else {
      hash.add(UnsafeRawBufferPointer(start: bytes, count: end))
    }
    return withUnsafeTemporaryAllocation(byteCount: 64, alignment: 8) { digits in
      guard let digits = digits.baseAddress else { return false }
      hash.finish().writeHex(to: digits)
      return memcmp(digits, bytes + line.sum, 64) == 0
    }
  }
}
