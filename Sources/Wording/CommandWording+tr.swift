// What the commands say, in Turkish; no suffix hangs on a value.

extension CommandWording {
  package static let turkish = CommandWording(
    unknownLanguage: { code in "böyle bir arayüz dili yok: \(code). en, hu veya tr seçin." },
    unknownPeriod: { text, forms in "bu bir dönem değil: “\(text)”. Şunlardan birini yazın: \(forms)." },
    nothingBefore: { period in
      "“\(period)” öncesinde karşılaştırılacak bir dönem yok: gün, hafta, ay, çeyrek, yıl ya da BAŞ..SON verin."
    },
    unknownField: { field, known in
      "“\(field)” alanına göre gruplanamaz: bu kimlikte bir seçmeli soru yok. Bilinenler: \(known)."
    },
    explainAlone:
      "--explain tek başına kullanılır: --by, --min-n, --compare, --personal veya text dışında bir biçimle birlikte olmaz.",
    noCommand: { name in "böyle bir komut yok: “\(name)”." },
    didYouMean: { meant in "Şunu mu demek istediniz: \(meant)?" },
    badDayStarts: { text in
      "bu bir saat değil: “\(text)”. HH:MM biçiminde yazın, örneğin --day-starts 04:00."
    },
    badMinN: { text in
      "bu bir puan sayısı değil: “\(text)”. En az 1 olan bir tam sayı yazın, örneğin --min-n 5."
    },
    badSeal: { text in
      "bu bir mühür değil: “\(text)”. Mühür, rapport summary çıktısındaki gibi SEQ-SUM biçimindedir; "
        + "SUM 32 ile 64 arası basamaktır."
    },
    sealsForJournals: { seals, journals in
      "mühür: \(seals), günlük: \(journals). Her günlüğe bir mühür verin, aynı sırayla."
    },
    onceNeeded: "--customer yalnızca --once ile kullanılır: rapport ask --once --customer REF.",
    noJournalsInFolder: { folder in "bu klasörde günlük yok: \(folder). Günlüklerin adı .jsonl ile biter." },
    cannotPrint: { reason in "sonuç yazılamıyor: \(reason). Sorunu giderip yeniden deneyin." },
    noSurvey: { id, ids in "böyle bir anket yok: “\(id)”. Mevcut anketler: \(ids)." },
    noSurveys: { folder in
      "bu klasörde anket yok: \(folder). ID.yaml adıyla bir anket koyun veya başka bir klasör verin: "
        + "--surveys DIR."
    },
    cannotReadSurveys: { folder, reason in
      "anket klasörü okunamıyor: \(folder) (\(reason)). Sorunu giderin veya başka bir klasör verin: --surveys DIR."
    },
    cannotReadSurvey: { path, reason in
      "anket okunamıyor: \(path) (\(reason)). Dosya yolunu kontrol edip yeniden deneyin."
    },
    surveyIsSound: { path, id, questions in "\(path): “\(id)” anketi, \(questions) soru, hata yok" },
    noSuchLanguage: { code, survey, codes in
      "bu ankette (“\(survey)”) böyle bir dil yok: “\(code)”. Mevcut diller: \(codes)."
    },
    questions: { count in "\(count) soru" },
    askedWhen: { condition in "koşul: \(condition)" },
    builtIn: "yerleşik",
    badSurveyID: { id in
      "bu bir anket kimliği değil: “\(id)”. a–z, 0–9 ve - kullanın, en çok 64 tane, örneğin rapport surveys new front-desk."
    },
    surveyIsThere: { path in
      "bu dosya zaten var ve olduğu gibi bırakıldı: \(path). Onu değiştirin veya başka bir kimlik (ID) seçin."
    },
    notAFolder: { path in
      "klasörün yerinde bir dosya var: \(path). Başka birini verin: --surveys DIR."
    },
    cannotWriteSurvey: { path, reason in
      "anket yazılamıyor: \(path) (\(reason)). Sorunu giderin veya başka bir klasör belirtin: --surveys DIR."
    },
    folderMade: { folder in "klasör yoktu, oluşturuldu: \(folder)." },
    folderReplacesBuiltIn: { folder in
      "rapport bu klasörün yanından başlatıldığında artık içindeki anketler sorulur, yerleşik olanlar sorulmaz: \(folder)."
    },
    surveyBegun: { path, id in
      "Sorularınızı bu dosyaya yazın: \(path), sonra çalıştırın: rapport surveys check \(path), rapport surveys show \(id)."
    },
    noResponse: { reference in
      "böyle bir yanıt formu yok: “\(reference)”. Kimliğini (id), sıra numarasını (seq) veya last yazın."
    },
    ambiguousResponse: { reference, ids in
      "bu günlükte birden çok yanıt formunun numarası “\(reference)”. Birinin kimliğini verin: \(ids)"
    },
    otherJournal: { reference, name in
      "“\(reference)” başka bir günlüğün yanıt formu, “\(name)” günlüğünün değil. O günlüğü verin: --journal FILE."
    },
    alreadyVoided: { reference in
      "bu yanıt formu zaten geçersiz kılınmış: “\(reference)”. Hiçbir şey değişmedi."
    },
    toVoid: "Bu yanıt formu geçersiz kılınacak: günlükte kalır, ama hiçbir göstergede sayılmaz.",
    confirmVoid: "Geçersiz kılınsın mı? (e veya h) ",
    voidReason: "Neden geçersiz kılınıyor? (neden yoksa Enter) ",
    voided: { id in "Bu yanıt formu artık sayılmıyor: \(id)." },
    nothingChanged: "Hiçbir şey değişmedi.",
    redactWhat: "neyin karartılacağını belirtin: --customer REF, --id REF veya --before DAY, yalnızca biri.",
    badDay: { text in "“\(text)” bir gün değil. Şöyle yazın: --before 2026-11-22." },
    nothingToRedact: "bu yanıt formlarında karartılacak kişisel bilgi yok. Hiçbir şey değişmedi.",
    toRedact: { responses in
      "Kalıcı olarak karartılacak yanıt formu: \(responses). Puanlar kalır; metin yanıtları ve müşteri numaraları silinir."
    },
    formsFound: { forms in "Numaranın bulunan yazılışları: \(forms)." },
    futureDay: { text in
      "“\(text)” henüz gelmedi ve o güne kadar kaydedilenler de silinirdi. Bugünü veya daha eski bir günü verin."
    },
    confirmRedact: "Kalıcı olarak karartılsın mı? (e veya h) ",
    confirmNeeded: "e veya h gerekir.",
    yesNeeded: { command in
      "hiçbir şey değişmedi: bu geri alınamaz ve yalnızca terminalde sorulur. Başka yerde --yes verin: rapport \(command) "
        + "--yes."
    },
    redactReason: "Neden? (Enter: neden yok, Ctrl-C: vazgeç) ",
    redactedNow: { responses in "Karartılan yanıt formu: \(responses)." },
    draftStays: { began in
      "bu müşterinin yarıda kalmış bir görüşmesi kioskta bekliyor (başlangıcı: \(began)): orada /discard onu siler."
    },
    foreignDraft: { path in
      "başka bir kullanıcının yarıda kalmış görüşmesi bu müşteriyi anıyor: \(path). O kullanıcıdan silmesini (/discard) veya "
        + "yöneticiden kaldırmasını isteyin."
    },
    unreadDrafts: { path in
      "başka bir kullanıcının yarıda kalmış görüşmeleri okunamadı, bu müşteriyi anıyor olabilir: \(path). O kullanıcıdan veya "
        + "yöneticiden bakmasını isteyin."
    },
    oldCopyStays: { path in
      "onarımın sakladığı, karartılanları hâlâ içeren dosya: \(path). Gerekmediğinde silin."
    },
    copyOntoItself: { path in "bu, günlüğün kendisi: \(path). Kopya için başka bir dosya belirtin." },
    cannotWriteCopy: { path, reason in
      "kopya yazılamıyor: \(path): \(reason). Başka bir dosya belirtin."
    },
    copied: { path, records in "\(path): kopyalanan kayıt: \(records)" },
    repaired: { path, oldPath in
      "\(path): doğrulananlar yeni bir dosyaya yazıldı. Eski dosya şurada duruyor: \(oldPath)."
    },
    repairedLines: { restored, leftOut in
      "yeniden sayılan hasarlı satır: \(restored); dışarıda kalan satır: \(leftOut)."
    },
    nothingToRepair: { path in "\(path): onarılacak bir şey yok" }
  )
}
