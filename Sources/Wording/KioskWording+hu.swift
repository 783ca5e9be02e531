// What the kiosk says, in Hungarian; no article and no suffix hangs on a value or a command.

extension KioskWording {
  package static let hungarian = KioskWording(
    shift: { survey, language, desk, agent in
      "\(survey) · \(language) · pult: \(desk) · ügyintéző: \(agent)"
    },
    shiftHelp: "/help felsorolja a parancsokat, /quit lezárja a műszakot.",
    practice: "gyakorlás",
    startPrompt: { today in "Mai interjúk: \(today). Ügyfél-azonosító (ha nincs, Enter): " },
    startPromptWithoutCount: "Ügyfél-azonosító (ha nincs, Enter): ",
    startHelp: [
      ("Enter", "interjút kezd ügyfél-azonosító nélkül"),
      (
        "/resume [REFERENCE]",
        "folytatja, amit egy értesítés felajánlott, vagy ennek az ügyfélnek az interjúját"
      ),
      ("/amend [REF]", "javítja e kioszk legutóbbi válaszlapját, vagy azt, amelyiknek ez a száma"),
      ("/survey ID", "másik kérdőívre vált"),
      ("/lang CODE", "másik nyelvre vált a következő interjútól"),
      ("/agent NAME", "másik ügyintéző veszi át a kioszkot"),
      ("/quit", "lezárja a műszakot, ahogy a Ctrl-D is"),
    ],
    agentIs: { agent in "Ügyintéző: \(agent)" },
    agentNeedsName: "Adja meg az ügyintéző nevét: /agent NAME.",
    surveyIs: { title in "Kérdőív: \(title)" },
    surveyRenewed: { survey, revision in
      "Ez a kérdőív megváltozott: \(survey). Mostantól így kérdezzük (változat: \(revision))."
    },
    surveyStays: { survey, revision in
      "Ez a kérdőív a régi formájában megy tovább, amíg a fájlja hibás: \(survey) (változat: \(revision)). Szóljon annak, aki módosította."
    },
    surveyNeedsName: { ids in "Adja meg a kérdőívet: /survey ID. Választható: \(ids)." },
    startLanguage: { code in "A nyelv mostantól: \(languages[code] ?? code)" },
    nothingToAmend:
      "Ez a kioszk még nem mentett válaszlapot. Régebbi javítása: /amend REF, a számával vagy az azonosítójával.",
    shiftEnds: { interviews in "A műszak véget ért: \(interviews) interjú mentve. Köszönjük!" },
    noDraft: "Ez az interjú gépelés közben nem menthető; összeomláskor a válaszok elvesznének:",
    draftWaits: { time, agent, desk, customer in
      "Egy interjú félbeszakadt: \(time), ügyintéző: \(agent), pult: \(desk), ügyfél: \(customer). "
        + "/resume folytatja, /save menti, ami megvan, /discard eldobja."
    },
    correctionWaits: { time, agent, desk in
      "Egy válasz javítása félbeszakadt: \(time), ügyintéző: \(agent), pult: \(desk). "
        + "/resume folytatja, /save menti a módosításokat, /discard úgy hagyja a választ, ahogy volt."
    },
    draftTaken: "Már egy másik kioszk folytatja.",
    draftUnreadable: "Nem folytatható: a kérdőíve vagy a válaszlapja nem olvasható. /discard eldobja.",
    keptAsDraft: { folder in
      "Az interjú még nincs mentve. A válaszok itt megmaradnak: \(folder). A következő indítás felajánlja őket."
    },
    clockBehind: { time in
      "E pult órája az utolsó bejegyzés (\(time)) előtt jár. Állítsa be az órát az első interjú előtt."
    },
    clockLongAgo: { day in "E pult órája szerint a mai nap: \(day). Állítsa be az órát az első interjú előtt."
    },
    newerJournal: { version in
      "A napló utolsó bejegyzését újabb program írta (\(version). változat). Amit ment, mögé kerül és számít; "
        + "szóljon a rendszergazdának, hogy frissítse itt a rapportot."
    },
    offersPartial: { day, agent in
      "Ennek az ügyfélnek félbemaradt az interjúja: \(day), ügyintéző: \(agent). /resume folytatja."
    },
    offersCallback: { day, agent in
      "Ez az ügyfél visszahívást kért: \(day), ügyintéző: \(agent). /resume folytatja azt az interjút."
    },
    askedLately: { day, days in
      "Ezt az ügyfelet már megkérdezték: \(day). \(days) napig ne keressék újra."
    },
    tooLateToResume: { reference in
      "Ebben az interjúban már vannak válaszok. /discard elveti; a következő azonosítónál /resume \(reference) folytatja a másikat."
    },
    readOut: "Olvassa fel",
    hint: "Tudnivaló",
    partsOfDay: PartsOfDay(
      morning: "reggelt", forenoon: "napot", afternoon: "napot", evening: "estét"),
    textHint: "Enter, ha nincs mondanivaló",
    readyTextHint: "Enter meghagyja, Ctrl-U kiüríti a sort",
    spokenTextHint: "Enter vagy új válasz",
    choiceHint: { count in "1–\(count)" },
    choicesHint: { count in "1–\(count), többet vesszővel" },
    yesNoHint: "i vagy n",
    yes: "igen",
    no: "nem",
    refused: "nem kívánt válaszolni",
    dontKnow: "nem tudja",
    nothingSaid: "nincs mondanivaló",
    setAside: "nem menti: ezeknél a válaszoknál a kérdést nem kell feltenni",
    callPromised: "hívás megígérve",
    noCallPromised: "nem lesz hívás",
    ratingNeeded: { low, high in
      "Egész számot írjon be \(low) és \(high) között. "
        + "/skip, ha az ügyfél nem kíván válaszolni, /dk, ha nem tudja."
    },
    optionNeeded: { count in
      "Egy számot írjon be 1 és \(count) között, vagy egy lehetőség elejét. "
        + "/skip, ha az ügyfél nem kíván válaszolni, /dk, ha nem tudja."
    },
    optionsNeeded: { count in
      "Számokat írjon be 1 és \(count) között, többet vesszővel: 1,2. "
        + "/skip, ha az ügyfél nem kíván válaszolni, /dk, ha nem tudja."
    },
    severalOptions: { labels in
      "Ez több lehetőségre is illik: \(labels). Írjon be többet belőle, vagy írja be a számát."
    },
    yesNoNeeded: "Írjon be i (igen) vagy n (nem) betűt.",
    dispositionNeeded:
      "A lista egyik betűje kell, utána állhat az ok: r nem ér rá. Enter visszavisz a kérdéshez.",
    invalidText: "Ez a sor nem érvényes UTF-8 szöveg, ezért kimaradt. Írja be újra.",
    tooLong: { kilobytes in
      "Ez a sor túl hosszú, ezért kimaradt; a határ \(kilobytes) KiB. Rövidítse le."
    },
    language: { code in "Nyelv: \(languages[code] ?? code)" },
    noSuchLanguage: { codes in "Adja meg a kérdőív egyik nyelvét: /lang CODE. Választható: \(codes)." },
    noted: "Megjegyzés rögzítve.",
    noteNeedsText: "Írja a megjegyzést a parancs után: /note TEXT.",
    firstQuestion: "Ez az első kérdés. /discard elveti az interjút, /end befejezi.",
    unanswered: { questions in
      "Nem teljes, még nincs válasz: \(questions). Előbb válaszolja meg, vagy írja be: /skip."
    },
    nothingToResume: "Nincs mit folytatni.",
    unknownCommand: { word in
      "Nincs ilyen parancs: /\(word). /help felsorolja őket; perjellel kezdődő szöveghez kettő kell: //."
    },
    severalCommands: { commands in "Ez több parancsra is illik: \(commands). Írjon be többet belőle." },
    notHere: { command in
      "/\(command) itt nem használható. /help felsorolja, mi igen; /end befejezi az interjút."
    },
    interviewHelp: [
      ("/back", "visszalép az előző kérdésre"),
      ("/go QUESTION", "egy kérdésre ugrik: a száma vagy a neve"),
      ("/skip", "az ügyfél elutasítja a választ erre a kérdésre"),
      ("/dk", "az ügyfél nem tudja"),
      ("/again", "újra megmutatja a kérdést"),
      ("/lang CODE", "másik nyelven folytatja"),
      ("/note TEXT", "megjegyzést fűz az interjúhoz"),
      ("/customer REFERENCE", "megadja vagy javítja az ügyfél-azonosítót"),
      ("/end", "befejezi az interjút: /end refusal nem ér rá"),
      ("/resume", "folytatja, amit egy értesítés felajánlott"),
      ("/discard", "elveti az interjút"),
    ],
    unsavedHelp: [("/quit", "lezárja a műszakot; a válaszok a következő indításig megmaradnak")],
    interrupted: "/end befejezi az interjút, /discard elveti.",
    interruptedAtStart: "/quit lezárja a műszakot.",
    hungUp: "Letette a telefont? i menti, ami megvan, n folytatja: ",
    leaveAmendment: "Abbahagyja? i: a válaszlap marad, ahogy volt, n: folytatja: ",
    leaveUnsaved: "Lezárja a műszakot? i: a válaszok megmaradnak, n: folytatja: ",
    noSuchQuestion: { questions in "Nevezzen meg egy kérdést: /go QUESTION. A kérdések: \(questions)." },
    severalQuestions: { questions in
      "Ez több kérdésre is illik: \(questions). Írjon be többet belőle, vagy írja be a számát."
    },
    doesNotApply: { question in "\(question): ezeknél a válaszoknál nem kell feltenni." },
    attention: "Figyelem",
    questionOf: { position, total in "\(position). kérdés, összesen \(total)." },
    numberPrompt: { low, high in "Egy szám \(low) és \(high) között:" },
    answerSoFar: { answer in "Az eddigi válasz: \(answer). Enter meghagyja." },
    cardNumber: "Ez bankkártyaszámnak látszik. Kitakarva így szól a szöveg:",
    cardNumberPrompt: "Enter kitakarja, n meghagyja a beírt számot: ",
    cardNumberNeeded: "Enter vagy i kitakarja a számot; n meghagyja úgy, ahogy beírta.",
    masked: "A szám ki van takarva.",
    callbackTimeHint: "holnap 10 · péntek 14:30 · 2026-11-24 10:00 · Enter, ha nem mondott időpontot",
    callbackTimePrompt: "Mikor hívja újra? ",
    timeNeeded: "Nap és óra kell: holnap 10, péntek 14:30 vagy 2026-11-24 10:00.",
    timeIsPast:
      "Ez az időpont már elmúlt. Adjon meg későbbit: holnap 10, péntek 14:30 vagy 2026-11-24 10:00.",
    dispositionPrompt: "Hogyan ért véget? (egy betű; Enter: vissza) ",
    dispositions: Dispositions(
      complete: "teljes", partial: "részleges, a többi hiányzik",
      breakOff: "megszakadt az első értékelés előtt", refusal: "az ügyfél elutasítja az interjút",
      callback: "az ügyfél visszahívást kér",
      nonContact: "senki sem volt elérhető", languageBarrier: "nincs közös nyelv",
      ineligible: "az ügyfél nem jogosult erre a kérdőívre"),
    review: "Áttekintés",
    reviewPrompt: "Menti? (Enter: igen, szám: az a válasz javítása) ",
    reviewNeedsYes: "Enter vagy i: mentés; szám: az a válasz javítása; /discard: az interjú elvetése.",
    customer: "ügyfél",
    note: "megjegyzés",
    reason: "ok",
    effortTurnedRound: "ellentmond a többi értékelésnek: nem fordítva értették a skálát?",
    emailAddress: "e-mail-cím",
    phoneNumber: "telefonszám",
    followUp: "utánkövető hívás",
    followUpBy: { day in "határidő: \(day)" },
    nothingAnswered: "nincs válasz",
    saved: "Mentve.",
    savedAs: { disposition in "Mentve: \(disposition)." },
    amended: "A módosítás mentve.",
    practised: "Gyakorlás: semmi sem került a naplóba.",
    notSaved: "NINCS MENTVE:",
    tryAgain: "A válaszok megvannak. Ha a hiba elhárult, Enter újra megpróbálja.",
    quitKeeps: "/quit lezárja a műszakot, a következő indítás felajánlja a válaszokat.",
    cannotLeave:
      "A válaszok a napló mellett sem őrizhetők meg: a műszak végével elvesznének. Ha a hiba elhárult, Enter menti őket; /discard elveti.",
    notSavedAtEnd: "Az interjút nem sikerült menteni, és a bemenet végével elveszett.",
    discarded: "Elvetve, mentés nélkül.",
    unchanged: "A válaszlap változatlan maradt."
  )
}

/// What the languages of the program are called; any other has its code.
private let languages = ["en": "angol", "hu": "magyar", "tr": "török"]
