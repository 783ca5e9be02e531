// What is said of calls that customers wait for, in English.

extension FollowUpWording {
  package static let english = FollowUpWording(
    overdue: "Overdue",
    today: "Today",
    later: "Later",
    countToday: { calls in "\(calls) today" },
    countLater: { calls in "\(calls) later" },
    overdueBy: { days in "overdue by \(days) day\(days == 1 ? "" : "s")" },
    callback: "callback",
    reason: "reason",
    asked: "asked",
    tried: "tried",
    tries: { count in "\(count == 1 ? "1 time" : "\(count) times"), nobody reached" },
    journal: "journal",
    redacted: "the customer's reference and words were redacted",
    noReference: "no reference was taken: nobody knows whom to call",
    again: { time in "again \(time)" },
    none: "No customer waits for a call.",
    hint: { journal in "When a call was tried: rapport follow-ups done REF\(journal)" },
    outcomes: Outcomes(
      reached: "reached", notReached: "not reached", declined: "declined", expired: "expired"),
    meanings: Outcomes(
      reached: "the call was made", notReached: "the call stays open",
      declined: "the customer does not want it any more", expired: "too late: nobody will call any more"),
    outcomePrompt: "How did the call go? ",
    outcomeNeeded: "A number from 1 to 4 or the beginning of a word is needed.",
    nextPrompt: "When again? (tomorrow 10 · fri 14:30 · Enter if no time was named) ",
    nextNeeded: "A day and a time are needed, such as tomorrow 10, or only Enter.",
    nextIsPast: "That time is over. When will the call be tried again?",
    notePrompt: "Note (Enter for none): ",
    closed: { outcome in "Recorded: \(outcome). The call is closed." },
    stillOpen: { outcome in "Recorded: \(outcome). The call stays open." },
    stillOpenUntil: { outcome, time in "Recorded: \(outcome). The call stays open and is due \(time)." },
    noCallOwed: { reference in
      "no call was promised to “\(reference)”, and no callback was agreed. rapport follow-ups lists the calls."
    },
    alreadyClosed: { reference, outcome in
      "the call to “\(reference)” is closed already: \(outcome). Nothing was changed. If it is to be made after all, promise it anew: "
        + "rapport amend REF"
    },
    owedAnew: { journal in "The call is owed again: rapport follow-ups\(journal)" },
    owed: { due, overdue, journal in
      let calls = due == 1 ? "1 call is" : "\(due) calls are"
      let lateness =
        overdue == 0 ? "owed today" : overdue == due ? "overdue" : "owed today, \(overdue) of them overdue"
      return "\(calls) \(lateness): rapport follow-ups\(journal)"
    },
    callbacks: { calls, resumed, others in
      let hint =
        resumed.map { "/resume goes on with \($0)\(others ? ", /resume REFERENCE with another one" : "")." }
        ?? "/resume REFERENCE goes on with one of them."
      return "Callbacks due: \(calls). \(hint)"
    },
    more: { calls in "\(calls) more" },
    unfinishedToo: { interviews in "This customer has another interview to be gone on with: \(interviews)." },
    resumeNeedsReference: { reference, interviews in
      (reference.map { "Nothing can be resumed for “\($0)”." } ?? "No notice names what to go on with.")
        + " /resume REFERENCE goes on with one of these: \(interviews)"
    },
    promisedInShift: { calls, journal in
      "\(calls == 1 ? "1 call was" : "\(calls) calls were") promised in this shift: rapport follow-ups\(journal)"
    }
  )
}
