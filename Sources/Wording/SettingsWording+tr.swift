// What is said of settings, in Turkish; no suffix hangs on a value.

extension SettingsWording {
  package static let turkish = SettingsWording(
    unreadable: { reason in
      "ayarlar okunamıyor: \(reason); dosyayı bu kullanıcı için okunur yapın veya silin"
    },
    noFile: { reason in
      "ayarlar okunamıyor: \(reason); kaldırın veya yerine bir dosya koyun"
    },
    namedButMissing: { variable in
      "\(variable) bu dosyayı gösteriyor, ama dosya yok; oluşturun veya değişkeni düzeltin (dosya yoksa /dev/null)"
    },
    closedFolder: { folder in
      "ayarlar okunamıyor: bu kullanıcı şu klasöre giremiyor: \(folder); chown veya chmod ile izin verin"
    },
    unknownKey: { key, known in
      "böyle bir ayar yok: “\(key)”; olanlar: \(known)"
    },
    misspelt: { key, meant in
      "böyle bir ayar yok: “\(key)”; bunu demek istediyseniz “\(meant)” yazın"
    },
    sameSetting: { key, first, line in
      "bunlar aynı ayar: “\(key)” ve “\(first)” (\(line). satır); iki satırdan birini silin"
    },
    noValue: { key in
      "bunun değeri yok: “\(key)”; iki noktadan sonra yazın veya satırı silin"
    },
    otherHome: { path in
      "bu, bu kullanıcının yolu değil: “\(path)”; ~ yalnızca kendi ana klasörünü gösterir, örneğin ~/journal.jsonl; yolun tamamını yazın"
    },
    badLanguage: { value in
      "programın böyle bir dili yok: “\(value)”; en, hu veya tr seçin"
    },
    badDayStarts: { value in
      "bu bir saat değil: “\(value)”; HH:MM biçiminde yazın, örneğin 04:00"
    },
    badMinN: { value in
      "bu bir puan sayısı değil: “\(value)”; 1 veya daha büyük bir tam sayı yazın, örneğin 5"
    },
    badPlain: { value in
      "bu ne yes ne de no: “\(value)”; ikisinden birini yazın"
    },
    noHome:
      "bu kullanıcının ana klasörü yok, günlüğünün de yeri yok. Bir günlük verin (--journal FILE) veya HOME değişkenini ayarlayın.",
    journalSetIn: { place in
      "Günlük şurada ayarlanmış: \(place)."
    },
    surveysSetIn: { place in
      "Anket klasörü şurada ayarlanmış: \(place)."
    },
    standard: "varsayılan",
    fileIsRead: { path in "\(path): okundu" },
    fileIsNotThere: { path in "\(path): yok" }
  )
}
