// What the kiosk says, in Turkish; no suffix hangs on a value or a command.

extension KioskWording {
  package static let turkish = KioskWording(
    shift: { survey, language, desk, agent in
      "\(survey) · \(language) · masa: \(desk) · temsilci: \(agent)"
    },
    shiftHelp: "/help komutları listeler, /quit vardiyayı bitirir.",
    practice: "alıştırma",
    startPrompt: { today in "Bugünkü görüşme: \(today). Müşteri numarası (yoksa Enter): " },
    startPromptWithoutCount: "Müşteri numarası (yoksa Enter): ",
    startHelp: [
      ("Enter", "müşteri numarası olmadan görüşme başlatır"),
      ("/resume [REFERENCE]", "bir bildirimin önerdiğini ya da bu müşterinin görüşmesini sürdürür"),
      ("/amend [REF]", "bu kioskta en son kaydedilen ya da numarası verilen yanıt formunu düzeltir"),
      ("/survey ID", "başka bir ankete geçer"),
      ("/lang CODE", "sonraki görüşmeden itibaren başka bir dile geçer"),
      ("/agent NAME", "kiosku başka bir temsilci devralır"),
      ("/quit", "vardiyayı bitirir; Ctrl-D de aynı işi görür"),
    ],
    agentIs: { agent in "Temsilci: \(agent)" },
    agentNeedsName: "Temsilcinin adını yazın: /agent NAME.",
    surveyIs: { title in "Anket: \(title)" },
    surveyRenewed: { survey, revision in
      "Bu anket değişti: \(survey). Artık yeni hâliyle soruluyor (sürüm: \(revision))."
    },
    surveyStays: { survey, revision in
      "Bu anket, dosyası düzelene kadar eski hâliyle sürüyor: \(survey) (sürüm: \(revision)). Değiştiren kişiye haber verin."
    },
    surveyNeedsName: { ids in "Anketi yazın: /survey ID. Mevcut anketler: \(ids)." },
    startLanguage: { code in "Bundan sonraki dil: \(languages[code] ?? code)" },
    nothingToAmend:
      "Bu kiosk henüz yanıt formu kaydetmedi. Daha eski biri için: /amend REF, numarası ya da kimliğiyle.",
    shiftEnds: { interviews in "Vardiya bitti: \(interviews) görüşme kaydedildi. Teşekkür ederiz." },
    noDraft: "Bu görüşme yazılırken saklanamıyor; bir çökmede yanıtlar kaybolur:",
    draftWaits: { time, agent, desk, customer in
      "Yarıda kalmış bir görüşme var: \(time), temsilci: \(agent), masa: \(desk), müşteri: \(customer). "
        + "/resume sürdürür, /save olanı kaydeder, /discard siler."
    },
    correctionWaits: { time, agent, desk in
      "Yarıda kalmış bir yanıt düzeltmesi var: \(time), temsilci: \(agent), masa: \(desk). "
        + "/resume sürdürür, /save değiştirilenleri kaydeder, /discard yanıtı olduğu gibi bırakır."
    },
    draftTaken: "Onu başka bir kiosk üstlendi.",
    draftUnreadable: "Sürdürülemiyor: anketi veya yanıt formu okunamıyor. /discard siler.",
    keptAsDraft: { folder in
      "Görüşme henüz kaydedilmedi. Yanıtları burada duruyor: \(folder). Sonraki açılışta önerilecek."
    },
    clockBehind: { time in
      "Bu masanın saati son kayıttan (\(time)) geride. İlk görüşmeden önce saati düzeltin."
    },
    clockLongAgo: { day in "Bu masanın saatine göre bugün: \(day). İlk görüşmeden önce saati düzeltin." },
    newerJournal: { version in
      "Bu günlüğün son kaydını daha yeni bir program yazdı (sürüm \(version)). Kaydettikleriniz arkasına eklenir ve sayılır; "
        + "burada rapport programını güncellemesi için yöneticiye haber verin."
    },
    offersPartial: { day, agent in
      "Bu müşterinin görüşmesi yarıda kalmış: \(day), temsilci: \(agent). /resume sürdürür."
    },
    offersCallback: { day, agent in
      "Bu müşteri geri aranmak istemiş: \(day), temsilci: \(agent). /resume o görüşmeyi sürdürür."
    },
    askedLately: { day, days in
      "Bu müşteriyle zaten görüşüldü: \(day). \(days) gün boyunca yeniden aranmamalı."
    },
    tooLateToResume: { reference in
      "Bu görüşmede yanıtlar var. /discard onu siler; sonraki referans satırında /resume \(reference) ötekini sürdürür."
    },
    readOut: "Müşteriye okuyun",
    hint: "İpucu",
    partsOfDay: PartsOfDay(
      morning: "günler", forenoon: "günler", afternoon: "günler", evening: "akşamlar"),
    textHint: "söyleyecek bir şey yoksa Enter",
    readyTextHint: "Enter aynı bırakır, Ctrl-U satırı boşaltır",
    spokenTextHint: "Enter veya yeni yanıt",
    choiceHint: { count in "1–\(count)" },
    choicesHint: { count in "1–\(count), birden fazlası virgülle" },
    yesNoHint: "e veya h",
    yes: "evet",
    no: "hayır",
    refused: "yanıtlamayı reddetti",
    dontKnow: "bilmiyor",
    nothingSaid: "söyleyecek bir şey yok",
    setAside: "kaydedilmez: bu yanıtlarla soru sorulmuyor",
    callPromised: "arama sözü verildi",
    noCallPromised: "aranmayacak",
    ratingNeeded: { low, high in
      "\(low) ile \(high) arasında bir tam sayı yazın. Müşteri yanıtlamayı reddederse /skip, bilmiyorsa /dk."
    },
    optionNeeded: { count in
      "1 ile \(count) arasında bir sayı veya bir seçeneğin başını yazın. "
        + "Müşteri yanıtlamayı reddederse /skip, bilmiyorsa /dk."
    },
    optionsNeeded: { count in
      "1 ile \(count) arasında sayılar yazın, birden fazlasını virgülle: 1,2. "
        + "Müşteri yanıtlamayı reddederse /skip, bilmiyorsa /dk."
    },
    severalOptions: { labels in
      "Bu birden fazla seçeneğe uyuyor: \(labels). Daha fazlasını veya numarasını yazın."
    },
    yesNoNeeded: "e (evet) veya h (hayır) yazın.",
    dispositionNeeded:
      "Listeden bir harf gerekli, ardından neden gelebilir: r vakti yok. Enter soruya döner.",
    invalidText: "Bu satır geçerli bir UTF-8 metni değil, alınmadı. Yeniden yazın.",
    tooLong: { kilobytes in "Bu satır \(kilobytes) KiB sınırını aşıyor, alınmadı. Kısaltın." },
    language: { code in "Dil: \(languages[code] ?? code)" },
    noSuchLanguage: { codes in "Bu anketin dillerinden birini yazın: /lang CODE. Mevcut diller: \(codes)." },
    noted: "Not alındı.",
    noteNeedsText: "Notu komutun ardına yazın: /note TEXT.",
    firstQuestion: "Bu ilk soru. /discard görüşmeyi siler, /end bitirir.",
    unanswered: { questions in
      "Tamamlanmadı, henüz yanıt yok: \(questions). Önce bunu yanıtlayın veya /skip yazın."
    },
    nothingToResume: "Sürdürülecek bir şey yok.",
    unknownCommand: { word in
      "Böyle bir komut yok: /\(word). /help komutları listeler; eğik çizgiyle başlayan metne iki tane: //."
    },
    severalCommands: { commands in "Bu birden fazla komuta uyuyor: \(commands). Daha fazlasını yazın." },
    notHere: { command in
      "/\(command) burada kullanılamaz. /help kullanılabilenleri listeler; /end görüşmeyi bitirir."
    },
    interviewHelp: [
      ("/back", "bir önceki soruya döner"),
      ("/go QUESTION", "bir soruya atlar: numarası veya adı"),
      ("/skip", "müşteri bu soruyu yanıtlamayı reddediyor"),
      ("/dk", "müşteri bilmiyor"),
      ("/again", "soruyu yeniden gösterir"),
      ("/lang CODE", "başka bir dilde sürdürür"),
      ("/note TEXT", "görüşmeye not ekler"),
      ("/customer REFERENCE", "müşteri referansını verir ya da düzeltir"),
      ("/end", "görüşmeyi bitirir: /end refusal vakti yok"),
      ("/resume", "bir bildirimin önerdiğini sürdürür"),
      ("/discard", "görüşmeyi siler"),
    ],
    unsavedHelp: [("/quit", "vardiyayı bitirir; yanıtlar sonraki açılış için saklanır")],
    interrupted: "/end görüşmeyi bitirir, /discard siler.",
    interruptedAtStart: "/quit vardiyayı bitirir.",
    hungUp: "Telefonu kapattı mı? e eldekini kaydeder, h sürdürür: ",
    leaveAmendment: "Bırakılsın mı? e: form olduğu gibi kalır, h: sürdürür: ",
    leaveUnsaved: "Vardiya bitsin mi? e: yanıtlar saklanır, h: sürdürür: ",
    noSuchQuestion: { questions in "Bir soru adı verin: /go QUESTION. Sorular: \(questions)." },
    severalQuestions: { questions in
      "Bu birkaç soruya uyuyor: \(questions). Daha fazlasını veya numarasını yazın."
    },
    doesNotApply: { question in "\(question): bu yanıtlarla sorulmuyor." },
    attention: "Dikkat",
    questionOf: { position, total in "Soru \(position), toplam \(total)." },
    numberPrompt: { low, high in "\(low) ile \(high) arasında bir sayı:" },
    answerSoFar: { answer in "Şimdiki yanıt: \(answer). Enter aynı bırakır." },
    cardNumber: "Bu bir kart numarasına benziyor. Gizlenince metin şöyle:",
    cardNumberPrompt: "Enter gizler, h yazdığınız gibi bırakır: ",
    cardNumberNeeded: "Enter veya e numarayı gizler; h yazdığınız gibi bırakır.",
    masked: "Numara gizlendi.",
    callbackTimeHint: "yarın 10 · cuma 14:30 · 2026-11-24 10:00 · saat söylenmediyse Enter",
    callbackTimePrompt: "Ne zaman aranacak? ",
    timeNeeded: "Bir gün ve saat gerekli: yarın 10, cuma 14:30 veya 2026-11-24 10:00.",
    timeIsPast: "Bu saat geçti. İleri bir saat yazın: yarın 10, cuma 14:30 veya 2026-11-24 10:00.",
    dispositionPrompt: "Nasıl bitti? (bir harf; Enter geri döner) ",
    dispositions: Dispositions(
      complete: "tamamlandı", partial: "kısmi, gerisi eksik", breakOff: "puan verilmeden yarıda kesildi",
      refusal: "müşteri görüşmeyi reddediyor", callback: "müşteri geri aranmak istiyor",
      nonContact: "kimseye ulaşılamadı", languageBarrier: "ortak dil yok",
      ineligible: "müşteri bu anketin kapsamı dışında"),
    review: "Gözden geçirme",
    reviewPrompt: "Kaydedilsin mi? (Enter: evet, sayı: o yanıtı değiştir) ",
    reviewNeedsYes: "Enter veya e kaydeder; sayı o yanıtı değiştirir, /discard görüşmeyi siler.",
    customer: "müşteri",
    note: "not",
    reason: "neden",
    effortTurnedRound: "öteki puanlarla çelişiyor: ölçek ters mi anlaşıldı?",
    emailAddress: "e-posta adresi",
    phoneNumber: "telefon numarası",
    followUp: "takip araması",
    followUpBy: { day in "en geç \(day)" },
    nothingAnswered: "yanıt yok",
    saved: "Kaydedildi.",
    savedAs: { disposition in "Kaydedildi: \(disposition)." },
    amended: "Düzeltme kaydedildi.",
    practised: "Alıştırma: hiçbir şey yazılmadı.",
    notSaved: "KAYDEDİLMEDİ:",
    tryAgain: "Yanıtlar hâlâ burada. Sorun giderilince Enter yeniden dener.",
    quitKeeps: "/quit vardiyayı bitirir; yanıtlar sonraki açılışta önerilir.",
    cannotLeave:
      "Yanıtlar günlüğün yanında da saklanamıyor: vardiya biterse kaybolurlar. Sorun giderilince Enter kaydeder; /discard siler.",
    notSavedAtEnd: "Görüşme kaydedilemedi ve girdi sona erdiği için kayboldu.",
    discarded: "Silindi; hiçbir şey kaydedilmedi.",
    unchanged: "Yanıt formu olduğu gibi kaldı."
  )
}

/// What the languages of the program are called; any other has its code.
private let languages = ["en": "İngilizce", "hu": "Macarca", "tr": "Türkçe"]
