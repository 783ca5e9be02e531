// An interview or an amendment on its way to the journal, with the draft that outlives a crash.

import Interviewing
import Journaling
import Records
import Surveys
import Wording

/// What is being asked, and where it is kept until it is saved.
struct Conversation {
  let header: Draft.Header
  let loaded: LoadedSurvey
  /// The response that is amended or gone on with, and the survey in which all of it can be; nil for a new interview.
  private(set) var amended: (kept: KeptResponse, correction: Correction)?
  /// What keeps an amendment from being recorded: one that was recorded since the response was read, or its withdrawal.
  private(set) var isOvertaken: AppendCondition?
  /// As it stands when it begins or goes on.
  let interview: Interview
  /// How long it took before it was interrupted, in seconds.
  let secondsBefore: Int
  let isResumed: Bool
  let draft: DraftKeeper

  /// A new one.
  /// - Parameter now: the moment from which a time to call again counts.
  init(
    _ header: Draft.Header, _ loaded: LoadedSurvey, amending found: FoundResponse?, draft: DraftKeeper,
    now: @escaping @Sendable () -> Timestamp
  ) {
    self.header = header
    self.loaded = loaded
    amended = found.map { ($0.kept, Correction(of: $0.kept, under: loaded.survey)) }
    isOvertaken = found.map { $0.isOvertaken(by: header.id) }
    var interview = Conversation.start(header, loaded.survey, amended?.correction)
    interview.callbackTime = Conversation.callbackTime(now)
    self.interview = interview
    secondsBefore = 0
    isResumed = false
    self.draft = draft
  }

  /// One that was interrupted, at the place where it stopped: its inputs are played again.
  /// - Returns: nil if its survey cannot be read, which only a later program's can be.
  init?(
    resuming draft: DraftFile, in folder: DraftFolder?, amending found: FoundResponse?,
    now: @escaping @Sendable () -> Timestamp
  ) {
    let kept = draft.draft
    guard let loaded = Conversation.survey(of: kept.header, amending: found?.kept) else { return nil }
    header = kept.header
    self.loaded = loaded
    amended = found.map { ($0.kept, Correction(of: $0.kept, under: loaded.survey)) }
    isOvertaken = found.map { $0.isOvertaken(by: kept.header.id) }
    var interview = Conversation.start(kept.header, loaded.survey, amended?.correction).played(kept.inputs)
    interview.callbackTime = Conversation.callbackTime(now)
    self.interview = interview
    secondsBefore = kept.seconds
    isResumed = true
    self.draft = DraftKeeper(draft, in: folder)
  }

  /// What the interview of a draft came to as far as it went; nil if its survey cannot be read.
  static func outcome(of draft: Draft) -> Outcome? {
    guard let loaded = survey(of: draft.header, amending: nil) else { return nil }
    return start(draft.header, loaded.survey, nil).played(draft.inputs).outcome
  }

  /// Goes on from the response as it counts now.
  mutating func follow(_ found: FoundResponse) {
    amended = (found.kept, Correction(of: found.kept, under: loaded.survey))
    isOvertaken = found.isOvertaken(by: header.id)
  }

  /// Whether a response is corrected, rather than a new interview made or an earlier one gone on with.
  var isCorrection: Bool { amended != nil && header.isCorrection }

  /// The day by which a call is due that was promised; nil if none was.
  /// - Parameter today: the day that the desk's clock shows.
  func due(_ outcome: Outcome, today: Day) -> Day? {
    guard outcome.promisesCall else { return nil }
    guard let (kept, correction) = amended else { return loaded.survey.due(from: today) }
    return kept.due(of: correction.survey, today: today)
  }

  /// The survey that a draft was begun with; nil if it cannot be read.
  private static func survey(of header: Draft.Header, amending kept: KeptResponse?) -> LoadedSurvey? {
    if header.survey.isEmpty { return kept.map { LoadedSurvey(recordedBy: $0.response) } }
    return try? LoadedSurvey(Array(header.survey.utf8), expecting: nil)
  }

  /// As it begins. Until told otherwise, a time to call again counts from then: in inputs that are played again it stands
  /// as the moment that it came to.
  private static func start(_ header: Draft.Header, _ survey: Survey, _ correction: Correction?) -> Interview
  {
    let began = header.began
    let time = callbackTime { began }
    guard let correction else {
      return Interview(survey, language: header.lang, customer: header.customer, callbackTime: time)
    }
    let (outcome, foreign) = (correction.outcome, correction.foreign)
    return header.continues
      ? Interview(continuing: outcome, of: correction.survey, foreign: foreign, callbackTime: time)
      : Interview(amending: outcome, of: correction.survey, foreign: foreign, callbackTime: time)
  }

  private static func callbackTime(_ now: @escaping @Sendable () -> Timestamp) -> Interview.CallbackReading {
    { typed in
      let now = now()
      guard let time = Appointment(typed: typed, now: now) else { return .unreadable }
      return time <= Appointment(now) ? .past : .at(time.description)
    }
  }
}

extension Interview {
  /// The interview after these inputs, but for those that would have ended it: they were not carried out.
  fileprivate func played(_ inputs: [String]) -> Interview {
    inputs.reduce(self) { interview, input in
      var next = interview
      if case .ask = next.take(.line(input)) { return next }
      return interview
    }
  }
}

extension Draft.Header {
  /// Whether it is of the correction of a response.
  fileprivate var isCorrection: Bool { amends != nil && !continues }
}

extension KioskWording {
  /// That an interrupted interview waits, or an interrupted correction.
  func waits(_ header: Draft.Header, since began: String) -> String {
    header.isCorrection
      ? correctionWaits(began, header.agent, header.desk)
      : draftWaits(began, header.agent, header.desk, header.customer ?? "–")
  }
}
