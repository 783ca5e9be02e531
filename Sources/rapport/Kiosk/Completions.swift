// What Tab offers: commands and their arguments, options, dispositions; always whole lines.

import Interviewing
import Surveys

/// The lines that a beginning can become.
enum Completions {
  /// At the start prompt.
  static func atStart(
    _ beginning: String, surveys: [String], languages: [String], isWaiting: Bool
  ) -> [String] {
    guard beginning.hasPrefix("/") else { return [] }
    let commands = StartCommand.allCases.filter { isWaiting || ![.resume, .save, .discard].contains($0) }
    let lines =
      commands.filter { $0 != .survey && $0 != .lang }.map { "/" + $0.rawValue }
      + surveys.map { "/survey \($0)" } + languages.map { "/lang \($0)" }
    return fitting(beginning, lines, commands: commands.map(\.rawValue))
  }

  /// In an interview.
  static func inInterview(_ beginning: String, _ interview: Interview) -> [String] {
    let prompt = interview.prompt
    if beginning.hasPrefix("/") {
      let lines =
        interview.commands.map { "/" + $0.rawValue } + interview.survey.languages.map { "/lang \($0)" }
        + interview.questionNames.map { "/go \($0.id)" }
        + interview.reviewRows.filter(\.isKept).map { "/drop \($0.name.id)" }
        + interview.endings.map { "/end \($0.rawValue)" }
      return fitting(beginning, lines, commands: interview.commands.map(\.rawValue))
    }
    switch prompt.kind {
    case .question(let question): return options(beginning, of: question, in: interview.language)
    case .disposition(let dispositions):
      return dispositions.map(\.rawValue).filter { $0.hasPrefix(beginning) }
    case .followUp, .callbackTime, .reference, .cardNumber, .review: return []
    }
  }

  private static let needingArgument: Set = [
    "/agent", "/customer", "/drop", "/go", "/lang", "/note", "/survey",
  ]

  /// Commands alone while the word is being written, then the lines with an argument.
  private static func fitting(_ beginning: String, _ lines: [String], commands: [String]) -> [String] {
    let fitting = lines.filter { $0.hasPrefix(beginning) }
    if beginning.contains(" ") { return fitting.filter { $0.contains(" ") } }
    let words = commands.map { "/" + $0 }.filter { $0.hasPrefix(beginning) }
    // The one command that fits takes its blank along if something must follow it.
    return words.count == 1 && needingArgument.contains(words[0]) ? [words[0] + " "] : words
  }

  /// The labels that begin so; on several choices, behind what stands before the last comma.
  private static func options(
    _ beginning: String, of question: Question, in language: String
  ) -> [String] {
    var isSeveral = false
    if case .choices = question.form { isSeveral = true }
    var (before, last) = ("", beginning)
    if isSeveral, let comma = beginning.lastIndex(of: ",") {
      before = String(beginning[...comma]) + " "
      last = String(beginning[beginning.index(after: comma)...]).trimmed
    }
    return question.options.filter { option in
      last.isEmpty || option.label[language].folded.hasPrefix(last.folded)
    }.map { option in
      let label = option.label[language]
      // A comma in a label would part it into two options.
      return before + (isSeveral && label.contains(",") ? option.id : label)
    }
  }
}
