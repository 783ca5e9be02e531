// Reads surveys, settings and lists of customers: files that are there as a whole.

import Glibc
import Journaling

/// Files, but no pipes and no folders.
enum RegularFile {
  /// The bytes of a file.
  /// - Parameter limit: more than so many are read only as far as to know that it is too long.
  static func bytes(of path: String, atMost limit: Int = .max - 1) throws(SystemError) -> [UInt8] {
    let kernel = Kernel()
    let file = try kernel.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY, 0)
    defer { kernel.close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let result = piece.withUnsafeMutableBytes { piece in
        Result { () throws(SystemError) in try kernel.read(file, into: piece, at: bytes.count) }
      }
      let count = try result.get()
      if count == 0 { break }
      bytes += piece[..<count]
    }
    return bytes
  }
}
