// The report in Hungarian; figures take no suffix, since its vowel would depend on how they are read out.

extension ReportWording {
  package static let hungarian = ReportWording(
    dates: .hungarian, numbers: .hungarian, scores: .hungarian, interviews: .hungarian, followUps: .hungarian,
    customers: .hungarian, groups: .hungarian, journal: .hungarian, analysis: .hungarian)
}

private let months = [
  "január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember",
  "október",
  "november", "december",
]
private let weekdays = ["hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"]
private let quarters = ["I", "II", "III", "IV"]

private func monthName(_ number: Int) -> String { months[number - 1] }

private func rangeText(_ first: ReportWording.Date, _ last: ReportWording.Date) -> String {
  let start = "\(first.year). \(monthName(first.month)) \(first.day)"
  if first.year != last.year { return "\(start). – \(last.year). \(monthName(last.month)) \(last.day)." }
  return first.month == last.month
    ? "\(start)–\(last.day)." : "\(start). – \(monthName(last.month)) \(last.day)."
}

extension ReportWording.Dates {
  fileprivate static let hungarian = ReportWording.Dates(
    day: { date, weekday in "\(date.year). \(monthName(date.month)) \(date.day)., \(weekdays[weekday - 1])" },
    range: { first, last in rangeText(first, last) },
    week: { year, week, days in "\(year). év, \(week). hét · \(days)" },
    month: { year, number in "\(year). \(monthName(number))" },
    quarter: { year, quarter in "\(year). \(quarters[quarter - 1]). negyedév" },
    months: { first, last in "\(monthName(first))–\(monthName(last))" },
    year: { year in "\(year). év" },
    all: "Az összes eddigi interjú")
}

extension ReportWording.Numbers {
  fileprivate static let hungarian = ReportWording.Numbers(
    decimalMark: ",",
    percent: { number in "\(number)%" },
    interval: { low, high in "\(low) … \(high)" })
}

extension ReportWording.Scores {
  fileprivate static let hungarian = ReportWording.Scores(
    nps: "nettó ajánlói pontszám",
    csat: "ügyfél-elégedettségi mutató",
    ces: "ügyfél-erőfeszítési pontszám",
    npsScale: "skála: −100\u{A0}…\u{A0}+100",
    satisfiedScale: { satisfied, lowest, highest in
      "elégedett: \(satisfied) (skála:\u{A0}\(lowest)–\(highest))"
    },
    lowerIsBetter: "a kisebb a jobb",
    higherIsBetter: "a nagyobb a jobb",
    scale: { lowest, highest in "(skála:\u{A0}\(lowest)–\(highest))" },
    promoters: "promóter",
    passives: "passzív",
    detractors: "detractor",
    satisfied: "elégedett",
    easy: "könnyű",
    mean: "átlag",
    refused: "elutasította",
    dontKnow: "nem tudja",
    noRatings: "nincs értékelés",
    oneRating: "egy értékelésből nincs\u{A0}intervallum",
    surveys: { surveys in "kérdőívek: \(surveys)" },
    unknownSurveys: "kérdőívek: nem ismertek",
    legend: "A pontszámok alatt a 95%-os megbízhatósági intervallum áll; n az értékelések száma.",
    none: "Nincs pontszám: ezek az interjúk nem jutottak el értékelő kérdésig.")
}

extension ReportWording.Interviews {
  fileprivate static let hungarian = ReportWording.Interviews(
    title: "Interjúk",
    count: { interviews in "\(interviews) interjú" },
    total: "összesen",
    complete: "teljes",
    partial: "részleges",
    breakOff: "megszakadt",
    refusal: "elutasítás",
    callback: "visszahívás",
    nonContact: "nem elérhető",
    languageBarrier: "nyelvi akadály",
    ineligible: "nem jogosult",
    completionLabel: "Kitöltési arány",
    completionRate: { rate, complete, asked in
      "Kitöltési arány: \(rate) a megkérdezettek körében (\(complete)\u{A0}/\u{A0}\(asked))."
    },
    noCompletionRate: "Kitöltési arány: — (senkit sem kérdeztek meg).",
    corrections: { amended, voided in
      "\(amended) módosítva · \(voided) érvénytelenítve (más számban nincs benne)"
    },
    revision: { revision, interviews in "\(revision) (\(interviews) interjú)" },
    changedSurvey: { survey, revisions in
      "Ezt a kérdőívet több változatban kérdezték, amelyek kérdései eltérhetnek: \(survey). Változatok: \(revisions)."
    },
    none: "Nincs miről beszámolni: ebben az időszakban nem készült interjú.")
}

extension ReportWording.FollowUps {
  fileprivate static let hungarian = ReportWording.FollowUps(
    title: "Utánkövető hívások",
    promisedTitle: "Megígért utánkövető hívások",
    counts: { promised, open in "\(promised) megígérve · \(open) nyitott" },
    overdue: { overdue in "\(overdue) lejárt határidejű" },
    hint: "A nyitottakat a „rapport follow-ups” sorolja fel.",
    callbacks: { interviews in
      "Visszahívással zárult: \(interviews) interjú; ezek itt nem számítanak. Minden hívást, amellyel még tartozunk, "
        + "a „rapport follow-ups” sorol fel."
    })
}

extension ReportWording.Customers {
  fileprivate static let hungarian = ReportWording.Customers(
    title: "Ügyfelek",
    months: "Hónapok",
    quarters: "Negyedévek",
    years: "Évek",
    start: "induló",
    new: "új",
    lost: "elment",
    end: "záró",
    retentionRate: "CRR",
    churnRate: "lemorzs.",
    legend: "CRR: ügyfélmegtartási arány, az induló ügyfelek közül a megmaradtak aránya; lemorzs.: "
      + "lemorzsolódási ráta, az elvesztettek aránya. Alattuk a 95%-os megbízhatósági intervallum áll.",
    nobodyAtStart: "— nincs arány: az időszak elején nem volt ügyfél.")
}

extension ReportWording.Groups {
  fileprivate static let hungarian = ReportWording.Groups(
    agent: "Ügyintézőnként",
    desk: "Pultonként",
    survey: "Kérdőívenként",
    lang: "Nyelvenként",
    channel: "Csatornánként",
    hour: "Óránként",
    day: "Naponként",
    choice: { question in "Válasz szerint: \(question)" },
    unanswered: "(nincs válasz)",
    nameless: "(névtelen)",
    tooFew: { atLeast in "— túl kevés értékelés a megítéléshez (legalább \(atLeast) kell)." })
}

extension ReportWording.Journal {
  fileprivate static let hungarian = ReportWording.Journal(
    title: "Napló",
    counts: { files, records in "\(files) fájl · \(records) bejegyzés" },
    interrupted: { saves in "\(saves) félbeszakadt mentés, tisztázva" },
    damaged: { lines in "\(lines) sor sérült, ezért nem számít bele az adatokba." },
    gaps: { places in
      "A lánc \(places) helyen megszakad: ott valamit megváltoztattak, hozzáadtak, kivettek vagy megsemmisült."
    },
    conflicts: { records in
      "\(records) bejegyzés ellentmond egy azonos azonosítójú korábbinak; az elsőként olvasott számít."
    },
    newer: { lines in
      "\(lines) sort a rapport újabb változata írt, ezért nem számít bele az adatokba: frissítse ezt a változatot."
    },
    nextStep:
      "A következő lépés: futtassa a „rapport check” parancsot. Minden helyet megmutat, és semmit sem "
      + "módosít.",
    seal: { journals in journals == 1 ? "Pecsét" : "Pecsétek" },
    noSeal: "— (még nincs bejegyzés)",
    sealHint:
      "Ha a pecsétet feljegyzi és máshol őrzi, a „rapport check --seal” később bizonyítja, hogy előtte "
      + "semmi sem változott.",
    tallies: "Összesítők",
    added: { tallies in "\(tallies) összesítő összeadva" },
    notInTallies:
      "Az összesítőben csak darabszámok vannak. A visszahívások, az ügyfelek száma, az okok, a pecsétek és a "
      + "sérülések a naplókban állnak: a pultnál a „rapport summary” mutatja meg őket.")
}
