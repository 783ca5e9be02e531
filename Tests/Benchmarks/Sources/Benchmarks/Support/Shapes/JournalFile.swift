// A generated journal as it is written: its chain, its sums and its bytes.

import Glibc

/// One line while it is put together.
struct ShapeLine {
  var bytes: [UInt8] = []
  /// Where the object stands that is the value of `private`; empty if there is none.
  var personal = 0..<0
}

/// A journal that is being written.
struct JournalFile: ~Copyable {
  /// The number of the next record.
  private(set) var seq = 1
  /// The `sum` of the record before.
  private var previous = [UInt8](repeating: UInt8(ascii: "0"), count: 64)
  private let file: Int32
  private let path: String
  private var unwritten: [UInt8] = []

  private static let blockSize = 1 << 20

  /// Creates the file; one that is there already is an error.
  init(path: String) throws {
    self.path = path
    file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw JournalFile.failure(path) }
  }

  deinit { close(file) }

  private static func failure(_ path: String) -> Unfit {
    Unfit(description: "\(path) cannot be written: \(String(cString: strerror(errno)))")
  }

  /// Adds `prev` to a line.
  func putPrevious(_ line: inout ShapeLine) {
    line.bytes.put(",\"prev\":\"")
    line.bytes += previous
    line.bytes.put("\"")
  }

  /// Ends a line that has all other members with its `sum`, without LF.
  /// - Parameter isRedacted: whether the public form is written in place of the line.
  func putSum(_ line: inout ShapeLine, isRedacted: Bool) {
    var digest = Digest()
    var replacement: [UInt8] = []
    if !line.personal.isEmpty {
      replacement.put("\"sha256:")
      digest.add(line.bytes[line.personal])
      digest.end(appendingTo: &replacement)
      replacement.put("\"")
      digest.add(line.bytes[..<line.personal.lowerBound])
      digest.add(replacement[...])
    }
    digest.add(line.bytes[line.personal.upperBound...])
    if isRedacted { line.bytes.replaceSubrange(line.personal, with: replacement) }
    line.bytes.put(",\"sum\":\"")
    digest.end(appendingTo: &line.bytes)
    line.bytes.put("\"}")
  }

  /// Appends a record that was ended.
  mutating func append(_ line: ShapeLine) throws {
    let sum = line.bytes.count - 66
    previous.replaceSubrange(0..<64, with: line.bytes[sum..<sum + 64])
    seq += 1
    try append(fragment: line.bytes[...])
  }

  /// Appends what is no record, and an LF.
  mutating func append(fragment: ArraySlice<UInt8>) throws {
    unwritten += fragment
    unwritten.put("\n")
    if unwritten.count >= JournalFile.blockSize { try flush() }
  }

  /// Hands everything to the system.
  mutating func flush() throws {
    var rest = unwritten[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR { throw JournalFile.failure(path) }
      rest = rest.dropFirst(max(count, 0))
    }
    unwritten.removeAll(keepingCapacity: true)
  }
}
