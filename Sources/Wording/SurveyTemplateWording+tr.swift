// The survey to begin with, in Turkish.

extension SurveyTemplateWording {
  package static let turkish = SurveyTemplateWording(
    text: { id in
      """
      # Başlangıç için bir anket. Cümlelerin yerine kendinizinkileri yazın, sonra bakın:
      #   rapport surveys check FILE
      #   rapport surveys show ID
      # Çalışan kiosk, bir sonraki görüşmeden başlayarak değişmiş anketi sorar.

      # Kimlik; dosyanın adıyla aynıdır.
      survey: \(id)

      # Buradaki diller anketin dilleridir: ikinci bir dil için burada ve aşağıdaki her metinde {tr: …, en: …} yazın.
      title: {tr: \(id)}

      # Nerede sorulduğu: a-z, 0-9 ve - ile tek sözcük, örneğin phone veya desk.
      channel: phone

      # Sorulan kişiye bu süre boyunca yeniden sorulmaz; kiosk söyler. Yazılmazsa 30 gün.
      ask-again-after: 30 days

      # İlk ve son okunanlar; ikisi de yazılmayabilir. {agent}, {desk}, {customer} ve {part-of-day} yerine uygun sözcük
      # konur.
      opening:
        tr: "İyi {part-of-day}. Ben {agent}. Size birkaç kısa soru sorabilir miyim?"
      closing:
        tr: "Yanıtlarınız için teşekkür ederim. İyi günler dilerim."

      # Yanıtlar ankete ve soru kimliğine göre sayılır; başka bir şey soran soru yeni bir kimlik ister.
      questions:
        # metric: nps hep 0 ile 10 arasında sorulur.
        - id: nps
          metric: nps
          ask: {tr: "0 ile 10 arasında, şirketimizi bir arkadaşınıza veya iş arkadaşınıza tavsiye etme olasılığınız nedir?"}
          low: {tr: asla tavsiye etmem}
          high: {tr: kesinlikle tavsiye ederim}

        # type: text müşterinin sözlerini alır. when: yalnızca önceki yanıtlar böyleyse sorar; and, or ve ayraçlar birkaç
        # karşılaştırmayı birleştirir.
        - id: nps-why
          type: text
          when: nps <= 8
          ask: {tr: "Bu puanı vermenizin başlıca nedeni nedir?"}

        # metric: csat 1-5 veya 1-7 ölçeğinde sorulur; satisfied: memnun sayılan en düşük puandır.
        - id: csat
          metric: csat
          scale: 1-5
          satisfied: 4
          ask: {tr: "1 ile 5 arasında, genel olarak ne kadar memnun kaldınız?"}
          low: {tr: hiç memnun değilim}
          high: {tr: çok memnunum}

        # metric: ces 1-5 veya 1-7 ölçeğinde sorulur; better: küçük (lower) sayı mı büyük (higher) sayı mı iyi, onu söyler.
        - id: ces
          metric: ces
          scale: 1-7
          better: higher
          ask: {tr: "1 ile 7 arasında, şu ifadeye ne ölçüde katılıyorsunuz: şirket, işimi kolayca halletmemi sağladı?"}
          low: {tr: kesinlikle katılmıyorum}
          high: {tr: kesinlikle katılıyorum}
          # Yalnızca temsilci içindir, okunmaz.
          hint: {tr: "Ölçeğin iki ucunu da mutlaka okuyun."}

        # type: choice seçeneklerden birini, type: choices birkaçını alır.
        - id: topic
          type: choice
          ask: {tr: "Esas olarak hangi konudaydı?"}
          options:
            - {id: billing, label: {tr: Fatura}}
            - {id: delivery, label: {tr: Teslimat}}
            - {id: other, label: {tr: Diğer}}

      # when: sağlanırsa en son sorulur: bu kadar takvim günü içinde arama sözü. Yazılmayabilir.
      follow-up:
        when: nps <= 6 or csat <= 2
        within: 2 days
        ask: {tr: "Bu konuda iki gün içinde bir yetkilimiz sizi arayabilir mi?"}

      """
    })
}
