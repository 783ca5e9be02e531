// Two corrections of one response at the same time: the later one is put on top of the earlier one, and undoes nothing.

package import Surveys

extension Interview {
  /// The same changes on top of what somebody else saved meanwhile, at the review, or at the first question that both
  /// changed: those are asked again.
  /// - Parameters:
  ///   - theirs: the response as it counts now.
  ///   - survey: with every question that it has an answer to; `foreign` as for a correction.
  /// - Returns: the interview, and the names of what both changed, in the order of the survey.
  package func rebased(
    on theirs: Outcome, of survey: Survey, foreign: Set<String>
  ) -> (interview: Interview, contested: [String]) {
    guard let base = recordedOutcome else { return (self, []) }
    let mine = outcome
    var next = Interview(amending: theirs, of: survey, foreign: foreign, callbackTime: callbackTime)
    (next.language, next.note, next.promisedAnew) = (language, note, promisedAnew)
    var contested: [String] = []
    for (stop, question) in survey.questions.enumerated() {
      let id = question.id
      let (before, now, other) = (base.content(of: id), mine.content(of: id), theirs.content(of: id))
      if now == before || now == other { continue }
      if other == before {
        next.course.given[id] = course.given[id]
        if now == nil { next.course.drop(stop) }
      } else {
        next.course.given[id] = nil
        next.contested.insert(stop)
        contested.append(id)
      }
    }
    if mine.promisesCall != base.promisesCall { next.course.promisesCall = mine.promisesCall }
    contested += next.takeEnding(of: self, mine, base, theirs)
    if mine.customer != base.customer, mine.customer != theirs.customer {
      if theirs.customer == base.customer {
        next.customer = mine.customer
      } else {
        contested.append("customer")
      }
    }
    if let first = next.contested.min() {
      next.trail = [.review]
      next.jumpedFrom = .review
      next.place = .stop(first)
    }
    return (next, contested)
  }

  /// Takes the ending that the agent named, unless somebody else named another one.
  private mutating func takeEnding(
    of other: Interview, _ mine: Outcome, _ base: Outcome, _ theirs: Outcome
  ) -> [String] {
    if mine.isEnded(as: base) || mine.isEnded(as: theirs) { return [] }
    guard theirs.isEnded(as: base) else { return ["/end"] }
    if let ending = other.ending { self.ending = ending }
    return []
  }
}

extension Outcome {
  /// What is known of an answer: the answer, or that its words were erased; nil where there is none.
  fileprivate func content(of id: String) -> Course.Given? {
    if erasedTexts.contains(id) { return .erased }
    return answers.first { $0.question.id == id }.map { .answer($0.answer) }
  }

  fileprivate func isEnded(as other: Outcome) -> Bool {
    disposition == other.disposition && callbackAt == other.callbackAt
  }
}
