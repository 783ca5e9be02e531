// The report in Turkish; figures take no suffix, since its vowel would depend on how they are read out.

extension ReportWording {
  package static let turkish = ReportWording(
    dates: .turkish, numbers: .turkish, scores: .turkish, interviews: .turkish, followUps: .turkish,
    customers: .turkish, groups: .turkish, journal: .turkish, analysis: .turkish)
}

private let months = [
  "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım",
  "Aralık",
]
private let weekdays = ["Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"]

private func monthName(_ number: Int) -> String { months[number - 1] }

private func rangeText(_ first: ReportWording.Date, _ last: ReportWording.Date) -> String {
  let end = "\(last.day) \(monthName(last.month)) \(last.year)"
  if first.year != last.year { return "\(first.day) \(monthName(first.month)) \(first.year) – \(end)" }
  return first.month == last.month ? "\(first.day)–\(end)" : "\(first.day) \(monthName(first.month)) – \(end)"
}

extension ReportWording.Dates {
  fileprivate static let turkish = ReportWording.Dates(
    day: { date, weekday in "\(date.day) \(monthName(date.month)) \(date.year) \(weekdays[weekday - 1])" },
    range: { first, last in rangeText(first, last) },
    week: { year, week, days in "\(year) yılı, \(week). hafta · \(days)" },
    month: { year, number in "\(monthName(number)) \(year)" },
    quarter: { year, quarter in "\(year) yılı, \(quarter). çeyrek" },
    months: { first, last in "\(monthName(first))–\(monthName(last))" },
    year: { year in "\(year) yılı" },
    all: "Bugüne kadarki tüm görüşmeler")
}

extension ReportWording.Numbers {
  fileprivate static let turkish = ReportWording.Numbers(
    decimalMark: ",",
    percent: { number in "%\(number)" },
    interval: { low, high in "\(low) … \(high)" })
}

extension ReportWording.Scores {
  fileprivate static let turkish = ReportWording.Scores(
    nps: "Net Tavsiye Skoru",
    csat: "Müşteri Memnuniyet Skoru",
    ces: "Müşteri Efor Skoru",
    npsScale: "ölçek: −100\u{A0}…\u{A0}+100",
    satisfiedScale: { satisfied, lowest, highest in "memnun: \(satisfied) (ölçek:\u{A0}\(lowest)–\(highest))"
    },
    lowerIsBetter: "düşük olan iyidir",
    higherIsBetter: "yüksek olan iyidir",
    scale: { lowest, highest in "(ölçek:\u{A0}\(lowest)–\(highest))" },
    promoters: "destekçi",
    passives: "pasif",
    detractors: "kötüleyen",
    satisfied: "memnun",
    easy: "kolay",
    mean: "ortalama",
    refused: "reddetti",
    dontKnow: "bilmiyor",
    noRatings: "puan verilmedi",
    oneRating: "tek puandan aralık\u{A0}hesaplanmaz",
    surveys: { surveys in "anketler: \(surveys)" },
    unknownSurveys: "anketler: bilinmiyor",
    legend: "Skorların altında %95 güven aralığı yer alır; n, verilen puanların sayısıdır.",
    none: "Skor yok: bu görüşmelerin hiçbirinde puanlama sorusuna gelinmedi.")
}

extension ReportWording.Interviews {
  fileprivate static let turkish = ReportWording.Interviews(
    title: "Görüşmeler",
    count: { interviews in "\(interviews) görüşme" },
    total: "toplam",
    complete: "tamamlandı",
    partial: "kısmi",
    breakOff: "yarıda kesildi",
    refusal: "ret",
    callback: "geri arama",
    nonContact: "ulaşılamadı",
    languageBarrier: "dil engeli",
    ineligible: "kapsam dışı",
    completionLabel: "Tamamlama oranı",
    completionRate: { rate, complete, asked in
      "Tamamlama oranı: soru yöneltilenler arasında \(rate) (\(complete)\u{A0}/\u{A0}\(asked))."
    },
    noCompletionRate: "Tamamlama oranı: — (kimseye soru yöneltilmedi).",
    corrections: { amended, voided in
      "\(amended) düzeltildi · \(voided) geçersiz kılındı (başka hiçbir sayıda yer almaz)"
    },
    revision: { revision, interviews in "\(revision) (\(interviews) görüşme)" },
    changedSurvey: { survey, revisions in
      "Bu anket, soruları farklı olabilen birkaç sürümle soruldu: \(survey). Sürümler: \(revisions)."
    },
    none: "Raporlanacak bir şey yok: bu dönemde görüşme kaydedilmedi.")
}

extension ReportWording.FollowUps {
  fileprivate static let turkish = ReportWording.FollowUps(
    title: "Takip aramaları",
    promisedTitle: "Söz verilen takip aramaları",
    counts: { promised, open in "\(promised) söz verildi · \(open) açık" },
    overdue: { overdue in "\(overdue) gecikmiş" },
    hint: "Açık olanları “rapport follow-ups” listeler.",
    callbacks: { interviews in
      "Geri aramayla biten görüşme: \(interviews); bunlar burada sayılmaz. Yapılması gereken bütün aramaları "
        + "“rapport follow-ups” listeler."
    })
}

extension ReportWording.Customers {
  fileprivate static let turkish = ReportWording.Customers(
    title: "Müşteriler",
    months: "Aylar",
    quarters: "Çeyrekler",
    years: "Yıllar",
    start: "baş",
    new: "yeni",
    lost: "kayıp",
    end: "son",
    retentionRate: "CRR",
    churnRate: "churn",
    legend:
      "CRR: müşteri elde tutma oranı, dönem başındaki müşterilerden kalanların payı; churn: müşteri kayıp "
      + "oranı, kaybedilenlerin payı. Altlarında %95 güven aralığı yer alır.",
    nobodyAtStart: "— oran yok: dönem başında müşteri yoktu.")
}

extension ReportWording.Groups {
  fileprivate static let turkish = ReportWording.Groups(
    agent: "Temsilciye göre",
    desk: "Masaya göre",
    survey: "Ankete göre",
    lang: "Dile göre",
    channel: "Kanala göre",
    hour: "Saate göre",
    day: "Güne göre",
    choice: { question in "Yanıta göre: \(question)" },
    unanswered: "(yanıt yok)",
    nameless: "(adsız)",
    tooFew: { atLeast in "— değerlendirmek için puan sayısı yetersiz (en az \(atLeast) gerekir)." })
}

extension ReportWording.Journal {
  fileprivate static let turkish = ReportWording.Journal(
    title: "Günlük",
    counts: { files, records in "\(files) dosya · \(records) kayıt" },
    interrupted: { saves in "\(saves) yarım kalan kaydetme, açıklaması kayıtlı" },
    damaged: { lines in "\(lines) satır hasarlı olduğu için sayılmadı." },
    gaps: { places in
      "Zincir \(places) yerde kopuk: orada bir şey değiştirilmiş, eklenmiş, çıkarılmış veya yok edilmiş."
    },
    conflicts: { records in
      "\(records) kayıt, aynı kimlikli daha önceki bir kayıtla çelişiyor; ilk okunan geçerlidir."
    },
    newer: { lines in
      "\(lines) satır rapport programının daha yeni bir sürümüyle yazıldığı için sayılmadı: bu sürümü güncelleyin."
    },
    nextStep:
      "Sonraki adım: “rapport check” komutunu çalıştırın. Her yeri gösterir, hiçbir şeyi değiştirmez.",
    seal: { journals in journals == 1 ? "Mühür" : "Mühürler" },
    noSeal: "— (henüz kayıt yok)",
    sealHint:
      "Mührü not edip başka yerde saklarsanız, “rapport check --seal” ondan öncesinin değiştirilmediğini "
      + "sonradan kanıtlar.",
    tallies: "Sayımlar",
    added: { tallies in "\(tallies) sayım toplandı" },
    notInTallies:
      "Sayımda yalnızca adetler bulunur. Aramalar, müşteri sayıları, nedenler, mühürler ve hasarlar günlüklerdedir: "
      + "bunları masada “rapport summary” gösterir.")
}
