// What an interrupted save leaves at the end of a journal, told from everything else that may stand there.

import Records

/// Judges the bytes behind the last record of a journal.
///
/// A save appends its lines in one write: a `repair` if it finds a fragment, the `journal` record if it is the first of
/// all, and its own record. A kill or a full disk leaves a beginning of that. A power cut may leave any of its sectors
/// out, which then read as zeros up to their end or to the end of the file. The next save ends the remains with LF and is
/// a write itself, so that several may stand one behind the other, each later one beginning with its `repair`. A line
/// that was whole is none of this, whatever became of it: it was saved, and what it says now is damage.
enum TornWrite {
  /// Bytes that no remains exceed: two lines as long as they may be, and the short ones beside them.
  static let longest = 2 * JournalLine.longest + (1 << 16)
  /// Bytes that a disk writes as one.
  private static let sector = 512
  private static let lineFeed = UInt8(ascii: "\n")

  /// Whether an interrupted save can have left these bytes.
  /// - Parameters:
  ///   - offset: where they begin in the file.
  ///   - last: the number of the record before them, 0 if there is none.
  static func isRemains(_ bytes: ArraySlice<UInt8>, at offset: Int, after last: Int) -> Bool {
    guard !bytes.isEmpty, bytes.count <= longest else { return false }
    let next = min(last, Int.max - 4) + 1
    var before: Line?
    var rest = bytes
    while !rest.isEmpty {
      let content = rest.prefix { $0 != lineFeed }
      guard let line = Line(content, at: offset - bytes.startIndex), line.canFollow(before, next: next) else {
        return false
      }
      before = line
      rest = rest[content.endIndex...].dropFirst()
    }
    return true
  }

  /// A line of the remains, without its LF.
  private struct Line {
    /// What stands before the first zero; nil if the line begins with one.
    let beginning: RecordBeginning?
    let hasZeros: Bool

    /// - Parameter offset: where the first byte of the array that the slice is of would stand in the file.
    init?(_ bytes: ArraySlice<UInt8>, at offset: Int) {
      let head = bytes.prefix { $0 != 0 }
      beginning = head.isEmpty ? nil : RecordBeginning(head)
      hasZeros = head.count < bytes.count
      guard !bytes.isEmpty, head.isEmpty || beginning != nil else { return nil }
      var rest = bytes[head.endIndex...]
      while !rest.isEmpty {
        rest = rest.drop { $0 == 0 }
        guard rest.isEmpty || (offset + rest.startIndex) % sector == 0 else { return nil }
        let text = rest.prefix { $0 != 0 }
        guard Line.isText(text) else { return nil }
        rest = rest[text.endIndex...]
      }
    }

    /// Whether it can stand behind that line; the first one behind nothing.
    func canFollow(_ before: Line?, next: Int) -> Bool {
      guard let beginning else { return true }
      guard let before else { return beginning.canBe(seq: next) }
      if beginning.canBe(seq: next), beginning.canBe(ofKind: ["repair"]) { return true }
      // Of one write whose first lines have lost a sector, an LF perhaps among what is lost.
      return before.hasZeros && (next + 1...next + 2).contains { beginning.canBe(seq: $0) }
    }

    /// Whether it can be from the middle of a line, whose characters may be cut at both ends.
    private static func isText(_ bytes: ArraySlice<UInt8>) -> Bool {
      let whole = bytes.drop { $0 & 0xC0 == 0x80 }
      return bytes.count - whole.count <= 3 && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        && (0...min(3, whole.count)).contains { String(validating: whole.dropLast($0), as: UTF8.self) != nil }
    }
  }
}

extension OpenFile {
  /// Whether what stands behind the last record is what an interrupted save left.
  func endsTorn(_ tail: Tail) throws(JournalError) -> Bool {
    guard !tail.fragment.isEmpty, tail.fragment.count <= TornWrite.longest else { return false }
    return TornWrite.isRemains(
      try bytes(tail.fragment)[...], at: tail.fragment.lowerBound, after: tail.last?.seq ?? 0)
  }
}
