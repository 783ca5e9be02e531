// What a correction asks: the survey of today, and whatever else the response has an answer to.

import Interviewing
import Records
import Summarizing
import Surveys

/// A response, and the survey in which all of it can be corrected: nothing that was recorded is lost because the survey
/// was changed, or is gone.
struct Correction {
  /// Today's survey, with every question that the response answers in the form in which it was asked.
  let survey: Survey
  /// The questions that today's survey does not ask, or asks in another form; `follow-up` for a promise.
  let foreign: Set<String>
  /// What the response came to, as it counts now.
  let outcome: Outcome

  /// - Parameter today: the survey as it stands now.
  init(of kept: KeptResponse, under today: Survey) {
    let response = kept.response
    var foreign: Set<String> = []
    var questions = today.questions
    for answer in response.answers {
      guard let place = questions.firstIndex(where: { $0.id == answer.id }) else {
        foreign.insert(answer.id)
        questions.append(Question(answer, in: today.languages))
        continue
      }
      if !questions[place].takes(answer.value) {
        foreign.insert(answer.id)
        questions[place] = Question(answer, in: today.languages, like: questions[place])
      }
    }
    var followUp = today.followUp
    if kept.owed?.followUpDue != nil, followUp == nil {
      foreign.insert(FollowUpRule.id)
      followUp = .recorded(in: today.languages)
    }
    self.foreign = foreign
    survey = Survey(
      id: today.id, title: today.title, channel: today.channel, opening: today.opening,
      closing: today.closing,
      questions: questions, followUp: followUp, askAgainAfterDays: today.askAgainAfterDays)
    outcome = kept.outcome(in: survey)
  }
}

extension Survey {
  /// A survey that is not there any more, as far as a response of it tells: what was answered can be corrected.
  init(recordedBy response: Response) {
    let name = Translated([(response.lang, response.survey)])
    self.init(
      id: response.survey, title: name, channel: response.channel,
      questions: response.answers.map { Question($0, in: [response.lang]) })
  }
}

extension LoadedSurvey {
  /// A survey that is not there any more, as far as a response of it tells.
  init(recordedBy response: Response) {
    self.init(survey: Survey(recordedBy: response), revision: response.revision, text: "")
  }
}

extension Question {
  /// The question of a recorded answer: its id is all that is left of its wording.
  /// - Parameter asked: the question that today's survey has under that id.
  fileprivate init(_ answer: RecordedAnswer, in languages: [String], like asked: Question? = nil) {
    let name = Translated(languages.map { ($0, answer.id) })
    func options(_ ids: [String]) -> [Option] {
      let there = asked?.options ?? []
      let gone = ids.filter { id in !there.contains { $0.id == id } }
      return there + gone.map { id in Option(id: id, label: Translated(languages.map { ($0, id) })) }
    }
    let form: Form =
      switch answer.value {
      case .rating(let measure, _), .skippedRating(let measure, _): .rating(measure, low: nil, high: nil)
      case .text, .skippedText: .text
      case .choice(let id): Form.choice(options([id]))
      case .skippedChoice: Form.choice(options([]))
      case .choices(let ids): Form.choices(options(ids))
      case .skippedChoices: Form.choices(options([]))
      }
    self.init(id: answer.id, form: form, ask: asked?.ask ?? name, hint: asked?.hint)
  }

  /// Whether a recorded answer is one that this question could have got.
  fileprivate func takes(_ value: RecordedAnswer.Value) -> Bool {
    switch value {
    case .rating(let measure, _), .skippedRating(let measure, _): self.measure == measure
    case .text, .skippedText: form == .text
    case .choice(let id): takes(Answer.choice(id))
    case .choices(let ids): takes(Answer.choices(ids))
    case .skippedChoice: if case .choice = form { true } else { false }
    case .skippedChoices: if case .choices = form { true } else { false }
    }
  }
}

extension FollowUpRule {
  /// The promise of a call that today's survey would not make. It is asked of nobody: its condition is of no question.
  fileprivate static func recorded(in languages: [String]) -> FollowUpRule {
    let never = Condition.comparison(question: id, .equal, .number(0))
    return FollowUpRule(when: never, withinDays: 0, ask: Translated(languages.map { ($0, id) }))
  }
}
