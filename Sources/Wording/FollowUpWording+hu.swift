// What is said of calls that customers wait for, in Hungarian; no article and no suffix hangs on a value.

extension FollowUpWording {
  package static let hungarian = FollowUpWording(
    overdue: "Lejárt határidejű",
    today: "Mai",
    later: "Későbbi",
    countToday: { calls in "\(calls) mai" },
    countLater: { calls in "\(calls) későbbi" },
    overdueBy: { days in "\(days) napja lejárt" },
    callback: "visszahívás",
    reason: "ok",
    asked: "interjú",
    tried: "próbálkozás",
    tries: { count in "\(count) alkalommal, sikertelenül" },
    journal: "napló",
    redacted: "az ügyfél azonosítóját és szavait kitakarták",
    none: "Egyetlen ügyfél sem vár hívásra.",
    hint: "Egy hívás után: rapport follow-ups done REF",
    outcomes: Outcomes(
      reached: "elértük", notReached: "nem értük el", declined: "visszautasította", expired: "lejárt"),
    meanings: Outcomes(
      reached: "a hívás megtörtént", notReached: "a hívás nyitott marad",
      declined: "az ügyfél már nem kéri a hívást", expired: "túl késő: már senki sem hívja fel"),
    outcomePrompt: "Hogyan sikerült a hívás? ",
    outcomeNeeded: "Egy számot írjon be 1 és 4 között, vagy egy szó elejét.",
    notePrompt: "Megjegyzés (ha nincs, Enter): ",
    closed: { outcome in "Rögzítve: \(outcome). A hívás lezárva." },
    stillOpen: { outcome in "Rögzítve: \(outcome). A hívás nyitott marad." },
    noCallOwed: { reference in
      "ehhez a válaszlaphoz nem ígértek hívást, és visszahívást sem kértek: „\(reference)”. "
        + "A hívásokat ez sorolja fel: rapport follow-ups."
    },
    alreadyClosed: { reference, outcome in
      "ezt a hívást már lezárták: „\(reference)” (\(outcome)). Semmi sem változott."
    },
    owedToday: { calls in "Mára esedékes hívások: \(calls). Felsorolja: rapport follow-ups" },
    owedAndOverdue: { calls, overdue in
      "Mára esedékes hívások: \(calls), ebből lejárt határidejű: \(overdue). Felsorolja: rapport follow-ups"
    },
    promisedInShift: { calls, journal in
      "E műszakban megígért hívások: \(calls). Felsorolja: rapport follow-ups\(journal)"
    }
  )
}
