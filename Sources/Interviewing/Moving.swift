// Moving through an interview: on, back along the path that was taken, and straight to a question.

import Surveys

extension Interview {
  /// Goes on from a stop that was answered: to the next one that applies, or back to where a jump came from.
  mutating func advance(from stop: Stop) {
    let path = course.path
    trail.append(.stop(stop))
    contested.remove(stop)
    givenUp = nil
    if let origin = jumpedFrom, let next = path.first(where: { isOpen($0, before: origin) }) {
      place = .stop(next)
      return
    }
    let origin = jumpedFrom
    jumpedFrom = nil
    if case .stop(let origin)? = origin, stop > origin { answeredAhead.insert(stop) }
    switch origin {
    case .review?: place = .review(from: stop)
    case .stop(let origin)? where path.contains(origin) && origin != stop: place = .stop(origin)
    case .stop?, nil:
      let next = path.first { $0 > stop && !answeredAhead.contains($0) }
      place = next.map { .stop($0) } ?? .review(from: stop)
    }
  }

  /// Whether a stop has no answer yet and is to be asked before the interview is where a jump came from. An
  /// interview that the agent ended is not taken up again.
  private func isOpen(_ stop: Stop, before origin: Origin) -> Bool {
    if course.isAnswered(stop) { return false }
    return switch origin {
    case .stop(let origin): stop < origin
    case .review: contested.contains(stop) || ending == nil && !leftOpen.contains(stop)
    }
  }

  /// Goes back along the path that was taken, as far as its questions still apply.
  mutating func goBack() -> [Notice] {
    let path = course.path
    answeredAhead = []
    switch place {
    case .stop(let stop):
      while let last = trail.popLast() {
        switch last {
        case .review:
          place = .review(from: stop)
          if let givenUp { ending = givenUp }
          givenUp = nil
        case .stop(let last) where last != stop && path.contains(last): place = .stop(last)
        case .stop: continue
        }
        jumpedFrom = nil
        return []
      }
      guard let before = path.last(where: { $0 < stop }) else { return [.firstQuestion] }
      jumpedFrom = nil
      place = .stop(before)
    case .dispositions(let stop, _): leaveDispositions(to: stop)
    case .review(let stop):
      // An interview that is gone on with has no ending; back at the review, it has the one that it had.
      if !isCorrection { (givenUp, ending) = (ending, nil) }
      if trail.last == .stop(stop) { trail.removeLast() }
      place = .stop(path.last { $0 <= stop } ?? stop)
    case .cardNumber(let held, let at):
      // The words are ready to be edited, the number masked.
      if case .answer(let stop) = held.use {
        course.given[survey.questions[stop].id] = .answer(.text(held.masked))
      }
      place = at
    }
    return []
  }

  /// Jumps to a question by its position, its id or the beginning of its id.
  mutating func go(to name: String, from stop: Stop) -> [Notice] {
    let names = course.names(of: course.path)
    let every = course.names(of: Array(0..<course.total))
    let target: QuestionName
    if let number = plainNumber(name) {
      guard let found = every.first(where: { $0.position == number }) else { return [.noSuchQuestion(names)] }
      target = found
    } else {
      switch Match.of(name, among: every.map { [$0.id] }) {
      case .one(let index): target = every[index]
      case .several(let indices): return [.severalQuestions(indices.map { every[$0] })]
      case .none: return [.noSuchQuestion(names)]
      }
    }
    guard names.contains(target) else { return [.doesNotApply(target.id)] }
    jump(to: target.position - 1)
    return []
  }

  private mutating func jump(to target: Stop) {
    switch place {
    case .stop(let stop) where stop == target: return
    case .stop(let stop):
      jumpedFrom = jumpedFrom ?? .stop(stop)
      trail.append(.stop(stop))
    case .dispositions(let stop, _):
      jumpedFrom = .stop(stop)
      trail.append(.stop(stop))
    case .review:
      jumpedFrom = .review
      trail.append(.review)
    case .cardNumber: return
    }
    place = .stop(target)
  }
}
