// One interview at the console: prompt → input → step → save, until it is over.

import Interviewing
import Surveys
import Terminal
import Wording

/// Asks the questions of one interview.
struct Dialogue {
  let console: Console
  let words: Wording
  /// Made anew for each use, because windows change.
  let screen: () -> Screen
  /// The lines that stand above the prompt of the review.
  let review: (Interview) -> [String]
  /// What is asked when Ctrl-D may have been a slip.
  let question: String
  /// Whether the shift may be ended though the interview is not saved; says why if not.
  let canLeave: () -> Bool
  /// Keeps a line that was typed, before anything follows from it.
  let keep: (String) -> Void
  /// Whether there is an earlier interview to go on with.
  let isOffered: () -> Bool
  /// What is done in passing while the agent types nothing.
  let pastime: (() -> Terminal.Prompt.Pastime)?
  /// Saves what the interview came to, and says so if it could not.
  let save: (Interview, Outcome) -> Saving

  /// How a save went.
  enum Saving {
    case saved
    /// Not saved: somebody else corrected the same response meanwhile.
    case overtaken
    /// Not saved: the correction stands on top of the other one now. What both changed is asked again.
    case rebased(Interview, contested: [String])
    /// Not saved: the response that is corrected was withdrawn meanwhile.
    case withdrawn
    /// Not saved; it may succeed when something was mended.
    case failed
    /// Not saved, and nothing more can be.
    case hopeless
  }

  /// How the interview ended.
  enum End: Equatable {
    case saved, discarded
    /// The agent goes on with an earlier interview in its place.
    case resumed
    /// It could not be saved, and the agent leaves, there is nobody to try again, or no sense in it.
    case lost
    /// A signal ended it, after it was saved.
    case signalled(Int32)
  }

  /// Runs an interview to its end.
  func run(_ start: Interview) -> End {
    var interview = start
    var notices: [Notice] = []
    var drafted = DraftedLines()
    while true {
      show(notices, interview)
      let (input, signal, isConfirmed) = read(interview)
      let before = interview
      let step = interview.take(input)
      if case .line(let line) = input { drafted.lines(for: line, from: before, to: interview).forEach(keep) }
      switch step {
      case .ask(let next): notices = next
      case .resume where isOffered() && interview.isUntouched: return .resumed
      case .resume: notices = [isOffered() ? .tooLateToResume : .nothingToResume]
      case .quit where canLeave(): return .lost
      case .quit: notices = []
      case .discarded where input != .hungUp && !isConfirmed && !mayDiscard(before):
        (interview, notices) = (before, [])
      case .discarded: return signal.map(End.signalled) ?? .discarded
      case .save(let outcome):
        let isAlone = signal != nil || !console.isInteractive && input == .hungUp
        switch save(interview, outcome) {
        case .saved: return signal.map(End.signalled) ?? .saved
        case .withdrawn: return signal.map(End.signalled) ?? .discarded
        // Nobody is there to be asked: it is saved if nothing has to be.
        case .rebased(let next, let contested) where isAlone:
          guard contested.isEmpty, case .saved = save(next, next.outcome) else { return .lost }
          return signal.map(End.signalled) ?? .saved
        case .rebased(let next, let contested): (interview, notices) = (next, [.contested(contested)])
        case .failed where !isAlone:
          (interview, notices) = (before, [])
          interview.stayUnsaved(hungUp: input == .hungUp)
        case .failed, .hopeless, .overtaken: return .lost
        }
      }
    }
  }

  /// Whether what was typed may be thrown away: on a terminal that is asked once, and only a yes is one.
  private func mayDiscard(_ interview: Interview) -> Bool {
    guard console.isInteractive, interview.hasChanges else { return true }
    let question =
      interview.isCorrection ? words.corrections.discardsChanges : words.corrections.discardsAnswers
    return console.agrees(screen().mark + question, words)
  }

  private func show(_ notices: [Notice], _ interview: Interview) {
    for notice in notices { screen().lines(notice, in: interview).forEach(console.say) }
    let isReview = interview.prompt.isReview
    // What stands on the screen already is not said again; but a note stands in the review.
    let isNoted = isReview && notices == [.noted]
    if !notices.isEmpty && !isNoted && notices.allSatisfy(\.staysAtThePrompt) { return }
    above(interview).forEach(console.say)
  }

  /// All that stands above the prompt and belongs to it.
  private func above(_ interview: Interview) -> [String] {
    (interview.prompt.isReview ? review(interview) : []) + screen().prompt(interview).above
  }

  /// The next input, and the signal that stands for it if the program is to end.
  private func read(_ interview: Interview) -> (input: Input, signal: Int32?, isConfirmed: Bool) {
    let ready = screen().ready(interview.prompt)
    while true {
      let prompt = Terminal.Prompt(
        screen().prompt(interview).prompt, prefill: ready, replacesPrefill: !interview.prompt.takesText,
        completions: { Completions.inInterview($0, interview) }, above: { above(interview) }, pastime: pastime
      )
      switch console.read(prompt) {
      case .text(let text):
        rememberCommand(text)
        return (.line(text.isEmpty && isKeptByEnter(interview.prompt) ? ready ?? text : text), nil, false)
      case .interrupted(let wasEmpty):
        // The old answer is ready again: what is dropped is what was typed.
        let words = screen().words
        if wasEmpty || ready != nil { console.say(interview.isUnsaved ? words.quitKeeps : words.interrupted) }
      case .unreadable(let why): console.say(screen().sentence(why))
      case .signal(let signal): return (.hungUp, signal, true)
      case .end:
        guard console.isInteractive else { return (.hungUp, nil, false) }
        if let (input, signal) = confirm(interview) { return (input, signal, true) }
      }
    }
  }

  /// Whether an empty line leaves the answer as it was: where it cannot stand ready in the line to be edited, that is
  /// what the prompt says of Enter. A pipe never answers a rating with an empty line.
  private func isKeptByEnter(_ prompt: Interviewing.Prompt) -> Bool {
    console.isInteractive ? console.isPlain : prompt.takesText
  }

  /// What follows when Ctrl-D may have been a slip; a second one is none. Nil if it was one.
  private func confirm(_ interview: Interview) -> (input: Input, signal: Int32?)? {
    // Once a save has failed, the same again would lead back to where it was asked for.
    let isLeaving = interview.isUnsaved && interview.prompt.isReview
    let over: Input =
      if isLeaving {
        .line("/" + Command.quit.rawValue)
      } else {
        // What was asked is whether to leave the correction: even at its review nothing is saved by a yes.
        interview.isCorrection ? .line("/" + Command.discard.rawValue) : .hungUp
      }
    while true {
      let prompt = screen().mark + (isLeaving ? screen().words.leaveUnsaved : question)
      switch console.read(Terminal.Prompt(prompt)) {
      case .text(let text): if let answer = yesOrNo(text.trimmed) { return answer ? (over, nil) : nil }
      case .end: return (over, nil)
      case .signal(let signal): return (.hungUp, signal)
      case .interrupted: return nil
      case .unreadable: break
      }
    }
  }

  /// Commands come back with the arrow keys; what may hold a customer's words never does.
  private func rememberCommand(_ text: String) {
    if Command.isWorthRemembering(text) { console.remember(text.trimmed) }
  }
}

extension Interviewing.Prompt {
  fileprivate var isReview: Bool {
    switch kind {
    case .review, .callbackTime, .reference: true
    case .question, .followUp, .disposition, .cardNumber: false
    }
  }

  /// Whether the answer is free text, which is edited rather than typed anew.
  fileprivate var takesText: Bool {
    if case .question(let question) = kind, case .text = question.form { true } else { false }
  }
}

extension Notice {
  /// Whether the same prompt follows, so that the question need not be shown again.
  fileprivate var staysAtThePrompt: Bool {
    switch self {
    case .accepted, .nothingSaid, .acceptedFollowUp, .language, .masked, .cardNumber,
      .wrong(.noSuchDisposition), .untrue, .contested, .dropped, .customer:
      false
    default: true
    }
  }
}
