// What is said of tallies, in Hungarian; no article and no suffix hangs on a value.

extension TallyWording {
  package static let hungarian = TallyWording(
    standsAlone:
      "A --tally egyedül áll: az összesítő maga mondja meg a napjait, és nincs naplója. Hagyja el ezeket: "
      + "PERIOD, --journal, --day-starts, --compare, --personal, --explain.",
    noSuchGroups: { field, known in "az összesítők nincsenek így felosztva: „\(field)”. Ami van: \(known)." },
    cannotRead: { path, reason in
      "az összesítő nem olvasható: \(path) (\(reason)). Ellenőrizze az útvonalat, majd próbálja újra."
    },
    namedTwice: { path in
      "ez az összesítő kétszer szerepel, és kétszer számítana: \(path). Mindegyiket egyszer adja meg."
    },
    sameAs: { path, other in
      "ez az összesítő egy másiknak a másolata, és kétszer számítana: \(path), \(other). Az egyiket hagyja el. Ha két munkahelynek valóban "
        + "azonosak a számai, az összesítőik --by desk szerint készüljenek."
    },
    noGroups: "csoport nélkül",
    allDays: "minden nap",
    noText: "ez nem UTF-8 szöveg. Készíttesse el újra az összesítőt.",
    openQuote:
      "itt egy idézőjel nyílik, amely sehol sem zárul be: a fájl vége hiányzik, vagy a fájlt megváltoztatták. Készíttesse el újra.",
    behindQuote: "a záró idézőjel mögött áll valami. Idézőjelek között az idézőjelet kétszer kell írni.",
    noHeader: { header in
      "ez nem összesítő: az első sor nem a fejléce. Ilyet a rapport summary --format tally ír. A fejléc: \(header)"
    },
    wrongCells: { found, needed in
      "a sorban ennyi cella van: \(found), pedig ennyi kell: \(needed). A fájl vége hiányzik, vagy a fájlt megváltoztatták. "
        + "Készíttesse el újra."
    },
    unknownVersion: { text in
      "az összesítőnek ez a változata ismeretlen: „\(text)”. Olvassa újabb rapport programmal, vagy írassa meg ezzel."
    },
    badDays: { from, to in
      "ez nem időtartam: „\(from)” – „\(to)”. Mindkettőt 2026-11-22 alakban írja, a korábbit előre, vagy hagyja mindkettőt üresen."
    },
    badGroup: { by, key in
      "ilyen csoport nincs: „\(by)”, „\(key)”. Az egésznél mindkettő üres; az óra 00–23, a nap pedig az összesítő napjai közé esik."
    },
    unknownItem: { text, known in "ilyet az összesítő nem számlál: „\(text)”. Amit számlál: \(known)." },
    badQuestion:
      "az id, metric, low, high, better és satisfied nem illik össze. Az értékelésnél az áll, ami a mutatójához kell, better csak "
      + "a ces, satisfied csak a csat mellett; az interjúknál egyik sem.",
    unknownValue: { text in
      "ennél a tételnél nincs ilyen érték: „\(text)”. Az interviews mellett az interjú kimenetele áll, a changed mellett amended "
        + "vagy voided, a skipped mellett refused vagy dont-know."
    },
    badRating: { text, lowest, highest in
      "ilyen értékelés nincs a skálán: „\(text)”. Írjon egész számot, \(lowest) és \(highest) között."
    },
    badCount: { text in
      "ez nem darabszám: „\(text)”. Írjon egész számot, legalább 1-et; ami nem fordult elő, annak nincs sora."
    },
    sameRow: { line in
      "ugyanez a sor áll ebben a sorban: \(line). Minden sor egyszer szerepelhet: a fájlokat egymás után sorolja fel, ne fűzze össze."
    },
    cutRow: "az utolsó sornak nincs vége: a fájl vége hiányzik. Készíttesse el újra.",
    otherRows: { found, said in
      "az összesítőben \(found) sor van, pedig maga szerint \(said): a fájl egy része hiányzik, vagy a fájlt megváltoztatták. Készíttesse el újra."
    },
    noRows: "a fejléc után nincs sor: a fájl vége hiányzik, vagy régebbi program írta. Készíttesse el újra.",
    groupsDiffer: { field in
      "a csoportok nem adják ki az egészet („\(field)”): a fájl egy része hiányzik, vagy a fájlt megváltoztatták. Készíttesse el újra."
    },
    moreThanInterviews:
      "itt több van megszámlálva, mint ahány interjú volt: a fájl egy része hiányzik, vagy a fájlt megváltoztatták. Készíttesse el újra.",
    surveysDiffer: { question in
      "ennél a kérdésnél a kérdőívek nem adják ki az értékelések számát: „\(question)”. A fájl vége hiányzik, vagy a fájlt "
        + "megváltoztatták. Készíttesse el újra."
    },
    tooMany:
      "ezzel a sorral több lenne, mint amennyi megszámlálható: 2⁵³. Keressen hibás darabszámot.",
    otherDays: { days, before in
      "ennek az összesítőnek a napjai: \(days), a korábban olvasottaké: \(before). Azonos napok összesítőit adja össze."
    },
    otherGroups: { fields, before in
      "ennek az összesítőnek a csoportjai: \(fields), a korábban olvasottaké: \(before). Azonos --by szerinti összesítőket adjon össze."
    }
  )
}
