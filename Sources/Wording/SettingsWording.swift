// What is said of settings: what is wrong in their files, after `FILE:LINE:COLUMN: `, and where each comes from.

package struct SettingsWording: Sendable {
  package let unreadable: @Sendable (_ reason: String) -> String
  package let noFile: @Sendable (_ reason: String) -> String
  package let namedButMissing: @Sendable (_ variable: String) -> String
  package let closedFolder: @Sendable (_ folder: String) -> String
  package let unknownKey: @Sendable (_ key: String, _ known: String) -> String
  package let misspelt: @Sendable (_ key: String, _ meant: String) -> String
  package let sameSetting: @Sendable (_ key: String, _ first: String, _ line: Int) -> String
  package let noValue: @Sendable (_ key: String) -> String
  package let otherHome: @Sendable (_ path: String) -> String
  package let badLanguage: @Sendable (_ value: String) -> String
  package let badDayStarts: @Sendable (_ value: String) -> String
  package let badMinN: @Sendable (_ value: String) -> String
  package let badPlain: @Sendable (_ value: String) -> String
  package let noHome: String
  package let journalSetIn: @Sendable (_ place: String) -> String
  package let surveysSetIn: @Sendable (_ place: String) -> String

  /// Where a setting comes from that nobody made.
  package let standard: String
  package let fileIsRead: @Sendable (_ path: String) -> String
  package let fileIsNotThere: @Sendable (_ path: String) -> String
}
