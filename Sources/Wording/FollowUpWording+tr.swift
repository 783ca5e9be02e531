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
    noReference: "numara alınmamış: kimin aranacağı bilinmiyor",
    again: { time in "yeniden: \(time)" },
    none: "Arama bekleyen müşteri yok.",
    hint: { journal in "Bir aramadan sonra: rapport follow-ups done REF\(journal)" },
    outcomes: Outcomes(
      reached: "ulaşıldı", notReached: "yanıt vermedi", declined: "istemedi", expired: "süresi geçti"),
    meanings: Outcomes(
      reached: "arama yapıldı", notReached: "arama açık kalır", declined: "müşteri artık aranmak istemiyor",
      expired: "artık çok geç, kimse aramayacak"),
    outcomePrompt: "Arama nasıl geçti? ",
    outcomeNeeded: "1 ile 4 arasında bir sayı veya bir sözcüğün başını yazın.",
    nextPrompt: "Ne zaman yeniden? (yarın 10 · cuma 14:30 · zaman yoksa Enter) ",
    nextNeeded: "Bir gün ve saat yazın, örneğin yarın 10, ya da yalnızca Enter.",
    nextIsPast: "Bu zaman geçti. Arama ne zaman yeniden denenecek?",
    notePrompt: "Not (yoksa Enter): ",
    closed: { outcome in "Kaydedildi: \(outcome). Arama kapandı." },
    stillOpen: { outcome in "Kaydedildi: \(outcome). Arama açık kalıyor." },
    stillOpenUntil: { outcome, time in "Kaydedildi: \(outcome). Arama açık kalıyor, zamanı: \(time)." },
    noCallOwed: { reference in
      "bu yanıt formu için arama sözü verilmemiş, geri arama da istenmemiş: “\(reference)”. "
        + "Aramaları listeleyen komut: rapport follow-ups."
    },
    alreadyClosed: { reference, outcome in
      "bu arama zaten kapanmış: “\(reference)” (\(outcome)). Hiçbir şey değişmedi. "
        + "Yine de aranacaksa yeniden söz verin: rapport amend REF"
    },
    owedAnew: { journal in "Arama yeniden bekleniyor. Liste: rapport follow-ups\(journal)" },
    owed: { due, overdue, journal in
      let calls =
        overdue == due
        ? "Geciken arama: \(due)"
        : "Bugün yapılacak arama: \(due)" + (overdue > 0 ? ", bunlardan geciken: \(overdue)" : "")
      return calls + ". Liste: rapport follow-ups\(journal)"
    },
    callbacks: { calls, resumed, others in
      let hint =
        resumed.map { "/resume şunu sürdürür: \($0)\(others ? "; başkasını: /resume REFERENCE" : "")." }
        ?? "Birini sürdürmek için: /resume REFERENCE."
      return "Zamanı gelen geri aramalar: \(calls). \(hint)"
    },
    more: { calls in "\(calls) tane daha" },
    unfinishedToo: { interviews in "Bu müşterinin sürdürülebilecek başka görüşmesi de var: \(interviews)." },
    resumeNeedsReference: { reference, interviews in
      (reference.map { "Bunun için sürdürülecek bir şey yok: “\($0)”." }
        ?? "Hiçbir bildirim sürdürülecek görüşmeyi adlandırmıyor.")
        + " Şunlardan birini sürdürmek için /resume REFERENCE: \(interviews)"
    },
    promisedInShift: { calls, journal in
      "Bu vardiyada sözü verilen arama: \(calls). Liste: rapport follow-ups\(journal)"
    }
  )
}
