// Lines of any length in bounded memory, each whole where it may be a record and in pieces where it may not.

import RecordTesting
import Records
import Testing

@testable import Journaling

@Suite struct LineScanTests {
  struct Piece: Equatable {
    let offset: Int
    let count: Int
    let isStart: Bool
    let isEnd: Bool
    let endsInLF: Bool
  }

  @Test(arguments: [
    ("", []),
    ("\n", [Piece(offset: 0, count: 0, isStart: true, isEnd: true, endsInLF: true)]),
    ("a", [Piece(offset: 0, count: 1, isStart: true, isEnd: true, endsInLF: false)]),
    (
      "ab\n\nc\r\n",
      [
        Piece(offset: 0, count: 2, isStart: true, isEnd: true, endsInLF: true),
        Piece(offset: 3, count: 0, isStart: true, isEnd: true, endsInLF: true),
        Piece(offset: 4, count: 2, isStart: true, isEnd: true, endsInLF: true),
      ]
    ),
  ])
  func `short lines come whole and without their LF`(text: String, pieces: [Piece]) throws {
    #expect(try Self.pieces(Array(text.utf8)) == pieces)
  }

  @Test(arguments: [-1, 0, 1])
  func `a line of 1 MiB comes whole and a longer one in pieces`(more: Int) throws {
    let count = JournalLine.longest + more
    let lines = Array(repeating: 0x78, count: count) + [0x0A] + Array("next\n".utf8)
    let pieces = try Self.pieces(lines)
    #expect(pieces.last == Piece(offset: count + 1, count: 4, isStart: true, isEnd: true, endsInLF: true))
    let first = pieces.dropLast()
    #expect(first.map(\.count).reduce(0, +) == count)
    if more <= 0 {
      #expect(first == [Piece(offset: 0, count: count, isStart: true, isEnd: true, endsInLF: true)])
    }
  }

  @Test func `a line without end is held in bounded memory`() throws {
    let count = 5 << 20
    for end in [[], [0x0A]] as [[UInt8]] {
      let pieces = try Self.pieces(Array(repeating: 0, count: count) + end)
      #expect(pieces.count > 2)
      #expect(pieces.allSatisfy { $0.count <= JournalLine.longest + OpenFile.chunk + 1 })
      #expect(pieces.map(\.isStart) == [true] + Array(repeating: false, count: pieces.count - 1))
      #expect(pieces.map(\.isEnd) == Array(repeating: false, count: pieces.count - 1) + [true])
      #expect(pieces.last?.endsInLF == !end.isEmpty)
      #expect(pieces.map(\.count).reduce(0, +) == count)
      var offset = 0
      for piece in pieces {
        #expect(piece.offset == offset)
        offset += piece.count
      }
    }
  }

  @Test(arguments: 0..<15)
  func `lines around the borders of what is read at a time are all there`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes: [UInt8] = []
    var expected: [Piece] = []
    let chunk = OpenFile.chunk
    for _ in 0..<4 {
      let count = random.one(of: [0, 1, 3, chunk - 2, chunk - 1, chunk, chunk + 1, chunk / 2])
      expected.append(Piece(offset: bytes.count, count: count, isStart: true, isEnd: true, endsInLF: true))
      bytes += Array(repeating: 0x78, count: count) + [0x0A]
    }
    let rest = random.one(of: [0, 1, chunk - 1])
    if rest > 0 {
      expected.append(Piece(offset: bytes.count, count: rest, isStart: true, isEnd: true, endsInLF: false))
      bytes += Array(repeating: 0x78, count: rest)
    }
    #expect(try Self.pieces(bytes) == expected)
  }

  @Test func `a scan ends when it is told to`() throws {
    var taken = 0
    try BisectionTests.file(Array("a\nb\nc\n".utf8)).scan(0..<6) { _ in
      taken += 1
      return taken < 2
    }
    #expect(taken == 2)
  }

  private static func pieces(_ bytes: [UInt8]) throws -> [Piece] {
    var pieces: [Piece] = []
    try BisectionTests.file(bytes).scan(0..<bytes.count) { piece in
      pieces.append(
        Piece(
          offset: piece.offset, count: piece.bytes.count, isStart: piece.isStart, isEnd: piece.isEnd,
          endsInLF: piece.endsInLF))
      return true
    }
    return pieces
  }
}
