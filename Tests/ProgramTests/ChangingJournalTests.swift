// A journal that others change while the summary reads it: figures as of one moment, or a sentence that says why not.

import Glibc
import ProgramTesting
import RecordTesting
import Records
import Synchronization
import Testing

@Suite("A summary of a journal that changes meanwhile", .timeLimit(.minutes(2)))
struct ChangingJournalTests {
  private let folder = TemporaryFolder()
  private var path: String { "\(folder.path)/journal.jsonl" }

  /// Several blocks of what is read at a time.
  private static let long = journal(4000)
  private static let short = journal(700)

  private static func journal(_ count: Int) -> JournalBuilder {
    var journal = JournalBuilder()
    for number in 1...count {
      journal.add(
        .sample(number, .response(.sample([.nps(number % 11)])), at: .at("2026-11-22T10:00:00.000Z")))
    }
    return journal
  }

  /// Runs summaries while a thread changes the journal over and over.
  private func summaries(_ count: Int, whileDoing change: @escaping @Sendable (Int) -> Void) throws
    -> [ProgramRun]
  {
    let changes = Repetition(change)
    defer { changes.end() }
    return try (0..<count).map { _ in
      try Program(built: "rapport").arguments("summary", "all", "--format", "json", "--journal", path)
        .run(timeout: .seconds(60))
    }
  }

  private func interviews(_ run: ProgramRun) -> Double? {
    guard case .object(let report)? = JSONText(run.output),
      case .object(let interviews)? = report["interviews"],
      case .number(let total)? = interviews["total"]
    else { return nil }
    return total
  }

  @Test("One that grows is counted as it was at one moment, line by whole line")
  func grows() throws {
    let (path, bytes, ends) = (path, Self.long.bytes, Self.long.records.map(\.offset))
    folder.write(bytes[..<ends[2000]], to: "journal.jsonl")
    let runs = try summaries(8) { round in
      guard 2000 + round + 1 < ends.count else { return }
      let file = open(path, O_WRONLY | O_APPEND)
      // One write a line, as kiosks do it.
      _ = bytes[ends[2000 + round]..<ends[2000 + round + 1]].withUnsafeBytes {
        write(file, $0.baseAddress, $0.count)
      }
      close(file)
      usleep(200)
    }
    let counts = runs.compactMap(interviews)
    #expect(runs.allSatisfy { $0.exit == .status(0) })
    #expect(counts.count == runs.count && counts == counts.sorted())
    #expect(counts.allSatisfy { (2000...4000).contains($0) })
  }

  @Test("One that is replaced is counted as the one or as the other")
  func replaced() throws {
    let (path, journals) = (path, [Self.long.bytes, Self.short.bytes])
    folder.write(journals[0], to: "journal.jsonl")
    let runs = try summaries(12) { round in
      let file = open(path + ".new", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      _ = journals[round % 2].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      close(file)
      rename(path + ".new", path)
    }
    #expect(runs.allSatisfy { $0.exit == .status(0) })
    #expect(runs.allSatisfy { [4000, 700].contains(interviews($0)) })
  }

  @Test("One that shrinks is refused, or counted as far as it went and said to be damaged")
  func shrinks() throws {
    let (path, bytes) = (path, Self.long.bytes)
    folder.write(bytes, to: "journal.jsonl")
    let runs = try summaries(24) { round in
      let file = open(path, O_WRONLY)
      ftruncate(file, off_t((round &* 7919) % bytes.count))
      usleep(300)
      _ = bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
      close(file)
    }
    for run in runs {
      switch run.exit {
      case .status(74): #expect(run.errorText.contains("journal.jsonl") && run.output.isEmpty)
      case .status(0), .status(1): #expect((interviews(run) ?? -1) >= 0)
      default: Issue.record("\(run.exit): \(run.errorText)")
      }
    }
  }
}

/// Something that a thread of its own does again and again, with the number of the round.
private final class Repetition: Sendable {
  private let isOver = Atomic(false)
  private let body: @Sendable (Int) -> Void
  private let thread = Mutex(pthread_t())

  init(_ body: @escaping @Sendable (Int) -> Void) {
    self.body = body
    let context = Unmanaged.passRetained(self).toOpaque()
    thread.withLock { thread in
      _ = pthread_create(
        &thread, nil,
        { context in
          context.map { Unmanaged<Repetition>.fromOpaque($0).takeRetainedValue().run() }
          return nil
        }, context)
    }
  }

  private func run() {
    var round = 0
    while !isOver.load(ordering: .acquiring) {
      body(round)
      round += 1
    }
  }

  /// Returns once the last round is over.
  func end() {
    isOver.store(true, ordering: .releasing)
    _ = thread.withLock { pthread_join($0, nil) }
  }
}
