// The survey to begin with, in Hungarian.

extension SurveyTemplateWording {
  package static let hungarian = SurveyTemplateWording(
    text: { id in
      """
      # Kérdőív kezdésnek. Írja át a mondatokat a sajátjaira, majd nézze meg:
      #   rapport surveys check FILE
      #   rapport surveys show ID
      # A futó kioszk a következő interjútól kezdve már a módosított kérdőívet kérdezi.

      # Az azonosító, ahogy a fájlt hívják.
      survey: \(id)

      # Nyelvei a kérdőív nyelvei: második nyelvhez itt és minden szövegnél írja ezt: {hu: …, en: …}.
      title: {hu: \(id)}

      # Hol kérdezik: egy szó a-z, 0-9 és - jelekből, például phone vagy desk.
      channel: phone

      # Akit megkérdeztek, azt ennyi ideig nem kérdezik újra; a kioszk szól. Ha hiányzik, 30 nap.
      ask-again-after: 30 days

      # Ezt olvassa fel elsőként és utolsóként. Mindkettő elhagyható; {agent}, {desk}, {customer} és {part-of-day} helyére
      # a megfelelő szó kerül.
      opening:
        hu: "Jó {part-of-day} kívánok! {agent} vagyok. Feltehetek Önnek néhány rövid kérdést?"
      closing:
        hu: "Köszönöm a válaszait. További szép napot kívánok!"

      # A válaszokat kérdőív és kérdésazonosító szerint számolja, ezért ami mást kérdez, új azonosítót érdemel.
      questions:
        # metric: nps mindig 0-tól 10-ig.
        - id: nps
          metric: nps
          ask: {hu: "0-tól 10-ig mennyire valószínű, hogy cégünket ajánlaná egy barátjának vagy munkatársának?"}
          low: {hu: egyáltalán nem valószínű}
          high: {hu: rendkívül valószínű}

        # type: text az ügyfél szavait várja. when: csak akkor kérdezi, ha a korábbi válaszok ilyenek; and, or és zárójelek
        # kötnek össze több összehasonlítást.
        - id: nps-why
          type: text
          when: nps <= 8
          ask: {hu: "Mi a fő oka annak, hogy ezt a pontszámot adta?"}

        # metric: csat 1-5 vagy 1-7 skálán; satisfied: a legkisebb értékelés, amely elégedettnek számít.
        - id: csat
          metric: csat
          scale: 1-5
          satisfied: 4
          ask: {hu: "1-től 5-ig összességében mennyire volt elégedett?"}
          low: {hu: nagyon elégedetlen}
          high: {hu: nagyon elégedett}

        # metric: ces 1-5 vagy 1-7 skálán; better: azt mondja meg, hogy a kisebb (lower) vagy a nagyobb (higher) szám a jó.
        - id: ces
          metric: ces
          scale: 1-7
          better: higher
          ask: {hu: "1-től 7-ig mennyire ért egyet: a cég megkönnyítette számomra az ügyem elintézését?"}
          low: {hu: egyáltalán nem értek egyet}
          high: {hu: teljes mértékben egyetértek}
          # Csak az ügyintézőnek szól, nem olvassa fel.
          hint: {hu: "Mindig olvassa fel a skála mindkét végét."}

        # type: choice egy lehetőséget vár, type: choices többet.
        - id: topic
          type: choice
          ask: {hu: "Elsősorban miről volt szó?"}
          options:
            - {id: billing, label: {hu: Számlázás}}
            - {id: delivery, label: {hu: Kiszállítás}}
            - {id: other, label: {hu: Egyéb}}

      # Utoljára kérdezi, ha when: teljesül: visszahívást ígér ennyi naptári napon belül. Elhagyható.
      follow-up:
        when: nps <= 6 or csat <= 2
        within: 2 days
        ask: {hu: "Visszahívhatja Önt ezzel kapcsolatban két napon belül egy munkatársunk?"}

      """
    })
}
