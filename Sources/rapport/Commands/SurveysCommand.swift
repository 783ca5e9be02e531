// `rapport surveys`: what can be asked, whether a file is right, and how it will read.

import ArgumentParser
import Surveys
import Text
import Wording

struct SurveysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "surveys", abstract: "Lists the surveys, checks one, shows one, begins a new one.",
    discussion: """
      Example: is a file right, and how will the agent read it in Turkish?

        rapport surveys check surveys/after-call.yaml
        rapport surveys show after-call --lang tr
      """,
    subcommands: [List.self, CheckFile.self, Show.self, New.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the surveys with their languages and revisions.",
      discussion: "Example:\n\n  rapport surveys list --surveys ./surveys")

    @OptionGroup var surveys: SurveyOptions
    @OptionGroup var common: CommonOptions

    func run() throws { try run(in: .configured(common)) }

    func run(in world: World) throws {
      let words = try common.words(in: world)
      let library = try SurveyLibrary(surveys.folder, in: world, words)
      var mistakes: [String] = []
      var rows: [[String]] = []
      for id in library.ids {
        do {
          let loaded = try library.load(id, words)
          let survey = loaded.survey
          let language = survey.languages.contains(words.code) ? words.code : survey.languages[0]
          rows.append([
            id, survey.title[language].visible, survey.languages.joined(separator: " "),
            words.commands.questions(survey.questions.count), loaded.revision,
            library.folder == nil ? words.commands.builtIn : library.path(of: id).visible,
          ])
        } catch let complaint as FileComplaint {
          mistakes += complaint.lines
        }
      }
      try OutputFile.print(rows.aligned().map { $0 + "\n" }.joined(), words)
      if !mistakes.isEmpty { throw FileComplaint(lines: mistakes) }
    }
  }

  struct CheckFile: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Names every mistake of a survey file, with line and column.",
      discussion: "Example:\n\n  rapport surveys check surveys/after-call.yaml")

    @Argument(help: "The survey file.", completion: .file(extensions: ["yaml"]))
    var file: GivenPath

    @OptionGroup var common: CommonOptions

    func run() throws { try run(in: .configured(common)) }

    func run(in world: World) throws {
      let words = try common.words(in: world)
      let file = try file.path(in: world, words)
      let survey = try SurveyLibrary.read(file, words).survey
      let sentence = words.commands.surveyIsSound(file.visible, survey.id, survey.questions.count)
      try OutputFile.print(sentence + "\n", words)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Prints a survey as the agent will read it.",
      discussion: "Example:\n\n  rapport surveys show after-call --lang hu")

    @Argument(help: "The survey's id.", completion: .surveys)
    var id: String

    @Option(help: "The language, one of the survey's.", completion: .surveyLanguages)
    var lang: String?

    @OptionGroup var surveys: SurveyOptions
    @OptionGroup var common: CommonOptions

    func run() throws { try run(in: .configured(common)) }

    func run(in world: World) throws {
      let words = try common.words(in: world)
      let loaded = try SurveyLibrary(surveys.folder, in: world, words).load(id, words)
      let language = try loaded.survey.language(lang, words)
      let lines = SurveySheet(survey: loaded.survey, language: language, words: words).lines
      try OutputFile.print(lines.map { $0 + "\n" }.joined(), words)
    }
  }
}

extension Survey {
  /// The language that was asked for; the program's own, or else the survey's first, if none was.
  func language(_ asked: String?, _ words: Wording) throws -> String {
    guard let asked else { return languages.contains(words.code) ? words.code : languages[0] }
    guard let found = language(named: asked) else {
      throw Complaint(words.commands.noSuchLanguage(asked, id, languages.joined(separator: ", ")), .usage)
    }
    return found
  }
}
