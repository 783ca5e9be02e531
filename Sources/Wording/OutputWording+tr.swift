// What is said of outputs, in Turkish; no suffix hangs on a value.

extension OutputWording {
  package static let turkish = OutputWording(
    cannotWrite: { path, reason in
      "rapor şuraya yazılamıyor: \(path) (\(reason)). Başka bir dosya seçin: --output FILE."
    },
    noFolder: { folder in "böyle bir klasör yok: \(folder); önce oluşturun" },
    link: "burada, değiştirilebilecek bir dosyaya götürmeyen bir sembolik bağlantı var",
    isJournal: "bu dosya bir günlük, hiçbir çıktı onun yerine geçmez",
    isBesideJournal: "bu dosya bir günlüğe ait, hiçbir çıktı onun yerine geçmez",
    isSurvey: "bu dosya bir anket, hiçbir çıktı onun yerine geçmez",
    isSettings: "bu bir ayar dosyası, hiçbir çıktı onun yerine geçmez",
    isInput: "bu dosyayı bu komut okuyor",
    unknownEnding: { path, endings in
      "addan biçim anlaşılmıyor: \(path). Ad şunlardan biriyle bitsin: \(endings); ya da biçimi --format ile belirtin."
    },
    otherEnding: { path, format, ending in
      "ad, verilen biçime uymuyor: \(path), --format \(format). Ad .\(ending) ile bitsin ya da --format seçeneğini çıkarın."
    },
    noSheetsYet: { path in
      "\(path): hesap tablosu (.xlsx) henüz yazılamıyor. Her hesap tablosu programının açtığı .csv uzantısını seçin."
    },
    cannotHold: { format, options, formats in
      "bu biçimde (\(format)) şunun yeri yok: \(options). Onu çıkarın ya da başka bir biçim seçin: \(formats)."
    },
    byOnceEach: { given, options in
      "birden çok alan birlikte verilmiş: “\(given)”. Her biri için --by seçeneğini ayrı verin: \(options)."
    },
    copyIsFile: "kopya bir dosyaya yazılır, - ise dosya değildir. Bir dosya belirtin: rapport copy FILE.",
    listedNotThere: { path in
      "klasör \(path) dosyasını listeliyor, ama öyle bir dosya yok: boşa giden bir bağlantı ya da UTF-8 olmayan bir ad. "
        + "Adını değiştirin, oradan kaldırın ya da günlükleri tek tek yazın."
    },
    notUTF8: { argument in
      "\(argument) UTF-8 değil, bu yüzden ne olduğu anlaşılamıyor. Dosyanın adını değiştirin (mv, convmv) ya da UTF-8 yazın."
    },
    journalNotThere: { path in
      "henüz böyle bir günlük yok: \(path); boş sayılıyor. Olması gerekiyorsa adını kontrol edin."
    },
    otherHome: { path in
      "bu, aranmayan başka bir kullanıcının ev klasörü: “\(path)”. Yolu tam olarak yazın."
    },
    unexpanded: { path, variable in
      "yol, değeriyle değiştirilmemiş bir değişkenle başlıyor: “\(path)”, \(variable). Yolu tam olarak yazın ya da ev klasörü "
        + "için ~/ ile başlatın."
    },
    noHomeFor: { path in
      "yol ev klasöründe, ancak bu kullanıcının ev klasörü yok: “\(path)”. Yolu tam olarak yazın ya da HOME değişkenini ayarlayın."
    }
  )
}
