// The mistakes in survey files, in Hungarian; what is inserted stands after a colon, free of suffixes.

extension SurveyWording {
  package static let hungarian = SurveyWording(
    fileTooLarge: { kibibytes in
      "a fájl nagyobb \(kibibytes) KiB-nál, ez túl nagy; ellenőrizze, hogy erre a fájlra gondolt-e"
    },
    fileEmpty: "a fájl üres; kezdje a „survey:”, „title:” és „questions:” kulccsal",
    notUTF8: "ez itt nem UTF-8; mentse a fájlt UTF-8 kódolással",
    controlCharacter: { code in "vezérlőkarakter: \(code); törölje" },
    yamlColon:
      "itt nem állhat kettőspont; tegye az egész szöveget idézőjelbe, vagy ellenőrizze a sor behúzását",
    yamlNoColon: "a kulcs után hiányzik a kettőspont; írja így: „kulcs: érték”",
    yamlOpenQuote: "az itt megnyitott idézőjel nincs lezárva; zárja le",
    yamlOpenBracket:
      "a zárójelezés itt hibás; az elemek közé tegyen vesszőt, az utolsó után pedig zárja be a zárójelet",
    yamlEscape:
      "ilyen fordított perjeles jelsorozat nincs; írjon két fordított perjelet, vagy tegye a szöveget "
      + "aposztrófok közé",
    yamlSign: "szöveg nem kezdődhet ezzel a jellel; tegye az egész szöveget idézőjelbe",
    yamlTab: "a behúzásban tabulátor áll; csak szóközzel húzzon be",
    yamlIndentation: "ez nem illik ide; az összetartozó sorokat egyformán húzza be",
    yamlOther:
      "ez nem érvényes YAML; ellenőrizze az idézőjeleket, a zárójeleket és a behúzást itt és az előző sorban",
    tooDeep: { limit in
      "itt több mint \(limit) szint van egymásba ágyazva, a folytatást a program nem olvasta; vegyen ki "
        + "szinteket"
    },
    severalDocuments:
      "itt második dokumentum kezdődik; egy fájlban egy dokumentum legyen, vegye ki ezt a sort",
    directive: "a %-kal kezdődő sor YAML-utasítás, amely itt nem használható; vegye ki",
    anchor:
      "itt nem használható horgony (&); vegye ki, vagy ha a szöveg kezdődik így, tegye idézőjelbe",
    alias:
      "itt nem használható hivatkozás (*); írja ki a szöveget, vagy ha az kezdődik így, tegye "
      + "idézőjelbe",
    tag:
      "itt nem használható típusjelölés (!); vegye ki, vagy ha a szöveg kezdődik így, tegye "
      + "idézőjelbe",
    unknownKey: { key, allowed in
      "ismeretlen kulcs: „\(key)”; javítsa ki vagy törölje, itt lehetséges: \(allowed)"
    },
    misplacedKey: { key, form in
      "„\(form)” fajtájú kérdésnek nincs ilyen kulcsa: „\(key)”; törölje a kulcsot"
    },
    doubledKey: { key, firstLine in
      "ez a kulcs már szerepel: „\(key)” (\(firstLine). sor); törölje az egyiket"
    },
    missingKey: { key in "hiányzik ez a kulcs: „\(key)”; írja be" },
    keyNotText: "a kulcs csak egyszerű szó lehet; írja így: „kulcs: érték”",
    mergeKey: "itt nem használható összefésülő kulcs (<<); írja ki ide a kulcsokat",
    metricAndType:
      "egy kérdésnek vagy „metric”, vagy „type” kulcsa van, mindkettő nem lehet; az egyiket törölje",
    neitherMetricNorType:
      "a kérdésnek nincs sem „metric”, sem „type” kulcsa; írja be az egyiket, például „metric: nps” vagy "
      + "„type: text”",
    noSurvey: "ez nem kérdőív; kezdje a fájlt a „survey:”, „title:” és „questions:” kulccsal",
    noKeys: "itt kulcsoknak és értékeknek kell állniuk; írja így: „kulcs: érték”",
    needsText: { key in
      "ennek a kulcsnak egyetlen egyszerű értéke van: „\(key)”; írja a kettőspont után, zárójel és "
        + "kulcsok nélkül"
    },
    needsList: { key in "ez a kulcs listát vár: „\(key)”; minden elemet új sorban, „- ” jellel kezdjen" },
    needsKeys: { key in
      "itt kulcsoknak és értékeknek kell állniuk, e kulcs alatt: „\(key)”; írja így: „kulcs: érték”"
    },
    untranslated: { key in "ehhez a kérdőív minden nyelvén kell szöveg: „\(key)”; írja így: {en: …, hu: …}" },
    noLanguage:
      "a cím egyetlen nyelvet sem nevez meg; adja meg a kérdőív minden nyelvén, így: {en: …, hu: …}",
    tooManyLanguages: { limit in
      "egy kérdőívnek legfeljebb \(limit) nyelve lehet; vegyen ki néhányat a címből"
    },
    badLanguage: { code in
      "ez nem nyelvkód: „\(code)”; írjon két–nyolc kisbetűt, például en, hu vagy pt-BR"
    },
    missingLanguage: { code, key in
      "hiányzik a szöveg ezen a nyelven: \(code) (kulcs: „\(key)”); írja be, vagy vegye ki a nyelvet a "
        + "címből és mindenhonnan"
    },
    languageNotInTitle: { code in
      "ez a nyelv nincs a címben: „\(code)”; törölje a szöveget, vagy vegye fel a nyelvet a címbe"
    },
    emptyText: { language in
      "üres a szöveg ezen a nyelven: „\(language)”; írja meg, vagy ha a kulcs nem kötelező, hagyja el az "
        + "egészet"
    },
    unknownPlaceholder: { found, known in
      "ennek a helyére semmi sem kerül: „\(found)”; ezek közül írjon egyet: \(known), vagy a felolvasandó kapcsos zárójel "
        + "helyett ezt: {{"
    },
    nothingFilled: { found in
      "ebben a szövegben ennek a helyére semmi sem kerül, a zárójeleket is felolvasnák: „\(found)”; ha kapcsos zárójelet "
        + "szeretne, írja így: {{"
    },
    badID: { id in "ez nem azonosító: „\(id)”; a–z, 0–9 és - használható, legfeljebb 64 jel" },
    reservedID: { id in
      "ez az azonosító a naplókban, a szűrőkben és a jelentésekben mást jelent: „\(id)”; válasszon másikat"
    },
    doubledID: { id, firstLine in
      "ez az azonosító már foglalt: „\(id)” (\(firstLine). sor); válasszon másikat"
    },
    idUnlikeFileName: { id, name in
      "az azonosító „\(id)”, a fájl neve viszont „\(name)”; tegye őket egyformává"
    },
    badChannel: { channel in
      "ez nem csatorna: „\(channel)”; írjon rövid szót a–z, 0–9 és - jelekből, például phone vagy desk"
    },
    unknownMetric: { metric in
      "ismeretlen mutató: „\(metric)”; válasszon: nps, csat vagy ces, értékelés nélküli kérdéshez pedig "
        + "írja: „type:”"
    },
    unknownType: { type in
      "ismeretlen típus: „\(type)”; válasszon: text, choice vagy choices, értékelő kérdéshez pedig írja: "
        + "„metric:”"
    },
    badScale: { scale, metric, allowed in
      "ennek a mutatónak (\(metric)) nincs ilyen skálája: „\(scale)”; írja ezt: \(allowed)"
    },
    badSatisfied: { value, scale in
      "ez nincs a skálán: „\(value)”; a legkisebb elégedett értéket írja, egész számot ezen a skálán: "
        + "\(scale)"
    },
    badBetter: { value in
      "ez nem irány: „\(value)”; a skála jó végét írja be: lower (alacsony) vagy higher (magas)"
    },
    badDays: { value in "ez nem napok száma: „\(value)”; írja így: „2 days”, 0 és 366 között" },
    noQuestions: "a kérdőívben nincs kérdés; írjon be legalább egyet",
    noOptions: "a kérdéshez nincs választási lehetőség; írjon be legalább egyet, így: {id: …, label: …}",
    expectedQuestion: { found in
      "ez itt nem állhat: „\(found)”; egy korábbi kérdés azonosítóját írja ide, például nps <= 8"
    },
    expectedComparison: { found in
      "ez nem összehasonlító jel: „\(found)”; írja ezek egyikét: =, !=, <, <=, >, >="
    },
    expectedValue: { found in
      "ez itt nem állhat: „\(found)”; egész számot vagy egy lehetőség azonosítóját írja ide, például nps "
        + "<= 8"
    },
    expectedConjunction: { found in
      "ez itt nem állhat: „\(found)”; az összehasonlításokat „and” vagy „or” kösse össze, kisbetűvel"
    },
    conditionBreaksOff: "a feltétel itt félbeszakad; fejezze be, például nps <= 8",
    parenthesisNotClosed: "ez a zárójel nincs bezárva; írja be a „)” jelet",
    parenthesisNotOpened: "ez a zárójel nincs megnyitva; törölje, vagy írja be a „(” jelet",
    conditionTooLong: { limit in
      "a feltétel túl hosszú, legfeljebb \(limit) szóból és jelből állhat; rövidítse le"
    },
    unknownQuestion: { question in
      "nincs ilyen kérdés: „\(question)”; egy korábbi kérdés azonosítóját írja"
    },
    ownQuestion: { question in
      "ez maga a kérdés, amelyre még nincs válasz: „\(question)”; egy korábbit nevezzen meg"
    },
    laterQuestion: { question in
      "ez a kérdés csak később hangzik el: „\(question)”; egy korábbit nevezzen meg, vagy tegye azt előbbre"
    },
    textQuestion: { question in
      "erre a kérdésre szöveg a válasz, nem hasonlítható össze: „\(question)”; értékelő vagy választós "
        + "kérdést nevezzen meg"
    },
    notARating: { found, question, scale in
      "ez nem lehet értékelés erre a kérdésre („\(question)”): „\(found)”; egész számot írjon ezen a "
        + "skálán: \(scale)"
    },
    notAnOption: { found, question, options in
      "ez nem választható erre a kérdésre („\(question)”): „\(found)”; válasszon ezek közül: \(options)"
    },
    optionsHaveNoOrder: { sign, question in
      "e kérdés („\(question)”) lehetőségeinek nincs sorrendje, ezért ez itt nem állhat: „\(sign)”; "
        + "írjon = vagy != jelet"
    }
  )
}
