// kill -9 at any moment of a real interview: whatever was acknowledged is there afterwards, once.

import Glibc
import ProgramTesting
import Testing

@Suite struct KillTests {
  /// Where kiosks run, and how they are typed at.
  enum Place: String, CaseIterable, Sendable {
    case memoryByPipe, diskByPipe, memoryAtTerminal

    var disk: String { self == .diskByPipe ? "/tmp" : "/dev/shm" }
    var kills: Int {
      switch self {
      case .memoryByPipe: Length.of(60, long: 5000)
      case .diskByPipe: Length.of(50, long: 4000)
      case .memoryAtTerminal: Length.of(20, long: 1200)
      }
    }
    /// How many kiosks are in flight at once, each in a shop of its own.
    var lanes: Int { self == .memoryAtTerminal ? 2 : 4 }
  }

  @Test(arguments: Place.allCases)
  func `whatever was acknowledged before a kill is there after it, once`(place: Place) throws {
    let seed = UInt64(getpid())
    var dice = Dice(seed)
    var lanes = (0..<place.lanes).map { _ in Lane(place, dice: Dice(dice.next())) }
    var (kills, figures) = (0, Lane.Figures())
    while kills < place.kills {
      for index in lanes.indices {
        guard try lanes[index].step("\(place) \(kills), seed \(seed)") else { continue }
        kills += 1
        if kills % 500 == 0 { Length.progress("\(place): \(kills) kills") }
      }
      usleep(200)
    }
    for index in lanes.indices {
      try lanes[index].settle("\(place), the end, seed \(seed)")
      figures = figures + lanes[index].figures
    }
    Length.say("kills, \(place): \(kills); \(figures); 0 lost, 0 twice")
  }
}

/// One kiosk after the other in one shop, each killed somewhere between its start and its third save.
private struct Lane {
  struct Figures: CustomStringConvertible {
    var ids = 0
    var answers = 0
    var offers = 0

    static func + (one: Figures, other: Figures) -> Figures {
      Figures(
        ids: one.ids + other.ids, answers: one.answers + other.answers, offers: one.offers + other.offers)
    }

    var description: String {
      "\(ids) ids printed, \(answers) answers acknowledged, \(offers) drafts offered"
    }
  }

  private let place: KillTests.Place
  private var dice: Dice
  private var shop: Shop
  private var books = Books()
  private var clerk: Clerk?
  private var end = ContinuousClock.now
  private var kills = 0
  private var isAtSave = false
  private var wasWaiting = false
  private(set) var figures = Figures()

  /// After so many kills a new journal is begun, so that looking at it stays quick.
  private static let round = 20

  init(_ place: KillTests.Place, dice: Dice) {
    (self.place, self.dice) = (place, dice)
    shop = Shop(on: place.disk)
  }

  /// Goes on a little; true if that was a kill.
  mutating func step(_ comment: Comment) throws -> Bool {
    let clerk = try self.clerk ?? start()
    var delay: Duration?
    clerk.step { step in
      if case .save = step, isAtSave { delay = dice.upTo(.milliseconds(5)) }
    }
    if let delay { end = .now + delay }
    guard .now >= end else { return false }
    clerk.kiosk.kill()
    clerk.step()
    self.clerk = nil
    kills += 1
    if wasWaiting && clerk.prompts > 0 { #expect(clerk.firstOffer != nil, comment) }
    figures.offers += clerk.firstOffer == nil ? 0 : 1
    books.take(clerk)
    books.expectNothingLost(shop, newIDs: clerk.ids, comment)
    if kills % Lane.round == 0 { try settle(comment) }
    return true
  }

  private mutating func start() throws -> Clerk {
    let kiosk: any TestedKiosk =
      place == .memoryAtTerminal
      ? try PseudoTerminal(shop.kiosk(), columns: 200, separatingOutput: true)
      : try RunningProgram(shop.kiosk())
    let plan = (0..<3).map { Planned(kills * 3 + $0) }
    let clerk = Clerk(kiosk, plan: plan, dice: Dice(dice.next()))
    // Every third one falls into a save, and every third one has all its lines at once.
    isAtSave = kills % 3 == 0
    if kills % 3 == 1 && place != .memoryAtTerminal { clerk.typeAhead() }
    end = .now + (isAtSave ? .seconds(5) : dice.upTo(.milliseconds(200)))
    wasWaiting = !books.waiting.isEmpty
    self.clerk = clerk
    return clerk
  }

  /// Has the last start keep what waits, looks at everything, and begins a new journal.
  mutating func settle(_ comment: Comment) throws {
    clerk?.kiosk.kill()
    if let clerk { books.take(clerk) }
    clerk = nil
    try shop.settle(&books, comment)
    (figures.ids, figures.answers) = (figures.ids + books.printed, figures.answers + books.acknowledged)
    (shop, books) = (Shop(on: place.disk), Books())
  }
}
