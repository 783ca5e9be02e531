// What is said of tallies, in Turkish; no suffix hangs on a value.

extension TallyWording {
  package static let turkish = TallyWording(
    standsAlone:
      "--tally tek başına kullanılır: sayım günlerini kendisi söyler ve günlüğü yoktur. Şunları çıkarın: "
      + "PERIOD, --journal, --day-starts, --compare, --personal, --explain.",
    noSuchGroups: { field, known in "sayımlar şuna göre bölünmemiş: “\(field)”. Bulunanlar: \(known)." },
    cannotRead: { path, reason in
      "sayım okunamıyor: \(path) (\(reason)). Yolu denetleyip yeniden deneyin."
    },
    namedTwice: { path in
      "bu sayım iki kez verilmiş ve iki kez toplanırdı: \(path). Her birini bir kez verin."
    },
    sameAs: { path, other in
      "bu sayım başka birinin kopyası ve iki kez toplanırdı: \(path), \(other). Birini çıkarın. İki masanın sayıları gerçekten aynıysa "
        + "sayımları --by desk ile yazdırın."
    },
    noGroups: "grupsuz",
    allDays: "bütün günler",
    noText: "bu bir UTF-8 metni değil. Sayımı yeniden yazdırın.",
    openQuote:
      "burada bir tırnak açılıyor ve hiç kapanmıyor: dosyanın sonu eksik ya da dosya değiştirilmiş. Yeniden yazdırın.",
    behindQuote: "kapanan tırnağın ardında bir şey var. Tırnak içindeki tırnak iki kez yazılır.",
    noHeader: { header in
      "bu bir sayım değil: ilk satır sayımın başlığı değil. Sayımı rapport summary --format tally yazar. Başlık: \(header)"
    },
    wrongCells: { found, needed in
      "satırdaki hücre: \(found), gereken: \(needed). Dosyanın sonu eksik ya da dosya değiştirilmiş. Yeniden yazdırın."
    },
    unknownVersion: { text in
      "sayımın bu sürümü bilinmiyor: “\(text)”. Daha yeni bir rapport ile okuyun veya bununla yazdırın."
    },
    badDays: { from, to in
      "bu bir gün aralığı değil: “\(from)” – “\(to)”. İkisini de 2026-11-22 biçiminde, önce ilkini yazın veya ikisini de boş bırakın."
    },
    badGroup: { by, key in
      "böyle bir grup yok: “\(by)”, “\(key)”. Bütünde ikisi de boştur; saat 00–23 arasıdır, gün sayımın günleri içindedir."
    },
    unknownItem: { text, known in "sayım bunu saymaz: “\(text)”. Saydıkları: \(known)." },
    badQuestion:
      "id, metric, low, high, better ve satisfied birbirine uymuyor. Puanda ölçüsünün gerektirdikleri bulunur, better yalnızca ces, "
      + "satisfied yalnızca csat için; görüşmelerde hiçbiri bulunmaz.",
    unknownValue: { text in
      "bu kalemde böyle bir değer yok: “\(text)”. interviews için görüşmenin sonucu, changed için amended veya voided, skipped "
        + "için refused veya dont-know yazılır."
    },
    badRating: { text, lowest, highest in
      "ölçekte böyle bir puan yok: “\(text)”. \(lowest) ile \(highest) arasında bir tam sayı yazın."
    },
    badCount: { text in
      "bu bir adet değil: “\(text)”. En az 1 olan bir tam sayı yazın; hiç olmamış bir şeyin satırı yoktur."
    },
    sameRow: { line in
      "aynı satır şurada da var: \(line). Her satır bir kez bulunur: dosyaları birleştirmeyin, hepsini tek tek verin."
    },
    cutRow: "son satırın sonu yok: dosyanın sonu eksik. Yeniden yazdırın.",
    otherRows: { found, said in
      "sayımda \(found) satır var, kendisine göre ise \(said): dosyanın bir bölümü eksik ya da dosya değiştirilmiş. Yeniden yazdırın."
    },
    noRows: "başlıktan sonra satır yok: dosyanın sonu eksik ya da eski bir program yazmış. Yeniden yazdırın.",
    groupsDiffer: { field in
      "gruplar bütünü vermiyor (“\(field)”): dosyanın bir bölümü eksik ya da dosya değiştirilmiş. Yeniden yazdırın."
    },
    moreThanInterviews:
      "burada görüşmelerden fazlası sayılmış: dosyanın bir bölümü eksik ya da dosya değiştirilmiş. Yeniden yazdırın.",
    surveysDiffer: { question in
      "bu soruda anketlerin toplamı puan sayısını vermiyor: “\(question)”. Dosyanın sonu eksik ya da dosya değiştirilmiş. "
        + "Yeniden yazdırın."
    },
    tooMany: "bu satırla sayılabilecekten fazlası oluyor: 2⁵³. Yanlış bir adet arayın.",
    otherDays: { days, before in
      "bu sayımın günleri: \(days), daha önce okunanlarınki: \(before). Aynı günlerin sayımlarını toplayın."
    },
    otherGroups: { fields, before in
      "bu sayımın grupları: \(fields), daha önce okunanlarınki: \(before). Aynı --by ile yazılmış sayımları toplayın."
    }
  )
}
