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
    noReference: "nincs azonosító: nem tudni, kit kell hívni",
    again: { time in "újra: \(time)" },
    none: "Egyetlen ügyfél sem vár hívásra.",
    hint: { journal in "Egy hívás után: rapport follow-ups done REF\(journal)" },
    outcomes: Outcomes(
      reached: "elértük", notReached: "nem értük el", declined: "visszautasította", expired: "lejárt"),
    meanings: Outcomes(
      reached: "a hívás megtörtént", notReached: "a hívás nyitott marad",
      declined: "az ügyfél már nem kéri a hívást", expired: "túl késő: már senki sem hívja fel"),
    outcomePrompt: "Hogyan sikerült a hívás? ",
    outcomeNeeded: "Egy számot írjon be 1 és 4 között, vagy egy szó elejét.",
    nextPrompt: "Mikor újra? (holnap 10 · péntek 14:30 · Enter, ha nincs időpont) ",
    nextNeeded: "Egy nap és egy időpont kell, például: holnap 10, vagy csak Enter.",
    nextIsPast: "Ez az időpont már elmúlt. Mikor próbálják újra a hívást?",
    notePrompt: "Megjegyzés (ha nincs, Enter): ",
    closed: { outcome in "Rögzítve: \(outcome). A hívás lezárva." },
    stillOpen: { outcome in "Rögzítve: \(outcome). A hívás nyitott marad." },
    stillOpenUntil: { outcome, time in
      "Rögzítve: \(outcome). A hívás nyitott marad, esedékes: \(time)."
    },
    noCallOwed: { reference in
      "ehhez a válaszlaphoz nem ígértek hívást, és visszahívást sem kértek: „\(reference)”. "
        + "A hívásokat ez sorolja fel: rapport follow-ups."
    },
    alreadyClosed: { reference, outcome in
      "ezt a hívást már lezárták: „\(reference)” (\(outcome)). Semmi sem változott. "
        + "Ha mégis hívni kell, ígérje meg újra: rapport amend REF"
    },
    owedAnew: { journal in "A hívás ismét esedékes. Felsorolja: rapport follow-ups\(journal)" },
    owed: { due, overdue, journal in
      let calls =
        overdue == due
        ? "Lejárt határidejű hívások: \(due)"
        : "Mára esedékes hívások: \(due)" + (overdue > 0 ? ", ebből lejárt határidejű: \(overdue)" : "")
      return calls + ". Felsorolja: rapport follow-ups\(journal)"
    },
    callbacks: { calls, resumed, others in
      let hint =
        resumed.map { "/resume ezt folytatja: \($0)\(others ? "; a többit: /resume REFERENCE" : "")." }
        ?? "Egyiküket ez folytatja: /resume REFERENCE."
      return "Esedékes visszahívások: \(calls). \(hint)"
    },
    more: { calls in "még \(calls)" },
    unfinishedToo: { interviews in "Ennek az ügyfélnek más folytatható interjúja is van: \(interviews)." },
    resumeNeedsReference: { reference, interviews in
      (reference.map { "Ehhez nincs mit folytatni: „\($0)”." }
        ?? "Egy értesítés sem nevezi meg, mi folytatható.")
        + " Ezek egyikét folytatja: /resume REFERENCE: \(interviews)"
    },
    promisedInShift: { calls, journal in
      "E műszakban megígért hívások: \(calls). Felsorolja: rapport follow-ups\(journal)"
    }
  )
}
