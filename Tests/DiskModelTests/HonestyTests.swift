// The model is worth nothing unless it catches those who break a promise: writers that are wrong on purpose.

import Glibc
import Testing

@testable import Journaling

@Suite("The disk catches a writer")
struct HonestyTests {
  /// Much, but a trial ends as soon as the fault is found.
  private static let effort = Effort(
    prefixes: 16, disksAPrefix: 3, disksAMoment: 24, oneNestedIn: 3, nested: 1)

  /// Whether a trial finds such a fault.
  private func finds(
    _ fault: KeyPath<Figures, Int>, in scenario: Scenario, omitting call: Saboteur.Omission? = nil
  ) throws -> Bool {
    let figures = try Trial.run(
      scenario, effort: HonestyTests.effort,
      sabotage: call.map { call in { Saboteur(machine: $0, omits: call) } },
      until: { $0[keyPath: fault] > 0 })
    return figures[keyPath: fault] > 0
  }

  @Test("who acknowledges before the sync")
  func beforeTheSync() throws {
    #expect(try finds(\.lost, in: .append, omitting: .data))
  }

  @Test("who does not sync the folder of a new journal")
  func withoutTheFolder() throws {
    #expect(try finds(\.lost, in: .create, omitting: .folders))
  }

  @Test("who acknowledges what is typed before it is synced")
  func beforeTheDraftIsSynced() throws {
    #expect(try finds(\.lost, in: .draft, omitting: .data))
  }

  @Test("who renames a new file before it is synced", arguments: [Scenario.redact, .repair])
  func renamesBeforeTheSync(scenario: Scenario) throws {
    #expect(try finds(\.lost, in: scenario, omitting: .newFiles))
  }

  @Test("who says that words are erased before the name of the new file is durable")
  func erasesBeforeTheFolder() throws {
    #expect(try finds(\.others, in: .redact, omitting: .folders))
  }

  @Test("who takes the old journal away before the new one is there")
  func removesFirst() throws {
    #expect(try finds(\.lost, in: .repair, omitting: .atomicRename))
  }

  @Test("who cuts a fragment off")
  func truncates() throws {
    var scenario = Scenario.fragments[0]
    let run = scenario.run
    scenario.run = { desk in
      desk.cutFragment(of: 700)
      try run(desk)
    }
    #expect(try finds(\.others, in: scenario))
  }

  @Test("who does not see that the last line has no end")
  func endsNothing() throws {
    var scenario = Scenario.fragments[0]
    scenario.run = Scenario.saved(1)
    #expect(try finds(\.lost, in: scenario, omitting: .fragments))
  }

  @Test("who ends a fragment, and does not explain it")
  func explainsNothing() throws {
    var scenario = Scenario.fragments[0]
    scenario.run = { desk in
      let aside = Desk(Machine(desk.machine.disk, promises: desk.machine.promises, clock: desk.machine.clock))
      aside.cutFragment(of: 700)
      let length = aside.machine.disk.bytes(at: desk.path)?.count ?? 0
      var writer = try aside.open()
      try aside.save(to: &writer)
      let line = aside.machine.disk.bytes(at: desk.path)?.dropFirst(length) ?? []
      try desk.spill([UInt8(ascii: "\n")] + line, into: desk.path)
      desk.machine.disk.settle()
      desk.machine.promises = aside.machine.promises
    }
    #expect(try finds(\.calledDamage, in: scenario))
  }

  @Test("who saves a resumed interview without looking whether it is there")
  func savesTwice() throws {
    var scenario = Scenario.saveFromDraft
    scenario.run = { desk in
      var writer = try desk.open()
      let interview = desk.nextInterview()
      try desk.save(interview.entry, to: &writer)
      try desk.save(interview.entry, to: &writer)
    }
    #expect(try finds(\.twice, in: scenario))
  }

  @Test("who takes a record that is only in the cache for one that is saved")
  func trustsTheCache() throws {
    var scenario = Scenario.saveFromDraft
    scenario.run = { desk in
      try desk.spill { Array($0) }
      try desk.promiseLastRecord()
    }
    #expect(try finds(\.lost, in: scenario))
  }

  @Test("who goes on after a sync that failed")
  func goesOn() throws {
    var scenario = Scenario.failedSyncs[2]
    scenario.run = { desk in
      var writer = try desk.open()
      try? desk.save(to: &writer)
      try desk.machine.remove(desk.path + ".suspect")
      writer = try desk.open()
      try desk.save(to: &writer)
    }
    #expect(try finds(\.calledDamage, in: scenario))
  }
}

extension Desk {
  /// Cuts the end of the journal off, as nothing in the house does.
  fileprivate func cutFragment(of length: Int) {
    guard let number = machine.disk.number(at: path) else { return }
    machine.disk.update(number) { $0.truncate(to: $0.cached.count - length) }
  }
}
