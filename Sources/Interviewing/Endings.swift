// How an interview ends: the dispositions that an agent may name, with a reason or a time to call again.

package import Surveys

extension Interview {
  /// How it ends as it stands. What the agent said counts as long as the answers do not contradict it.
  var disposition: Disposition {
    guard let ending else { return found }
    if ending.isHungUp { return ending.disposition }
    let isRecorded = ending.disposition == recordedOutcome?.disposition && hasRecordedAnswers
    return isRecorded || isTrue(ending.disposition) ? ending.disposition : found
  }

  /// How it ends as far as the answers tell.
  private var found: Disposition {
    guard case .correction(let recorded) = purpose else {
      return course.isComplete ? .complete : course.brokenOff
    }
    // What the survey asks only since the interview is no reason to call it unfinished.
    if recorded.disposition == .complete { return .complete }
    if course.isComplete && (course.hasMoreThanRecorded || ending != nil) { return .complete }
    if recorded.disposition == .partial { return .partial }
    return hasRecordedAnswers && recorded.disposition == .breakOff ? .breakOff : course.brokenOff
  }

  /// The response that is corrected or gone on with, as it was; nil for a new interview.
  var recordedOutcome: Outcome? {
    switch purpose {
    case .new: nil
    case .correction(let recorded), .continuation(let recorded): recorded
    }
  }

  private var isContinuation: Bool { if case .continuation = purpose { true } else { false } }

  private var hasRecordedAnswers: Bool {
    guard let recordedOutcome else { return false }
    return course.answers.elementsEqual(recordedOutcome.answers) {
      $0.question.id == $1.question.id && $0.answer == $1.answer
    }
  }

  /// Whether the answers allow it: after a rating nobody can say that no one was asked.
  private func isTrue(_ disposition: Disposition) -> Bool {
    switch disposition {
    case .complete, .partial, .breakOff: disposition == left
    case .refusal, .callback, .ineligible: true
    // A customer who is called again and not reached gives no answer to what was asked before.
    case .nonContact: !course.isRated || isContinuation && hasRecordedAnswers
    case .languageBarrier: !course.isRated
    }
  }

  /// How it went if the customer is gone now.
  private var left: Disposition {
    if case .correction = purpose { return found }
    return course.isComplete ? .complete : course.brokenOff
  }

  /// The dispositions that an agent may choose here: those that the answers do not contradict. `complete` comes by
  /// itself.
  package var endings: [Disposition] { Interview.namedEndings.filter(isTrue) }

  /// All that an agent may name at some time.
  package static let namedEndings = Disposition.allCases.filter { $0 != .complete }

  mutating func takeDisposition(_ text: String, from stop: Stop) -> Step {
    if text.isEmpty {
      leaveDispositions(to: stop)
      return .ask([])
    }
    return end(text, from: stop)
  }

  /// Ends the interview with the disposition whose letter, number or beginning comes first, or offers the list of
  /// them. What follows it is when to call again, or the reason.
  mutating func end(_ text: String, from stop: Stop) -> Step {
    guard !text.isEmpty else {
      offerDispositions(from: stop)
      return .ask([])
    }
    let word = String(text.prefix { !$0.isWhitespace })
    let rest = String(text.dropFirst(word.count)).trimmed
    if word.folded == Disposition.complete.rawValue { return complete(from: stop) }
    guard let disposition = ending(named: word) else {
      offerDispositions(from: stop)
      return .ask([.wrong(.noSuchDisposition)])
    }
    guard isTrue(disposition) else {
      offerDispositions(from: stop)
      return .ask([.untrue(disposition, left)])
    }
    if disposition == .callback { return callBack(rest, from: stop) }
    if !rest.isEmpty {
      offerDispositions(from: stop)
      if isHeld(rest, for: .reason(disposition)) { return .ask([.cardNumber]) }
    }
    end(with: disposition, reason: rest.isEmpty ? nil : rest, from: stop)
    return .ask([])
  }

  private mutating func offerDispositions(from stop: Stop) {
    switch place {
    case .review: place = .dispositions(from: stop, isAtReview: true)
    case .dispositions: break
    case .stop, .cardNumber: place = .dispositions(from: stop, isAtReview: false)
    }
  }

  /// Leaves the list as it was entered: whatever ending was named before still counts.
  mutating func leaveDispositions(to stop: Stop) {
    if case .dispositions(_, isAtReview: true) = place {
      place = .review(from: stop)
    } else {
      place = .stop(stop)
    }
  }

  private func ending(named word: String) -> Disposition? {
    if let number = plainNumber(word) {
      return endings.indices.contains(number - 1) ? endings[number - 1] : nil
    }
    let all = Interview.namedEndings
    guard case .one(let index) = Match.of(word, among: all.map { [$0.rawValue] }) else { return nil }
    return all[index]
  }

  mutating func end(with disposition: Disposition, reason: String? = nil, from stop: Stop) {
    ending = Ending(disposition: disposition, reason: reason)
    place = .review(from: stop)
  }

  private mutating func complete(from stop: Stop) -> Step {
    let isRecorded = isCorrection && recordedOutcome?.disposition == .complete
    guard course.isComplete || isRecorded else {
      let missing = course.path.filter { !course.isAnswered($0) }
      return .ask([.unanswered(course.names(of: missing).map(\.id))])
    }
    ending = Ending(disposition: .complete)
    place = .review(from: stop)
    return .ask([])
  }

  // MARK: A time to call again

  private mutating func callBack(_ time: String, from stop: Stop) -> Step {
    end(with: .callback, from: stop)
    promisedAnew.callback = true
    return .ask(time.isEmpty ? [] : takeCallbackTime(time))
  }

  /// Keeps when to call again: it is asked at the review, so that it takes no prompt of its own.
  mutating func takeCallbackTime(_ text: String) -> [Notice] {
    switch callbackTime(text) {
    case .at(let time):
      if ending == nil { ending = Ending(disposition: .callback) }
      ending?.callbackAt = time
      promisedAnew.callback = true
      return []
    case .past: return [.wrong(.timeIsPast)]
    case .unreadable: return [.wrong(.notATime)]
    }
  }
}
