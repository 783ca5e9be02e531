// Reads tallies from files and pipes, and adds them up.

import Glibc
import Journaling
import Records
import Summarizing
import Text
import Wording

/// The tallies of a command.
enum Tallies {
  /// - Parameter paths: files and pipes; `-` is standard input.
  /// - Throws: a complaint about what cannot be read, or about the first mistake of every file that is no tally or
  ///   cannot be added to those before it.
  static func sum(_ paths: [String], _ words: Wording) throws -> TallySum {
    var (sum, mistakes) = (TallySum(), [String]())
    var met: Set<FileIdentity> = []
    var contents: [Digest: String] = [:]
    for path in paths {
      // Counted twice, it would look like any other sum; two patterns of names are quickly given for one file.
      if let identity = identity(of: path), !met.insert(identity).inserted {
        throw Complaint(words.tallies.namedTwice(path), .usage)
      }
      let bytes: [UInt8]
      do { bytes = try self.bytes(of: path) } catch {
        throw Complaint(words.tallies.cannotRead(path, error.reason(words.journal)), .noInput)
      }
      // So would a copy under another name, or one that comes through a pipe; without interviews, many are equal.
      if let other = contents.updateValue(path, forKey: Digest(of: bytes)), TallySum.counts(bytes) {
        throw Complaint(words.tallies.sameAs(path, other), .data)
      }
      do throws(TallyMistake) { try sum.add(bytes) } catch {
        mistakes.append("\(path):\(error.line): \(error.problem.sentence(words.tallies))")
      }
    }
    guard mistakes.isEmpty else { throw FileComplaint(lines: mistakes) }
    return sum
  }

  /// What a path names, whatever it is called there; nil for what is not there.
  private static func identity(of path: String) -> FileIdentity? {
    try? (path == "-" ? Kernel().status(STDIN_FILENO) : Kernel().status(ofPath: path)).identity
  }

  /// All that there is to read, however long its writer takes.
  private static func bytes(of path: String) throws(SystemError) -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { throw SystemError(call: "open", code: errno) }
    defer { if file != STDIN_FILENO { close(file) } }
    var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let count = read(file, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        throw SystemError(call: "read", code: errno)
      }
    }
  }
}
