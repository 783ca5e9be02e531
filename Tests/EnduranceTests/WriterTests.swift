// Many desks at one journal, killed and stopped at random: nothing is lost, the chain is whole, nobody hangs.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite struct WriterTests {
  private static let writers = Length.of(6, long: 16)
  /// How many interviews each writer prints before it goes home.
  private static let interviews = Length.of(5, long: 1000)
  private static let journals = Length.of(1, long: 2)
  /// A kill or a stop comes about as often, for each writer, as so many looks at it.
  private static let calm = Length.of(2, long: 150)

  @Test func `all ids that any of them printed are there once, and the chain is whole`() throws {
    var all = Tally()
    for round in 0..<WriterTests.journals {
      all.add(
        try shift(on: round % 2 == 0 ? "/dev/shm" : "/tmp", seed: UInt64(getpid()) + UInt64(round)))
      Length.progress("writers: \(all)")
    }
    Length.say("writers: \(WriterTests.writers) at once, \(all); 0 lost, 0 twice, nobody waited for ever")
  }

  private struct Tally: CustomStringConvertible {
    var ids = 0
    var kills = 0
    var stops = 0
    var slowest = Duration.zero

    mutating func add(_ other: Tally) {
      (ids, kills, stops) = (ids + other.ids, kills + other.kills, stops + other.stops)
      slowest = max(slowest, other.slowest)
    }

    var description: String {
      "\(ids) ids printed, \(kills) kills, \(stops) stops, at most \(slowest) between two ids of a writer"
    }
  }

  /// One journal and its writers, until each has printed its ids.
  private func shift(on disk: String, seed: UInt64) throws -> Tally {
    let shop = Shop(on: disk)
    var dice = Dice(seed)
    var (tally, books) = (Tally(), Books())
    var writers = try (1...WriterTests.writers).map { try Writer($0, in: shop, WriterTests.interviews) }
    while writers.contains(where: { !$0.isDone }) {
      usleep(UInt32.random(in: 0..<2000, using: &dice))
      for index in writers.indices where !writers[index].isDone {
        try writers[index].update(in: shop, &books)
        tally.slowest = max(tally.slowest, writers[index].silence)
        try #require(writers[index].silence < .seconds(30), "writer \(index + 1) waits, seed \(seed)")
      }
      let victim = Int.random(in: 0..<writers.count * WriterTests.calm, using: &dice)
      guard victim < writers.count, !writers[victim].isDone else { continue }
      if Bool.random(using: &dice) {
        tally.kills += 1
        try writers[victim].die(in: shop, &books)
      } else {
        tally.stops += 1
        writers[victim].stop(for: dice.upTo(.milliseconds(60)))
      }
    }
    let complaints = writers.flatMap(\.complaints)
    #expect(complaints == [], "writers could not save or keep a draft, seed \(seed)")
    tally.ids = books.printed
    try shop.settle(&books, "seed \(seed)")
    return tally
  }
}

/// One desk: its kiosk, which is started again after each kill.
private struct Writer {
  private let number: Int
  private var missing: Int
  private var begun = 0
  private var clerk: Clerk
  private(set) var program: RunningProgram?
  private var stoppedUntil: ContinuousClock.Instant?
  private var lastID = ContinuousClock.now
  private var seen = 0
  /// What its kiosks said when they could not save or keep a draft.
  private(set) var complaints: [String] = []

  init(_ number: Int, in shop: Shop, _ interviews: Int) throws {
    (self.number, missing) = (number, interviews)
    let program = try RunningProgram(shop.kiosk(number))
    (self.program, clerk) = (program, Clerk(program, plan: [], dice: Dice(0)))
    try start(in: shop)
  }

  var isDone: Bool { program == nil }
  var silence: Duration { .now - lastID }

  private mutating func start(in shop: Shop) throws {
    let program = try RunningProgram(shop.kiosk(number))
    let plan = (begun..<begun + missing).map { Planned($0 * 100 + number) }
    begun += missing
    self.program = program
    clerk = Clerk(program, plan: plan, dice: Dice(0))
    clerk.typeAhead()
    program.closeInput()
    (seen, lastID) = (0, .now)
  }

  /// Takes what came, and continues it after a stop.
  mutating func update(in shop: Shop, _ books: inout Books) throws {
    program?.exchange(until: .now)
    if let end = stoppedUntil, .now >= end {
      program?.signal(SIGCONT)
      stoppedUntil = nil
    }
    if let bytes = program?.outputBytes.count, bytes != seen {
      (seen, lastID) = (bytes, .now)
    }
    if let exit = program?.exit {
      #expect(exit == .status(0))
      try settle(in: shop, &books)
    }
  }

  mutating func die(in shop: Shop, _ books: inout Books) throws {
    program?.kill()
    stoppedUntil = nil
    try settle(in: shop, &books)
  }

  mutating func stop(for time: Duration) {
    program?.signal(SIGSTOP)
    stoppedUntil = .now + time
  }

  private mutating func settle(in shop: Shop, _ books: inout Books) throws {
    clerk.work(until: .now + .milliseconds(1))
    books.take(clerk)
    let shown = clerk.kiosk.shown.text
    for mark in ["NOT SAVED", "cannot be kept"] {
      guard let place = shown.firstRange(of: mark)?.lowerBound else { continue }
      complaints.append(String(shown[place...].prefix(300)))
    }
    missing -= clerk.ids.count
    program = nil
    if missing > 0 { try start(in: shop) }
  }
}
