// What is said when customers are counted, in Hungarian; no article and no suffix hangs on a value.

extension CustomerWording {
  package static let hungarian = CustomerWording(
    notAPeriod: { text, ended in
      "ez nem hónap, negyedév vagy év: „\(text)”. Olyat írjon, amely már véget ért: \(ended)."
    },
    notEnded: { period, lastDay, ended in
      "ez az időszak még nem ért véget: \(period), utolsó napja \(lastDay). Az utolsó ilyen, amely már véget "
        + "ért: \(ended)."
    },
    oneWay: "egyféleképpen adja meg a számokat: --start, --new és --end (és --lost), vagy --before és "
      + "--after, vagy egyiket se, és akkor a program kérdezi meg őket.",
    countsMissing: { options in
      "hiányzik: \(options). A --start, --new és --end csak együtt adható meg; ha egyik sincs, a program kérdez."
    },
    listMissing: { option in
      "hiányzik: \(option). Két lista hasonlítható össze: --before FILE --after FILE."
    },
    headerNeedsLists: "a --header a listák olvasásáról szól: adja meg a listákat is: --before FILE és "
      + "--after FILE.",
    badCount: { text in
      "ez nem ügyfélszám: „\(text)”. Írjon egész számot, legalább 0-t, legfeljebb 15 számjeggyel."
    },
    sumDiffers: { sum, end in
      "induló + új − elment: \(sum), a záró létszám viszont a megadott adat szerint \(end). Ellenőrizze mind "
        + "a négyet."
    },
    endTooHigh: { sum, end in
      "induló + új: \(sum), ezért a záró létszám nem lehet \(end). Ellenőrizze mindhármat."
    },
    newTooHigh: { new, end in
      "minden új ügyfél ott van a záró létszámban is, ezért az új (\(new)) nem lehet több, mint a záró "
        + "(\(end)). Aki az időszakon belül jött és ment el, nem számít."
    },
    lostTooHigh: { lost, start in
      "csak az induló ügyfelek közül mehet el valaki, ezért az elment (\(lost)) nem lehet több, mint az induló "
        + "(\(start)). Aki az időszakon belül jött és ment el, nem számít."
    },
    recordedBefore: { period, sum in
      "ezt az időszakot már rögzítették: \(period), \(sum). Mostantól az számít, amit most rögzít."
    },
    startDiffers: { previous, end, start in
      "az előző időszak (\(previous)) záró létszáma a napló szerint \(end), ez az időszak viszont ennyivel "
        + "indul: \(start). Ellenőrizze mindkettőt; egy időszak újra rögzíthető."
    },
    recorded: { period, id in "Rögzítve: \(period) (\(id))." },
    start: "Ügyfelek az időszak elején",
    new: "Új ügyfelek",
    end: "Ügyfelek az időszak végén",
    lost: "Az indulók közül elment",
    offer: { count in "Enter: \(count)" },
    confirm: "Rögzíti? (Enter: igen, n: nem) ",
    confirmNeeded: "A válasz Enter vagy n (nem).",
    cannotReadList: { path, reason in
      "a lista nem olvasható: \(path) (\(reason)). Ellenőrizze az útvonalat, majd próbálja újra."
    },
    notAFile: "ez nem közönséges fájl",
    customersInList: { path, customers in "\(path): \(customers) ügyfél" },
    header: "az első sor fejléc",
    noHeader: "nincs fejléc",
    doubles: { rows in "\(rows) sor egy korábbit ismétel, ezért nem számít" },
    blankRows: { rows in "\(rows) sor üres" },
    severalColumns:
      "több oszlopban is van valami. Csak az azonosítókat hagyja a listában; amelyikben vessző, "
      + "pontosvessző vagy tabulátor van, azt tegye idézőjelek közé.",
    notText: "ez nem UTF-8 szöveg. Mentse a listát „CSV UTF-8” formátumban.",
    openQuote: "itt egy idézőjel nyílik, amely sehol sem zárul be. Zárja be, vagy írja kétszer, másik két "
      + "idézőjel közé.",
    behindQuote: "a záró idézőjel mögött áll valami. Idézőjelek között az idézőjelet kétszer kell írni."
  )
}
