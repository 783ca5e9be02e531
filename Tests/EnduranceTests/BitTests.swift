// Every bit of a journal flipped and every byte the last: the reader that `check` is built on finds them all.
//
// A flip in one line cannot change what stands before it, nor more than one line after it: so each is judged with
// its neighbour alone, from the state that the chain had there.

import JournalVerifying
import ProgramTesting
import Records
import Testing

@Suite struct BitTests {
  /// The bytes of a journal, and the chain at the beginning of each line.
  struct Sealed: Sendable {
    let bytes: [UInt8]
    /// Where each line begins, and at last where the file ends.
    let starts: [Int]
    let before: [Chain.Link?]

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      var chain = Chain()
      var (starts, before) = ([0], [Chain.Link?.none])
      for line in bytes.split(separator: 0x0A) {
        line.withUnsafeBytes { _ = chain.take($0, offset: 0, endsInLF: true) }
        starts.append((starts.last ?? 0) + line.count + 1)
        before.append(chain.last)
      }
      (self.starts, self.before) = (starts, before)
    }

    var lines: Int { starts.count - 1 }
    /// The sum of the last record, which somebody wrote down.
    var seal: Digest? { before.last??.sum }

    /// Whether an altered part, which begins with a line, is found: damage or a gap in it, or the sealed record
    /// is not where it should be.
    func finds(_ part: some Collection<UInt8>, from line: Int, holdsSeal: Bool) -> Bool {
      var chain = Chain(after: before[line])
      var rest = Array(part)[...]
      var isSealThere = false
      while !rest.isEmpty {
        let end = rest.firstIndex(of: 0x0A)
        let content = rest[..<(end ?? rest.endIndex)]
        let taken = content.withUnsafeBytes { chain.take($0, offset: 0, endsInLF: end != nil) }
        if let taken, taken.sum == seal { isSealThere = true }
        rest = end.map { rest[($0 + 1)...] } ?? []
      }
      chain.finish()
      return !chain.findings.isEmpty || holdsSeal && !isSealThere
    }
  }

  /// Two halves, so that both cores have something to do.
  @Test(arguments: [0, 1])
  func `every flipped bit is found`(half: Int) throws {
    let sealed = try journal()
    let step = Length.of(50, long: 1)
    var (flips, missed) = (0, 0)
    for line in stride(from: half, to: sealed.lines, by: 2) {
      let next = min(line + 2, sealed.lines)
      let range = sealed.starts[line]..<sealed.starts[next]
      var part = Array(sealed.bytes[range])
      let bits = sealed.starts[line] * 8..<sealed.starts[line + 1] * 8
      for bit in bits where bit % step == 0 {
        let (byte, mask) = (bit / 8 - range.lowerBound, UInt8(1) << UInt8(bit % 8))
        part[byte] ^= mask
        if !sealed.finds(part, from: line, holdsSeal: next == sealed.lines) { missed += 1 }
        part[byte] ^= mask
        flips += 1
      }
      if line % 20 == half {
        Length.progress("bits: \(flips) flips, up to line \(line + 1) of \(sealed.lines)")
      }
    }
    #expect(missed == 0)
    Length.say("tampering: \(flips) bits flipped in \(sealed.bytes.count) bytes, \(flips - missed) found")
  }

  @Test func `a journal cut at any byte is found`() throws {
    let sealed = try journal()
    let step = Length.of(31, long: 1)
    var (cuts, missed) = (0, 0)
    for line in 0..<sealed.lines {
      let range = sealed.starts[line]..<sealed.starts[line + 1]
      for end in range where end % step == 0 {
        cuts += 1
        if !sealed.finds(sealed.bytes[range.lowerBound..<end], from: line, holdsSeal: true) { missed += 1 }
      }
    }
    #expect(missed == 0)
    Length.say("tampering: cut at \(cuts) of \(sealed.bytes.count) bytes, \(cuts - missed) found")
  }

  @Test func `the command says the same of a sample`() throws {
    let sealed = try journal()
    let shop = Shop(on: "/dev/shm")
    let seal = "\(sealed.lines)-\(sealed.seal?.hex ?? "")"
    var command = shop.rapport("check")
    let bits = stride(from: 7, to: sealed.bytes.count * 8, by: sealed.bytes.count / 12)
    var files = 0
    for bit in bits {
      var copy = sealed.bytes
      copy[bit / 8] ^= UInt8(1) << UInt8(bit % 8)
      let path = shop.folder.write(copy, to: "\(bit).jsonl")
      command = command.arguments("--journal", path, "--seal", seal)
      files += 1
    }
    let run = try command.run(timeout: .seconds(60))
    #expect(run.exit == .status(1) && run.output.count(of: "\(seal) does not hold") == files && files > 90)
  }

  private func journal() throws -> Sealed {
    let sealed = Sealed(
      try TamperingTests.journal(of: Length.of(60, long: 160)).flatMap { $0.bytes + [0x0A] })
    #expect(sealed.bytes.count > Length.of(30_000, long: 100_000))
    #expect(!sealed.finds(sealed.bytes, from: 0, holdsSeal: true), "a sound journal is called altered")
    return sealed
  }
}
