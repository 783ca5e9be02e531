// The options that several commands share, and what holds of each: one place for all of them.

import ArgumentParser
import Journaling
import Surveys
import Terminal
import Text
import Wording

/// Options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(
    help: "The language of the program: en, hu or tr; that of the locale if not given. [RAPPORT_UI_LANG]",
    completion: .programLanguages)
  var uiLang: String?

  /// The program's words, in the language that was asked for.
  func words(in world: World) throws -> Wording {
    guard let asked = world.setting(.uiLang, uiLang) else {
      return CommonOptions.locale(in: world)?.words ?? .english
    }
    guard let words = Wording.named(asked.text.lowercased()) else {
      let english = Wording.english
      throw asked.complaint(
        ofOption: english.commands.unknownLanguage(asked.text),
        elsewhere: english.settings.badLanguage(asked.text.excerpt))
    }
    return words
  }

  /// The words of the locale, English for a language that the program does not speak, and the variable that named it.
  static func locale(in world: World) -> (words: Wording, variable: String)? {
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = world.environment(variable) else { continue }
      let code = locale.prefix { !"_.@".contains($0) }
      return (Wording.named(String(code)) ?? .english, variable)
    }
    return nil
  }
}

/// How the console is.
struct PlainOption: ParsableArguments {
  @Flag(
    help: "No cursor movement, no drawing, one thing a line: for screen readers. [RAPPORT_PLAIN, TERM=dumb]")
  var plain = false

  /// The console of this command.
  func console(in world: World, _ words: Wording) throws(Complaint) -> Console {
    Console(isPlain: try PlainOption.held(plain, in: world, words)?.text == "yes")
  }

  /// Whether it is plain: yes or no, and who says so; nil if nobody does.
  static func held(_ option: Bool, in world: World, _ words: Wording) throws(Complaint) -> Setting? {
    if option { return Setting(text: "yes", origin: .option("plain")) }
    if world.environment("TERM") == "dumb" { return Setting(text: "yes", origin: .variable("TERM")) }
    guard let setting = world.setting(.plain) else { return nil }
    guard let isOn = ["1": true, "0": false][setting.text] ?? PlainOption.isOn(setting.text) else {
      let sentence = words.settings.badPlain(setting.text.excerpt)
      throw setting.complaint(ofOption: sentence, elsewhere: sentence)
    }
    return Setting(text: isOn ? "yes" : "no", origin: setting.origin)
  }

  /// What a settings file says; nil for what is neither yes nor no. A variable may say it in digits too, as variables do.
  static func isOn(_ text: String) -> Bool? {
    ["yes": true, "true": true, "no": false, "false": false][text.lowercased()]
  }
}

/// Where the surveys are.
struct SurveyOptions: ParsableArguments {
  @Option(
    name: .customLong("surveys"), help: "The folder of the surveys. [RAPPORT_SURVEYS]", completion: .directory
  )
  var folder: GivenPath?
}

/// The one journal that a command appends to.
struct JournalOption: ParsableArguments {
  @Option(help: "The journal. [RAPPORT_JOURNAL]", completion: .journals)
  var journal: GivenPath?

  func place(in world: World, _ words: Wording) throws(Complaint) -> JournalLocation {
    try JournalLocation(journal, in: world, words)
  }
}

/// The journals that a command reads.
struct JournalsOption: ParsableArguments {
  @Option(
    help: "A journal, or a folder of journals; may be given several times. [RAPPORT_JOURNAL]",
    completion: .journals)
  var journal: [GivenPath] = []
}

/// What the desk is called.
struct DeskNameOption: ParsableArguments {
  @Option(help: "The name of this desk; the host name if not given. [RAPPORT_DESK]")
  var desk: String?

  /// The name of this desk.
  func name(in world: World) -> String {
    let name = world.setting(.desk, desk)?.text.tidied ?? ""
    return name.isEmpty ? world.hostName() : name
  }
}

/// Who sits where.
struct DeskOptions: ParsableArguments {
  @OptionGroup var place: DeskNameOption

  @Option(help: "The agent's name; the login name if not given. [RAPPORT_AGENT]")
  var agent: String?

  func desk(in world: World) -> String { place.name(in: world) }
  func agent(in world: World) -> String {
    let name = given(agent, "RAPPORT_AGENT", in: world)?.tidied ?? ""
    return name.isEmpty ? world.loginName() : name
  }

  /// The desk with its journal open for appending.
  /// - Parameter location: nil for a practice.
  func open(
    _ location: JournalLocation?, dayStarts: Int = 0, in world: World, _ words: Wording
  ) throws -> Desk {
    do {
      return try Desk(
        name: desk(in: world), agent: agent(in: world), world: world, dayStarts: dayStarts, journal: location)
    } catch {
      // Whatever stands in the way of appending, a journal could not be had.
      let isInTheWay = error.status == .noInput && error.reason != .notAJournal
      let status = isInTheWay ? .cannotCreate : error.status
      throw Complaint(error.sentence(words.journal) + (location?.whereSet(words) ?? ""), status)
    }
  }
}

/// When a day begins.
struct DayOptions: ParsableArguments {
  @Option(
    help: "When the day begins, HH:MM; what stands before belongs to the day before. [RAPPORT_DAY_STARTS]")
  var dayStarts: String?

  /// Minutes after midnight.
  func minutes(in world: World, _ words: Wording) throws -> Int {
    guard let asked = world.setting(.dayStarts, dayStarts) else { return 0 }
    guard let minutes = DayOptions.minutes(asked.text) else {
      throw asked.complaint(
        ofOption: words.commands.badDayStarts(asked.text),
        elsewhere: words.settings.badDayStarts(asked.text.excerpt))
    }
    return minutes
  }

  /// Minutes after midnight of a time of day as HH:MM; nil for anything else.
  static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }
}

/// What a group must have before it is judged by.
struct GroupOptions: ParsableArguments {
  @Option(
    help: """
      A group with fewer ratings than this has no score, and a comparison no verdict; 5 if not given. [RAPPORT_MIN_N]
      """)
  var minN: String?

  /// Where nobody says so.
  private static let standard = 5

  /// How many ratings a group must have before it has a score.
  func minN(in world: World, _ words: Wording) throws(Complaint) -> Int {
    guard let asked = world.setting(.minN, minN) else { return GroupOptions.standard }
    guard let number = GroupOptions.minN(asked.text) else {
      throw asked.complaint(
        ofOption: words.commands.badMinN(asked.text), elsewhere: words.settings.badMinN(asked.text.excerpt))
    }
    return number
  }

  /// The number of ratings that a text names; nil for anything else than a whole number from 1 up.
  static func minN(_ text: String) -> Int? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text), number >= 1 else {
      return nil
    }
    return number
  }
}

/// The path of a journal, and who named it.
struct JournalLocation {
  let path: String
  let origin: Setting.Origin

  /// Whether the program chose it. Only then may the folders above it be created.
  var isDefault: Bool { origin == .standard }

  /// - Throws: a complaint where nobody named it and there is no home folder to choose one in. A folder of its own in
  ///   whatever folder the program was started in would be another journal each time.
  init(_ option: GivenPath?, in world: World, _ words: Wording) throws(Complaint) {
    if let named = try world.pathSetting(.journal, option, words) {
      (path, origin) = (named.text, named.origin)
    } else {
      let data = world.folder(inVariable: "XDG_DATA_HOME")
      guard let folder = data ?? world.homeFolder.map({ $0 + "/.local/share" }) else {
        throw Complaint(words.settings.noHome, .noInput)
      }
      (path, origin) = (folder + "/rapport/journal.jsonl", .standard)
    }
  }
}

extension JournalLocation {
  /// Where to change it, as one more sentence; empty unless a settings file or a variable named it.
  func whereSet(_ words: Wording) -> String {
    origin.lastingPlace.map { " " + words.settings.journalSetIn($0) } ?? ""
  }
}

/// The option if it was given, else the variable; nil if both are silent. For what no settings file has.
func given(_ option: String?, _ variable: String, in world: World) -> String? {
  option.flatMap { $0.isEmpty ? nil : $0 } ?? world.environment(variable)
}
