// The files in which a login and the system keep settings: found, read, and every mistake in them told with its place.

import Glibc
import Journaling
import Surveys
import Text
import Wording

/// A settings file as it was found.
struct SettingsFile: Sendable {
  let path: String
  private(set) var isThere = false
  private(set) var values: [SettingName: Setting] = [:]
  private(set) var mistakes: [Mistake] = []

  /// What is wrong in one place of it.
  struct Mistake {
    let line: Int
    let column: Int
    let problem: Problem
  }

  enum Problem {
    case yaml(SurveyMistake.Problem)
    case unreadable(SystemError)
    /// A variable names the file, and it is not there.
    case missing(variable: String)
    /// A folder that this login may not enter stands above it.
    case closedFolder(String)
    case unknown(String)
    /// Another key of the same setting stands in an earlier line.
    case sameSetting(String, first: String, line: Int)
    /// The key stands alone.
    case noValue(SettingName)
    case badValue(SettingName, String)
    /// A path that begins with the sign of somebody's home folder, but not of this login's.
    case otherHome(String)
    /// A path that begins with a variable, which nobody replaces in a settings file.
    case unexpanded(String, variable: String)
  }

  /// Of this login: below `XDG_CONFIG_HOME`, else `~/.config`; nil where neither is known.
  static func ofUser(in world: World) -> SettingsFile? {
    let configured = world.folder(inVariable: "XDG_CONFIG_HOME")
    // `su` may leave the home folder of another login in HOME; one of root's may well be meant for this login.
    if configured == nil, let owner = owner(of: world.homeFolder), ![geteuid(), 0].contains(owner) {
      return nil
    }
    guard let folder = configured ?? world.homeFolder.map({ $0 + "/.config" }) else { return nil }
    return SettingsFile(folder + "/rapport/rapport.yaml", isOfSystem: false, in: world)
  }

  /// Of all logins: `RAPPORT_SYSTEM_SETTINGS`, else in `/etc`.
  static func ofSystem(in world: World) -> SettingsFile {
    let named = world.environment(systemVariable).map { GivenPath.expanded($0, home: world.homeFolder) ?? $0 }
    var file = SettingsFile(named ?? "/etc/rapport/rapport.yaml", isOfSystem: true, in: world)
    if named != nil, !file.isThere, file.mistakes.isEmpty {
      file.mistakes = [Mistake(line: 1, column: 1, problem: .missing(variable: systemVariable))]
    }
    return file
  }

  private static let systemVariable = "RAPPORT_SYSTEM_SETTINGS"

  private init(_ path: String, isOfSystem: Bool, in world: World) {
    self.path = path
    do {
      let bytes = try RegularFile.bytes(of: path, atMost: SurveyFile.sizeLimit)
      isThere = true
      read(bytes, home: world.homeFolder)
    } catch {
      if [ENOENT, ENOTDIR].contains(error.code) { return }
      let closed = SettingsFile.closedFolder(above: path)
      // In a home folder of root's that this login may not enter, it has no settings of its own.
      if !isOfSystem, closed != nil, SettingsFile.owner(of: world.homeFolder) != geteuid() { return }
      let problem = closed.map(Problem.closedFolder) ?? .unreadable(error)
      mistakes = [Mistake(line: 1, column: 1, problem: problem)]
    }
  }

  /// The folder above a file that may not be entered; nil if the file itself is what cannot be read.
  private static func closedFolder(above path: String) -> String? {
    var candidate = path
    while candidate != "/", (try? Kernel().status(ofPath: candidate)) == nil {
      candidate = Path.folder(of: candidate)
    }
    return candidate == path ? nil : candidate
  }

  /// The login that a home folder belongs to; nil where there is none.
  private static func owner(of home: String?) -> uid_t? {
    home.flatMap { try? Kernel().status(ofPath: $0) }?.owner
  }

  private mutating func read(_ bytes: [UInt8], home: String?) {
    let keys = PlainKeys(bytes)
    mistakes = keys.mistakes.map { Mistake(line: $0.line, column: $0.column, problem: .yaml($0.problem)) }
    var firsts: [SettingName: String] = [:]
    for entry in keys.entries {
      guard let name = SettingName(key: entry.key) else {
        mistakes.append(Mistake(line: entry.line, column: entry.column, problem: .unknown(entry.key)))
        continue
      }
      if case .file(_, let line)? = values[name]?.origin {
        let first = firsts[name] ?? entry.key
        let twice: Problem =
          first == entry.key
          ? .yaml(.key(.doubled(first, firstLine: line))) : .sameSetting(entry.key, first: first, line: line)
        mistakes.append(Mistake(line: entry.line, column: entry.column, problem: twice))
        continue
      }
      do {
        let text = try value(entry.value, of: name, home: home)
        firsts[name] = entry.key
        values[name] = Setting(text: text, origin: .file(path, line: entry.line))
      } catch {
        mistakes.append(Mistake(line: entry.valueLine, column: entry.valueColumn, problem: error.problem))
      }
    }
    mistakes.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private struct WrongValue: Error {
    let problem: Problem
  }

  private func value(_ text: String, of name: SettingName, home: String?) throws(WrongValue) -> String {
    if text.isEmpty { throw WrongValue(problem: .noValue(name)) }
    guard name.takes(text) else { throw WrongValue(problem: .badValue(name, text)) }
    guard name.isPath, !text.hasPrefix("/") else { return text }
    // The folder of the file, and not the one that a command happens to be typed in.
    if let variable = GivenPath.variable(in: text) {
      throw WrongValue(problem: .unexpanded(text, variable: variable))
    }
    guard text.hasPrefix("~") else { return Path.folder(of: path) + "/" + text }
    guard let expanded = GivenPath.expanded(text, home: home) else {
      throw WrongValue(problem: .otherHome(text))
    }
    return expanded
  }
}

extension SettingName {
  /// Whether a text is a value of it.
  fileprivate func takes(_ text: String) -> Bool {
    switch self {
    case .journal, .surveys, .desk: true
    case .uiLang: Wording.codes.contains(text.lowercased())
    case .dayStarts: DayOptions.minutes(text) != nil
    case .minN: GroupOptions.minN(text) != nil
    case .plain: PlainOption.isOn(text) != nil
    }
  }
}

extension SettingsFile {
  /// `FILE:LINE:COLUMN: what is wrong; what to do` for every mistake.
  func lines(_ words: Wording) -> [String] {
    mistakes.map { "\(path):\($0.line):\($0.column): \($0.problem.sentence(words))" }
  }
}

extension SettingsFile.Problem {
  fileprivate func sentence(_ words: Wording) -> String {
    let settings = words.settings
    switch self {
    case .yaml(let problem): return problem.sentence(words.surveys)
    // What takes the place of a file no permission opens.
    case .unreadable(let error) where error.isOfNoFile: return settings.noFile(error.reason(words.journal))
    case .unreadable(let error): return settings.unreadable(error.reason(words.journal))
    case .missing(let variable): return settings.namedButMissing(variable)
    case .closedFolder(let folder): return settings.closedFolder(folder)
    case .unknown(let key):
      let names = SettingName.allCases.map(\.rawValue)
      guard let meant = NearestWord.of(key, among: names) else {
        return settings.unknownKey(key.excerpt, names.joined(separator: ", "))
      }
      return settings.misspelt(key.excerpt, meant)
    case .sameSetting(let key, let first, let line): return settings.sameSetting(key, first, line)
    case .noValue(let name): return settings.noValue(name.rawValue)
    case .otherHome(let path): return settings.otherHome(path.excerpt)
    case .unexpanded(let path, let variable): return words.outputs.unexpanded(path.excerpt, variable.excerpt)
    case .badValue(let name, let value):
      switch name {
      case .uiLang: return settings.badLanguage(value.excerpt)
      case .dayStarts: return settings.badDayStarts(value.excerpt)
      case .minN: return settings.badMinN(value.excerpt)
      case .plain: return settings.badPlain(value.excerpt)
      case .journal, .surveys, .desk: return settings.noValue(name.rawValue)
      }
    }
  }
}
