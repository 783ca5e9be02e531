// The quick look at the start of a shift: which calls are due, without reading what cannot speak of any.

import Journaling
import Records
import Summarizing

extension OwedCalls {
  /// How far back it looks. An older call is long overdue, and `rapport follow-ups` lists it all the same.
  private static let days = 31
  /// How many lines it reads before it gives up, a tenth of a second's work: where so many calls are promised in a
  /// month, nobody makes them all, and their number says nothing.
  private static let mostLines = 2000
  /// What the lines have in them that promise a call, ask for one, change a response or close a call.
  private static let signs = ["followUp", "callback", "follow-up", "amend", "void"]

  /// The calls that a journal's responses of the last days are owed; nil if that is not to be had quickly.
  /// - Parameter today: the day of work that it is.
  init?(lookingInto path: String, today: Day, dayStarts: Int) {
    self.init(dayStarts: dayStarts)
    guard let since = Period(name: "", days: today - OwedCalls.days...today).since,
      let reader = try? JournalReader.open(path)
    else { return nil }
    var lines = 0
    let take = { (owed: inout OwedCalls, line: JournalLine) in
      owed.take(line, journal: 0, offset: 0)
      lines += 1
      return lines <= OwedCalls.mostLines
    }
    do throws(JournalError) {
      try reader.sift(since: since, for: OwedCalls.signs) { take(&self, $0) }
      let missing = missing.map(\.description)
      if !missing.isEmpty { try reader.sift(since: since, for: missing) { take(&self, $0) } }
    } catch {
      return nil
    }
    if lines > OwedCalls.mostLines { return nil }
  }
}
