// The calls of a summary, against the definition of what is owed.

import FuzzProperties
import Journaling
import RecordTesting
import Records
import Summarizing
import Testing

@Suite("Counting calls")
struct CallCountTests {
  @Test("gives those that the definition says are promised, open and overdue", arguments: 0..<20)
  func counts(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let journals = random.callJournals()
    let today = Day.on("2026-11-18")
    let expected = CallDefinition(journals.map(\.content), dayStarts: 0).followUps(today: today)
    try checkCounting(journals.map(\.bytes))
    for pace in [.ordinary, JournalPace(blockSize: 3000, workers: 1)] {
      let found = try counted(journals.map(\.bytes), .init(dayStarts: 0, today: today), pace: pace).followUps
      #expect(found.promised == expected.promised)
      #expect(found.open == expected.open && found.overdue == expected.overdue)
    }
  }
}
