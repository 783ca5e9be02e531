// How many interviews the journal has of today, whichever kiosk made them.

import Journaling
import Records
import Scanning
import Summarizing

/// A count that is brought up to date by reading what was appended since the last look.
struct DayCount: ~Copyable {
  private let path: String
  private let dayStarts: Int
  private var day: Day?
  private var follower: JournalFollower?
  private var responses: Set<RecordID> = []
  private var voided: Set<RecordID> = []
  private var glance = LineGlance()

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
        switch glance.look(at: bytes) {
        case .response(let id, let at, _): if at.day(dayStarts: dayStarts) == today { responses.insert(id) }
        case .line(let line): take(line, today)
        case nil: break
        }
      }
    } catch {
      return nil
    }
    return responses.count - voided.count(where: responses.contains)
  }

  private mutating func take(_ line: JournalLine, _ today: Day) {
    guard let record = line.record else { return }
    switch record.content {
    case .response: if record.at.day(dayStarts: dayStarts) == today { responses.insert(record.id) }
    case .void(let of): voided.insert(of)
    default: break
    }
  }

  private mutating func begin(_ today: Day) throws(JournalError) {
    (day, responses, voided) = (today, [], [])
    let since = Period(name: "today", days: today...today).since ?? 0
    follower = try JournalFollower.open(path, since: since)
  }
}
