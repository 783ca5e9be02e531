// The surveys whose prompts are fuzzed: those that are shipped, and one with all that they do not have.

import Glibc
import Surveys

enum AskedSurveys {
  static let all = [shipped("after-call"), shipped("visit"), read(Array(choices.utf8))]

  private static func shipped(_ id: String) -> Survey {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
    guard let file = fopen("\(root)/surveys/\(id).yaml", "r") else {
      fatalError("surveys/\(id).yaml is missing")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return read(bytes)
  }

  private static func read(_ bytes: [UInt8]) -> Survey {
    do throws(SurveyMistakes) { return try SurveyFile.read(bytes, expecting: nil) } catch {
      fatalError("\(error.all)")
    }
  }

  /// Choices whose labels begin alike, with commas, digits and letters that fold, conditions on them, a call.
  private static let choices = """
    survey: choices
    title: {en: Choices, hu: Választás, tr: Seçim}
    questions:
      - id: what
        type: choices
        options:
          - {id: waiting, label: {en: Waiting time, hu: Várakozás, tr: Bekleme}}
          - {id: price, label: {en: "Price, or fee", hu: Ár, tr: Fiyat}}
          - {id: priority, label: {en: Priority, hu: Elsőbbség, tr: İvedilik}}
          - {id: "5", label: {en: "5", hu: /Fény, tr: Işık}}
        ask: {en: What was wrong?, hu: Mi volt a baj?, tr: Ne kötüydü?}
      - id: price-why
        type: text
        ask: {en: Which price?, hu: Melyik ár?, tr: Hangi fiyat?}
        when: (what = price or what = priority) and what != 5
      - id: one
        type: choice
        options:
          - {id: "no", label: {en: No, hu: Nem, tr: Hayır}}
          - {id: none, label: {en: None, hu: Nem tudom, tr: Hiçbiri}}
        ask: {en: Which one?, hu: Melyik?, tr: Hangisi?}
        when: what = 5
      - id: ease
        metric: ces
        scale: 1-7
        better: higher
        ask: {en: How easy?, hu: Mennyire könnyű?, tr: Ne kadar kolay?}
      - id: nps
        metric: nps
        ask: {en: Recommend?, hu: Ajánlaná?, tr: Önerir misiniz?}
        when: ease > 2 or one = none
    follow-up:
      when: nps < 5 or what = waiting
      within: 0 days
      ask: {en: May we call?, hu: Felhívhatjuk?, tr: Arayabilir miyiz?}

    """
}
