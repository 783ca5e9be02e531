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
  /// The response that is amended or gone on with; nil for a new interview.
  let amended: KeptResponse?
  /// As it stands when it begins or goes on.
  let interview: Interview
  /// How long it took before it was interrupted, in seconds.
  let secondsBefore: Int
  let isResumed: Bool
  let draft: DraftKeeper

  /// A new one.
  /// - Parameter now: the moment from which a time to call again counts.
  init(
    _ header: Draft.Header, _ loaded: LoadedSurvey, amending amended: KeptResponse?, draft: DraftKeeper,
    now: @escaping @Sendable () -> Timestamp
  ) {
    self.header = header
    self.loaded = loaded
    self.amended = amended
    var interview = Conversation.start(header, loaded.survey, amended)
    interview.callbackTime = Conversation.callbackTime(now)
    self.interview = interview
    secondsBefore = 0
    isResumed = false
    self.draft = draft
  }

  /// One that was interrupted, at the place where it stopped: its inputs are played again.
  /// - Returns: nil if its survey cannot be read, which only a later program's can be.
  init?(
    resuming draft: DraftFile, in folder: DraftFolder?, amending amended: KeptResponse?,
    now: @escaping @Sendable () -> Timestamp
  ) {
    let kept = draft.draft
    guard let loaded = try? LoadedSurvey(Array(kept.header.survey.utf8), expecting: nil) else { return nil }
    header = kept.header
    self.loaded = loaded
    self.amended = amended
    var interview = Conversation.start(kept.header, loaded.survey, amended).played(kept.inputs)
    interview.callbackTime = Conversation.callbackTime(now)
    self.interview = interview
    secondsBefore = kept.seconds
    isResumed = true
    self.draft = DraftKeeper(draft, in: folder)
  }

  /// What the interview of a draft came to as far as it went; nil if its survey cannot be read.
  static func outcome(of draft: Draft) -> Outcome? {
    guard let loaded = try? LoadedSurvey(Array(draft.header.survey.utf8), expecting: nil) else { return nil }
    return start(draft.header, loaded.survey, nil).played(draft.inputs).outcome
  }

  /// Whether a response is corrected, rather than a new interview made or an earlier one gone on with.
  var isCorrection: Bool { amended != nil && header.isCorrection }

  /// The day by which a call is due if it is promised now.
  /// - Parameter today: the day that the desk's clock shows.
  func due(today: Day) -> Day? {
    amended.map { $0.due(of: loaded.survey, today: today) } ?? loaded.survey.due(from: today)
  }

  /// As it begins. Until told otherwise, a time to call again counts from then: in inputs that are played again it stands
  /// as the moment that it came to.
  private static func start(_ header: Draft.Header, _ survey: Survey, _ amended: KeptResponse?) -> Interview {
    let began = header.began
    let time = callbackTime { began }
    guard let outcome = amended?.outcome(in: survey) else {
      return Interview(survey, language: header.lang, callbackTime: time)
    }
    return header.continues
      ? Interview(continuing: outcome, of: survey, callbackTime: time)
      : Interview(amending: outcome, of: survey, callbackTime: time)
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
