// What holds for every interview, whatever is typed at its prompts.

import Interviewing
import Records
import Surveys

/// When the interviews begin, and are recorded.
private let now = Timestamp(milliseconds: 1_795_334_400_000, offsetMinutes: 60)

/// A time for a callback as the kiosk reads it.
private let callbackTime: Interview.CallbackReading = { typed in
  guard let time = Appointment(typed: typed, now: now) else { return .unreadable }
  return time <= Appointment(now) ? .past : .at(time.description)
}

/// The first byte chooses survey and language; every line of the rest is a line that was typed.
func checkAnswers(_ input: [UInt8]) throws {
  let choice = Int(input.first ?? 0)
  let survey = AskedSurveys.all[choice % AskedSurveys.all.count]
  let language = survey.languages[choice / AskedSurveys.all.count % survey.languages.count]
  let start = Interview(survey, language: language, callbackTime: callbackTime)
  var interview = start
  var taken: [String] = []
  for line in input.dropFirst().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    let line = String(decoding: line, as: UTF8.self)
    try check(interview)
    taken.append(line)
    switch interview.take(.line(line)) {
    case .ask, .resume: break
    case .quit: throw Violation(description: "Only where a save has failed may the shift end from within")
    case .discarded: return try checkDraft(of: start, taken, cameTo: interview)
    case .save(let outcome):
      try check(outcome, of: survey)
      return try checkDraft(of: start, taken, cameTo: interview)
    }
  }
  try check(interview)
  try checkDraft(of: start, taken, cameTo: interview)
  guard case .save(let outcome) = interview.take(.hungUp) else {
    throw Violation(description: "An interview whose customer hangs up is saved")
  }
  try check(outcome, of: survey)
}

// MARK: At every prompt

private func check(_ interview: Interview) throws {
  let prompt = interview.prompt
  try require((1...prompt.total).contains(prompt.position), "A prompt stands within its survey")
  try require(interview.survey.languages.contains(interview.language), "A survey is asked in its languages")
  if case .question(let question) = prompt.kind, let prefill = prompt.prefill {
    var again = interview
    guard case .ask(let notices) = again.take(.line(prefill)), case .accepted(question, _)? = notices.first
    else {
      throw Violation(description: "An answer that stands ready is taken as it stands")
    }
    try require(again.outcome == interview.outcome, "An answer that is given again changes nothing")
  }
}

// MARK: What comes of it

private func check(_ outcome: Outcome, of survey: Survey) throws {
  for (question, answer) in outcome.answers {
    try require(survey.question(question.id) == question, "Only questions of the survey are answered")
    try require(question.takes(answer), "An answer is one that its question takes")
    if case .choices(let ids) = answer {
      try require(!ids.isEmpty && Set(ids).count == ids.count, "Choices are some, and none twice")
    }
    if case .text(let text) = answer { try require(!text.isEmpty, "A text that says nothing is no answer") }
  }
  let ids = outcome.answers.map(\.question.id)
  try require(ids == survey.questions.map(\.id).filter(ids.contains), "Answers come in the survey's order")
  try require(!outcome.promisesCall || survey.followUp != nil, "Only a survey that offers it promises a call")
  try checkWriting(outcome.record(of: survey))

  if let time = outcome.callbackAt {
    try require(outcome.disposition == .callback, "Only who is called back has a time for it")
    let appointment = try require(Appointment(recorded: time), "A time for a callback can be read again")
    try require(appointment > Appointment(now), "Nobody is called back in the past")
  }
  let isRated = outcome.answers.contains { if case .rating = $0.answer { true } else { false } }
  switch outcome.disposition {
  case .breakOff, .nonContact, .languageBarrier:
    try require(!isRated, "Who rated something was asked")
  case .partial: try require(isRated, "Who rated nothing left no part of an interview")
  case .complete, .refusal, .callback, .ineligible: break
  }
  let again = Interview(amending: outcome, of: survey).outcome
  var expected = outcome
  (expected.note, expected.reason) = (nil, nil)
  try require(again == expected, "A response that is asked again stands as it was")
}

/// The draft of what was typed leads to the same place.
private func checkDraft(of start: Interview, _ taken: [String], cameTo end: Interview) throws {
  let header = Draft.Header(
    id: RecordID(milliseconds: 1, random: (1, 2)), began: Timestamp(milliseconds: 1, offsetMinutes: 0),
    desk: "front-1", agent: "anna", channel: "phone", customer: nil, lang: start.language, survey: "")
  let bytes = taken.reduce(into: header.line) { $0 += Draft.line(input: $1, seconds: 1) }
  let draft = try require(Draft(bytes), "A draft can be read")
  try require(
    draft.inputs.elementsEqual(taken) { $0.utf8.elementsEqual($1.utf8) }, "A draft keeps every line")
  var interview = start
  for input in draft.inputs { _ = interview.take(.line(input)) }
  try require(
    interview.outcome == end.outcome && interview.prompt == end.prompt,
    "The same lines lead to the same place")
}

extension Outcome {
  /// The record that a kiosk keeps of it.
  fileprivate func record(of survey: Survey) -> Record {
    var details = Personal.Details(salt: String(repeating: "a", count: 32), note: note, reason: reason)
    for case (let question, .text(let text)) in answers { details.words.append((question.id, text)) }
    let response = Response(
      survey: survey.id, revision: "9c1f0e2d", lang: language, channel: survey.channel,
      disposition: disposition, seconds: 1, answers: answers.map { RecordedAnswer($0.question, $0.answer) },
      followUpDue: promisesCall ? survey.followUp.map { now.day() + $0.withinDays } : nil,
      callbackAt: callbackAt)
    return Record(
      seq: 2, id: RecordID(milliseconds: now.milliseconds, random: (1, 2)), at: now,
      content: .response(response), desk: "front-1", agent: "anna",
      personal: details.isEmpty ? nil : .open(details), prev: .zero)
  }
}
