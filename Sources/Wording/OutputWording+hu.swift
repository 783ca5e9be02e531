// What is said of outputs, in Hungarian; no article and no suffix hangs on a value.

extension OutputWording {
  package static let hungarian = OutputWording(
    cannotWrite: { path, reason in
      "a jelentés nem írható ide: \(path) (\(reason)). Válasszon másik fájlt: --output FILE."
    },
    noFolder: { folder in "nincs ilyen mappa: \(folder); előbb hozza létre" },
    link: "szimbolikus hivatkozás áll itt, amely nem vezet lecserélhető fájlhoz",
    isJournal: "ez a fájl napló, azt semmilyen kimenet nem cserélheti le",
    isBesideJournal: "ez a fájl egy naplóhoz tartozik, azt semmilyen kimenet nem cserélheti le",
    isSurvey: "ez a fájl kérdőív, azt semmilyen kimenet nem cserélheti le",
    isSettings: "ez beállításfájl, azt semmilyen kimenet nem cserélheti le",
    isInput: "ezt a fájlt ez a parancs olvassa",
    unknownEnding: { path, endings in
      "a névből nem derül ki a formátum: \(path). Végződjön így: \(endings); vagy nevezze meg a formátumot: --format."
    },
    otherEnding: { path, format, ending in
      "a név nem illik a megadott formátumhoz: \(path), --format \(format). Végződjön így: .\(ending), vagy hagyja el a "
        + "--format megadását."
    },
    noSheetsYet: { path in
      "\(path): táblázatfájl (.xlsx) még nem írható. Válassza a .csv végződést, azt minden táblázatkezelő megnyitja."
    },
    cannotHold: { format, options, formats in
      "ebben a formátumban (\(format)) nincs helye ennek: \(options). Hagyja el, vagy válasszon másik formátumot: \(formats)."
    },
    byOnceEach: { given, options in
      "több mezőt adott meg egyszerre: „\(given)”. Mindegyikhez külön --by kell: \(options)."
    },
    copyIsFile: "a másolat fájlba kerül, a - pedig nem fájl. Nevezzen meg egyet: rapport copy FILE.",
    listedNotThere: { path in
      "a mappa felsorolja, de nincs ilyen fájl: \(path). Semmibe mutató hivatkozás, vagy a neve nem UTF-8 kódolású. "
        + "Nevezze át vagy vegye el onnan, vagy nevezze meg a naplókat egyenként."
    },
    notUTF8: { argument in
      "\(argument) nem UTF-8 kódolású, így nem dönthető el, mit jelent. Nevezze át a fájlt (mv, convmv), vagy írja UTF-8-ban."
    },
    journalNotThere: { path in
      "még nincs ilyen napló: \(path); üresnek számít. Ha kellene lennie, ellenőrizze a nevét."
    },
    otherHome: { path in
      "ez egy másik felhasználó saját mappája, amelyet a program nem keres meg: „\(path)”. Írja ki a teljes útvonalat."
    },
    unexpanded: { path, variable in
      "az útvonal elején egy változó áll, amelyet semmi sem cserélt le az értékére: „\(path)”, \(variable). Írja ki a teljes "
        + "útvonalat, vagy a saját mappához kezdje így: ~/."
    },
    noHomeFor: { path in
      "az útvonal a saját mappában van, ennek a felhasználónak viszont nincs ilyen: „\(path)”. Írja ki a teljes útvonalat, "
        + "vagy adja meg a HOME változót."
    }
  )
}
