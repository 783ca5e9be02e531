// How an interview ends: the dispositions that an agent may name, with a reason or a time to call again.

import Surveys

extension Interview {
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
    guard let disposition = Interview.ending(named: word) else {
      offerDispositions(from: stop)
      return .ask([.wrong(.noSuchDisposition)])
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

  /// Leaves the list as it was entered: with the ending that stood at the review, if it was there.
  mutating func leaveDispositions(to stop: Stop) {
    if case .dispositions(_, isAtReview: true) = place {
      place = .review(from: stop)
    } else {
      if purpose != .correction { ending = nil }
      place = .stop(stop)
    }
  }

  private static func ending(named word: String) -> Disposition? {
    if let number = plainNumber(word) {
      return endings.indices.contains(number - 1) ? endings[number - 1] : nil
    }
    guard case .one(let index) = Match.of(word, among: endings.map { [$0.rawValue] }) else { return nil }
    return endings[index]
  }

  mutating func end(with disposition: Disposition, reason: String? = nil, from stop: Stop) {
    ending = Ending(disposition: disposition, reason: reason)
    place = .review(from: stop)
  }

  private mutating func complete(from stop: Stop) -> Step {
    let missing = course.path.filter { !course.isAnswered($0) }
    guard missing.isEmpty else { return .ask([.unanswered(course.names(of: missing).map(\.id))]) }
    ending = nil
    place = .review(from: stop)
    return .ask([])
  }

  // MARK: A time to call again

  private mutating func callBack(_ time: String, from stop: Stop) -> Step {
    end(with: .callback, from: stop)
    return .ask(time.isEmpty ? [] : takeCallbackTime(time))
  }

  /// Keeps when to call again: it is asked at the review, so that it takes no prompt of its own.
  mutating func takeCallbackTime(_ text: String) -> [Notice] {
    switch callbackTime(text) {
    case .at(let time):
      ending?.callbackAt = time
      return []
    case .past: return [.wrong(.timeIsPast)]
    case .unreadable: return [.wrong(.notATime)]
    }
  }
}
