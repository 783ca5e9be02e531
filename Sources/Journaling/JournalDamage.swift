// Damage of a journal, as the one who meets it at the start of a shift hears of it.

import Glibc
package import Records

/// Lines that are no records, and that no interrupted save left.
package struct JournalDamage: Sendable, Equatable {
  package private(set) var lines = 0
  /// What the first of them looks like.
  package private(set) var look = DamagedLine.Look.other

  /// How much of the damage is looked at to say what it is.
  private static let glance = 1 << 16

  /// What stands behind the last record; nil if there is nothing, or what an interrupted save left.
  init?(behind tail: Tail, in file: borrowing OpenFile) throws(JournalError) {
    guard !tail.fragment.isEmpty, try !file.endsTorn(tail) else { return nil }
    lines = try file.lineFeeds(in: tail.fragment)
    let first = try file.bytes(tail.fragment.prefix(JournalDamage.glance)).prefix { $0 != UInt8(ascii: "\n") }
    look = first.withUnsafeBytes { DamagedLine($0).look }
    if try file.remains(tail.fragment)?.endsInLF == false { lines += 1 }
  }

  fileprivate init(lines: Int, look: DamagedLine.Look) {
    (self.lines, self.look) = (lines, look)
  }
}

/// Looks for damage in a journal little by little.
package struct DamageSearch: ~Copyable {
  private let file: OpenFile
  private var offset: Int
  private let end: Int
  private var chain = Chain()

  /// Opens a journal for the search; nil if there is none.
  /// - Parameter last: how many of its last bytes are searched at least; nil for all.
  package static func open(
    _ path: String, last: Int? = nil, system: any FileSystem = Kernel()
  ) throws(JournalError) -> DamageSearch? {
    guard let file = try JournalReader.openFile(path, system: system) else { return nil }
    let size = try file.status().size
    let end = try Tail.find(in: file, size: size).fragment.lowerBound
    var start = max(0, end - (last ?? end))
    if start > 0 {
      // At the next line's beginning.
      try file.scan(start - 1..<end, from: OpenFile.glance) { piece in
        start = piece.offset + piece.bytes.count + 1
        return !piece.endsInLF
      }
    }
    return DamageSearch(file: file, offset: start, end: end)
  }

  private init(file: consuming OpenFile, offset: Int, end: Int) {
    self.file = file
    self.offset = offset
    self.end = end
  }

  /// Searches on, about so many bytes.
  /// - Returns: whether there is more.
  package mutating func searchOn(atMost limit: Int) throws(JournalError) -> Bool {
    guard offset < end else { return false }
    let start = offset
    var (chain, next) = (chain, start)
    try file.scan(start..<end, from: OpenFile.glance) { piece in
      chain.take(piece)
      next = piece.offset + piece.bytes.count + (piece.endsInLF ? 1 : 0)
      return next - start < limit || !piece.endsInLF
    }
    if next >= end { chain.finish() }
    (self.chain, offset) = (chain, next)
    return next < end
  }

  /// What was found; nil if nothing was.
  package func damage() throws(JournalError) -> JournalDamage? {
    guard chain.fragments > 0, let first = chain.findings.first(where: { $0.problem == .fragment }) else {
      return nil
    }
    var look = DamagedLine.Look.other
    try file.scan(first.offset..<end, from: OpenFile.glance) { piece in
      look = DamagedLine(piece.bytes).look
      return false
    }
    return JournalDamage(lines: chain.fragments, look: look)
  }
}

extension Chain {
  /// Takes a line, or a piece of one that is too long to be a record.
  mutating func take(_ piece: LinePiece) {
    if piece.isStart && piece.isEnd {
      _ = take(piece.bytes, offset: piece.offset, endsInLF: piece.endsInLF)
    } else {
      takeFragment(piece.bytes, offset: piece.offset, isStart: piece.isStart)
    }
  }
}

extension OpenFile {
  /// What a `repair` says of bytes that an interrupted save left, and whether they end in LF; nil if there are none.
  func remains(_ fragment: Range<Int>) throws(JournalError) -> (explanation: Record.Content, endsInLF: Bool)?
  {
    guard !fragment.isEmpty else { return nil }
    let endsInLF = try bytes(fragment.upperBound - 1..<fragment.upperBound) == [UInt8(ascii: "\n")]
    let explained = endsInLF ? fragment.dropLast() : fragment
    return (.repair(length: explained.count, sha256: try digest(of: explained)), endsInLF)
  }
}
