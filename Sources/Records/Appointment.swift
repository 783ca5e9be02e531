// When to call again: from what an agent types, in any language of the program, to a local time.

/// A local time of a day, to the minute.
package struct Appointment: Sendable, Equatable, Comparable, CustomStringConvertible {
  package let day: Day
  /// Minutes after midnight, 0–1439.
  package let minute: Int

  package init(day: Day, minute: Int) {
    self.day = day
    self.minute = minute
  }

  /// The local time of a moment.
  package init(_ moment: Timestamp) {
    let clock = moment.clock.split(separator: ":").compactMap { Int($0) }
    self.init(day: moment.day(), minute: clock[0] * 60 + clock[1])
  }

  /// Reads `2026-11-24T10:00`, as a record has it; nil otherwise.
  package init?(recorded text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      let day = Day(text.prefix(10)), let minute = Appointment.clock(String(text.dropFirst(11)))
    else { return nil }
    self.init(day: day, minute: minute)
  }

  /// Reads “tomorrow 10”, “fri 14:30”, “24 November 10”, “2026-11-24 10:00” and the like: a day and a time of it, or a time of today.
  /// A weekday is the next one whose time is not over. Nil if it is no time.
  /// - Parameter now: the moment from which today and tomorrow count.
  package init?(typed text: String, now: Timestamp) {
    let now = Appointment(now)
    var words = text.words.filter { !Appointment.fillers.contains($0) }
    var (days, weekdays, minutes): ([TypedDay], [Int], [Int]) = ([], [], [])
    if let named = TypedDay(takenFrom: &words) { days.append(named) }
    for word in words {
      switch (TypedDay(word), Appointment.clock(word)) {
      case (.weekday(let weekday), _): weekdays.append(weekday)
      case (let day?, _): days.append(day)
      case (nil, let minute?): minutes.append(minute)
      case (nil, nil): return nil
      }
    }
    guard days.count <= 1, weekdays.count <= 1, minutes.count == 1,
      let day = (days.first ?? weekdays.first.map { .weekday($0) } ?? .later(0))
        .day(after: now, minute: minutes[0]),
      // A weekday beside a date must be the date's.
      weekdays.first.map({ $0 == day.weekday }) ?? true
    else { return nil }
    self.init(day: day, minute: minutes[0])
  }

  /// The day of work that it belongs to.
  /// - Parameter dayStarts: minutes after midnight at which a day begins.
  package func day(dayStarts: Int) -> Day { minute < dayStarts ? day - 1 : day }

  package static func < (left: Appointment, right: Appointment) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }

  /// As a record has it.
  package var description: String { "\(day)T\(clock)" }

  /// Hours and minutes, `10:00`.
  package var clock: String {
    let parts = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return parts.joined(separator: ":")
  }

  /// What people say around a time and what says nothing.
  private static let fillers: Set<String> = [
    "the", "at", "on", "of", "saat", "günü", "ora", "orakor", "órakor", "óra",
  ]

  /// Reads `10`, `9:30`, `14.30`, `10h`, `2pm` and `10-kor`.
  private static func clock(_ word: String) -> Int? {
    var word = Substring(word)
    var afternoon: Bool?
    for (ending, isAfternoon) in [("am", false), ("pm", true)] where word.hasSuffix(ending) {
      (word, afternoon) = (word.dropLast(2), isAfternoon)
    }
    for ending in ["-kor", "h"] where word.hasSuffix(ending) { word = word.dropLast(ending.count) }
    let parts = word.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (1...2).contains(parts.count), (1...2).contains(parts[0].utf8.count),
      parts.count == 1 || parts[1].utf8.count == 2,
      var hour = decimal(Array(parts[0].utf8)[...]),
      let minute = parts.count == 1 ? 0 : decimal(Array(parts[1].utf8)[...]), minute < 60
    else { return nil }
    if let afternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (afternoon ? 12 : 0)
    }
    return hour < 24 ? hour * 60 + minute : nil
  }
}
