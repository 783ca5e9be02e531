// Reading files that a person wrote: surveys and settings.

import Glibc
import Journaling
import Surveys

/// Files of a few kilobytes.
enum SmallFile {
  /// The bytes of a file; more than a survey or a settings file may have if it is too long for one.
  static func bytes(of path: String) throws(SystemError) -> [UInt8] {
    let kernel = Kernel()
    let file = try kernel.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY, 0)
    defer { kernel.close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    // One byte too many tells that a file is too long.
    while bytes.count <= SurveyFile.sizeLimit {
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
