// Somebody at a kiosk who answers prompt by prompt, and knows what was acknowledged by the prompt after it.

import Glibc
import ProgramTesting

/// Leads through planned interviews, and through whatever interrupted ones the kiosk offers.
final class Clerk {
  let kiosk: any TestedKiosk
  /// What is still to be done; the shift ends when nothing is left.
  private var plan: ArraySlice<Planned>
  private var dice: Dice
  /// The lines that were typed, in their order.
  private(set) var sent: [Step] = []
  /// How many prompts were shown.
  private(set) var prompts = 0
  /// The interview that was offered at the first prompt.
  private(set) var firstOffer: Planned?
  private var scanned = 0
  /// Whether the kiosk said that something is not kept or not saved: what follows is acknowledged no more.
  private var isWarned = false
  private var offered: Planned?
  private var current: Planned?

  /// A line, and what it means.
  enum Step: Equatable {
    case reference(Planned)
    case answer(Planned)
    case save(Planned)
    /// Goes on with an interrupted interview.
    case resume(Planned)
    /// Keeps an interrupted interview as far as it went; nil where it is not known which.
    case keep(Planned?)
    case quit
  }

  enum Prompt: Equatable {
    case start, review
    case question(Int)
  }

  init(_ kiosk: any TestedKiosk, plan: [Planned], dice: Dice) {
    self.kiosk = kiosk
    self.plan = plan[...]
    self.dice = dice
  }

  private var promptsBeforeWarning = 0

  /// What was typed and taken: the prompt after it was shown, and no warning stood before that.
  var acknowledged: ArraySlice<Step> { sent.prefix(max(0, promptsBeforeWarning - 1)) }

  /// The ids that were printed.
  var ids: [String] {
    kiosk.printed.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// Types everything at once, without waiting for any prompt.
  func typeAhead() {
    var lines: [String] = ["/save"]
    sent.append(.keep(nil))
    for interview in plan {
      sent.append(.reference(interview))
      sent += interview.questions.map { _ in .answer(interview) }
      sent.append(.save(interview))
      lines += interview.lines
    }
    plan = []
    kiosk.enter(lines.joined(separator: "\n"))
  }

  /// Takes what the kiosk showed, and answers its prompt if there is a new one; never waits.
  /// - Parameter sending: is told of the line before it is typed.
  func step(sending: (Step) -> Void = { _ in }) {
    kiosk.exchange(until: .now)
    guard let prompt = look(), prompts > sent.count else { return }
    let (step, line) = answer(prompt)
    sent.append(step)
    sending(step)
    kiosk.enter(line)
    kiosk.exchange(until: .now)
  }

  /// Answers every prompt until a moment, or until the kiosk has ended.
  func work(until end: ContinuousClock.Instant) {
    repeat {
      step()
      if kiosk.exit != nil { break }
      kiosk.exchange(until: end)
    } while .now < end
    step()
  }

  /// Counts the prompts that came; an answer typed ahead needs no more than that.
  /// - Returns: the last one, if there is a new one.
  private func look() -> Prompt? {
    let text = String(decoding: kiosk.shown[scanned...], as: UTF8.self)
    var found: Prompt?
    var rest = text[...]
    while let (prompt, end) = rest.nextPrompt {
      if prompt == .start { take(offerIn: rest[..<end]) }
      isWarned = isWarned || rest[..<end].contains("cannot be kept") || rest[..<end].contains("NOT SAVED")
      found = prompt
      prompts += 1
      promptsBeforeWarning += isWarned ? 0 : 1
      rest = rest[end...]
    }
    scanned += text.utf8.distance(from: text.startIndex, to: rest.startIndex)
    return found
  }

  private func take(offerIn text: Substring) {
    offered = nil
    if let notice = text.firstRange(of: "was interrupted"),
      let opening = text[notice.upperBound...].firstRange(of: "customer")
    {
      let reference = text[opening.upperBound...].drop { $0.isWhitespace }.prefix { !". \n".contains($0) }
      offered = Planned(reference: String(reference))
    }
    if prompts == 0 { firstOffer = offered }
  }

  private func answer(_ prompt: Prompt) -> (Step, String) {
    switch (prompt, current) {
    case (.question(let number), let current?): return (.answer(current), current.line(number))
    case (.review, let current?): return (.save(current), "")
    default: return begin()
    }
  }

  private func begin() -> (Step, String) {
    if let offered {
      current = offered
      return plan.isEmpty || Bool.random(using: &dice)
        ? (.keep(offered), "/save") : (.resume(offered), "/resume")
    }
    current = plan.popFirst()
    return current.map { (.reference($0), $0.reference) } ?? (.quit, "/quit")
  }
}

extension Substring {
  /// The next prompt in what a kiosk shows, and where it ends.
  fileprivate var nextPrompt: (prompt: Clerk.Prompt, end: Index)? {
    var found: (prompt: Clerk.Prompt, end: Index)?
    func look(for mark: String, _ prompt: (Index) -> Clerk.Prompt) {
      guard let range = firstRange(of: mark), range.upperBound <= found?.end ?? endIndex else { return }
      found = (prompt(range.lowerBound), range.upperBound)
    }
    look(for: "Customer's reference (Enter for none): ") { _ in .start }
    look(for: "Save? Enter saves") { _ in .review }
    look(for: "/6 · ") { mark in .question(self[..<mark].last?.wholeNumberValue ?? 0) }
    return found
  }
}
