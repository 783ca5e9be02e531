// The fast way to a summary's calls, against the definition of what is owed.

import FuzzProperties
import RecordTesting
import Records
import Scanning
import Summarizing
import Testing

@Suite("A scan of calls")
struct CallScanTests {
  @Test("counts those that the definition says are promised, open and overdue", arguments: 0..<20)
  func counts(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let journals = random.callJournals()
    let today = Day.on("2026-11-18")
    let expected = CallDefinition(journals.map(\.content), dayStarts: 0).followUps(today: today)
    try checkScan(journals.map(\.bytes))
    for pace in [.ordinary, ScanPace(blockSize: 3000, remembered: 5, workers: 2)] {
      let scan = JournalScan(
        Period(name: "all", days: nil), by: [], .init(dayStarts: 0, today: today), journals: 2, pace: pace)
      for (number, journal) in journals.enumerated() {
        _ = try scan.scan(Bytes(all: journal.bytes), journal: number, from: 0, after: nil)
      }
      let found = try scan.finish().tally.followUps
      #expect(found.promised == expected.promised)
      #expect(found.open == expected.open && found.overdue == expected.overdue)
    }
  }
}

/// A journal in memory.
private struct Bytes: ByteSource {
  let all: [UInt8]

  var length: Int { all.count }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws {
    buffer.copyBytes(from: all[offset..<offset + buffer.count])
  }
}
