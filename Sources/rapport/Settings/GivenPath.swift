// Paths as people give them: what a shell would have made of them, where no shell did.

import ArgumentParser
import Text
import Wording

/// A path in an option or an argument. A shell leaves `~/` alone behind an equals sign, and nobody replaces it in a
/// crontab or a unit, so that it is done here; without it there is no way to the text.
struct GivenPath: ExpressibleByArgument {
  /// As it was typed.
  let text: String

  init?(argument: String) { text = argument }

  init(_ text: String) { self.text = text }

  /// The path that is meant.
  /// - Throws: a complaint about another login's home folder and about a variable that nothing replaced.
  func path(in world: World, _ words: Wording) throws(Complaint) -> String {
    guard text.utf8.first == UInt8(ascii: "~") else {
      guard let variable else { return text }
      throw Complaint(words.outputs.unexpanded(text.visible, variable.visible), .usage)
    }
    guard let path = GivenPath.expanded(text, home: world.homeFolder) else {
      let isOwn = text == "~" || text.utf8.starts(with: "~/".utf8)
      throw Complaint((isOwn ? words.outputs.noHomeFor : words.outputs.otherHome)(text.visible), .usage)
    }
    return path
  }

  /// A path with the home folder in the place of its leading `~`; nil for another login's, or without a home folder.
  static func expanded(_ text: String, home: String?) -> String? {
    guard text.utf8.first == UInt8(ascii: "~") else { return text }
    guard let home, text == "~" || text.utf8.starts(with: "~/".utf8) else { return nil }
    return home + text.dropFirst()
  }

  /// The variable that it begins with, as `$HOME` or `${HOME}`, where a shell would have put its value; nil if none.
  private var variable: String? { GivenPath.variable(in: text) }

  /// The variable that a path begins with; nil if it begins with none.
  static func variable(in text: String) -> String? {
    let names = /^(\$[A-Za-z_][A-Za-z0-9_]*|\$\{[A-Za-z_][A-Za-z0-9_]*\})(?:\/|$)/
    return text.prefixMatch(of: names).map { String($0.1) }
  }
}

extension World {
  /// A setting that is a path, as `setting` finds it, with the home folder in it. A settings file is expanded when it
  /// is read.
  /// - Throws: as `GivenPath.path`.
  func pathSetting(
    _ name: SettingName, _ option: GivenPath? = nil, _ words: Wording
  ) throws(Complaint) -> Setting? {
    guard let setting = setting(name, option?.text) else { return nil }
    if case .file = setting.origin { return setting }
    return Setting(text: try GivenPath(setting.text).path(in: self, words), origin: setting.origin)
  }
}
