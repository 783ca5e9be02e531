// From what an interview came to, to what the journal keeps of it.

import Interviewing
import Records
import Surveys

extension Outcome {
  /// The answers without the words.
  var recordedAnswers: [RecordedAnswer] { answers.map { RecordedAnswer($0.question, $0.answer) } }

  /// The words of the texts, by question.
  var words: [(question: String, text: String)] {
    answers.compactMap { question, answer in
      if case .text(let text) = answer { (question.id, text) } else { nil }
    }
  }

  /// The response that the journal keeps.
  /// - Parameter today: the day from which a promised call is due.
  func response(of loaded: LoadedSurvey, channel: String, seconds: Int, today: Day) -> Response {
    Response(
      survey: loaded.survey.id, revision: loaded.revision, lang: language, channel: channel,
      disposition: disposition, seconds: seconds, answers: recordedAnswers,
      followUpDue: promisesCall ? loaded.survey.due(from: today) : nil, callbackAt: callbackAt)
  }
}

extension Survey {
  /// The day by which a call promised on that day is due.
  func due(from day: Day) -> Day? { followUp.map { day + $0.withinDays } }
}
