// What the shells offer at Tab for an option's value or an argument; nothing of it comes from a journal.

import ArgumentParser
import Records
import Summarizing
import Surveys
import Wording

extension CompletionKind {
  /// The languages of the program.
  static let programLanguages = list(Wording.codes)

  /// Journals, and folders of them.
  static let journals = file(extensions: ["jsonl"])

  /// How a response is named. Its id and number would take a journal to be read, where customers' words stand.
  static let responses = list(["last"])

  /// The surveys that there are.
  static let surveys = custom { words, _, _ in RawArguments(words: words).surveys(in: .configured)?.ids ?? []
  }

  /// The languages of the survey that is named, or else of all.
  static let surveyLanguages = custom { words, _, _ in
    guard let library = RawArguments(words: words).surveys(in: .configured) else { return [] }
    let named = library.ids.filter(words.contains)
    var languages: [String] = []
    for id in named.isEmpty ? library.ids : named {
      let survey = try? library.load(id, .english).survey
      languages += (survey?.languages ?? []).filter { !languages.contains($0) }
    }
    return languages
  }

  /// The words for a period, and the present week, month, quarter and year.
  static let periods = custom { _, _, _ in Period.forms(today: World.real.now().day()) }

  /// What a summary may be grouped by: the fields of every response, and the choice questions of the surveys.
  static let fields = custom { words, _, _ in
    let surveys = RawArguments(words: words).surveys(in: .configured)?.readable(.english) ?? []
    return Field.common.map(\.name) + Set(surveys.flatMap(\.choiceQuestions)).sorted()
  }

  /// The last month, quarter and year that have ended.
  static let endedPeriods = custom { _, _, _ in CustomerPeriod.lastEnded(on: World.real.now().day()) }
}
