// What holds for every survey file, right or wrong.

import Interviewing
import Surveys

func checkSurvey(_ input: [UInt8]) throws {
  let survey: Survey
  do throws(SurveyMistakes) {
    survey = try SurveyFile.read(input, expecting: nil)
  } catch {
    return try checkMistakes(error.all, input)
  }
  try checkWhole(survey)
  for question in survey.questions { try check(question, of: survey) }
  try checkInterview(survey)
}

/// Each mistake can be found by the line that it names.
private func checkMistakes(_ mistakes: [SurveyMistake], _ input: [UInt8]) throws {
  try require(!mistakes.isEmpty, "A file that is refused has a mistake")
  let breaks = input.filter { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.count
  for mistake in mistakes {
    // libyaml ends a line at these too; a file that has them is wrong anyway, and what follows is further down.
    let lines = breaks + input.filter { $0 == 0x85 || $0 == 0xA8 || $0 == 0xA9 }.count + 2
    try require((1...lines).contains(mistake.line), "A mistake stands in a line of the file")
    try require((1...input.count + 2).contains(mistake.column), "A mistake stands in a column of the file")
  }
}

private func checkWhole(_ survey: Survey) throws {
  try require(isID(survey.id) && isID(survey.channel), "A survey has an id and a channel")
  try require(!survey.languages.isEmpty && !survey.questions.isEmpty, "A survey has questions to read out")
  try require(Set(survey.languages).count == survey.languages.count, "No language stands twice")
  try require(Set(survey.questions.map(\.id)).count == survey.questions.count, "No question stands twice")
  try require((0...366).contains(survey.askAgainAfterDays), "Days are counted within a year")
  let rule = survey.followUp
  try require((0...366).contains(rule?.withinDays ?? 0), "A call is promised within a year")
  try check([survey.title, survey.opening, survey.closing, rule?.ask], in: survey)
  if let rule { try check(rule.when, knows: survey.questions) }
}

private func check(_ question: Question, of survey: Survey) throws {
  try require(isID(question.id), "A question has an id")
  try require(
    !["customer", "salt", "note", "reason"].contains(question.id), "No question takes a name of the journal's"
  )
  var texts = [question.ask, question.hint] + question.options.map(\.label)
  if case .rating(_, let low, let high) = question.form { texts += [low, high] }
  try check(texts, in: survey)
  let ids = question.options.map(\.id)
  try require(ids.allSatisfy(isID) && Set(ids).count == ids.count, "Options have ids, none twice")
  if let when = question.when {
    try check(when, knows: survey.questions.prefix { $0.id != question.id })
  }
}

private func check(_ texts: [Translated?], in survey: Survey) throws {
  for case let text? in texts {
    try require(text.languages == survey.languages, "Every text has the languages of the title")
    for language in survey.languages {
      try require(!text[language].isEmpty, "Every text says something in every language")
      try require(
        text[language].unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" },
        "No text steers a screen")
    }
  }
}

private func check(_ condition: Condition, knows questions: some Sequence<Question>) throws {
  switch condition {
  case .and(let left, let right), .or(let left, let right):
    try check(left, knows: questions)
    try check(right, knows: questions)
  case .comparison(let id, _, let operand):
    let question = try require(questions.first { $0.id == id }, "A condition speaks of earlier questions")
    switch operand {
    case .number(let number):
      try require(question.measure?.scale.contains(number) == true, "A rating is compared with a rating")
    case .option(let option):
      try require(question.options.contains { $0.id == option }, "A choice is compared with an option")
    }
  }
}

/// A survey that was read can be asked: whoever knows no answer comes to the review.
private func checkInterview(_ survey: Survey) throws {
  var interview = Interview(survey, language: survey.languages[0])
  for _ in 0...survey.questions.count { _ = interview.take(.line("/dk")) }
  guard case .save(let outcome) = interview.take(.line("")) else {
    throw Violation(description: "Every survey comes to an end")
  }
  try require(outcome.disposition == .complete, "An interview whose questions were all skipped is complete")
}

private func isID(_ text: String) -> Bool {
  (1...64).contains(text.utf8.count)
    && text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
}
