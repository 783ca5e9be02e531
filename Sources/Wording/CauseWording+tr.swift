// What the system says when a call fails, in Turkish.

extension CauseWording {
  package static let turkish = CauseWording(
    tooLarge: "burada dosya bu kadar büyüyemez",
    noMemory: "yeterli bellek yok",
    notAFolder: "yolun bir parçası klasör değil",
    tooManyLinks: "sembolik bir bağlantı ya da oraya çok fazla bağlantı götürüyor",
    nameTooLong: "ad çok uzun",
    isThere: "orada artık başka bir dosya var",
    isBusy: "kullanımda",
    noDevice: "arkasında aygıt veya okuyucu yok",
    isClosed: "akış kapalı",
    readerLeft: "okuyan taraf artık yok",
    notSupported: "dosya sistemi bunu yapamıyor",
    noLocks: "dosya sistemi kilit vermiyor",
    isStale: "ağdaki disk yanıt vermiyor",
    otherDevice: "başka bir diskte",
    notEmpty: "klasör boş değil",
    tooManyNames: "çok fazla adı var"
  )
}
