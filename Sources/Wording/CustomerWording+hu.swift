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
    otherForms: { rows in
      "ebből más alakban (nagybetű, szóköz, kötőjel): \(rows)"
    },
    sharedInOtherForms: { customers in
      "A két listában más alakban (nagybetű, szóköz, kötőjel) szereplő azonosítók: \(customers). Mindegyik egy ügyfél."
    },
    nothingInCommon: { before, shape, after, other in
      "a két listának nincs közös azonosítója: \(before), \(after). Az elsőben ilyenek vannak: \(shape), a másodikban ilyenek: \(other)."
    },
    emptyList: "(egy sincs)",
    checkLists:
      "Ellenőrizze, hogy mindkét listában ugyanaz a fajta azonosító van-e, nem vágta-e le egy táblázatkezelő az elöl álló "
      + "nullákat, és mindkettőt „CSV UTF-8” formátumban mentették-e. Ha valóban senki sem maradt, a számokat rögzítse: --start, --new, --end.",
    columnNeedsLists:
      "a --column azt mondja meg, hol állnak az azonosítók a listákban: adja meg a listákat is: --before FILE és "
      + "--after FILE.",
    severalColumns:
      "több oszlopban is van valami. Nevezze meg az azonosítók oszlopát a fejléce szerint: --column NAME; az "
      + "olyan azonosítót, amelyben vessző, pontosvessző vagy tabulátor van, tegye idézőjelek közé.",
    noSuchColumn:
      "az első sorban nincs meg a --column szerinti oszlop, vagy többször is ott van. Írja úgy, ahogy ott "
      + "áll.",
    otherColumns:
      "ebben a sorban több vagy kevesebb oszlop van, mint a fejlécben. Az olyan cellát, amelyben vessző, "
      + "pontosvessző vagy tabulátor van, tegye idézőjelek közé.",
    noReference: "ebben a sorban üres az azonosítók oszlopa. Pótolja, vagy törölje a sort.",
    abbreviated:
      "itt egy táblázatkezelő lerövidített egy hosszú számot (például 1,23457E+12), és az utolsó jegyei "
      + "elvesztek. Állítsa az oszlopot szövegre, és mentse újra a listát.",
    total: "ez a sor a többi összege, nem ügyfél. Törölje.",
    notText: "ez nem UTF-8 szöveg. Mentse a listát „CSV UTF-8” formátumban.",
    openQuote: "itt egy idézőjel nyílik, amely sehol sem zárul be. Zárja be, vagy írja kétszer, másik két "
      + "idézőjel közé.",
    behindQuote: "a záró idézőjel mögött áll valami. Idézőjelek között az idézőjelet kétszer kell írni."
  )
}
