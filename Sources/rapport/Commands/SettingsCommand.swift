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

      A file for a desk that several logins share:

        journal: /var/lib/rapport/front-1.jsonl
        desk: front-1
        ui-lang: hu
        day-starts: 04:00

      Example: what holds, and what would hold with an option

        rapport settings
        rapport settings --day-starts 05:00
      """)

  @OptionGroup var journal: JournalOption
  @OptionGroup var surveys: SurveyOptions
  @OptionGroup var desk: DeskNameOption
  @OptionGroup var days: DayOptions
  @OptionGroup var groups: GroupOptions
  @OptionGroup var plain: PlainOption
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
    let setting =
      name.isPath
      ? try world.pathSetting(name, option(name).map(GivenPath.init), words)
      : world.setting(name, option(name))
    let origin = setting?.origin ?? .standard
    switch name {
    // A login without a home folder has none until it names one.
    case .journal: return ((try? journal.place(in: world, words).path) ?? "–", origin)
    case .surveys: return (setting?.text ?? SurveyLibrary.standardFolder ?? words.commands.builtIn, origin)
    case .desk: return (desk.name(in: world), origin)
    case .uiLang:
      if setting != nil { return (words.code, origin) }
      return (words.code, CommonOptions.locale(in: world).map { .variable($0.variable) } ?? .standard)
    case .dayStarts:
      _ = try days.minutes(in: world, words)
      return (setting?.text ?? "00:00", origin)
    case .minN: return ("\(try groups.minN(in: world, words))", origin)
    case .plain:
      let held = try PlainOption.held(plain.plain, in: world, words)
      return (held?.text ?? "no", held?.origin ?? .standard)
    }
  }

  /// What the command line says of it; nil if nothing, and for what is no option with a value.
  private func option(_ name: SettingName) -> String? {
    switch name {
    case .journal: journal.journal?.text
    case .surveys: surveys.folder?.text
    case .desk: desk.desk
    case .uiLang: common.uiLang
    case .dayStarts: days.dayStarts
    case .minN: groups.minN
    case .plain: nil
    }
  }
}
