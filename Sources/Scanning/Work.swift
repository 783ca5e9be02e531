// Who reads which block, and in which order the findings are put together.

import Summarizing

/// The work that several workers share.
final class Work: Sendable {
  private let blocks: Int
  private let state: Locked<State>
  /// Only ever locked by the one worker that puts together at the moment: nobody waits for it.
  private let merge: Locked<ScanMerge>

  private struct State {
    /// The next block that nobody reads yet.
    var next = 0
    /// Findings of blocks before which another is still being read.
    var waiting: [Int: BlockFindings] = [:]
    /// The next block whose findings are put together, and whether somebody is at it.
    var due = 0
    var isMerging = false
    var tallies: [SummaryTally] = []
    var failure: (any Error)?
  }

  init(blocks: Int, _ merge: ScanMerge) {
    self.blocks = blocks
    state = Locked(State())
    self.merge = Locked(merge)
  }

  /// A block to read; nil if none is left, or one could not be read.
  func next() -> Int? {
    state.withLock { state in
      guard state.next < blocks, state.failure == nil else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  /// Takes the findings of a block, and puts together whatever is due unless somebody else is doing that.
  func take(_ findings: BlockFindings, of block: Int, from source: any ByteSource) throws {
    let isMine = state.withLock { state in
      state.waiting[block] = findings
      guard !state.isMerging else { return false }
      state.isMerging = true
      return true
    }
    guard isMine else { return }
    while let findings = due() { try merge.withLock { try $0.take(findings, from: source) } }
  }

  private func due() -> BlockFindings? {
    state.withLock { state in
      guard let findings = state.waiting.removeValue(forKey: state.due) else {
        state.isMerging = false
        return nil
      }
      state.due += 1
      return findings
    }
  }

  func fail(_ error: any Error) {
    state.withLock { $0.failure = $0.failure ?? error }
  }

  func add(_ tally: SummaryTally) {
    state.withLock { $0.tallies.append(tally) }
  }

  /// What every worker counted.
  var tallies: [SummaryTally] { state.withLock { $0.tallies } }

  /// All findings together.
  /// - Throws: why a block could not be read.
  func merged() throws -> ScanMerge {
    if let failure = state.withLock({ $0.failure }) { throw failure }
    return merge.withLock { $0 }
  }
}
