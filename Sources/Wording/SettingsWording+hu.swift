// What is said of settings, in Hungarian; no article and no suffix hangs on a value.

extension SettingsWording {
  package static let hungarian = SettingsWording(
    unreadable: { reason in
      "a beállítások nem olvashatók: \(reason); tegye olvashatóvá a fájlt ennek a felhasználónak, vagy törölje"
    },
    noFile: { reason in
      "a beállítások nem olvashatók: \(reason); távolítsa el, vagy tegyen fájlt a helyére"
    },
    namedButMissing: { variable in
      "ezt a fájlt nevezi meg: \(variable), de nincs meg; hozza létre, vagy javítsa a változót (/dev/null: nincs fájl)"
    },
    closedFolder: { folder in
      "a beállítások nem olvashatók: ez a felhasználó nem léphet be ebbe a mappába: \(folder); adjon hozzá jogot (chown vagy chmod)"
    },
    unknownKey: { key, known in
      "nincs ilyen beállítás: „\(key)”; ezek vannak: \(known)"
    },
    misspelt: { key, meant in
      "nincs ilyen beállítás: „\(key)”; ha erre gondolt, írja így: „\(meant)”"
    },
    sameSetting: { key, first, line in
      "ez ugyanaz a beállítás: „\(key)” és „\(first)” (\(line). sor); törölje a két sor egyikét"
    },
    noValue: { key in
      "ennek nincs értéke: „\(key)”; írja a kettőspont után, vagy törölje a sort"
    },
    otherHome: { path in
      "ez nem ennek a felhasználónak az útvonala: „\(path)”; a ~ csak a saját mappáját jelenti, mint itt: ~/journal.jsonl; írja ki a teljes útvonalat"
    },
    badLanguage: { value in
      "a programnak nincs ilyen nyelve: „\(value)”; választható: en, hu vagy tr"
    },
    badDayStarts: { value in
      "ez nem időpont: „\(value)”; írja HH:MM alakban, például 04:00"
    },
    badMinN: { value in
      "ez nem értékelésszám: „\(value)”; írjon egész számot, legalább 1-et, például 5"
    },
    badPlain: { value in
      "ez sem yes, sem no: „\(value)”; írja a kettő egyikét"
    },
    noHome:
      "ennek a felhasználónak nincs saját mappája, így a naplójának sincs helye. Adjon meg egyet (--journal FILE), vagy állítsa be a HOME változót.",
    journalSetIn: { place in
      "A naplót itt állították be: \(place)."
    },
    surveysSetIn: { place in
      "A kérdőívek mappáját itt állították be: \(place)."
    },
    standard: "alapérték",
    fileIsRead: { path in "\(path): beolvasva" },
    fileIsNotThere: { path in "\(path): nincs ilyen fájl" }
  )
}
