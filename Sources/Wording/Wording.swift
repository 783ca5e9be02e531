// Every sentence that a person reads, once a language: a sentence that one language lacks does not compile.

/// The program's own words in one language. A sentence without a gap is a string, one with gaps a function.
package struct Wording: Sendable {
  /// The language's code, as `--ui-lang` names it.
  package let code: String
  package let surveys: SurveyWording
  package let journal: JournalWording
  package let damage: DamageWording
  package let commands: CommandWording
  package let kiosk: KioskWording
  package let corrections: CorrectionWording
  package let report: ReportWording
  package let followUps: FollowUpWording
  package let customers: CustomerWording
  package let settings: SettingsWording
  package let surveyTemplate: SurveyTemplateWording
  package let tallies: TallyWording
  package let outputs: OutputWording

  package static let english = Wording(
    code: "en", surveys: .english, journal: .english, damage: .english, commands: .english, kiosk: .english,
    corrections: .english, report: .english,
    followUps: .english, customers: .english, settings: .english, surveyTemplate: .english,
    tallies: .english, outputs: .english)
  package static let hungarian = Wording(
    code: "hu", surveys: .hungarian, journal: .hungarian, damage: .hungarian, commands: .hungarian,
    kiosk: .hungarian,
    corrections: .hungarian,
    report: .hungarian, followUps: .hungarian, customers: .hungarian, settings: .hungarian,
    surveyTemplate: .hungarian, tallies: .hungarian, outputs: .hungarian)
  package static let turkish = Wording(
    code: "tr", surveys: .turkish, journal: .turkish, damage: .turkish, commands: .turkish, kiosk: .turkish,
    corrections: .turkish, report: .turkish,
    followUps: .turkish, customers: .turkish, settings: .turkish, surveyTemplate: .turkish,
    tallies: .turkish, outputs: .turkish)

  /// The codes of the program's languages, English first.
  package static let codes = ["en", "hu", "tr"]

  /// The words of the language with a code, and of no other: each is thousands of sentences that a start waits for.
  package static func named(_ code: String) -> Wording? {
    switch code {
    case "en": english
    case "hu": hungarian
    case "tr": turkish
    default: nil
    }
  }

  /// All languages of the program, in the order of their codes.
  package static let all = [english, hungarian, turkish]
}
