// The interview for the ear: what a screen reader says, one thing a line, in the order in which it is needed.

import Interviewing
import Surveys
import Text
import Wording

/// Which hints were given already: heard once, they are only in the way.
final class SpokenHints {
  private var given: Set<String> = []

  /// Whether it is for the first time.
  func isNew(_ hint: String) -> Bool { given.insert(hint).inserted }
}

extension Screen {
  /// The lines above a prompt, and the prompt.
  func plainPrompt(
    _ prompt: Interviewing.Prompt, in language: String
  ) -> (above: [String], prompt: String) {
    let place = words.questionOf(prompt.position, prompt.total)
    switch prompt.kind {
    case .question(let question):
      let above = [place] + said(question.ask[language]) + details(of: question, in: language)
      return (above + answerSoFar(prompt, to: question), mark + plainAnswerPrompt(question, prompt) + " ")
    case .followUp(let ask):
      let before = prompt.prefill.map { [words.answerSoFar($0 == "y" ? words.yes : words.no)] } ?? []
      return ([place] + said(ask[language]) + before, "\(mark)\(words.yesNoHint): ")
    case .disposition(let dispositions):
      return (
        dispositions.flatMap { said("\($0.letter): \(words.dispositions[$0])") },
        mark + words.dispositionPrompt
      )
    case .callbackTime:
      let hint = spoken.isNew("callback time") ? said(words.callbackTimeHint) : []
      return (hint, mark + words.callbackTimePrompt)
    case .cardNumber(let masked):
      return (warning(words.cardNumber) + said(masked), mark + words.cardNumberPrompt)
    case .reference:
      let hint = spoken.isNew("reference") ? said(corrections.referenceHint) : []
      return (hint, mark + corrections.referencePrompt)
    case .review: return ([], mark + words.reviewPrompt)
    }
  }

  private func details(of question: Question, in language: String) -> [String] {
    var lines: [String] = []
    if case .rating(let measure, let low, let high) = question.form {
      if let low { lines.append("\(measure.scale.lowerBound): \(low[language])") }
      if let high { lines.append("\(measure.scale.upperBound): \(high[language])") }
    }
    lines += question.options.enumerated().map { "\($0.offset + 1): \($0.element.label[language])" }
    if let hint = hint(of: question, in: language), spoken.isNew(hint) {
      lines.append("\(words.hint): \(hint)")
    }
    return lines.flatMap(said)
  }

  /// A text on lines of its own.
  func said(_ text: String) -> [String] { text.visible.wrapped(to: max(20, width)) }

  /// What Enter would keep.
  private func answerSoFar(_ prompt: Interviewing.Prompt, to question: Question) -> [String] {
    guard let before = prompt.prefill else { return [] }
    switch before {
    case "/skip": return [words.answerSoFar(words.refused)]
    case "/dk": return [words.answerSoFar(words.dontKnow)]
    default: return said(words.answerSoFar(before))
    }
  }

  private func plainAnswerPrompt(_ question: Question, _ prompt: Interviewing.Prompt) -> String {
    switch question.form {
    case .rating(let measure, _, _):
      words.numberPrompt("\(measure.scale.lowerBound)", "\(measure.scale.upperBound)")
    case .text: (prompt.prefill == nil ? words.textHint : words.spokenTextHint) + ":"
    case .choice(let options): words.numberPrompt("1", "\(options.count)")
    case .choices(let options): words.choicesHint(options.count) + ":"
    }
  }

  /// The review, a line an answer.
  func plainReview(
    _ rows: [(number: String, name: String, value: String, marks: [String])], _ ending: String
  ) -> [String] {
    let head = "\(words.review): \(ending)"
    return said(head)
      + rows.flatMap { row in
        let name = row.number.isEmpty ? row.name : "\(row.number), \(row.name)"
        return said("\(name): \(row.value)") + row.marks.flatMap { said("\(words.attention): \($0)") }
      }
  }
}
