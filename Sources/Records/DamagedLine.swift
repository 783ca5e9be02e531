// What happened to a line that is no record, as far as its bytes tell: so that whoever met it knows what brings it back.

/// A line that is no record.
package struct DamagedLine {
  /// What it looks like.
  package let look: Look
  /// The record as it was before; nil where the bytes do not give it back.
  package let restored: [UInt8]?

  package enum Look: Hashable, Sendable {
    /// A record, and a CR before its LF.
    case lineEnd
    /// A record, and white space behind it.
    case blanks
    /// A record, and a byte-order mark before it.
    case mark
    /// A record, and zeros behind it: the save after it was interrupted.
    case zerosBehind
    /// A record whose text was turned into ISO 8859-1.
    case latin1
    /// UTF-16, as some editors and shells write.
    case utf16
    case compressed(Compression)
    /// JSON with other spacing, another order or other escapes: another program wrote it anew.
    case rewritten
    /// Zeros, or zeros with what was there before.
    case zeros
    /// A record of which some bytes are others now.
    case changed
    case other
  }

  /// A program that packs files; its name is that of the command that unpacks them.
  package enum Compression: String, Sendable, CaseIterable {
    case gunzip, unzstd, unxz, bunzip2, unzip

    fileprivate var magic: [UInt8] {
      switch self {
      case .gunzip: [0x1F, 0x8B]
      case .unzstd: [0x28, 0xB5, 0x2F, 0xFD]
      case .unxz: [0xFD, 0x37, 0x7A, 0x58, 0x5A]
      case .bunzip2: [0x42, 0x5A, 0x68]
      case .unzip: [0x50, 0x4B, 0x03, 0x04]
      }
    }
  }

  /// - Parameter bytes: the line without its LF, which is no record.
  package init(_ bytes: UnsafeRawBufferPointer) {
    let line = Array(bytes.prefix(JournalLine.longest + 3))
    (look, restored) = DamagedLine.restored(line) ?? (DamagedLine.look(of: line), nil)
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func restored(_ line: [UInt8]) -> (Look, [UInt8]?)? {
    let isMarked = line.starts(with: mark)
    let text = isMarked ? line[mark.count...] : line[...]
    let end = text.lastIndex { ![0x00, 0x09, 0x0D, 0x20].contains($0) }.map { $0 + 1 } ?? text.startIndex
    let behind = text[end...]
    let record = Array(text[..<end])
    let look: Look =
      behind.contains(0) ? .zerosBehind : behind.contains(0x0D) ? .lineEnd : behind.isEmpty ? .mark : .blanks
    if isRecord(record) { return (look, record) }
    guard record.last == UInt8(ascii: "}"), record.contains(where: { $0 >= 0x80 }) else { return nil }
    let unicode = Array(String(record.map { Character(Unicode.Scalar($0)) }).utf8)
    return isRecord(unicode) ? (.latin1, unicode) : nil
  }

  private static func isRecord(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { JournalLine($0) } != nil }

  private static func look(of line: [UInt8]) -> Look {
    if let packed = Compression.allCases.first(where: { line.starts(with: $0.magic) }) {
      return .compressed(packed)
    }
    if isUTF16(line) { return .utf16 }
    if line.contains(0) { return .zeros }
    if RecordHead(line[...]) != nil, line.count > 1 { return .changed }
    return isJSON(line) ? .rewritten : .other
  }

  /// Whether every second byte is a zero, as in a text of Latin letters, or a mark of it stands there.
  private static func isUTF16(_ line: [UInt8]) -> Bool {
    if line.starts(with: [0xFF, 0xFE]) || line.starts(with: [0xFE, 0xFF]) { return true }
    let head = line.prefix(200)
    guard head.count >= 4 else { return false }
    return [0, 1].contains { parity in
      let zeros = head.indices.count { $0 % 2 == parity && head[$0] == 0 }
      let others = head.indices.count { $0 % 2 != parity && head[$0] == 0 }
      return zeros * 10 >= head.count * 4 && others * 10 <= head.count
    }
  }

  /// Whether it is an object with the members of a record, or a line of one that is written over several.
  private static func isJSON(_ line: [UInt8]) -> Bool {
    if let members = Members(line), !members.isEmpty {
      return ["seq", "prev", "sum"].allSatisfy(members.has)
    }
    let text = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = text.first, String(validating: text, as: UTF8.self) != nil else { return false }
    if "{}[]".utf8.contains(first) { return true }
    return first == UInt8(ascii: "\"") && text.contains(UInt8(ascii: ":"))
      || text.count < line.count && text.allSatisfy { "-0123456789,".utf8.contains($0) }
  }
}
