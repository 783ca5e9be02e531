// The figures of a trial, as one line says them.

/// How much was tried, and what came of it.
struct Figures: Sendable {
  var crashes = 0
  var duringRecovery = 0
  /// Unacknowledged records that outlived the explanation before them in the same write.
  var tornApart = 0
  /// Interrupted writes that are told as damage, because a beginning is all that is explained: the disk left garbage in
  /// them, or zeros in the place of the LF that a whole record lacked.
  var toldAsDamage = 0
  var lost = 0
  var twice = 0
  var calledDamage = 0
  /// All other broken promises.
  var others = 0
  /// The first few faults, with their places.
  var stories: [String] = []

  private static let mostStories = 12

  mutating func add(_ faults: [Fault], _ place: @autoclosure () -> String) {
    for fault in faults {
      switch fault {
      case .lost, .draftLost, .inputLost: lost += 1
      case .twice: twice += 1
      case .calledDamage: calledDamage += 1
      default: others += 1
      }
    }
    guard !faults.isEmpty, stories.count < Figures.mostStories else { return }
    stories.append("\(place()): \(Set(faults).map(\.description).sorted().joined(separator: "; "))")
  }

  static func + (left: Figures, right: Figures) -> Figures {
    var sum = left
    sum.crashes += right.crashes
    sum.duringRecovery += right.duringRecovery
    sum.tornApart += right.tornApart
    sum.toldAsDamage += right.toldAsDamage
    sum.lost += right.lost
    sum.twice += right.twice
    sum.calledDamage += right.calledDamage
    sum.others += right.others
    sum.stories += right.stories
    return sum
  }

  /// Whether every promise was kept.
  var isSound: Bool { lost + twice + calledDamage + others == 0 }

  func line(_ name: String) -> String {
    """
    disk model, \(name): \(crashes) crash states, \(duringRecovery) crashes during recovery; \
    \(lost) acknowledged lost, \(twice) twice, \(calledDamage) called damage, \(others) other faults; \
    \(tornApart) torn apart in one write, \(toldAsDamage) with garbage told as damage
    """
  }
}
