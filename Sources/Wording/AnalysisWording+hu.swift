// The analysis in Hungarian.

extension AnalysisWording {
  package static let hungarian = AnalysisWording(
    comparison: .hungarian, places: .hungarian, reasons: .hungarian, contacts: .hungarian,
    columns: .hungarian, explanation: .hungarian,
    roundedShares: { sum in "Az arányok egyenként kerekítettek: ezek összege \(sum)." },
    proof: "Ez holnap bizonyítja, hogy addig semmi sem változott:")
}

extension AnalysisWording.Comparison {
  fileprivate static let hungarian = AnalysisWording.Comparison(
    title: { period in "Összehasonlítva ezzel: \(period)" },
    running: "Ez az időszak még nem ért véget; az előző már teljes.",
    before: "előtte",
    difference: "eltérés",
    points: { number in "\(number)\u{A0}százalékpont" },
    better: "jobb, a zajon túl",
    worse: "rosszabb, a zajon túl",
    withinNoise: "zajon belül",
    tooFew: "túl kevés a\u{A0}megítéléshez",
    notBefore: "előtte nem volt értékelés",
    notNow: "most nincs értékelés",
    trend: { periods in "\(periods) időszak, jobbra a legutóbbi" },
    range: { low, high in "\(low) … \(high)" },
    legend:
      "Zajon belül: az eltérés 95%-os intervallumában benne van a 0, tehát a puszta véletlen is magyarázhatja. "
      + "Az eltérést előbb számítjuk, és csak azután kerekítjük.")
}

extension AnalysisWording.Places {
  fileprivate static let hungarian = AnalysisWording.Places(
    title: "hely",
    none: "E csoportok közül semelyik kettő sem tér el a zajnál jobban: nincs rangsor.",
    legend:
      "hely: amelyeket a csoport intervalluma megenged, az 1. a legjobb; akiknek van közös helyük, azokat nem "
      + "rangsoroljuk egymáshoz képest.")
}

extension AnalysisWording.Reasons {
  fileprivate static let hungarian = AnalysisWording.Reasons(
    title: { question in "Amit a detractorok megneveznek: \(question)" },
    more: "gyakoribb, a zajon túl",
    less: "ritkább, a zajon túl",
    tooFew: { atLeast in
      "Túl kevés detractor vagy promóter válaszolt az összevetéshez (legalább \(atLeast) kell)."
    },
    legend: "A válaszoló detractorok, illetve promóterek aránya.")
}

extension AnalysisWording.Contacts {
  fileprivate static let hungarian = AnalysisWording.Contacts(
    warning: "Az ügyfelek szavai és azonosítói: nem küldhető körbe.",
    calls: "Megígért hívások",
    noCalls: "Ezeknek az ügyfeleknek nem tartozunk hívással.",
    overdue: { days in "\(days) napja lejárt" },
    detractors: "Amit a detractorok mondtak",
    promoters: "Promóterek, akiknek köszönet jár",
    nobody: "Senki.",
    noTopic: "nincs kiválasztott téma",
    customer: "ügyfél",
    words: "szavai",
    due: "határidő")
}

extension AnalysisWording.Columns {
  fileprivate static let hungarian = AnalysisWording.Columns(
    scores: "Pontszámok",
    distribution: "Melyik értékelés hányszor fordult elő",
    question: "kérdés",
    score: "pontszám",
    interval: "95%-os intervallum",
    rating: "értékelés",
    count: "darab",
    share: "arány",
    verdict: "hír vagy zaj",
    disposition: "kimenetel",
    answer: "válasz",
    group: "csoport")
}

extension AnalysisWording.Explanation {
  fileprivate static let hungarian = AnalysisWording.Explanation(
    nps: "NPS = 100 × (promóterek − detractorok) / n; promóter: 9–10, passzív: 7–8, detractor: 0–6",
    csat: { satisfied in "CSAT = 100 × elégedettek / n; elégedett: \(satisfied)" },
    ces: "CES = az értékelések összege / n",
    crr: "CRR = 100 × (induló − elment) / induló",
    churn: "lemorzsolódás = 100 × elment / induló",
    adjustedWald: "korrigált Wald: három hozzáadott válasz, ¾ promóter, ¾ detractor, a többi passzív",
    wilson: "Wilson-féle intervallum",
    student: "Student-féle t, n − 1 szabadságfokkal",
    formula: "képlet",
    interval: "intervallum",
    source: "forrás",
    counted: "számítva",
    ratings: { n, refused, dontKnow in
      "n = \(n) értékelés; n-en kívül: \(refused) elutasította, \(dontKnow) nem tudja"
    },
    responses: "A mögötte álló válaszok, a naplóbeli sorszámuk (seq) szerint",
    recorded: { seq in "a bejegyzés sorszáma (seq): \(seq)" },
    noRatings: "Ebben az időszakban egyetlen válaszban sincs ilyen értékelés.",
    noCounts:
      "Ezen az időszakon belül egyetlen hónapra, negyedévre vagy évre sincs rögzített ügyfélszám: a „rapport "
      + "customers” rögzíti őket.")
}
