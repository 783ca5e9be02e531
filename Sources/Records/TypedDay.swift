// A day as an agent types it, in any language of the program.

/// A day as people name it.
enum TypedDay {
  /// So many days after today.
  case later(Int)
  /// 1 for Monday to 7 for Sunday.
  case weekday(Int)
  case date(Day)
  /// A day of a month, of the year that is named or else of the one in which it comes next.
  case named(day: Int, month: Int, year: Int?)

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

  /// Takes a month's name and the number of the day beside it, and the year, out of the words: “24 November”,
  /// “november 24-én”, “24 kasım 2026”. Nil where no month is named, or no day of it.
  init?(takenFrom words: inout [String]) {
    guard let place = words.firstIndex(where: { TypedDay.month($0) != nil }),
      let month = TypedDay.month(words[place])
    else { return nil }
    let years = words.indices.filter { TypedDay.year(words[$0]) != nil }
    guard years.count <= 1 else { return nil }
    // The day stands before the month, as English and Turkish have it, or else behind it.
    let beside = [place - 1, place + 1].filter(words.indices.contains)
    guard let dayPlace = beside.first(where: { TypedDay.dayOfMonth(words[$0]) != nil }),
      let day = TypedDay.dayOfMonth(words[dayPlace])
    else { return nil }
    self = .named(day: day, month: month, year: years.first.flatMap { TypedDay.year(words[$0]) })
    for taken in ([place, dayPlace] + years).sorted(by: >) { words.remove(at: taken) }
  }

  /// Nil where there is no such day.
  func day(after now: Appointment, minute: Int) -> Day? {
    switch self {
    case .later(let days): return now.day + days
    case .date(let day): return day
    case .named(let day, let month, let year):
      if let year { return Day(year: year, month: month, day: day) }
      let this = now.day.parts.year
      // A leap day may be eight years away.
      return (this...this + 8).lazy.compactMap { Day(year: $0, month: month, day: day) }.first {
        $0 >= now.day
      }
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

  /// From January on: the names in English, Hungarian and Turkish; their beginnings do as well.
  private static let months = [
    ["january", "január", "januar", "ocak"], ["february", "február", "februar", "şubat", "subat"],
    ["march", "március", "marcius", "mart"], ["april", "április", "aprilis", "nisan"],
    ["may", "május", "majus", "mayıs", "mayis"], ["june", "június", "junius", "haziran"],
    ["july", "július", "julius", "temmuz"], ["august", "augusztus", "ağustos", "agustos"],
    ["september", "szeptember", "eylül", "eylul"], ["october", "október", "oktober", "ekim"],
    ["november", "kasım", "kasim"], ["december", "aralık", "aralik"],
  ]

  /// The month whose name this is, or that alone begins so.
  static func month(_ word: String) -> Int? {
    let name = word.hasSuffix(".") ? String(word.dropLast()) : word
    // “sze” is a Wednesday, though “szeptember” begins so.
    if weekdays.contains(where: { $0.contains(word) }) { return nil }
    let fitting = months.indices.filter { months[$0].contains { $0.hasPrefix(name) } }
    return name.count >= 3 && fitting.count == 1 ? fitting[0] + 1 : nil
  }

  /// `24`, `24.`, `24th`, `24-én`.
  private static func dayOfMonth(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), dayEndings.contains(String(word.dropFirst(digits.count))) else {
      return nil
    }
    return decimal(Array(digits.utf8)[...])
  }

  private static let dayEndings: Set<String> = [
    "", ".", "st", "nd", "rd", "th", "-én", "-án", "-en", "-an", "-e", "-je", "-jén", "-ján",
  ]

  private static func year(_ word: String) -> Int? {
    let digits = word.hasSuffix(".") ? word.dropLast() : word[...]
    return digits.utf8.count == 4 ? decimal(Array(digits.utf8)[...]) : nil
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
  var words: [String] {
    let words = inPhrases.split { $0.isWhitespace || $0 == "," }
    if words.contains(where: { TypedDay.month(String($0)) != nil }) { return words.map(String.init) }
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

  /// In lower case, with what takes two or three words in one language in the one word of another.
  private var inPhrases: String {
    let text = lowercased().replacing("i\u{307}", with: "i")
    return ["day after tomorrow", "öbür gün", "obur gun", "öbürsü gün"].reduce(text) {
      $0.replacing($1, with: "holnapután")
    }
  }
}
