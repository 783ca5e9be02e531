// A survey with all that the shipped ones do not have.

enum CareSurvey {
  static let revision = Shipped.revision(ofText: text)

  /// Two metrics twice, 1-7, `satisfied`, `better: higher`, several choices, nested conditions, texts.
  static let text = """
    survey: care
    title: {en: Care, hu: Gondoskodás, tr: Bakım}
    channel: web
    questions:
      - id: csat-desk
        metric: csat
        scale: 1-7
        satisfied: 5
        ask: {en: The desk?, hu: A pult?, tr: Banko?}
      - id: what
        type: choices
        options:
          - {id: waiting, label: {en: Waiting time, hu: Várakozás, tr: Bekleme}}
          - {id: price, label: {en: Price, hu: Ár, tr: Fiyat}}
          - {id: priority, label: {en: Priority, hu: Elsőbbség, tr: Öncelik}}
          - {id: light, label: {en: Light, hu: Fény, tr: Işık}}
        ask: {en: What was wrong?, hu: Mi volt a baj?, tr: Ne kötüydü?}
        when: csat-desk < 5
      - id: price-why
        type: text
        ask: {en: Which price?, hu: Melyik ár?, tr: Hangi fiyat?}
        when: (what = price or what = priority) and csat-desk != 1
      - id: csat-shop
        metric: csat
        scale: 1-5
        ask: {en: The shop?, hu: A bolt?, tr: Mağaza?}
      - id: ces
        metric: ces
        scale: 1-7
        better: higher
        ask: {en: How easy?, hu: Mennyire könnyű?, tr: Ne kadar kolay?}
        low: {en: hard, hu: nehéz, tr: zor}
        high: {en: easy, hu: könnyű, tr: kolay}
      - id: nps
        metric: nps
        ask: {en: Recommend?, hu: Ajánlaná?, tr: Önerir misiniz?}
    follow-up:
      when: csat-desk <= 2 or nps < 5 and ces < 3
      within: 10 days
      ask: {en: May we call?, hu: Felhívhatjuk?, tr: Arayabilir miyiz?}

    """

  static func desk(_ value: Int) -> String {
    #""id":"csat-desk","metric":"csat","scale":[1,7],"satisfied":5,"value":\#(value)"#
  }

  static func what(_ options: String...) -> String {
    let list = options.map { "\"\($0)\"" }.joined(separator: ",")
    return #""id":"what","type":"choices","value":[\#(list)]"#
  }

  static let price = #""id":"price-why","type":"text""#

  static func shop(_ value: Int) -> String {
    #""id":"csat-shop","metric":"csat","scale":[1,5],"value":\#(value)"#
  }

  static func ces(_ value: Int) -> String {
    #""id":"ces","metric":"ces","scale":[1,7],"better":"higher","value":\#(value)"#
  }
}
