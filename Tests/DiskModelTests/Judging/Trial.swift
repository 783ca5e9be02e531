// A scenario, interrupted everywhere: each crash is recovered from, and some recoveries crash as well.

import Journaling

/// The trial of one scenario.
struct Trial {
  let scenario: Scenario
  let effort: Effort
  private var seed: Seed
  private var figures = Figures()
  /// Disks that were looked at already, by what had been promised.
  private var seen: [Promises: Set<Disk>] = [:]
  private var wholes: [[UInt8]] = []
  /// Where nothing more needs to be known.
  private let isEnough: (Figures) -> Bool
  /// What stands between the real code and the machine in the run, to do it harm.
  private let sabotage: ((Machine) -> any FileSystem)?

  private init(
    _ scenario: Scenario, effort: Effort, seed: UInt64, sabotage: ((Machine) -> any FileSystem)?,
    until isEnough: @escaping (Figures) -> Bool
  ) {
    self.scenario = scenario
    self.effort = effort
    self.sabotage = sabotage
    self.isEnough = isEnough
    self.seed = Seed(seed)
  }

  /// Runs it.
  /// - Parameters:
  ///   - seed: of all that is chosen at random.
  ///   - isEnough: where it ends early.
  static func run(
    _ scenario: Scenario, effort: Effort, seed: UInt64 = 1, sabotage: ((Machine) -> any FileSystem)? = nil,
    until isEnough: @escaping (Figures) -> Bool = { _ in false }
  ) throws -> Figures {
    var trial = Trial(scenario, effort: effort, seed: seed, sabotage: sabotage, until: isEnough)
    try trial.run()
    return trial.figures
  }

  private mutating func run() throws {
    let machine = Machine()
    try machine.makeFolder("/data", 0o755)
    try scenario.prepare(Desk(machine))
    machine.disk.settle()
    let old = machine.disk.bytes(at: Desk.journal)
    if !scenario.isRewriting { machine.promises.beginning = old ?? [] }
    machine.beginRun(failingSync: scenario.failingSync.map { ($0, Seed(seed.next())) })
    try scenario.run(Desk(machine, through: sabotage?(machine)))
    if scenario.isRewriting, let old, let new = machine.disk.bytes(at: Desk.journal) { wholes = [old, new] }
    for moment in machine.moments + [machine.end] {
      for crash in PossibleDisks(moment: moment, effort: effort).all(&seed) where !isUnseen(crash, moment) {
        if isEnough(figures) { return }
        examine(crash, moment.promises)
      }
    }
  }

  /// Whether a process was killed after its sync failed and before it could leave the mark: the one instant in
  /// which nobody learns of it.
  private func isUnseen(_ crash: Crash, _ moment: Machine.Moment) -> Bool {
    !crash.isPowerCut && moment.promises.isDoubtful && crash.disk.number(at: Desk.journal + ".suspect") == nil
  }

  private mutating func examine(_ crash: Crash, _ promises: Promises) {
    guard seen[promises, default: []].insert(crash.disk).inserted else { return }
    figures.crashes += 1
    let atRest = Verdict(disk: crash.disk, promises: promises, path: Desk.journal).atRest(wholes: wholes)
    figures.add(atRest, crash.place)
    let (machine, excuses) = recover(crash, promises, crash.place, after: [])
    // A killed process leaves what it wrote in the cache: the power that fails afterwards is the test of it.
    if !crash.isPowerCut { crashAgain(machine.end, crash.place, excuses) }
    guard !crash.isPowerCut || seed.once(in: effort.oneNestedIn) else { return }
    for _ in 0..<effort.nested {
      crashAgain(seed.one(of: machine.moments + [machine.end]), crash.place, excuses)
    }
  }

  /// Why what is called damage is no broken promise: nobody was told that it is saved.
  private enum Excuse { case tornApart, garbage }

  /// Lets the power fail at a moment of a recovery, or right after it.
  private mutating func crashAgain(_ moment: Machine.Moment, _ place: String, _ excuses: Set<Excuse>) {
    let crash = PossibleDisks(moment: moment, effort: effort).one(&seed)
    figures.duringRecovery += 1
    let place = "\(place), then \(crash.place)"
    let verdict = Verdict(disk: crash.disk, promises: moment.promises, path: Desk.journal)
    figures.add(verdict.atRest(), place)
    _ = recover(crash, moment.promises, place, after: excuses)
  }

  /// Starts a machine with what the crash left, goes on working, and looks at what came of it.
  private mutating func recover(
    _ crash: Crash, _ promises: Promises, _ place: String, after earlier: Set<Excuse>
  ) -> (Machine, Set<Excuse>) {
    let machine = Machine(crash.disk, promises: promises, clock: crash.clock)
    var recovery = Recovery(at: Desk(machine), errand: scenario.errand, looksFirst: seed.once(in: 2))
    recovery.run()
    let after = Verdict(disk: machine.disk, promises: machine.promises, path: Desk.journal)
    var faults = recovery.faults + after.afterRecovery()
    let before = Verdict(disk: crash.disk, promises: promises, path: Desk.journal)
    var excuses = earlier
    if crash.hasGarbage || before.hasLostLineFeed { excuses.insert(.garbage) }
    if faults.contains(where: \.isDamage), excuses.isEmpty, before.isTornApart { excuses.insert(.tornApart) }
    if !excuses.isEmpty, faults.contains(where: \.isDamage) {
      faults.removeAll(where: \.isDamage)
      if excuses.contains(.garbage) { figures.toldAsDamage += 1 } else { figures.tornApart += 1 }
    }
    figures.add(faults, place)
    return (machine, excuses)
  }
}

extension Fault {
  fileprivate var isDamage: Bool {
    switch self {
    case .calledDamage: true
    // An erasure waits until a person has mended what nobody can tell whose it is, and of a first save that became garbage
    // nobody can tell that it was a journal.
    case .stuck(let why): why.contains("damaged") || why.contains("notAJournal")
    default: false
    }
  }
}
