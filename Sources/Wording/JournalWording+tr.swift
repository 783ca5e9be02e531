// What is said of journals, in Turkish; no suffix hangs on a value.

extension JournalWording {
  package static let turkish = JournalWording(
    cannotCreate: { path, reason in
      "günlük yazmak için açılamıyor: \(path) (\(reason)). Başka bir günlük seçin: --journal FILE."
    },
    cannotRead: { path, reason in
      "günlük okunamıyor: \(path) (\(reason)). Sorunu giderin veya başka bir günlük verin: --journal FILE."
    },
    noFolder: { folder in
      "böyle bir klasör yok: \(folder). Klasörü oluşturun veya başka bir günlük seçin: --journal FILE."
    },
    journalWithoutFolder: { path, folder in
      "böyle bir günlük yok: \(path); klasörü de yok: \(folder). Yolu düzeltin, bulunduğu diski bağlayın veya klasörü "
        + "oluşturun."
    },
    symbolicLink: { path in
      "günlük yalnızca bir sembolik bağ: \(path). Dosyanın kendisini verin: --journal FILE."
    },
    notRegular: { path in "bu sıradan bir dosya değil: \(path). Bir günlük verin: --journal FILE." },
    severalLinks: { path in
      "günlüğün ikinci bir adı (sabit bağ) var, onun üzerinden fark edilmeden değiştirilebilir: \(path). "
        + "Öteki adı kaldırın veya başka bir günlük seçin: --journal FILE."
    },
    foreign: { path in
      "günlük başka bir kullanıcıya ait: \(path). Kendinizinkini seçin (--journal FILE) veya "
        + "yöneticiden ortak bir klasör isteyin."
    },
    foreignDrafts: { folder, login in
      "yarım kalan görüşmelerin klasörü başka bir kullanıcıya ait: \(folder). Yöneticiden klasörü devretmesini "
        + "(chown -R \(login) \(folder)) veya içindeki görüşmeler gerekmiyorsa silmesini (rm -r \(folder)) isteyin."
    },
    draftsAreNoFolder: { folder in
      "yarım kalan görüşmeler klasörünün yerinde bir dosya veya sembolik bağ var: \(folder). Onu oraya koyandan veya "
        + "yöneticiden kaldırmasını isteyin (rm \(folder))."
    },
    draftsOpenToOthers: { folder in
      "yarım kalan görüşmelerin klasörüne başka kullanıcılar da yazabiliyor: \(folder). Klasörü onlara kapatın "
        + "(chmod 700 \(folder)); içindeki, bu kullanıcıya ait olmayan görüşmeler önerilmez."
    },
    foreignDraft: { path in
      "yarım kalan bir görüşme önerilmiyor, çünkü yalnızca bu kullanıcıya ait değil (başkası oluşturmuş, başkası da "
        + "yazabiliyor veya ikinci bir adı var): \(path). Dosyaya dokunulmadı; yönetici kimin olduğunu söyleyebilir ve "
        + "silebilir."
    },
    draftTooLarge: { path, limit in
      "yarım kalan bir görüşmenin dosyası bir görüşmenin olabileceğinden büyük (\(limit) MiB): \(path). Okunmadı; yönetici "
        + "inceleyip silebilir."
    },
    notInGroup: { path, group in
      "bu günlüğü bir grup paylaşıyor ve bu kullanıcı o grupta değil: \(path) (grup: \(group)). Yöneticiden eklemesini isteyin "
        + "(adduser LOGIN \(group)), sonra çıkıp yeniden girin."
    },
    closedToGroup: { path, group in
      "bu günlük bir grubun ortak klasöründe, ama dosyanın kendisi gruba açık değil: \(path) (grup: \(group)). Yöneticiden "
        + "isteyin: chgrp \(group) \(path) && chmod 660 \(path)."
    },
    folderNotShared: { path, folder, group in
      "bu günlük tek bir kullanıcının: \(path). Grubun (\(group)) yazabildiği klasöründe set-group-id biti eksik: \(folder). "
        + "Yöneticiden isteyin: chmod 2770 \(folder) && chgrp \(group) \(path) && chmod 660 \(path)."
    },
    groupOfRoot: { path, folder in
      "günlüğün klasörünü root grubu paylaşıyor, bu grup bir masa için değildir: \(folder) (günlük: \(path)). Yöneticiden "
        + "klasörü, varsa günlükle birlikte, masanın grubuna vermesini isteyin: chgrp GROUP \(folder)."
    },
    notACopy: { path in
      "dosya zaten var ve bu günlüğün eski bir kopyası değil: \(path). Başka bir dosya belirtin."
    },
    notAJournal: { path in
      "bu bir günlük değil, üzerine hiçbir şey yazılmadı: \(path). Başka birini seçin: --journal FILE."
    },
    damaged: { path, journal in
      "günlük hasarlı: \(path); içinde kimin sözlerinin bulunduğu bilinmiyor. Hiçbir şey değişmedi. Ne olduğuna bakın (rapport "
        + "check\(journal)), giderin, sonra yeniden karartın."
    },
    clock:
      "bu masanın saati veya saat dilimi kaydedilemez: yıllar 0001 ile 9999, dilimler -18:00 ile +18:00 arasındadır. Saati ve "
      + "dilimi (TZ) düzeltin, sonra yeniden başlatın.",
    unreadable: { path in
      "kaydedilecek olan, bu günlükte bir kayıt olmazdı: \(path). Hiçbir şey yazılmadı. Saati ve saat dilimini (TZ) denetleyin "
        + "ve yöneticiye haber verin."
    },
    networkFileSystem: { path, kind in
      "günlük bir ağ dosya sisteminde (\(kind)), orada hiçbir yanıt güvende değil: \(path). Her masanın "
        + "günlüğünü kendi diskinde tutun ve birlikte özetleyin: rapport summary --journal A --journal B."
    },
    busy: { path, seconds in
      "başka bir program günlüğü \(seconds) saniyedir elinde tutuyor: \(path). "
        + "Takılıp kalmış bir kiosk olup olmadığına bakın, sonra yeniden deneyin."
    },
    replaced: { path in
      "bu vardiya başladıktan sonra günlüğün yerine başka bir dosya konmuş: \(path). Hiçbir şey yazılmadı. "
        + "Vardiyayı bitirin ve programı (rapport) yeniden başlatın."
    },
    gone: { path, beside in
      "günlük artık yerinde değil: \(path). Bu vardiya başladıktan sonra taşınmış veya silinmiş. "
        + (beside.map { "Yerinin yanında şu var: \($0). " } ?? "")
        + "Hiçbir şey yazılmadı. Günlüğü yerine geri koyun veya vardiyayı bitirip programı (rapport) yeniden başlatın."
    },
    older: { path in
      "günlükte bu kioskun kaydettiği kayıtlar eksik: \(path). Yerine daha eski bir kopya konmuş. "
        + "Hiçbir şey yazılmadı. Vardiyayı bitirin ve iki dosyayı da yönetici için saklayın."
    },
    overtaken: { path in
      "bu arada başka biri aynı yanıt formu için bir kayıt ekledi: \(path). Yeniden bakın, sonra kaydedin."
    },
    noRoom: { path in
      "günlüğün diskinde neredeyse hiç yer kalmadı: \(path). Bir kayıt başarısız olmadan yer açın."
    },
    cannotWrite: { path, reason in "günlüğe yazılamıyor: \(path) (\(reason))." },
    runAgain: "Sorunu giderin (disk doluysa yer açın), sonra komutu yeniden çalıştırın.",
    syncFailed: { path, reason in
      "disk, buraya yazılanı onaylamadı: \(path) (\(reason)). Artık hiçbir şey yazılmıyor. "
        + "Sistem yöneticisine bildirin: rapport check --repair sağlam olanı yeni bir dosyaya yazar."
    },
    suspect: { path in
      "günlük şüpheli: \(path). Disk bir kaydetmeyi onaylamadı (bkz. \(path).suspect). Sağlam bir "
        + "günlük rapport check --repair ile yerine konana kadar hiçbir şey yazılmaz."
    },
    tooLong: { path in
      "bu görüşme günlüğün bir satırına sığmıyor (1 MiB): \(path). Bir metni kısaltıp yeniden kaydedin."
    },
    changedWhileRead: { path in
      "günlük okunurken başka bir program tarafından değiştirildi: \(path). Komutu yeniden çalıştırın."
    },
    place: { path, line, offset in "\(path): \(line). satır, \(offset). bayt" },
    fragment: "hasarlı: bu bir kayıt değil, sayılmaz",
    unended:
      "yarım kalan kaydetme: sayılmaz. Kaydedilen bir sonraki görüşme düzeltir, ya da rapport check --repair",
    malformed: "hasarlı: alanlar eksik veya değerleri izin verilenin dışında, kayıt sayılmaz",
    gap: "kopukluk: bu kayıttan önce bir şey değiştirilmiş, eklenmiş veya çıkarılmış",
    newer: { version in
      "daha yeni bir programla (sürüm \(version)) yazılmış, sayılmadı. rapport programını güncelleyin."
    },
    conflict: { id in
      "çelişki: aynı kimlikli başka bir kayıt farklı bir şey söylüyor (\(id)); ilk okunan geçerlidir"
    },
    unexplainedRedaction: "karartılmış, ancak hiçbir karartma kaydı bunu belirtmiyor",
    andMore: { count in "… ve \(count) tane daha" },
    runCheck: { journals in "Bütün yerleri gösterir: rapport check\(journals)" },
    checked: { path, records, interrupted in
      "\(path): \(records) kayıt, \(interrupted) yarım kalan kaydetme"
    },
    isSound: "hasar, kopukluk veya çelişki yok",
    isUndamaged: { problems in
      "\(problems) sorun bulundu, ama hasar yok: yapılacak iş yukarıda yazıyor."
    },
    seal: { seal in "mühür: \(seal)" },
    noRecords: "henüz kayıt yok, bu nedenle mühür de yok",
    sealHolds: { seal in
      "mühür doğrulandı: \(seal); oraya kadar hiçbir şey değiştirilmemiş, eklenmemiş veya çıkarılmamış"
    },
    sealMissing: { seal in "mühür doğrulanamadı: \(seal); böyle bir kayıt yok" },
    sealDiffers: { seal in "mühür doğrulanamadı: \(seal); o kaydın sağlama toplamı farklı" },
    damageBeforeSeal: { seal in
      "mühür doğrulanamadı: \(seal); öncesinde hasar, kopukluk veya çelişki var"
    },
    noSpace: "disk dolu",
    quota: "disk kotası doldu",
    readOnly: "dosya sistemi salt okunur",
    noPermission: "izin yok",
    notThere: "bulunamadı",
    inputOutput: "disk hata bildiriyor",
    tooManyFiles: "çok fazla açık dosya var",
    isFolder: "bu bir klasör",
    isNoFile: "bu sıradan bir dosya değil",
    causes: .turkish,
    systemError: { call, code in "sistem bunu geri çevirdi (\(call), hata \(code))" }
  )
}
