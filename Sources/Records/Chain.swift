// How the lines of a journal hang together: what counts, and where something was altered or destroyed.

/// Takes the lines of one journal in their order and finds damage, gaps and interrupted saves.
package struct Chain {
  /// Records of version 1, copies and malformed ones too.
  package private(set) var records = 0
  /// Saves that a `repair` explains.
  package private(set) var interrupted = 0
  package private(set) var damaged = 0
  /// How much of the damage is no record at all.
  package private(set) var fragments = 0
  package private(set) var gaps = 0
  /// Lines that a later program wrote.
  package private(set) var newer = 0
  /// Where what was met, in the order of the file; the first `mostFindings` of them.
  package private(set) var findings: [Finding] = []
  /// The last record, which the next one names.
  package private(set) var last: Link?

  /// How many findings keep their place; the counts go on.
  package static let mostFindings = 1000

  private var line = 0
  private var pending: [Finding] = []
  private var pendingCount = 0
  private var pendingHash = RunningHash()

  /// What was met at one place of a journal.
  package struct Finding: Sendable, Equatable {
    package let problem: Problem
    /// 1 for the first line that was taken.
    package var line: Int
    /// Bytes before the line.
    package let offset: Int
  }

  package enum Problem: Sendable, Equatable {
    /// A fragment that no `repair` explains.
    case fragment
    /// A record whose members are missing or out of their range.
    case malformed
    /// Something was changed, added, taken out or destroyed before this record.
    case gap
    /// A line of a greater version, which is not counted.
    case newer(Int)
  }

  /// A record as the next one sees it.
  package struct Link: Sendable, Equatable {
    package let seq: Int?
    package let sum: Digest
    package let orderTime: Int?

    package init(seq: Int?, sum: Digest, orderTime: Int?) {
      self.seq = seq
      self.sum = sum
      self.orderTime = orderTime
    }
  }

  /// - Parameter before: the record before the first line that will be taken; nil at the start of a file.
  package init(after before: Link? = nil) {
    last = before
  }

  /// Takes one line without its LF.
  /// - Returns: the line, if its `sum` holds.
  package mutating func take(
    _ bytes: UnsafeRawBufferPointer, offset: Int, endsInLF: Bool
  ) -> JournalLine? {
    guard endsInLF, let journalLine = JournalLine(bytes) else {
      takeFragment(bytes, offset: offset, isStart: true)
      return nil
    }
    take(journalLine, offset: offset)
    return journalLine
  }

  /// Takes a line whose `sum` holds.
  package mutating func take(_ journalLine: JournalLine, offset: Int) {
    take(journalLine.link, offset: offset)
  }

  /// A line whose `sum` holds, as far as it hangs together with others.
  package struct Line: Sendable {
    let standing: FlatRecord.Standing
    let seq: Int?
    let prev: Digest?
    let sum: Digest
    let orderTime: Int?
    /// What a `repair` says of the bytes before it.
    let explains: (length: Int, sha256: Digest)?
  }

  /// Takes a line whose `sum` holds.
  package mutating func take(_ journalLine: Line, offset: Int) {
    line += 1
    if let (length, sha256) = journalLine.explains, pendingCount > 0, pendingHash.count == length,
      pendingHash.finish() == sha256
    {
      interrupted += 1
      forgetPending()
    } else {
      settlePending()
    }
    count(journalLine, offset: offset)
  }

  /// Takes bytes of lines that are no records, LF between them.
  /// - Parameter isStart: whether a line begins with the first of them.
  package mutating func takeFragment(_ bytes: UnsafeRawBufferPointer, offset: Int, isStart: Bool) {
    if isStart {
      if pendingCount > 0 { pendingHash.add([UInt8(ascii: "\n")]) }
      beginFragment(offset)
    }
    pendingHash.add(bytes)
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      beginFragment(offset + place + 1)
    }
  }

  private mutating func beginFragment(_ offset: Int) {
    line += 1
    pendingCount += 1
    if pending.count < Chain.mostFindings {
      pending.append(Finding(problem: .fragment, line: line, offset: offset))
    }
  }

  /// Takes that many more records, none of which leaves a gap.
  mutating func goOn(_ records: Int, to last: Link) {
    line += records
    self.records += records
    self.last = last
  }

  /// To be called after the last line: fragments that nothing explained are damage.
  package mutating func finish() {
    settlePending()
  }

  /// Corrects the line numbers of a part that does not begin at the first line of its file.
  package mutating func countLines(before lines: Int) {
    for index in findings.indices { findings[index].line += lines }
  }

  private mutating func count(_ journalLine: Line, offset: Int) {
    let falls = journalLine.orderTime.flatMap { now in last?.orderTime.map { now < $0 } } ?? false
    if journalLine.prev != last?.sum ?? .zero || falls {
      gaps += 1
      note(.gap, offset)
    }
    switch journalLine.standing {
    case .record: records += 1
    case .malformed:
      records += 1
      damaged += 1
      note(.malformed, offset)
    case .newer(let version):
      newer += 1
      note(.newer(version), offset)
    }
    last = Link(
      seq: journalLine.seq ?? last?.seq, sum: journalLine.sum,
      orderTime: journalLine.orderTime ?? last?.orderTime)
  }

  private mutating func note(_ problem: Problem, _ offset: Int) {
    guard findings.count < Chain.mostFindings else { return }
    findings.append(Finding(problem: problem, line: line, offset: offset))
  }

  private mutating func settlePending() {
    damaged += pendingCount
    fragments += pendingCount
    findings.append(contentsOf: pending.prefix(max(0, Chain.mostFindings - findings.count)))
    forgetPending()
  }

  private mutating func forgetPending() {
    pending = []
    pendingCount = 0
    pendingHash = RunningHash()
  }
}

extension Chain.Link {
  /// What proves tomorrow that nothing up to here was altered, `SEQ-SUM`; nil without a number.
  package var seal: String? { seq.map { "\($0)-\(sum.hex)" } }
}
