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
    none: "No customer waits for a call.",
    hint: "When a call was tried: rapport follow-ups done REF",
    outcomes: Outcomes(reached: "reached", notReached: "not reached", declined: "declined", expired: "expired"),
    meanings: Outcomes(
      reached: "the call was made", notReached: "the call stays open",
      declined: "the customer does not want it any more", expired: "too late: nobody will call any more"),
    outcomePrompt: "How did the call go? ",
    outcomeNeeded: "A number from 1 to 4 or the beginning of a word is needed.",
    notePrompt: "Note (Enter for none): ",
    closed: { outcome in "Recorded: \(outcome). The call is closed." },
    stillOpen: { outcome in "Recorded: \(outcome). The call stays open." },
    noCallOwed: { reference in
      "no call was promised to “\(reference)”, and no callback was agreed. rapport follow-ups lists the calls."
    },
    alreadyClosed: { reference, outcome in
      "the call to “\(reference)” is closed already: \(outcome). Nothing was changed."
    },
    owedToday: { calls in
      "\(calls == 1 ? "1 call is" : "\(calls) calls are") owed today: rapport follow-ups"
    },
    owedAndOverdue: { calls, overdue in
      "\(calls == 1 ? "1 call is" : "\(calls) calls are") owed today, \(overdue) of them overdue: rapport follow-ups"
    },
    promisedInShift: { calls, journal in
      "\(calls == 1 ? "1 call was" : "\(calls) calls were") promised in this shift: rapport follow-ups\(journal)"
    }
  )
}
