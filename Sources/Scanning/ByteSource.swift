// Where bytes are scanned from: this room opens no file.

/// The bytes of a journal as it was at one moment, for several readers at once.
package protocol ByteSource: Sendable {
  /// How many bytes are read; what is appended later is not.
  var length: Int { get }

  /// Fills the whole buffer from an offset on.
  /// - Throws: an error if so many bytes are not there any more.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws
}

extension ByteSource {
  /// The bytes of a range.
  func bytes(_ range: Range<Int>) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    try bytes.withUnsafeMutableBytes { try read(into: $0, at: range.lowerBound) }
    return bytes
  }
}
