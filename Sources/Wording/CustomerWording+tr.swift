// What is said when customers are counted, in Turkish; no suffix hangs on a value.

extension CustomerWording {
  package static let turkish = CustomerWording(
    notAPeriod: { text, ended in
      "bu bir ay, çeyrek veya yıl değil: “\(text)”. Bitmiş olan birini yazın: \(ended)."
    },
    notEnded: { period, lastDay, ended in
      "bu dönem henüz bitmedi: \(period), son günü \(lastDay). Bu türden biten son dönem: \(ended)."
    },
    oneWay: "sayıları tek bir yolla verin: --start, --new ve --end (ve --lost), ya da --before ve --after; "
      + "sorulmasını isterseniz hiçbirini vermeyin.",
    countsMissing: { options in
      "eksik: \(options). --start, --new ve --end birlikte verilir; hiçbiri verilmezse program sorar."
    },
    listMissing: { option in "eksik: \(option). İki liste karşılaştırılır: --before FILE --after FILE." },
    headerNeedsLists: "--header listelerin nasıl okunacağını söyler; listeleri de verin: --before FILE ve "
      + "--after FILE.",
    badCount: { text in
      "bu bir müşteri sayısı değil: “\(text)”. En az 0 olan, en çok 15 basamaklı bir tam sayı yazın."
    },
    sumDiffers: { sum, end in
      "baş + yeni − kayıp: \(sum), ancak dönem sonu \(end) olarak verilmiş. Dört sayıyı da kontrol edin."
    },
    endTooHigh: { sum, end in
      "baş + yeni: \(sum), bu nedenle dönem sonu \(end) olamaz. Üç sayıyı da kontrol edin."
    },
    newTooHigh: { new, end in
      "bütün yeni müşteriler dönem sonunda da vardır: yeni (\(new)), son (\(end)) sayısından büyük olamaz. "
        + "Dönem içinde gelip giden sayılmaz."
    },
    lostTooHigh: { lost, start in
      "yalnızca dönem başındaki müşteriler kaybedilebilir: kayıp (\(lost)), baş (\(start)) sayısından büyük "
        + "olamaz. Dönem içinde gelip giden sayılmaz."
    },
    recordedBefore: { period, sum in
      "bu dönem zaten kaydedilmiş: \(period), \(sum). Bundan sonra şimdi kaydedilen sayılır."
    },
    startDiffers: { previous, end, start in
      "önceki dönem (\(previous)) kayda göre \(end) müşteriyle bitti, bu dönem ise \(start) müşteriyle "
        + "başlıyor. İkisini de kontrol edin; bir dönem yeniden kaydedilebilir."
    },
    recorded: { period, id in "Kaydedildi: \(period) (\(id))." },
    start: "Dönem başındaki müşteriler",
    new: "Yeni müşteriler",
    end: "Dönem sonundaki müşteriler",
    lost: "Dönem başındakilerden kaybedilen",
    offer: { count in "Enter: \(count)" },
    confirm: "Kaydedilsin mi? (Enter: evet, h: hayır) ",
    confirmNeeded: "Enter veya h (hayır) gerekir.",
    cannotReadList: { path, reason in
      "liste okunamıyor: \(path) (\(reason)). Dosya yolunu kontrol edip yeniden deneyin."
    },
    notAFile: "bu sıradan bir dosya değil",
    customersInList: { path, customers in "\(path): \(customers) müşteri" },
    header: "ilk satır başlık",
    noHeader: "başlık yok",
    doubles: { rows in "\(rows) satır öncekilerden birini yineliyor, sayılmadı" },
    blankRows: { rows in "\(rows) satır boş" },
    otherForms: { rows in
      "bunlardan başka biçimde yazılmış (büyük harf, boşluk, tire): \(rows)"
    },
    sharedInOtherForms: { customers in
      "İki listede farklı biçimde (büyük harf, boşluk, tire) bulunan numaralar: \(customers). Her biri tek müşteridir."
    },
    nothingInCommon: { before, shape, after, other in
      "iki listenin ortak numarası yok: \(before), \(after). İlkindekiler şöyle: \(shape), ikincisindekiler şöyle: \(other)."
    },
    emptyList: "(hiç yok)",
    checkLists:
      "İki listede aynı tür numara olduğunu, baştaki sıfırları bir hesap tablosunun silmediğini ve ikisinin de “CSV UTF-8” olarak "
      + "kaydedildiğini kontrol edin. Gerçekten kimse kalmadıysa sayıları kaydedin: --start, --new, --end.",
    columnNeedsLists:
      "--column numaraların listelerde nerede olduğunu söyler; listeleri de verin: --before FILE ve --after FILE.",
    severalColumns:
      "birden çok sütun dolu. Müşteri numaralarının sütununu başlığıyla belirtin: --column NAME; içinde virgül, noktalı "
      + "virgül veya sekme olan numarayı tırnak içine alın.",
    noSuchColumn:
      "ilk satırda --column ile verilen sütun yok ya da birden çok kez var. Orada yazdığı gibi yazın.",
    otherColumns:
      "bu satırda başlıktakinden çok veya az sütun var. İçinde virgül, noktalı virgül veya sekme olan hücreyi "
      + "tırnak içine alın.",
    noReference: "bu satırda müşteri numarası sütunu boş. Tamamlayın ya da satırı çıkarın.",
    abbreviated:
      "bir hesap tablosu burada uzun bir sayıyı kısaltmış (1,23457E+12 gibi) ve son basamakları kaybolmuş. "
      + "Sütunu metin olarak biçimlendirip listeyi yeniden kaydedin.",
    total: "bu satır ötekilerin toplamı, müşteri değil. Satırı çıkarın.",
    notText: "bu bir UTF-8 metni değil. Listeyi “CSV UTF-8” olarak kaydedin.",
    openQuote: "burada bir tırnak açılıyor ve hiç kapanmıyor. Kapatın ya da iki tırnak arasına alıp iki kez "
      + "yazın.",
    behindQuote: "kapanan tırnağın ardında bir şey var. Tırnak içindeki tırnak iki kez yazılır."
  )
}
