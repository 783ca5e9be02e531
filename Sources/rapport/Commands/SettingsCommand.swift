// `rapport settings`: what holds at this desk, and where each of it comes from.

import ArgumentParser
import Text
import Wording

struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "Prints the settings that hold, and where each comes from.",
    discussion: """
      What an option does not say is taken from its environment variable, then from the file of this login, \
      ~/.config/rapport/rapport.yaml (below XDG_CONFIG_HOME if that is set), then from that of all logins, \
      /etc/rapport/rapport.yaml (or the file that RAPPORT_SYSTEM_SETTINGS names).

      A settings file is YAML; its keys are journal, surveys, desk, ui-lang (or language), day-starts, min-n and plain (yes \
      or no), named after the options. In a path ~/ is the home folder, and one that begins with neither ~/ nor / is taken \
      from the folder of the file on. A mistake in a file stops every command, with its line and column and exit \
      status 65.

      Example: a file for a desk that several logins share, and what holds with it

        journal: /var/lib/rapport/front-1.jsonl
        desk: front-1
        ui-lang: hu
        day-starts: 04:00

        rapport settings
      """)

  @OptionGroup var common: CommonOptions

  func run() throws { try run(in: .configured(common)) }

  func run(in world: World) throws {
    let words = try common.words(in: world)
    let rows = try SettingName.allCases.map { name in
      let (value, origin) = try held(name, in: world, words)
      return [name.rawValue, value.visible, (origin.place ?? words.settings.standard).visible]
    }
    let files = world.settings.map { file in
      (file.isThere ? words.settings.fileIsRead : words.settings.fileIsNotThere)(file.path.visible)
    }
    try OutputFile.print((rows.aligned() + [""] + files).map { $0 + "\n" }.joined(), words)
  }

  /// What the commands go by, by the ways in which they come to know it.
  private func held(
    _ name: SettingName, in world: World, _ words: Wording
  ) throws -> (value: String, origin: Setting.Origin) {
    let setting = world.setting(name)
    let origin = setting?.origin ?? .standard
    switch name {
    case .journal: return (try JournalLocation(nil, in: world, words).path, origin)
    case .surveys: return (setting?.text ?? SurveyLibrary.standardFolder ?? words.commands.builtIn, origin)
    case .desk: return (DeskOptions.name(nil, in: world), origin)
    case .uiLang:
      if let asked = world.setting(.uiLang, common.uiLang) { return (words.code, asked.origin) }
      return (words.code, CommonOptions.locale(in: world).map { .variable($0.variable) } ?? .standard)
    case .dayStarts:
      _ = try DayOptions.minutes(nil, in: world, words)
      return (setting?.text ?? "00:00", origin)
    case .minN: return ("\(try SummaryCommand.minN(nil, in: world, words))", origin)
    case .plain:
      let plain = try PlainOption.held(false, in: world, words)
      return (plain?.text ?? "no", plain?.origin ?? .standard)
    }
  }
}
