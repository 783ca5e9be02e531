// What is said of damage in a journal, in Hungarian; no article and no suffix hangs on a value.

extension DamageWording {
  package static let hungarian = DamageWording(
    atStart: { path, lines in
      "A napló sérült: \(path). Sorok, amelyek nem bejegyzések és nem számítanak: \(lines). Amit ment, mögéjük kerül és "
        + "számít."
    },
    tellAdministrator: { journal in
      "Szóljon a rendszergazdának: minden helyet és a teendőt megmutatja: rapport check\(journal)"
    },
    lines: { count, look in "sérült sorok: \(count). \(look)" },
    lineEnd:
      "A sorvégek CR LF-re változtak, ahogy egy szöveges átvitel vagy egy szerkesztő teszi. Semmi sem veszett el: a rapport "
      + "check --repair visszaállítja őket.",
    blanks:
      "A bejegyzés mögött szóközök állnak, ahogy egy szerkesztő hagyja. Semmi sem veszett el: a rapport check --repair "
      + "leveszi őket.",
    mark:
      "A bejegyzés előtt bájtsorrendjel áll, amelyet egy szerkesztő tett oda. Semmi sem veszett el: a rapport check --repair "
      + "leveszi.",
    zerosBehind:
      "A bejegyzés mögött nullák állnak; áramszünet szakította félbe az utána következő mentést. Semmi sem veszett el: a "
      + "rapport check --repair leveszi őket.",
    latin1:
      "A szöveget UTF-8-ból ISO 8859-1-re alakították. Semmi sem veszett el: a rapport check --repair visszaalakítja.",
    utf16:
      "A fájlt UTF-16-ra alakították, ahogy egy szerkesztő vagy egy héj teszi. Alakítsa vissza, majd ellenőrizze újra: iconv "
      + "-f UTF-16 -t UTF-8.",
    compressed: { command in "A fájlt tömörítették. Csomagolja ki (\(command)), majd ellenőrizze újra." },
    rewritten:
      "A bejegyzéseket egy másik program újraírta, más térközökkel vagy más sorrendben, ezért az összegük már nem igazolható. "
      + "Vegye a sorokat a legutóbbi biztonsági mentésből: más program olvashatja a naplót, de sosem írhatja.",
    zeros:
      "Nullák állnak a bájtok helyén, ahogy egy hibás lemez hagyja. Vegye a sorokat a legutóbbi biztonsági mentésből.",
    changed:
      "A bejegyzés bájtjai megváltoztak vagy elvesztek. Vegye a sorokat a legutóbbi biztonsági mentésből.",
    other: "Semmi sem bejegyzés benne. Derítse ki, honnan származik.",
    foreign: { problems in
      "Hibák száma: \(problems). Így ez a fájl nem napló: az első sora nem úgy kezdődik. A program semmit sem ír bele, és "
        + "nem javítható, amíg az rendbe nem jön."
    },
    canBeMended: { problems, journal in
      "Hibák száma: \(problems). Őrizzen meg egy másolatot erről a fájlról. Ahol fent olvasható a teendő, végezze el; ezután a "
        + "rapport check --repair\(journal) új fájlba írja, ami igazolható, és ezt a fájlt megőrzi."
    },
    cannotBeMended: { problems in
      "Hibák száma: \(problems). Ezeket semmilyen javítás nem veszi el: a bejegyzések így állnak itt. Ha nem tudja az okát, "
        + "vesse össze ezt a fájlt a legutóbbi biztonsági mentéssel."
    },
    oldFile: { path in "egy korábbi javítás megőrizte a fájlt úgy, ahogy előtte volt: \(path)" },
    looksLikeCopy: { lines, journal in
      "minden személyes adat ki van takarva (sorok: \(lines)), és kitakarási bejegyzés nem nevezi meg: ez a rapport copy "
        + "másolatának tűnik. Így ellenőrizze: rapport check --public\(journal)"
    })
}
