// What time it is at the desk of a session, and how days and times are taken out of what it showed.

import Glibc

/// A clock that shows what a session says, by the time zone that makes it true; and the names of the days around it.
struct SessionClock {
  private let language: String
  private let start: Int
  /// Minutes between the clock and UTC at the session's beginning.
  private let offset: Int
  private var shown: Int
  private var isTomorrow = false
  /// What stands in a script for a day, and for the minutes of a session.
  private var days: [(form: String, name: String)] = []
  private var times: [(form: String, name: String)] = []

  /// - Parameters:
  ///   - time: what it shows, `12:00`.
  ///   - last: what it is set to last in the session, `tomorrow 06:00`, for which a zone must be left; nil if never.
  init(_ time: String, in language: String, until last: String?) {
    self.language = language
    start = Int(Glibc.time(nil))
    let first = SessionClock.minutes(time)
    shown = first
    // The zones go from 15:59 behind UTC to 15:59 before it, and there is one for both.
    let ahead = (shown - start / 60 % 1440 + 1440) % 1440
    let later = last.map { 1440 + SessionClock.minutes($0.suffix(5).description) - first } ?? 0
    offset = ahead + max(0, later) > 15 * 60 + 59 ? ahead - 1440 : ahead
    for ahead in 0...10 {
      let name = ahead == 0 ? "‹today›" : "‹today+\(ahead)›"
      days += day(ahead).forms.map { ($0, name) }
    }
    times = SessionClock.times(from: shown, "‹now›")
  }

  /// Sets it: `tomorrow 09:00`, or a time of today.
  mutating func set(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    times = SessionClock.times(from: shown, "‹then›")
    isTomorrow = words.first == "tomorrow"
    shown = SessionClock.minutes(words.last ?? "")
    times += SessionClock.times(from: shown, "‹now›")
  }

  /// The zone in which it is that time now.
  var zone: String {
    let began = (start / 60 + offset) % 1440
    let ahead = offset + shown - began + (isTomorrow ? 1440 : 0)
    let (hours, minutes) = (abs(ahead) / 60, abs(ahead) % 60)
    return "DESK\(ahead < 0 ? "+" : "-")\(hours):\(SessionClock.twoDigits(minutes))"
  }

  /// What is typed for `‹today+2›` and `‹weekday+2›`.
  func typed(_ keys: String) -> String {
    (0...9).reduce(keys) { keys, ahead in
      keys.replacing("‹today+\(ahead)›", with: day(ahead).iso)
        .replacing("‹weekday+\(ahead)›", with: day(ahead).weekday(in: language))
    }
  }

  /// A text of the screen or the journal without the days and times of this run.
  func stable(_ text: String) -> String {
    var text = text
    if text.utf8.count > 35 {
      text = text.replacing(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, with: "‹id›")
    }
    // The example in the kiosk's own words is no day of the session.
    text = text.replacing("2026-11-24 10:00", with: "‹a day› 10:00")
    for (form, name) in days { text = text.replacing(form, with: name) }
    for (form, name) in times where text.contains(":") { text = text.replacing(form, with: name) }
    return text
  }

  /// The day so many days after that of the session's beginning.
  private func day(_ ahead: Int) -> SessionDay { SessionDay(start / 60 + offset, ahead) }

  /// The clock in a session that begins then: on a busy machine it may last a while.
  private static func times(from first: Int, _ name: String) -> [(form: String, name: String)] {
    (first..<first + 15).map { ("\(twoDigits($0 / 60)):\(twoDigits($0 % 60))", name) }
  }

  private static func minutes(_ time: String) -> Int {
    let parts = time.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? parts[0] * 60 + parts[1] : 0
  }

  fileprivate static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// A day, as each language writes it.
private struct SessionDay {
  private var date = tm()

  init(_ minutes: Int, _ ahead: Int) {
    var seconds = (minutes + ahead * 1440) * 60
    gmtime_r(&seconds, &date)
  }

  private static let weekdays = [
    "en": ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    "hu": ["vasárnap", "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat"],
    "tr": ["Pazar", "Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi"],
  ]
  private static let months = [
    "en": "January February March April May June July August September October November December",
    "hu":
      "január február március április május június július augusztus szeptember október november december",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
  ].mapValues { $0.split(separator: " ") }

  private var year: Int { Int(date.tm_year) + 1900 }

  var iso: String {
    "\(year)-\(SessionClock.twoDigits(Int(date.tm_mon) + 1))-\(SessionClock.twoDigits(Int(date.tm_mday)))"
  }

  /// As an agent types it: in English the first three letters do.
  func weekday(in language: String) -> String {
    let name = weekdayName(language).lowercased()
    return language == "en" ? String(name.prefix(3)) : name
  }

  var forms: [String] {
    [
      "\(weekdayName("en")), \(date.tm_mday) \(month("en")) \(year)",
      "\(year). \(month("hu")) \(date.tm_mday)., \(weekdayName("hu"))",
      "\(date.tm_mday) \(month("tr")) \(year) \(weekdayName("tr"))", iso,
    ]
  }

  private func weekdayName(_ language: String) -> String {
    SessionDay.weekdays[language]?[Int(date.tm_wday)] ?? ""
  }

  private func month(_ language: String) -> String {
    SessionDay.months[language].map { String($0[Int(date.tm_mon)]) } ?? ""
  }
}
