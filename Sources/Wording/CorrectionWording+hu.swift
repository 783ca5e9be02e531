// What the kiosk says of corrections, in Hungarian.

extension CorrectionWording {
  package static let hungarian = CorrectionWording(
    opens: { time, agent in "Válaszlap javítása (\(time), ügyintéző: \(agent))" },
    keys:
      "Egy szám az adott választ javítja, Enter ment, /note megadja az okot, /discard úgy hagyja a válaszlapot, ahogy volt.",
    goesOn: { time, agent in "Folytatódik az interjú (\(time), ügyintéző: \(agent))" },
    soFar: { answers in "Eddig: \(answers)" },
    customerErased: "törölt ügyfél-azonosító",
    customerUnnamed: "ügyfél azonosító nélkül",
    wordsErased: "Az ügyfél szavait ebből a válaszlapból törölték. Így maradnak, hacsak Ön nem ír be újakat.",
    surveyChanged: { survey in
      "A kérdőív az interjú óta megváltozott: \(survey). Amit már nem kérdez, úgy marad, ahogy volt; az áttekintés megjelöli."
    },
    surveyGone: { survey in
      "Ez a kérdőív már nincs meg: \(survey). Amit ez a válaszlap tartalmaz, az ettől még javítható."
    },
    kept: { question in "megmarad: a mai kérdőív ezt nem kérdezi. /drop \(question) kiveszi" },
    erased: "törölt szavak",
    dropped: { question in "Kivéve: \(question)." },
    nothingToDrop: { questions in
      "A /drop olyan választ vesz ki, amelyet a mai kérdőív nem kérdez: \(questions). Minden más a számával javítható."
    },
    nothingIsKept: "A mai kérdőív mindegyik választ kérdezi. Egy szám javítja a választ, /skip visszavonja.",
    contested: { questions in
      "Közben valaki más is javította ezt a válaszlapot, és az ő javítása érvényes. Mindketten módosították: \(questions). Döntsön újra: a kérdések most következnek, a többi úgy áll az áttekintésben, ahogy ő mentette."
    },
    overtaken:
      "Közben valaki más is javította ezt a válaszlapot. Az ő javítása érvényes, az Ön módosításai hozzákerültek. Nézze át, majd mentse.",
    withdrawnMeanwhile: "Közben valaki más visszavonta ezt a válaszlapot. Nincs már mit javítani.",
    discardsAnswers: "Elveti ezeket a válaszokat? Nem állíthatók vissza. i vagy n: ",
    discardsChanges: "Elveti a módosításait? i: a válaszlap úgy marad, ahogy volt; n: folytatás: ",
    untrue: { named, actual in
      "Ezek után a válaszok után ez nem igaz: \(named). Ami illik rájuk: \(actual)."
    },
    takesNoArgument: { command in
      "A /\(command) parancs után nem állhat semmi, ezért nem történt semmi. Írja be magában: /\(command)."
    },
    draftOutdated: { file in
      "Ezt a javítást a program egy korábbi változata kezdte el, ezért nem folytatható. Amit beírtak, itt van: \(file). "
        + "Javítsa újra a válaszlapot az /amend paranccsal, majd dobja el ezt a /discard paranccsal."
    },
    draftOfCustomer: { time, agent in
      "Ennek az ügyfélnek egy interjúja félbeszakadt: \(time), ügyintéző: \(agent). /resume folytatja."
    },
    customerIs: { reference in "Ügyfél: \(reference)" },
    customerNeedsReference: "Írja mögé az azonosítót: /customer REFERENCE.",
    referencePrompt: "Kit kell hívni? Ügyfél-azonosító: ",
    referenceHint:
      "Visszahívást ígértek, de nem tudni, kinek: név, szám, bármi, amiről az ügyfél újra megtalálható.",
    referenceNeeded:
      "Azonosító nélkül senki sem tud visszahívni. Írja be, vagy vonja vissza az ígéretet: /go follow-up, majd n.",
    referenceNeededForCallback:
      "Azonosító nélkül senki sem tud visszahívni. Írja be, vagy fejezze be másként az interjút: /end."
  )
}
