// What the commands say, in Hungarian; no article and no suffix hangs on a value.

extension CommandWording {
  package static let hungarian = CommandWording(
    unknownLanguage: { code in "nincs ilyen felületi nyelv: \(code). Választható: en, hu vagy tr." },
    unknownPeriod: { text, forms in "ez nem időszak: „\(text)”. Ezek egyikét írja: \(forms)." },
    nothingBefore: { period in
      "„\(period)” előtt nincs időszak, amellyel össze lehetne vetni: adjon meg napot, hetet, hónapot, negyedévet, évet vagy TÓL..IG alakot."
    },
    unknownField: { field, known in
      "„\(field)” szerint nem lehet csoportosítani: nincs ilyen azonosítójú választó kérdés. Ismert: \(known)."
    },
    explainAlone:
      "A --explain egyedül áll: nem adható meg vele --by, --min-n, --compare, --personal, sem text-től eltérő formátum.",
    noCommand: { name in "nincs ilyen parancs: „\(name)”." },
    didYouMean: { meant in "Erre gondolt: \(meant)?" },
    badDayStarts: { text in "ez nem időpont: „\(text)”. Írja HH:MM alakban, például --day-starts 04:00." },
    badMinN: { text in
      "ez nem értékelésszám: „\(text)”. Írjon egész számot, legalább 1-et, például --min-n 5."
    },
    badSeal: { text in
      "ez nem pecsét: „\(text)”. A pecsét alakja SEQ-SUM, ahogy a rapport summary kiírta, "
        + "a SUM 32–64 számjegyével."
    },
    sealsForJournals: { seals, journals in
      "pecsétek: \(seals), naplók: \(journals). Minden naplóhoz egyet adjon meg, ugyanabban a sorrendben."
    },
    onceNeeded: "--customer csak --once mellett használható: rapport ask --once --customer REF.",
    noJournalsInFolder: { folder in "ebben a mappában nincs napló: \(folder). A napló neve .jsonl végű." },
    cannotPrint: { reason in
      "az eredmény nem írható ki: \(reason). Hárítsa el a hibát, majd próbálja újra."
    },
    noSurvey: { id, ids in "nincs ilyen kérdőív: „\(id)”. Választható: \(ids)." },
    noSurveys: { folder in
      "ebben a mappában nincs kérdőív: \(folder). Tegyen bele egyet ID.yaml néven, vagy adjon meg másik "
        + "mappát: --surveys DIR."
    },
    cannotReadSurveys: { folder, reason in
      "a kérdőívek mappája nem olvasható: \(folder) (\(reason)). Hárítsa el a hibát, vagy adjon meg másik mappát: --surveys DIR."
    },
    cannotReadSurvey: { path, reason in
      "a kérdőív nem olvasható: \(path) (\(reason)). Ellenőrizze az útvonalat, majd próbálja újra."
    },
    surveyIsSound: { path, id, questions in "\(path): „\(id)” kérdőív, \(questions) kérdés, nincs hiba" },
    noSuchLanguage: { code, survey, codes in
      "ennek a kérdőívnek („\(survey)”) nincs ilyen nyelve: „\(code)”. Választható: \(codes)."
    },
    questions: { count in "\(count) kérdés" },
    askedWhen: { condition in "feltétel: \(condition)" },
    builtIn: "beépített",
    badSurveyID: { id in
      "ez nem kérdőív-azonosító: „\(id)”. Használjon a–z, 0–9 és - jeleket, legfeljebb 64-et, például rapport surveys new front-desk."
    },
    surveyIsThere: { path in
      "ez a fájl már megvan, és változatlan maradt: \(path). Azt módosítsa, vagy válasszon másik azonosítót (ID)."
    },
    notAFolder: { path in
      "a mappa helyén egy fájl van: \(path). Adjon meg másikat: --surveys DIR."
    },
    cannotWriteSurvey: { path, reason in
      "a kérdőív nem írható: \(path) (\(reason)). Hárítsa el a hibát, vagy adjon meg másik mappát: --surveys DIR."
    },
    folderMade: { folder in "a mappa nem volt meg, most létrejött: \(folder)." },
    folderReplacesBuiltIn: { folder in
      "Ahol a rapport e mappa mellől indul, ott mostantól az ebben lévő kérdőíveket kérdezi, a beépítetteket nem: \(folder)."
    },
    surveyBegun: { path, id in
      "Írja bele a kérdéseit: \(path), majd futtassa ezeket: rapport surveys check \(path), rapport surveys show \(id)."
    },
    noResponse: { reference in
      "nincs ilyen válaszlap: „\(reference)”. Adja meg az azonosítóját (id), "
        + "a sorszámát (seq), vagy ezt: last."
    },
    ambiguousResponse: { reference, ids in
      "ebben a naplóban több válaszlapnak ez a száma: „\(reference)”. Adja meg az egyik azonosítóját: \(ids)"
    },
    otherJournal: { reference, name in
      "ez egy másik napló válaszlapja: „\(reference)”, nem ezé: „\(name)”. Adja meg azt a naplót: --journal FILE."
    },
    alreadyVoided: { reference in
      "ezt a válaszlapot már érvénytelenítették: „\(reference)”. Semmi sem változott."
    },
    toVoid: "Ez a válaszlap érvénytelen lesz: a naplóban marad, de egyetlen mutatóban sem számít.",
    confirmVoid: "Érvényteleníti? (i vagy n) ",
    voidReason: "Miért érvényteleníti? (ha nincs oka, Enter) ",
    voided: { id in "Ez a válaszlap már nem számít: \(id)." },
    nothingChanged: "Semmi sem változott.",
    redactWhat: "adja meg, mit kell kitakarni: --customer REF, --id REF vagy --before DAY, egyet közülük.",
    badDay: { text in "„\(text)” nem nap. Így írja: --before 2026-11-22." },
    nothingToRedact: "az ilyen válaszlapokon nincs kitakarható személyes adat. Semmi sem változott.",
    toRedact: { responses in
      "Véglegesen kitakarandó válaszlapok: \(responses). Az értékelések maradnak; a szöveges válaszok és az ügyfél-azonosítók törlődnek."
    },
    formsFound: { forms in "Az azonosító talált alakjai: \(forms)." },
    futureDay: { text in
      "ez a nap még nem jött el: „\(text)”, és ami addig bekerül, az is törlődne. Adja meg a mai vagy egy korábbi napot."
    },
    confirmRedact: "Véglegesen kitakarja? (i vagy n) ",
    confirmNeeded: "A válasz i vagy n.",
    yesNeeded: { command in
      "semmi sem változott: ez nem vonható vissza, és csak terminálon kérdez rá a program. Máshol adja meg: --yes (rapport "
        + "\(command) --yes)."
    },
    redactReason: "Miért? (Enter: nincs ok, Ctrl-C: mégsem) ",
    redactedNow: { responses in "Kitakart válaszlapok: \(responses)." },
    draftStays: { began in
      "ennek az ügyfélnek egy félbeszakadt interjúja vár a kioszkon (kezdete: \(began)): ott a /discard eldobja."
    },
    foreignDraft: { path in
      "egy másik felhasználó félbeszakadt interjúja megnevezi ezt az ügyfelet: \(path). Kérje meg, hogy dobja el (/discard), "
        + "vagy kérje meg a rendszergazdát, hogy törölje."
    },
    unreadDrafts: { path in
      "egy másik felhasználó félbeszakadt interjúi nem olvashatók, és megnevezhetik ezt az ügyfelet: \(path). Kérje meg őt vagy "
        + "a rendszergazdát, hogy nézze meg."
    },
    oldCopyStays: { path in
      "javításkor megőrzött fájl, amelyben még benne van, amit most kitakart: \(path). Törölje, ha már nem kell."
    },
    copyOntoItself: { path in "ez maga a napló: \(path). Adjon meg másik fájlt a másolatnak." },
    cannotWriteCopy: { path, reason in
      "a másolat nem írható: \(path): \(reason). Adjon meg másik fájlt."
    },
    copied: { path, records in "\(path): átmásolt bejegyzések: \(records)" },
    repaired: { path, oldPath in
      "\(path): ami igazolható, új fájlba került. A régi fájl itt maradt meg: \(oldPath)."
    },
    repairedLines: { restored, leftOut in
      "sérült sorok, amelyek újra számítanak: \(restored); kimaradt sorok: \(leftOut)."
    },
    nothingToRepair: { path in "\(path): nincs mit javítani" }
  )
}
