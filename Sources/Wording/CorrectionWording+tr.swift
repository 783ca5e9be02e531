// What the kiosk says of corrections, in Turkish.

extension CorrectionWording {
  package static let turkish = CorrectionWording(
    opens: { time, agent in "Yanıt formu düzeltiliyor (\(time), temsilci: \(agent))" },
    keys:
      "Bir sayı o yanıtı değiştirir, Enter kaydeder, /note nedeni yazar, /discard formu olduğu gibi bırakır.",
    goesOn: { time, agent in "Görüşmeye devam ediliyor (\(time), temsilci: \(agent))" },
    soFar: { answers in "Şimdiye kadar: \(answers)" },
    customerErased: "müşteri referansı silinmiş",
    customerUnnamed: "referansı olmayan müşteri",
    wordsErased: "Müşterinin bu formdaki sözleri silindi. Siz yenilerini yazmadıkça öyle kalır.",
    surveyChanged: { survey in
      "Bu anket görüşmeden sonra değiştirildi: \(survey). Artık sormadıkları olduğu gibi kalır ve özette işaretlenir."
    },
    surveyGone: { survey in
      "Bu anket artık yok: \(survey). Bu formdaki yanıtlar yine de düzeltilebilir."
    },
    kept: { question in "korunuyor: bugünkü anket bunu sormuyor. /drop \(question) çıkarır" },
    erased: "silinmiş sözler",
    dropped: { question in "Çıkarıldı: \(question)." },
    nothingToDrop: { questions in
      "/drop bugünkü anketin sormadığı bir yanıtı çıkarır: \(questions). Diğerleri numarasıyla değiştirilir."
    },
    nothingIsKept:
      "Bugünkü anket bu yanıtların hepsini soruyor. Bir sayı yanıtı değiştirir, /skip geri alır.",
    contested: { questions in
      "Bu arada başka biri de bu formu düzeltti; onun düzeltmesi geçerli. İkiniz de değiştirdiniz: \(questions). Yeniden karar verin: sorular şimdi soruluyor, gerisi özette onun kaydettiği gibi duruyor."
    },
    overtaken:
      "Bu arada başka biri de bu formu düzeltti. Onun düzeltmesi geçerli, sizin değişiklikleriniz eklendi. Özete bakın, sonra kaydedin.",
    withdrawnMeanwhile: "Bu arada başka biri bu formu geri çekti. Düzeltilecek bir şey kalmadı.",
    discardsAnswers: "Bu yanıtlar silinsin mi? Geri getirilemez. e veya h: ",
    discardsChanges: "Değişiklikleriniz silinsin mi? e formu olduğu gibi bırakır, h devam eder: ",
    untrue: { named, actual in
      "Bu yanıtlardan sonra bu doğru değil: \(named). Uyan: \(actual)."
    },
    takesNoArgument: { command in
      "/\(command) komutundan sonra bir şey yazılmaz; hiçbir şey yapılmadı. Yalnızca /\(command) yazın."
    },
    draftOutdated: { file in
      "Bu düzeltmeyi programın eski bir sürümü başlattı; sürdürülemez. Yazılanlar şu dosyada: \(file). "
        + "Yanıt formunu /amend ile yeniden düzeltin, sonra bunu /discard ile silin."
    },
    draftOfCustomer: { time, agent in
      "Bu müşterinin bir görüşmesi yarıda kaldı: \(time), temsilci: \(agent). /resume sürdürür."
    },
    customerIs: { reference in "Müşteri: \(reference)" },
    customerNeedsReference: "Referansı ardına yazın: /customer REFERENCE.",
    referencePrompt: "Kim aranacak? Müşteri referansı: ",
    referenceHint:
      "Arama sözü verildi ama kime olduğu belli değil: bir ad, bir numara, müşteriyi yeniden bulduracak ne varsa.",
    referenceNeeded:
      "Referans olmadan kimse arayamaz. Yazın ya da sözü geri alın: /go follow-up, sonra h.",
    referenceNeededForCallback:
      "Referans olmadan kimse arayamaz. Yazın ya da görüşmeyi başka türlü bitirin: /end."
  )
}
