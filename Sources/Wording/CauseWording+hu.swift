// What the system says when a call fails, in Hungarian.

extension CauseWording {
  package static let hungarian = CauseWording(
    tooLarge: "ekkora fájl itt nem engedélyezett",
    noMemory: "nincs elég memória",
    notAFolder: "az útvonal egyik eleme nem mappa",
    tooManyLinks: "szimbolikus hivatkozás, vagy túl sok hivatkozás vezet oda",
    nameTooLong: "a név túl hosszú",
    isThere: "időközben másik fájl áll ott",
    isBusy: "használatban van",
    noDevice: "nincs mögötte eszköz vagy olvasó",
    isClosed: "az adatfolyam zárva van",
    readerLeft: "az olvasó már nincs ott",
    notSupported: "a fájlrendszer erre nem képes",
    noLocks: "a fájlrendszer nem ad zárat",
    isStale: "a hálózati lemez nem válaszol",
    otherDevice: "másik lemezen van",
    notEmpty: "a mappa nem üres",
    tooManyNames: "túl sok neve van"
  )
}
