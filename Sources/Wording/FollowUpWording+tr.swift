// What is said of calls that customers wait for, in Turkish; no suffix hangs on a value.

extension FollowUpWording {
  package static let turkish = FollowUpWording(
    overdue: "Gecikmiş",
    today: "Bugün",
    later: "Daha sonra",
    countToday: { calls in "bugün \(calls)" },
    countLater: { calls in "daha sonra \(calls)" },
    overdueBy: { days in "\(days) gün gecikti" },
    callback: "geri arama",
    reason: "neden",
    asked: "görüşme",
    tried: "deneme",
    tries: { count in "\(count) kez arandı, yanıt vermedi" },
    journal: "günlük",
    redacted: "müşterinin numarası ve sözleri karartılmış",
    none: "Arama bekleyen müşteri yok.",
    hint: "Bir aramadan sonra: rapport follow-ups done REF",
    outcomes: Outcomes(
      reached: "ulaşıldı", notReached: "yanıt vermedi", declined: "istemedi", expired: "süresi geçti"),
    meanings: Outcomes(
      reached: "arama yapıldı", notReached: "arama açık kalır", declined: "müşteri artık aranmak istemiyor",
      expired: "artık çok geç, kimse aramayacak"),
    outcomePrompt: "Arama nasıl geçti? ",
    outcomeNeeded: "1 ile 4 arasında bir sayı veya bir sözcüğün başını yazın.",
    notePrompt: "Not (yoksa Enter): ",
    closed: { outcome in "Kaydedildi: \(outcome). Arama kapandı." },
    stillOpen: { outcome in "Kaydedildi: \(outcome). Arama açık kalıyor." },
    noCallOwed: { reference in
      "bu yanıt formu için arama sözü verilmemiş, geri arama da istenmemiş: “\(reference)”. "
        + "Aramaları listeleyen komut: rapport follow-ups."
    },
    alreadyClosed: { reference, outcome in
      "bu arama zaten kapanmış: “\(reference)” (\(outcome)). Hiçbir şey değişmedi."
    },
    owedToday: { calls in "Bugün yapılacak arama: \(calls). Liste: rapport follow-ups" },
    owedAndOverdue: { calls, overdue in
      "Bugün yapılacak arama: \(calls), bunlardan geciken: \(overdue). Liste: rapport follow-ups"
    },
    promisedInShift: { calls, journal in
      "Bu vardiyada sözü verilen arama: \(calls). Liste: rapport follow-ups\(journal)"
    }
  )
}
