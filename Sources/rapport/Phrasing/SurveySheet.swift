// A survey on paper: every question as it is read out, with its scale, options and condition.

import Surveys
import Text
import Wording

/// The lines of `rapport surveys show`.
struct SurveySheet {
  let survey: Survey
  let language: String
  let words: Wording

  var lines: [String] {
    var lines = ["\(survey.title[language]) (\(survey.id), \(survey.channel))"]
    if let opening = survey.opening { lines += ["", read(opening)] }
    for (index, question) in survey.questions.enumerated() {
      lines += ["", "\(index + 1)  \(question.id)" + (question.when.map { " · " + asked($0) } ?? "")]
      lines += ["   " + question.ask[language]] + answers(to: question).map { "   " + $0 }
    }
    if let rule = survey.followUp {
      lines += ["", "\(survey.questions.count + 1)  \(words.kiosk.followUp) · " + asked(rule.when)]
      lines += ["   " + rule.ask[language], "   " + words.kiosk.yesNoHint]
    }
    if let closing = survey.closing { lines += ["", read(closing)] }
    return lines.map(\.visible)
  }

  /// What is filled in keeps its name.
  private func read(_ text: Translated) -> String { Template.filled(text[language]) { "{\($0)}" } }

  private func asked(_ condition: Condition) -> String { words.commands.askedWhen(condition.description) }

  private func answers(to question: Question) -> [String] {
    switch question.form {
    case .text: return [words.kiosk.textHint]
    case .choice(let options), .choices(let options):
      return options.enumerated().map { "\($0 + 1)  \($1.label[language])" }
    case .rating(let measure, let low, let high):
      let ends = [(measure.scale.lowerBound, low), (measure.scale.upperBound, high)]
      return [
        ends.map { number, text in text.map { "\(number) \($0[language])" } ?? "\(number)" }
          .joined(separator: " … ")
      ]
    }
  }
}
