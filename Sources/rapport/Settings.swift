// What the options and the environment say, and what holds where both are silent.

import ArgumentParser
import Surveys
import Terminal
import Wording

/// Options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(
    help: "The language of the program: en, hu or tr. [LC_ALL, LC_MESSAGES, LANG]",
    completion: .programLanguages)
  var uiLang: String?

  /// The program's words, in the language that was asked for.
  func words(in world: World) throws -> Wording {
    if let uiLang {
      guard let words = Wording.named(uiLang.lowercased()) else {
        throw Complaint(Wording.english.commands.unknownLanguage(uiLang), .usage)
      }
      return words
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(world.environment).first ?? ""
    let code = locale.prefix { !"_.@".contains($0) }
    return Wording.named(String(code)) ?? .english
  }
}

/// How the console is.
struct PlainOption: ParsableArguments {
  @Flag(
    help: "No cursor movement, no drawing, one thing a line: for screen readers. [RAPPORT_PLAIN, TERM=dumb]")
  var plain = false

  /// The console of this command.
  func console(in world: World) -> Console {
    let isDumb = world.environment("TERM") == "dumb"
    return Console(isPlain: plain || isDumb || world.environment("RAPPORT_PLAIN") != nil)
  }
}

/// Where the surveys are.
struct SurveyOptions: ParsableArguments {
  @Option(
    name: .customLong("surveys"), help: "The folder of the surveys. [RAPPORT_SURVEYS]", completion: .directory
  )
  var folder: String?
}

/// The one journal that a command appends to.
struct JournalOption: ParsableArguments {
  @Option(help: "The journal. [RAPPORT_JOURNAL]", completion: .journals)
  var journal: String?

  func place(in world: World) -> JournalLocation { JournalLocation(journal, in: world) }
}

/// The journals that a command reads.
struct JournalsOption: ParsableArguments {
  @Option(
    help: "A journal, or a folder of journals; may be given several times. [RAPPORT_JOURNAL]",
    completion: .journals)
  var journal: [String] = []
}

/// Who sits where.
struct DeskOptions: ParsableArguments {
  @Option(help: "The name of this desk; the host name if not given. [RAPPORT_DESK]")
  var desk: String?

  @Option(help: "The agent's name; the login name if not given. [RAPPORT_AGENT]")
  var agent: String?

  func desk(in world: World) -> String { setting(desk, "RAPPORT_DESK", in: world) ?? world.hostName() }
  func agent(in world: World) -> String { setting(agent, "RAPPORT_AGENT", in: world) ?? world.loginName() }

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
      let status = error.status == .noInput ? .cannotCreate : error.status
      throw Complaint(error.sentence(words.journal), status)
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
    guard let text = setting(dayStarts, "RAPPORT_DAY_STARTS", in: world) else { return 0 }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { throw Complaint(words.commands.badDayStarts(text), .usage) }
    return hour * 60 + minute
  }
}

/// The path of a journal, and whether the program chose it.
struct JournalLocation {
  let path: String
  /// Whether the folders above it may be created: only where nobody named it.
  let isDefault: Bool

  init(_ option: String?, in world: World) {
    if let named = setting(option, "RAPPORT_JOURNAL", in: world) {
      (path, isDefault) = (named, false)
    } else {
      let data = world.environment("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      let folder = data ?? (world.environment("HOME") ?? ".") + "/.local/share"
      (path, isDefault) = (folder + "/rapport/journal.jsonl", true)
    }
  }
}

/// The option if it was given, else the variable; nil if both are silent.
func setting(_ option: String?, _ variable: String, in world: World) -> String? {
  option.flatMap { $0.isEmpty ? nil : $0 } ?? world.environment(variable)
}
