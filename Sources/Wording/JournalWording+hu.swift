// What is said of journals, in Hungarian; no article and no suffix hangs on a value.

extension JournalWording {
  package static let hungarian = JournalWording(
    cannotCreate: { path, reason in
      "a napló nem nyitható meg írásra: \(path) (\(reason)). Válasszon másikat: --journal FILE."
    },
    cannotRead: { path, reason in
      "a napló nem olvasható: \(path) (\(reason)). Hárítsa el a hibát, vagy válasszon másikat: "
        + "--journal FILE."
    },
    noFolder: { folder in
      "nincs ilyen mappa: \(folder). Hozza létre, vagy válasszon másik naplót: --journal FILE."
    },
    journalWithoutFolder: { path, folder in
      "nincs ilyen napló: \(path), és a mappája sincs meg: \(folder). Javítsa ki az útvonalat, csatolja fel a lemezt, amelyen "
        + "van, vagy hozza létre a mappát."
    },
    symbolicLink: { path in
      "a napló csak szimbolikus hivatkozás: \(path). Magát a fájlt adja meg: --journal FILE."
    },
    notRegular: { path in "ez nem közönséges fájl: \(path). Naplót adjon meg: --journal FILE." },
    severalLinks: { path in
      "a naplónak van egy második neve (hard link), amelyen át észrevétlenül módosítható: \(path). "
        + "Szüntesse meg a másik nevet, vagy válasszon másik naplót: --journal FILE."
    },
    foreign: { path in
      "a napló másik felhasználóé: \(path). Válasszon sajátot (--journal FILE), vagy kérjen a "
        + "rendszergazdától közös mappát."
    },
    foreignDrafts: { folder, login in
      "a félbeszakadt interjúk mappája másik felhasználóé: \(folder). Kérje meg a rendszergazdát, hogy adja át "
        + "(chown -R \(login) \(folder)), vagy törölje, ha egy benne lévő interjú sem kell már (rm -r \(folder))."
    },
    draftsAreNoFolder: { folder in
      "a félbeszakadt interjúk mappájának helyén fájl vagy szimbolikus link van: \(folder). Kérje meg azt, aki odatette, "
        + "vagy a rendszergazdát, hogy vegye el onnan (rm \(folder))."
    },
    draftsOpenToOthers: { folder in
      "a félbeszakadt interjúk mappájába más felhasználók is írhatnak: \(folder). Zárja le előlük (chmod 700 \(folder)); "
        + "a program nem ajánl fel olyan interjút, amely nem ezé a felhasználóé."
    },
    foreignDraft: { path in
      "egy félbeszakadt interjút a program nem ajánl fel, mert nem csak ezé a felhasználóé (más hozta létre, más is írhat "
        + "bele, vagy második neve is van): \(path). A fájl érintetlen marad; a rendszergazda meg tudja mondani, kié, és "
        + "törölheti."
    },
    draftTooLarge: { path, limit in
      "egy félbeszakadt interjú fájlja nagyobb, mint amekkora egy interjú lehet (\(limit) MiB): \(path). A program nem olvassa "
        + "be; a rendszergazda megnézheti és törölheti."
    },
    notInGroup: { path, group in
      "ezen a naplón egy csoport osztozik, amelynek ez a felhasználó nem tagja: \(path) (csoport: \(group)). Kérje meg a "
        + "rendszergazdát, hogy vegye fel (adduser LOGIN \(group)), majd lépjen ki és be."
    },
    closedToGroup: { path, group in
      "ez a napló egy csoport közös mappájában van, de maga a fájl nem nyitott a csoportnak: \(path) (csoport: \(group)). "
        + "Kérje meg a rendszergazdát: chgrp \(group) \(path) && chmod 660 \(path)."
    },
    folderNotShared: { path, folder, group in
      "ez a napló egyetlen felhasználóé: \(path). A mappájából, amelybe a csoport írhat (\(group)), hiányzik a set-group-id bit: "
        + "\(folder). Kérje meg a rendszergazdát: chmod 2770 \(folder) && chgrp \(group) \(path) && chmod 660 \(path)."
    },
    groupOfRoot: { path, folder in
      "a napló mappáján a root csoportja osztozik, amely nem való pultnak: \(folder) (napló: \(path)). Kérje meg a "
        + "rendszergazdát, hogy adja a pult csoportjának, a naplóval együtt, ha már megvan: chgrp GROUP \(folder)."
    },
    notACopy: { path in
      "a fájl már létezik, és nem e napló korábbi másolata: \(path). Adjon meg másik fájlt."
    },
    notAJournal: { path in
      "ez nem napló, semmi sem íródott bele: \(path). Válasszon másikat: --journal FILE."
    },
    damaged: { path, journal in
      "a napló sérült: \(path), és nem tudható, kinek a szavai állnak benne. Semmi sem változott. Nézze meg, mi az (rapport "
        + "check\(journal)), hárítsa el, majd takarja ki újra."
    },
    clock:
      "e pult órája vagy időzónája nem rögzíthető: az évek 0001 és 9999, az időzónák -18:00 és +18:00 közé esnek. Állítsa be "
      + "az órát és az időzónát (TZ), majd indítsa újra.",
    unreadable: { path in
      "amit menteni kellett volna, nem lenne bejegyzés ebben a naplóban: \(path). Semmi sem íródott bele. Ellenőrizze az órát "
        + "és az időzónát (TZ), és szóljon a rendszergazdának."
    },
    networkFileSystem: { path, kind in
      "a napló hálózati fájlrendszeren van (\(kind)), ahol egy válasz sincs biztonságban: \(path). Legyen "
        + "minden pultnak naplója a saját lemezén, és összesítse őket együtt: "
        + "rapport summary --journal A --journal B."
    },
    busy: { path, seconds in
      "a naplót már \(seconds) másodperce egy másik program tartja foglalva: \(path). "
        + "Nézze meg, nem fagyott-e le egy kioszk, majd próbálja újra."
    },
    replaced: { path in
      "a műszak kezdete óta másik fájl került a napló helyére: \(path). A program semmit sem írt bele. "
        + "Zárja le a műszakot, és indítsa újra a programot (rapport)."
    },
    gone: { path, beside in
      "a napló már nincs a helyén: \(path). A műszak kezdete óta áthelyezték vagy törölték. "
        + (beside.map { "A helye mellett ez található: \($0). " } ?? "")
        + "A program semmit sem írt. Tegye vissza a naplót a helyére, vagy zárja le a műszakot, és indítsa újra a programot "
        + "(rapport)."
    },
    older: { path in
      "a naplóból hiányoznak bejegyzések, amelyeket ez a kioszk már mentett: \(path). "
        + "Régebbi másolat került a helyére. Semmi sem íródott bele. "
        + "Zárja le a műszakot, és őrizze meg mindkét fájlt a rendszergazdának."
    },
    overtaken: { path in
      "közben valaki más is rögzített valamit ehhez a válaszlaphoz: \(path). Nézze meg újra, majd mentse."
    },
    noRoom: { path in
      "alig van már hely a napló lemezén: \(path). Szabadítson fel helyet, mielőtt egy mentés nem sikerül."
    },
    cannotWrite: { path, reason in "a naplóba nem lehet írni: \(path) (\(reason))." },
    runAgain:
      "Hárítsa el a hibát (ha a lemez megtelt, szabadítson fel helyet), majd futtassa újra a parancsot.",
    syncFailed: { path, reason in
      "a lemez nem igazolta vissza, amit a program ide írt: \(path) (\(reason)). Többet nem ír bele. "
        + "Szóljon a rendszergazdának: rapport check --repair új fájlba írja, ami ép."
    },
    suspect: { path in
      "a napló gyanús: \(path). A lemez nem igazolt vissza egy mentést (lásd \(path).suspect). A program "
        + "semmit sem ír bele, amíg a rapport check --repair épet nem tesz a helyére."
    },
    tooLong: { path in
      "ez az interjú nem fér el a napló egyetlen sorában (1 MiB): \(path). Rövidítsen le egy szöveget, majd "
        + "mentse újra."
    },
    changedWhileRead: { path in
      "a naplót olvasás közben egy másik program megváltoztatta: \(path). Futtassa újra a parancsot."
    },
    place: { path, line, offset in "\(path): \(line). sor, \(offset). bájt" },
    fragment: "sérült: ez nem bejegyzés, és nem számít",
    unended:
      "félbeszakadt mentés: nem számít. A következő mentett interjú rendbe teszi, vagy a rapport check --repair",
    malformed: "sérült: mezők hiányoznak vagy az értékük nem megengedett, a bejegyzés nem számít",
    gap: "szakadás: e bejegyzés előtt valamit megváltoztattak, hozzáadtak vagy kivettek",
    newer: { version in
      "újabb program írta (\(version). változat), ezért nem számít. Frissítse a rapport programot."
    },
    conflict: { id in
      "ellentmondás: egy azonos azonosítójú bejegyzés mást mond (\(id)); az elsőként olvasott számít"
    },
    unexplainedRedaction: "kitakarva, de egyetlen kitakarási bejegyzés sem nevezi meg",
    andMore: { count in "… és további \(count)" },
    runCheck: { journals in "Minden helyet megmutat: rapport check\(journals)" },
    checked: { path, records, interrupted in
      "\(path): \(records) bejegyzés, \(interrupted) félbeszakadt mentés"
    },
    isSound: "nincs sérülés, szakadás vagy ellentmondás",
    isUndamaged: { problems in
      "\(problems) probléma, de sérülés nincs: a teendő fent olvasható."
    },
    seal: { seal in "pecsét: \(seal)" },
    noRecords: "még nincs bejegyzés, ezért pecsét sincs",
    sealHolds: { seal in
      "a pecsét igazolt: \(seal); odáig semmit sem változtattak meg, adtak hozzá vagy vettek ki"
    },
    sealMissing: { seal in "a pecsét nem igazolható: \(seal); nincs ilyen bejegyzés" },
    sealDiffers: { seal in
      "a pecsét nem igazolható: \(seal); annak a bejegyzésnek más az ellenőrző összege"
    },
    damageBeforeSeal: { seal in
      "a pecsét nem igazolható: \(seal); sérülés, szakadás vagy ellentmondás van előtte"
    },
    noSpace: "a lemez megtelt",
    quota: "a lemezkvóta betelt",
    readOnly: "a fájlrendszer csak olvasható",
    noPermission: "nincs hozzá jogosultság",
    notThere: "nem található",
    inputOutput: "a lemez hibát jelez",
    tooManyFiles: "túl sok a megnyitott fájl",
    isFolder: "ez egy mappa",
    isNoFile: "ez nem közönséges fájl",
    causes: .hungarian,
    systemError: { call, code in "a rendszer elutasította (\(call), \(code). hiba)" }
  )
}
