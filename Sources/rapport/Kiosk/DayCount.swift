// How many interviews the journal has of today, whichever kiosk made them.

import Journaling
import Records
import Summarizing

/// A count that is brought up to date by reading what was appended since the last look.
struct DayCount: ~Copyable {
  private let path: String
  private let dayStarts: Int
  private var day: Day?
  private var follower: JournalFollower?
  private var responses: Set<RecordID> = []
  private var voided: Set<RecordID> = []
  private var reader = RecordReader()

  /// - Parameter dayStarts: minutes after midnight at which a day begins.
  init(of path: String, dayStarts: Int) {
    (self.path, self.dayStarts) = (path, dayStarts)
  }

  /// The interviews of the day of that moment, less the voided ones; nil if the journal cannot be read.
  mutating func count(at now: Timestamp) -> Int? {
    let today = now.day(dayStarts: dayStarts)
    do {
      let isReplaced = follower?.isReplaced() ?? true
      if isReplaced || today != day { try begin(today) }
      // Taken out, so that the sets grow where they are instead of being copied.
      var follower = follower.take()
      defer { self.follower = follower.take() }
      _ = try follower?.readLines { bytes in
        take(bytes, today)
      }
    } catch {
      return nil
    }
    return responses.count - voided.count(where: responses.contains)
  }

  private mutating func take(_ bytes: UnsafeRawBufferPointer, _ today: Day) {
    let line = bytes.assumingMemoryBound(to: UInt8.self).span
    guard reader.read(line), reader.record.standing == .record else { return }
    switch reader.record.kind {
    case .response:
      guard let id = reader.record.id, reader.record.at?.day(dayStarts: dayStarts) == today else { return }
      responses.insert(id)
    case .void: if let of = reader.record.of { voided.insert(of) }
    case .journal, .amend, .followUp, .customers, .redaction, .repair, .unknown, nil: break
    }
  }

  private mutating func begin(_ today: Day) throws(JournalError) {
    (day, responses, voided) = (today, [], [])
    let since = Period(name: "today", days: today...today).since ?? 0
    follower = try JournalFollower.open(path, since: since)
  }
}
