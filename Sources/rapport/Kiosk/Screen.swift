// What the agent sees: prompts, echoes and notices, put into words and lines.

import Interviewing
import Records
import Surveys
import Terminal
import Text
import Wording

/// Puts the interview on the screen; all that comes from a survey, a customer or the environment is made
/// visible on the way.
struct Screen {
  let words: KioskWording
  let corrections: CorrectionWording
  let dates: ReportWording.Dates
  /// The agent's language, for what is not read out.
  let agentLanguage: String
  let paint: Paint
  let width: Int
  /// Stands before every prompt, for a practice.
  let mark: String
  /// Whether it is for the ear: one thing a line, nothing drawn, each hint once.
  let isPlain: Bool
  /// Whether an earlier answer can stand ready in the line.
  let canEdit: Bool
  let spoken: SpokenHints

  static let indent = "  "

  // MARK: Days and times

  /// A day as the language writes it.
  func date(_ day: Day) -> String { dates.day(day.parts, day.weekday) }

  func moment(_ moment: Appointment) -> String { "\(date(moment.day)) \(moment.clock)" }

  // MARK: Prompts

  /// What stands ready in the line, as the prompt's language would type it.
  func ready(_ prompt: Interviewing.Prompt) -> String? {
    guard case .followUp = prompt.kind, let before = prompt.prefill else { return prompt.prefill }
    return String((before == "y" ? words.yes : words.no).prefix(1))
  }

  /// The lines above a prompt, and the prompt.
  func prompt(_ interview: Interview) -> (above: [String], prompt: String) {
    let prompt = interview.prompt
    if isPlain { return plainPrompt(prompt, in: interview.language) }
    let place = "\(mark)\(prompt.position)/\(prompt.total)"
    switch prompt.kind {
    case .question(let question): return ask(question, place, prompt, in: interview.language)
    case .followUp(let ask):
      return ([""] + asked(ask[interview.language]), "\(place) · \(words.yesNoHint) > ")
    case .disposition(let dispositions):
      return (
        [""]
          + dispositions.map { [$0.letter, $0.rawValue, words.dispositions[$0]] }.aligned().map {
            Screen.indent + $0
          }, mark + words.dispositionPrompt
      )
    case .callbackTime:
      return ([""] + wrapped(words.callbackTimeHint).map(paint.dim), mark + words.callbackTimePrompt)
    case .cardNumber(let masked):
      return (warning(words.cardNumber) + wrapped(masked.visible), mark + words.cardNumberPrompt)
    case .reference:
      return ([""] + wrapped(corrections.referenceHint).map(paint.dim), mark + corrections.referencePrompt)
    case .review: return ([], mark + words.reviewPrompt)
    }
  }

  private func ask(
    _ question: Question, _ place: String, _ prompt: Interviewing.Prompt, in language: String
  ) -> (above: [String], prompt: String) {
    var above = [""] + asked(question.ask[language])
    if let hint = hint(of: question, in: language) {
      above += wrapped("\(words.hint): \(hint)").map(paint.dim)
    }
    let format: String
    switch question.form {
    case .rating(let measure, let low, let high):
      let ends = ends(of: measure, low, high, in: language)
      // A prompt that fills the window leaves no room for an answer.
      if place.columns + ends.columns + 12 > width {
        above += wrapped(ends)
        format = "\(measure.scale.lowerBound)–\(measure.scale.upperBound)"
      } else {
        format = ends
      }
    // Enter keeps what stands ready, so that it cannot be said to mean nothing.
    case .text where prompt.prefill == nil: format = words.textHint
    case .text: format = canEdit ? words.readyTextHint : words.spokenTextHint
    case .choice(let options):
      above += list(options.map { $0.label[language].visible })
      format = words.choiceHint(options.count)
    case .choices(let options):
      above += list(options.map { $0.label[language].visible })
      format = words.choicesHint(options.count)
    }
    return (above, "\(place) · \(format) > ")
  }

  /// What the agent is to know: in their own language if the survey has it.
  func hint(of question: Question, in language: String) -> String? {
    question.hint.map { $0[$0.languages.contains(agentLanguage) ? agentLanguage : language].visible }
  }

  /// A script that the agent reads out.
  func script(_ text: String) -> [String] {
    if isPlain { return said("\(words.readOut): \(text)") }
    return ["", paint.dim(words.readOut + ":")] + wrapped(text.visible).map(paint.accent)
  }

  private func asked(_ text: String) -> [String] { wrapped(text.visible).map(paint.bold) }

  private func list(_ items: [String]) -> [String] {
    items.enumerated().map { index, item in
      Screen.indent + "\(index + 1)".leftPadded(to: items.count > 9 ? 2 : 1) + "  " + item
    }
  }

  func wrapped(_ text: String) -> [String] {
    text.wrapped(to: max(20, width - Screen.indent.count)).map { Screen.indent + $0 }
  }

  /// "0 not at all likely … 10 extremely likely", or "0–10" where the survey names no ends.
  func ends(
    of measure: Measure, _ low: Translated?, _ high: Translated?, in language: String
  ) -> String {
    let (lowest, highest) = (measure.scale.lowerBound, measure.scale.upperBound)
    guard low != nil || high != nil else { return "\(lowest)–\(highest)" }
    let ends = [(lowest, low), (highest, high)].map { number, text in
      text.map { "\(number) \($0[language].visible)" } ?? "\(number)"
    }
    return ends.joined(separator: " … ")
  }

  // MARK: Notices

  /// What the agent should not miss.
  func warning(_ text: String) -> [String] {
    isPlain ? said("\(words.attention): \(text)") : wrapped("! " + text.visible).map(paint.fair)
  }

  func heading(_ text: String) -> [String] { text.visible.wrapped(to: max(20, width)).map(paint.bold) }

  func aside(_ text: String) -> [String] { text.visible.wrapped(to: max(20, width)).map(paint.dim) }

  func lines(_ notice: Notice, in interview: Interview) -> [String] {
    switch notice {
    case .accepted(_, .text): []
    case .accepted(let question, let answer): [done(label(of: answer, to: question, in: interview.language))]
    case .nothingSaid: [done(words.nothingSaid)]
    case .acceptedFollowUp(let promised): [done(promised ? words.callPromised : words.noCallPromised)]
    case .wrong(let wrong): warning(sentence(wrong, at: interview.prompt))
    case .language(let code): [done(words.language(code))]
    case .noted: [done(words.noted)]
    case .customer(let reference): [done(corrections.customerIs(reference))]
    case .dropped(let question): [done(corrections.dropped(question))]
    case .masked: [done(words.masked)]
    case .cardNumber: []
    case .help: help(words.interviewHelp + (interview.commands.contains(.quit) ? words.unsavedHelp : []))
    default: warning(refusal(notice, of: interview.customer))
    }
  }

  /// A list of commands with their meanings.
  func help(_ commands: [(command: String, meaning: String)]) -> [String] {
    if isPlain { return commands.flatMap { said("\($0.command): \($0.meaning)") } }
    let column = (commands.map(\.command.columns).max() ?? 0) + 2
    return [""] + commands.map { Screen.indent + $0.command.padded(to: column) + $0.meaning }
  }

  func done(_ text: String) -> String {
    isPlain ? text.visible : paint.good(Screen.indent + "✓ ") + text.visible
  }

  /// Why a line was not taken at all.
  func sentence(_ why: Line.Unreadable) -> String {
    switch why {
    case .invalidUTF8: words.invalidText
    case .tooLong(let limit): words.tooLong((limit + 1023) / 1024)
    }
  }

  private func refusal(_ notice: Notice, of customer: String?) -> String {
    switch notice {
    case .noSuchLanguage(let codes): words.noSuchLanguage(codes.joined(separator: ", "))
    case .noteNeedsText: words.noteNeedsText
    case .firstQuestion: words.firstQuestion
    case .noSuchQuestion(let names): words.noSuchQuestion(list(names))
    case .severalQuestions(let names): words.severalQuestions(list(names))
    case .doesNotApply(let question): words.doesNotApply(question)
    case .tooLateToResume: words.tooLateToResume(customer ?? "")
    case .takesNoArgument(let command): corrections.takesNoArgument(command.rawValue)
    case .customerNeedsReference: corrections.customerNeedsReference
    case .referenceNeeded(let isCallback):
      isCallback ? corrections.referenceNeededForCallback : corrections.referenceNeeded
    case .nothingToDrop(let names):
      names.isEmpty
        ? corrections.nothingIsKept : corrections.nothingToDrop(names.map(\.id).joined(separator: ", "))
    case .untrue(let named, let actual):
      corrections.untrue(words.dispositions[named], words.dispositions[actual])
    case .contested(let names):
      names.isEmpty ? corrections.overtaken : corrections.contested(names.joined(separator: ", "))
    case .unanswered(let questions): words.unanswered(questions.joined(separator: ", "))
    case .nothingToResume: words.nothingToResume
    case .unknownCommand(let word) where StartCommand(rawValue: word) != nil: words.notHere(word)
    case .unknownCommand(let word): words.unknownCommand(word.visible)
    case .severalCommands(let commands):
      words.severalCommands(commands.map { "/" + $0 }.joined(separator: ", "))
    case .notHere(let command): words.notHere(command.visible)
    case .reviewNeedsYes: words.reviewNeedsYes
    case .accepted, .nothingSaid, .acceptedFollowUp, .wrong, .language, .noted, .masked, .cardNumber, .help,
      .customer, .dropped:
      ""
    }
  }

  private func list(_ names: [QuestionName]) -> String {
    names.map { "\($0.position) \($0.id)" }.joined(separator: ", ")
  }

  private func sentence(_ wrong: WrongAnswer, at prompt: Interviewing.Prompt) -> String {
    switch (wrong, prompt.kind) {
    case (.severalOptions(let labels), _): words.severalOptions(labels.map(\.visible).joined(separator: ", "))
    case (.noSuchDisposition, _), (_, .disposition): words.dispositionNeeded
    case (.timeIsPast, _): words.timeIsPast
    case (.notATime, _), (_, .callbackTime): words.timeNeeded
    case (.neitherMaskedNorKept, _), (_, .cardNumber): words.cardNumberNeeded
    case (.notYesOrNo, _), (_, .followUp): words.yesNoNeeded
    case (_, .question(let question)):
      switch question.form {
      case .rating(let measure, _, _):
        words.ratingNeeded("\(measure.scale.lowerBound)", "\(measure.scale.upperBound)")
      case .choice(let options): words.optionNeeded(options.count)
      case .choices(let options): words.optionsNeeded(options.count)
      case .text: words.invalidText
      }
    case (_, .review), (_, .reference): words.reviewNeedsYes
    }
  }
}

extension Disposition {
  /// The letter that chooses it from the list: none begins as another does.
  var letter: String { String(rawValue.prefix(1)) }
}

extension PartsOfDay {
  /// - Parameter hour: 0–23.
  subscript(hour hour: Int) -> String {
    switch hour {
    case ..<10: morning
    case ..<12: forenoon
    case ..<18: afternoon
    default: evening
    }
  }
}

extension Dispositions {
  /// The disposition in words.
  subscript(disposition: Disposition) -> String {
    switch disposition {
    case .complete: complete
    case .partial: partial
    case .breakOff: breakOff
    case .refusal: refusal
    case .callback: callback
    case .nonContact: nonContact
    case .languageBarrier: languageBarrier
    case .ineligible: ineligible
    }
  }
}
