// Every promise holds after a crash at any point of any work, and after a crash of the recovery.

import Glibc
import Synchronization
import Testing

@Suite("The disk fails at any moment")
struct ScenarioTests {
  static let single: [Scenario] = [
    .create, .append, .twoWriters, .lineFeed, .draft, .saveFromDraft, .resume, .redact, .redactAgain, .repair,
  ]
  static let scenarios = single + Scenario.fragments + Scenario.failedSyncs

  private static let total = Mutex((figures: Figures(), trials: 0))

  @Test(
    "Nothing acknowledged is lost, nothing is there twice, nothing is called damage", arguments: scenarios)
  func everyCrash(scenario: Scenario) throws {
    let figures = try Trial.run(scenario, effort: .asked)
    #expect(figures.isSound, "\(figures.line(scenario.name))\n\(figures.stories.joined(separator: "\n"))")
    guard let total = ScenarioTests.count(figures, scenario.name) else { return }
    #expect(total.crashes >= (Effort.isLong ? 100_000 : 1500))
    #expect(total.duringRecovery >= (Effort.isLong ? 10_000 : 1000))
  }

  /// Says what was done: in the long run a line for each scenario, and after the last one the total, which it
  /// returns.
  private static func count(_ figures: Figures, _ name: String) -> Figures? {
    total.withLock { total in
      total = (total.figures + figures, total.trials + 1)
      if Effort.isLong { say(figures.line(name)) }
      guard total.trials == scenarios.count else { return nil }
      say(total.figures.line("all of it"))
      return total.figures
    }
  }

  /// At once, because long runs are watched.
  private static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }
}
