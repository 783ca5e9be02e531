// Reading files that a person wrote: surveys and settings.

import Glibc
import Journaling
import Surveys

/// Files of a few kilobytes.
enum SmallFile {
  /// The bytes of a file, one more than a survey or a settings file may have at the most.
  static func bytes(of path: String) throws(SystemError) -> [UInt8] {
    let kernel = Kernel()
    let file = try kernel.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY, 0)
    defer { kernel.close(file) }
    var bytes = [UInt8](repeating: 0, count: SurveyFile.sizeLimit + 1)
    var filled = 0
    while filled < bytes.count {
      let result = bytes[filled...].withUnsafeMutableBytes { rest in
        Result { () throws(SystemError) in try kernel.read(file, into: rest, at: filled) }
      }
      let count = try result.get()
      if count == 0 { break }
      filled += count
    }
    return Array(bytes[..<filled])
  }
}
