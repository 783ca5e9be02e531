// Work during which the disk does not confirm a sync, says so once, and then that all is well.

import Journaling

extension Scenario {
  /// A shift's first append, where what stands there already (1), the folder (2) or the data (3) is not confirmed,
  /// and its second one (4).
  static let failedSyncs = [1, 2, 3, 4].map { (number: Int) in
    Scenario(
      name: "failed sync \(number)", prepare: saved(2),
      run: { desk in
        var writer = try desk.open()
        var other = try desk.open()
        if number == 4 { try desk.save(to: &writer) }
        try expectRefusal("the failed save") { () throws(JournalError) in try desk.save(to: &writer) }
        guard desk.seesSuspicion else { throw Fault.savedInSpite("no mark") }
        try expectRefusal("the same desk again") { () throws(JournalError) in try desk.save(to: &writer) }
        try expectRefusal("another desk") { () throws(JournalError) in try desk.save(to: &other) }
        try expectRefusal("a new shift") { () throws(JournalError) in _ = try desk.open() }
      },
      failingSync: number)
  }

  private static func expectRefusal(
    _ what: String, _ work: () throws(JournalError) -> Void
  ) throws(Fault) {
    do throws(JournalError) { try work() } catch {
      switch error.reason {
      case .syncFailed, .suspect: return
      default: throw .stuck("\(what): \(error)")
      }
    }
    throw .savedInSpite(what)
  }
}
