// The settings that a desk may have for good: what some options set, under the same names.

/// An option whose value may also stand in a variable or in a settings file.
enum SettingName: String, CaseIterable {
  case journal, surveys, desk
  case uiLang = "ui-lang"
  case dayStarts = "day-starts"
  case minN = "min-n"
  case plain

  /// The setting of a key in a file: its name, or for `--ui-lang` what people call it where nothing else is a language.
  init?(key: String) {
    self.init(rawValue: key == "language" ? SettingName.uiLang.rawValue : key)
  }

  /// The environment variable of the same meaning.
  var variable: String {
    "RAPPORT_" + String(rawValue.uppercased().map { $0 == "-" ? "_" : $0 })
  }

  /// Whether its value is a path, which a file may write with the home folder's sign or from its own folder on.
  var isPath: Bool { self == .journal || self == .surveys }
}

/// A value that somebody gave for a setting, and who.
struct Setting: Equatable {
  let text: String
  let origin: Origin

  enum Origin: Equatable {
    case option(String)
    case variable(String)
    case file(String, line: Int)
    /// Nobody gave one.
    case standard

    /// The place where a person finds it, as `FILE:LINE`, `--option` or the variable's name; nil for the standard.
    var place: String? {
      switch self {
      case .option(let name): "--" + name
      case .variable(let name): name
      case .file(let path, let line): "\(path):\(line)"
      case .standard: nil
      }
    }

    /// The place, unless it is an option: whoever typed that sees it.
    var lastingPlace: String? {
      if case .option = self { nil } else { place }
    }
  }
}

extension Setting {
  /// The end over a value that means nothing: where it stands, unless that is the option, which its sentence names.
  func complaint(ofOption sentence: String, elsewhere: String) -> Complaint {
    Complaint(origin.lastingPlace.map { "\($0): \(elsewhere)." } ?? sentence, .usage)
  }
}

extension World {
  /// What holds of a setting: the option if it was given, else the variable, the user's file, the system's; nil if
  /// all are silent. Every command asks here, and `rapport settings` does too.
  func setting(_ name: SettingName, _ option: String? = nil) -> Setting? {
    if let option, !option.isEmpty { return Setting(text: option, origin: .option(name.rawValue)) }
    if let text = environment(name.variable) { return Setting(text: text, origin: .variable(name.variable)) }
    return settings.lazy.compactMap { $0.values[name] }.first
  }
}
