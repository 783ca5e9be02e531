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

  /// Reads “tomorrow 10”, “fri 14:30”, “2026-11-24 10:00” and the like: a day and a time of it, or a time of today.
  /// A weekday is the next one whose time is not over. Nil if it is no time.
  /// - Parameter now: the moment from which today and tomorrow count.
  package init?(typed text: String, now: Timestamp) {
    let now = Appointment(now)
    var (days, minutes): ([TypedDay], [Int]) = ([], [])
    for word in text.words where !Appointment.fillers.contains(word) {
      if let day = TypedDay(word) {
        days.append(day)
      } else if let minute = Appointment.clock(word) {
        minutes.append(minute)
      } else {
        return nil
      }
    }
    guard days.count <= 1, minutes.count == 1 else { return nil }
    self.init(day: (days.first ?? .later(0)).day(after: now, minute: minutes[0]), minute: minutes[0])
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
  private static let fillers: Set<String> = ["at", "on", "saat", "günü", "ora", "orakor", "órakor", "óra"]

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

/// A day as people name it.
private enum TypedDay {
  /// So many days after today.
  case later(Int)
  /// 1 for Monday to 7 for Sunday.
  case weekday(Int)
  case date(Day)

  init?(_ word: String) {
    if let days = TypedDay.relative[word] {
      self = .later(days)
    } else if let date = TypedDay.date(word) {
      self = .date(date)
    } else if let weekday = TypedDay.weekday(word) {
      self = .weekday(weekday)
    } else {
      return nil
    }
  }

  func day(after now: Appointment, minute: Int) -> Day {
    switch self {
    case .later(let days): return now.day + days
    case .date(let day): return day
    case .weekday(let weekday):
      let days = (weekday - now.day.weekday + 7) % 7
      return now.day + (days == 0 && minute <= now.minute ? 7 : days)
    }
  }

  private static let relative = [
    "today": 0, "ma": 0, "bugün": 0, "bugun": 0, "tomorrow": 1, "holnap": 1, "yarın": 1, "yarin": 1,
    "holnapután": 2, "holnaputan": 2,
  ]

  /// From Monday on: the names in English, Hungarian and Turkish, and their usual short forms.
  private static let weekdays = [
    ["monday", "hétfő", "hetfo", "pazartesi", "h", "hét", "pzt"],
    ["tuesday", "kedd", "salı", "sali", "k"],
    ["wednesday", "szerda", "çarşamba", "carsamba", "sze"],
    ["thursday", "csütörtök", "csutortok", "perşembe", "persembe", "cs", "per"],
    ["friday", "péntek", "pentek", "cuma", "p", "cum"],
    ["saturday", "szombat", "cumartesi", "szo", "cmt"],
    ["sunday", "vasárnap", "vasarnap", "pazar", "v", "vas", "paz"],
  ]

  /// The day whose name this is, or that alone begins so.
  private static func weekday(_ word: String) -> Int? {
    if let index = weekdays.firstIndex(where: { $0.contains(word) }) { return index + 1 }
    let fitting = weekdays.indices.filter { weekdays[$0].contains { $0.hasPrefix(word) } }
    return word.count >= 2 && fitting.count == 1 ? fitting[0] + 1 : nil
  }

  /// `2026-11-24`, `2026.11.24.` and `24.11.2026`.
  private static func date(_ word: String) -> Day? {
    let parts = word.split { $0 == "-" || $0 == "." || $0 == "/" }.map(String.init)
    guard parts.count == 3, let numbers = Optional(parts.compactMap { decimal(Array($0.utf8)[...]) }),
      numbers.count == 3
    else { return nil }
    if parts[0].count == 4 { return Day(year: numbers[0], month: numbers[1], day: numbers[2]) }
    return parts[2].count == 4 && word.contains(".")
      ? Day(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
  }
}

extension String {
  /// Its words in lower case; a date that is written with spaces is one word.
  fileprivate var words: [String] {
    let words = lowercased().replacing("i\u{307}", with: "i").split { $0.isWhitespace || $0 == "," }
    var result: [String] = []
    for word in words.map(String.init) {
      // “2026. 11. 24.”, as Hungarian writes it.
      if let last = result.last, last.hasSuffix("."), last.split(separator: ".").count < 3,
        last.first?.isNumber == true, word.first?.isNumber == true
      {
        result[result.count - 1] += word
      } else {
        result.append(word)
      }
    }
    return result
  }
}
