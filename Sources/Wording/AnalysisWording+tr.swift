// The analysis in Turkish.

extension AnalysisWording {
  package static let turkish = AnalysisWording(
    comparison: .turkish, places: .turkish, reasons: .turkish, contacts: .turkish, columns: .turkish,
    explanation: .turkish,
    roundedShares: { sum in "Paylar tek tek yuvarlanır: bunların toplamı \(sum)." },
    proof: "Oraya kadar hiçbir şeyin değişmediğini yarın şu kanıtlar:")
}

extension AnalysisWording.Comparison {
  fileprivate static let turkish = AnalysisWording.Comparison(
    title: { period in "Karşılaştırılan dönem: \(period)" },
    running: "Bu dönem henüz bitmedi; önceki dönem tamamlanmıştır.",
    before: "önce",
    difference: "fark",
    points: { number in "\(number)\u{A0}puan" },
    better: "daha iyi, gürültünün ötesinde",
    worse: "daha kötü, gürültünün ötesinde",
    withinNoise: "gürültü içinde",
    tooFew: "değerlendirmek için sayı\u{A0}yetersiz",
    notBefore: "önce puan verilmemişti",
    notNow: "şimdi puan verilmedi",
    trend: { periods in "\(periods) dönem, en sağda sonuncusu" },
    range: { low, high in "\(low) … \(high)" },
    legend:
      "Gürültü içinde: farkın %95 aralığı 0’ı içerir, yani tek başına rastlantı da açıklayabilir. Önce fark "
      + "alınır, sonra yuvarlanır.")
}

extension AnalysisWording.Places {
  fileprivate static let turkish = AnalysisWording.Places(
    title: "sıra",
    none: "Bu grupların hiçbir ikisi arasında gürültüyü aşan bir fark yok: sıralama yapılmaz.",
    legend:
      "sıra: grubun aralığının izin verdiği sıralar, en iyisi 1; ortak sırası olan gruplar birbirine göre "
      + "sıralanmaz.")
}

extension AnalysisWording.Reasons {
  fileprivate static let turkish = AnalysisWording.Reasons(
    title: { question in "Kötüleyenlerin belirttikleri: \(question)" },
    more: "daha sık, gürültünün ötesinde",
    less: "daha seyrek, gürültünün ötesinde",
    tooFew: { atLeast in
      "Yanıtlayan kötüleyenlerin veya destekçilerin sayısı \(atLeast) altında: karşılaştırmak için yetersiz."
    },
    legend: "Yanıt veren kötüleyenler ve destekçiler içindeki paylar.")
}

extension AnalysisWording.Contacts {
  fileprivate static let turkish = AnalysisWording.Contacts(
    warning: "Müşterilerin sözleri ve referansları: başkalarına gönderilmemelidir.",
    calls: "Söz verilen aramalar",
    noCalls: "Bu müşterilere borçlu olunan arama yok.",
    overdue: { days in "\(days) gün gecikmiş" },
    detractors: "Kötüleyenlerin söyledikleri",
    promoters: "Teşekkür edilecek destekçiler",
    nobody: "Kimse yok.",
    noTopic: "konu seçilmedi",
    customer: "müşteri",
    words: "sözleri",
    due: "son gün")
}

extension AnalysisWording.Columns {
  fileprivate static let turkish = AnalysisWording.Columns(
    scores: "Skorlar",
    distribution: "Her puanın verilme sıklığı",
    question: "soru",
    score: "skor",
    interval: "%95 aralık",
    rating: "puan",
    count: "sayı",
    share: "pay",
    verdict: "haber mi, gürültü mü",
    disposition: "sonuç",
    answer: "yanıt",
    group: "grup")
}

extension AnalysisWording.Explanation {
  fileprivate static let turkish = AnalysisWording.Explanation(
    nps: "NPS = 100 × (destekçiler − kötüleyenler) / n; destekçi: 9–10, pasif: 7–8, kötüleyen: 0–6",
    csat: { satisfied in "CSAT = 100 × memnun olanlar / n; memnun: \(satisfied)" },
    ces: "CES = puanların toplamı / n",
    crr: "CRR = 100 × (baş − kayıp) / baş",
    churn: "churn = 100 × kayıp / baş",
    adjustedWald: "düzeltilmiş Wald: üç yanıt eklenir, ¾ destekçi, ¾ kötüleyen, kalanı pasif",
    wilson: "Wilson aralığı",
    student: "Student t, n − 1 serbestlik derecesi",
    formula: "formül",
    interval: "aralık",
    source: "kaynak",
    counted: "hesap",
    ratings: { n, refused, dontKnow in
      "n = \(n) puan; n dışında: \(refused) reddetti, \(dontKnow) bilmiyor"
    },
    responses: "Arkasındaki yanıtlar, günlükteki sıra numaralarıyla (seq)",
    recorded: { seq in "kaydın sıra numarası (seq): \(seq)" },
    noRatings: "Bu dönemde bu ölçüye ait puan içeren yanıt yok.",
    noCounts: "Bu dönemin içindeki hiçbir ay, çeyrek veya yıl için müşteri sayıları kaydedilmemiş: “rapport "
      + "customers” kaydeder.")
}
