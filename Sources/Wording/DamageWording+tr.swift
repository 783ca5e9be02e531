// What is said of damage in a journal, in Turkish; no suffix hangs on a value.

extension DamageWording {
  package static let turkish = DamageWording(
    atStart: { path, lines in
      "Günlük hasarlı: \(path). Kayıt olmayan ve sayılmayan satırlar: \(lines). Kaydettikleriniz arkalarına eklenir ve "
        + "sayılır."
    },
    tellAdministrator: { journal in
      "Yöneticiye haber verin: her yeri ve yapılacak işi gösterir: rapport check\(journal)"
    },
    lines: { count, look in "hasarlı satır: \(count). \(look)" },
    lineEnd:
      "Satır sonları, metin olarak aktarmada veya bir düzenleyicide olduğu gibi CR LF yapılmış. Hiçbir şey kaybolmadı: rapport "
      + "check --repair geri değiştirir.",
    blanks:
      "Kaydın arkasında, bir düzenleyicinin bıraktığı boşluklar var. Hiçbir şey kaybolmadı: rapport check --repair kaldırır.",
    mark:
      "Kaydın önünde, bir düzenleyicinin koyduğu bayt sırası işareti var. Hiçbir şey kaybolmadı: rapport check --repair "
      + "kaldırır.",
    zerosBehind:
      "Kaydın arkasında sıfırlar var; elektrik kesintisi sonraki kaydetmeyi yarıda bırakmış. Hiçbir şey kaybolmadı: rapport "
      + "check --repair kaldırır.",
    latin1:
      "Metin UTF-8 yerine ISO 8859-1 yapılmış. Hiçbir şey kaybolmadı: rapport check --repair geri çevirir.",
    utf16:
      "Dosya, bir düzenleyicide veya kabukta olduğu gibi UTF-16 yapılmış. Geri çevirin, sonra yeniden denetleyin: iconv -f "
      + "UTF-16 -t UTF-8.",
    compressed: { command in "Dosya sıkıştırılmış. Açın (\(command)), sonra yeniden denetleyin." },
    rewritten:
      "Başka bir program kayıtları farklı boşluklarla veya farklı sırayla yeniden yazmış; bu yüzden toplamları artık tutmuyor. "
      + "Satırları son yedekten alın: başka programlar günlüğü okuyabilir, ama asla yazmamalıdır.",
    zeros: "Baytların yerinde, bozuk bir diskin bıraktığı sıfırlar var. Satırları son yedekten alın.",
    changed: "Kaydın baytları değişmiş veya kaybolmuş. Satırları son yedekten alın.",
    other: "İçinde hiçbir kayıt yok. Nereden geldiğini bulun.",
    foreign: { problems in
      "Bulunan sorun: \(problems). Bu hâliyle bu dosya bir günlük değil: ilk satırı öyle başlamıyor. Üzerine hiçbir şey "
        + "yazılmaz ve bu düzelmeden onarılamaz."
    },
    canBeMended: { problems, journal in
      "Bulunan sorun: \(problems). Bu dosyanın bir kopyasını saklayın. Yukarıda neyin geri getireceği yazıyorsa onu yapın; "
        + "sonra rapport check --repair\(journal) doğrulananları yeni bir dosyaya yazar ve bunu saklar."
    },
    cannotBeMended: { problems in
      "Bulunan sorun: \(problems). Bunları hiçbir onarım gidermez: kayıtlar burada oldukları gibi duruyor. Nedenini "
        + "bilmiyorsanız bu dosyayı son yedekle karşılaştırın."
    },
    oldFile: { path in "önceki bir onarım dosyayı eski hâliyle sakladı: \(path)" },
    looksLikeCopy: { lines, journal in
      "kişisel olan her şey karartılmış (satır: \(lines)) ve hiçbir karartma kaydı bunu belirtmiyor: bu, rapport copy ile "
        + "yazılmış bir kopyaya benziyor. Şöyle denetleyin: rapport check --public\(journal)"
    })
}
