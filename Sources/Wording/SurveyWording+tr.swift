// The mistakes in survey files, in Turkish; what is inserted stands after a colon, free of suffixes.

extension SurveyWording {
  package static let turkish = SurveyWording(
    fileTooLarge: { kibibytes in
      "dosya \(kibibytes) KiB sınırını aşıyor, bu çok büyük; doğru dosya olduğunu denetleyin"
    },
    fileEmpty: "dosya boş; “survey:”, “title:” ve “questions:” anahtarlarıyla başlayın",
    notUTF8: "burası UTF-8 değil; dosyayı UTF-8 kodlamasıyla kaydedin",
    controlCharacter: { code in "denetim karakteri: \(code); silin" },
    yamlColon:
      "burada iki nokta kullanılamaz; metnin tamamını tırnak içine alın veya satırın girintisini kontrol "
      + "edin",
    yamlNoColon: "bu anahtardan sonra iki nokta yok; “anahtar: değer” biçiminde yazın",
    yamlOpenQuote: "burada açılan tırnak kapatılmamış; kapatın",
    yamlOpenBracket:
      "ayraç burada doğru kapatılmamış; ögelerin arasına virgül, son ögenin ardına kapatma ayracı koyun",
    yamlEscape:
      "ters eğik çizgiyle böyle bir dizi yok; iki ters eğik çizgi yazın veya metni tek tırnak içine alın",
    yamlSign: "metin bu işaretle başlayamaz; metnin tamamını tırnak içine alın",
    yamlTab: "girintide sekme karakteri var; yalnızca boşlukla girinti verin",
    yamlIndentation: "bu satır buraya uymuyor; birbirine ait satırlara aynı girintiyi verin",
    yamlOther:
      "bu geçerli bir YAML değil; burada ve önceki satırda tırnakları, ayraçları ve girintiyi kontrol edin",
    tooDeep: { limit in
      "burada \(limit) düzeyden fazla iç içe yapı var, devamı okunmadı; düzeyleri azaltın"
    },
    severalDocuments:
      "burada ikinci bir belge başlıyor; bir dosyada tek belge bulundurun ve bu satırı çıkarın",
    directive: "% ile başlayan satır bir YAML yönergesidir, burada kullanılmaz; çıkarın",
    anchor: "burada çapa (&) kullanılmaz; çıkarın veya metin & ile başlıyorsa tırnak içine alın",
    alias:
      "burada gönderme (*) kullanılmaz; metni açıkça yazın veya metin * ile başlıyorsa tırnak içine alın",
    tag: "burada tür etiketi (!) kullanılmaz; çıkarın veya metin ! ile başlıyorsa tırnak içine alın",
    unknownKey: { key, allowed in
      "bilinmeyen anahtar: “\(key)”; düzeltin veya silin, burada kullanılabilenler: \(allowed)"
    },
    misplacedKey: { key, form in
      "“\(form)” türündeki bir soruda şu anahtar bulunmaz: “\(key)”; anahtarı silin"
    },
    doubledKey: { key, firstLine in
      "bu anahtar \(firstLine). satırda zaten var: “\(key)”; ikisinden birini silin"
    },
    missingKey: { key in "şu anahtar eksik: “\(key)”; ekleyin" },
    keyNotText: "anahtar yalın bir sözcük olmalı; “anahtar: değer” biçiminde yazın",
    mergeKey: "burada birleştirme anahtarı (<<) kullanılmaz; anahtarları buraya açıkça yazın",
    metricAndType: "bir soruda “metric” ya da “type” bulunur, ikisi birden bulunmaz; birini silin",
    neitherMetricNorType:
      "soruda ne “metric” ne de “type” var; birini ekleyin, örneğin “metric: nps” veya “type: text”",
    noSurvey: "bu bir anket değil; dosyaya “survey:”, “title:” ve “questions:” anahtarlarıyla başlayın",
    noKeys: "burada anahtarlar ve değerleri olmalı; “anahtar: değer” biçiminde yazın",
    needsText: { key in
      "bu anahtar tek bir yalın değer alır: “\(key)”; iki noktadan sonra, ayraçsız ve anahtarsız yazın"
    },
    needsList: { key in "bu anahtar bir liste alır: “\(key)”; her ögeye yeni satırda “- ” ile başlayın" },
    needsKeys: { key in
      "burada, şu anahtarın altında, anahtarlar ve değerler olmalı: “\(key)”; “anahtar: değer” biçiminde "
        + "yazın"
    },
    untranslated: { key in
      "bunun için anketin her dilinde metin gerekir: “\(key)”; {en: …, tr: …} biçiminde yazın"
    },
    noLanguage: "başlıkta hiçbir dil yok; anketin her dilinde yazın, şöyle: {en: …, tr: …}",
    tooManyLanguages: { limit in "bir ankette en çok \(limit) dil olabilir; başlıktan birkaçını çıkarın" },
    badLanguage: { code in
      "bu bir dil kodu değil: “\(code)”; iki ile sekiz arası küçük harf yazın, örneğin en, tr veya pt-BR"
    },
    missingLanguage: { code, key in
      "şu dilde metin yok: \(code) (anahtar: “\(key)”); ekleyin veya bu dili başlıktan ve bütün "
        + "metinlerden çıkarın"
    },
    languageNotInTitle: { code in "bu dil başlıkta yok: “\(code)”; metni silin veya dili başlığa ekleyin" },
    emptyText: { language in
      "şu dildeki metin boş: “\(language)”; yazın veya zorunlu değilse anahtarı tümüyle çıkarın"
    },
    unknownPlaceholder: { found, known in
      "şunun yerine bir şey konmaz: “\(found)”; şunlardan birini yazın: \(known), okunacak bir süslü ayraç için {{ yazın"
    },
    nothingFilled: { found in
      "bu metinde şunun yerine bir şey konmaz, ayraçlar da okunurdu: “\(found)”; süslü ayraç istiyorsanız {{ yazın"
    },
    badID: { id in "bu bir kimlik değil: “\(id)”; en çok 64 karakter kullanın: a–z, 0–9 ve -" },
    reservedID: { id in
      "bu kimlik günlüklerde, süzgeçlerde ve raporlarda başka bir şeyin adı: “\(id)”; başka bir kimlik seçin"
    },
    doubledID: { id, firstLine in
      "bu kimlik \(firstLine). satırda zaten kullanılmış: “\(id)”; başka bir kimlik seçin"
    },
    idUnlikeFileName: { id, name in "kimlik “\(id)”, dosyanın adı ise “\(name)”; ikisini aynı yapın" },
    badChannel: { channel in
      "bu bir kanal değil: “\(channel)”; a–z, 0–9 ve - ile kısa bir sözcük yazın, örneğin phone veya desk"
    },
    unknownMetric: { metric in
      "bilinmeyen ölçüt: “\(metric)”; nps, csat veya ces seçin, puansız bir soru için “type:” yazın"
    },
    unknownType: { type in
      "bilinmeyen tür: “\(type)”; text, choice veya choices seçin, puanlı bir soru için “metric:” yazın"
    },
    badScale: { scale, metric, allowed in
      "bu ölçütün (\(metric)) böyle bir ölçeği yok: “\(scale)”; şunu yazın: \(allowed)"
    },
    badSatisfied: { value, scale in
      "bu değer ölçekte yok: “\(value)”; memnun sayılan en düşük puanı yazın, ölçek: \(scale)"
    },
    badBetter: { value in
      "bu bir yön değil: “\(value)”; ölçeğin iyi ucunu yazın: lower (düşük) veya higher (yüksek)"
    },
    badDays: { value in "bu bir gün sayısı değil: “\(value)”; 0 ile 366 arasında, “2 days” biçiminde yazın" },
    noQuestions: "ankette hiç soru yok; en az bir soru ekleyin",
    noOptions: "soruda hiç seçenek yok; en az bir tane ekleyin, şöyle: {id: …, label: …}",
    expectedQuestion: { found in
      "burada şu olamaz: “\(found)”; önceki bir sorunun kimliğini yazın, örneğin nps <= 8"
    },
    expectedComparison: { found in
      "bu bir karşılaştırma işareti değil: “\(found)”; şunlardan birini yazın: =, !=, <, <=, >, >="
    },
    expectedValue: { found in
      "burada şu olamaz: “\(found)”; bir tam sayı veya bir seçeneğin kimliğini yazın, örneğin nps <= 8"
    },
    expectedConjunction: { found in
      "burada şu olamaz: “\(found)”; karşılaştırmaları küçük harfle “and” veya “or” ile bağlayın"
    },
    conditionBreaksOff: "koşul burada yarım kalıyor; tamamlayın, örneğin nps <= 8",
    parenthesisNotClosed: "bu parantez kapatılmamış; “)” ekleyin",
    parenthesisNotOpened: "bu parantez açılmamış; silin veya “(” ekleyin",
    conditionTooLong: { limit in "koşulda \(limit) sayısından fazla sözcük ve işaret var; kısaltın" },
    unknownQuestion: { question in "böyle bir soru yok: “\(question)”; önceki bir sorunun kimliğini yazın" },
    ownQuestion: { question in
      "bu, henüz yanıtlanmamış olan sorunun kendisi: “\(question)”; daha önceki bir soruyu yazın"
    },
    laterQuestion: { question in
      "bu soru daha sonra soruluyor: “\(question)”; önceki bir soruyu yazın veya onu yukarı alın"
    },
    textQuestion: { question in
      "bu sorunun yanıtı metindir, karşılaştırılamaz: “\(question)”; puanlı veya seçenekli bir soru yazın"
    },
    notARating: { found, question, scale in
      "bu soruda (“\(question)”) böyle bir puan yok: “\(found)”; şu ölçekte bir tam sayı yazın: \(scale)"
    },
    notAnOption: { found, question, options in
      "bu soruda (“\(question)”) böyle bir seçenek yok: “\(found)”; şunlardan birini seçin: \(options)"
    },
    optionsHaveNoOrder: { sign, question in
      "bu sorunun (“\(question)”) seçenekleri sıralı değildir, bu yüzden “\(sign)” kullanılamaz; = veya "
        + "!= yazın"
    }
  )
}
