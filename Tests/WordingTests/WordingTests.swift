// Every sentence in every language, found by reflection so that none can be forgotten here.

import Testing
import Wording

@Suite struct WordingTests {
  /// Sentences that are rightly the same as in English, by language and path.
  static let sameAsEnglish: Set = [
    "hu kiosk.choiceHint", "hu report.customers.retentionRate", "hu report.numbers.percent",
    "tr kiosk.choiceHint", "tr report.customers.churnRate", "tr report.customers.retentionRate",
  ]

  /// Sentences that have words for a number: a month, a Roman numeral, a plural, the top of a scale.
  static let numbersInWords: Set = [
    "report.dates.month", "report.dates.months", "report.dates.quarter", "report.journal.seal",
    "report.scores.satisfiedScale",
  ]

  static let english = Sentence.all(of: .english)
  /// What is said in the other languages, with the English for it.
  static let translations = Wording.all.dropFirst().map { wording in
    (code: wording.code, pairs: Array(zip(Sentence.all(of: wording), english)))
  }

  @Test func `every language is found by its code, and no other`() {
    #expect(Wording.all.map(\.code) == Wording.codes)
    #expect(Wording.codes.map { Wording.named($0)?.code } == Wording.codes)
    #expect(Wording.named("de") == nil)
    #expect(Wording.named("") == nil)
  }

  @Test func everySectionIsWalkedAndEveryLanguageHasTheSameSentences() {
    #expect(Self.english.count > 150)
    #expect(Self.numbersInWords.isSubset(of: Self.english.map(\.path)))
    for wording in Wording.all {
      #expect(Sentence.all(of: wording).map(\.path) == Self.english.map(\.path), "\(wording.code)")
    }
  }

  @Test(arguments: Wording.all.map(\.code))
  func aSentenceIsNeitherEmptyNorOfAnUnknownShape(code: String) throws {
    for sentence in try sentences(code) {
      #expect(!sentence.texts.isEmpty, "\(code) \(sentence.path): no shape for \(sentence.type)")
      for text in sentence.texts { #expect(text.contains { !$0.isWhitespace }, "\(code) \(sentence.path)") }
    }
  }

  @Test(arguments: Wording.all.map(\.code))
  func aSentenceSaysEverythingThatItIsGiven(code: String) throws {
    for sentence in try sentences(code) {
      guard let text = sentence.texts.last else { continue }
      let missing = sentence.sentinels.filter { !text.says($0) }
      let needed = Self.numbersInWords.contains(sentence.path) ? missing.filter { Int($0) == nil } : missing
      #expect(needed == [], "\(code) \(sentence.path): \(text)")
    }
  }

  @Test(arguments: translations.map(\.code))
  func aSentenceDiffersFromTheEnglishOneUnlessItIsListed(code: String) throws {
    var same: Set<String> = []
    for (sentence, english) in try pairs(code) where !sentence.isCommand && sentence.texts == english.texts {
      same.insert("\(code) \(sentence.path)")
    }
    let listed = Self.sameAsEnglish.filter { $0.hasPrefix(code) }
    #expect(same.subtracting(listed) == [], "equal to the English")
    #expect(listed.subtracting(same) == [], "listed, but not equal to the English")
  }

  @Test(arguments: translations.map(\.code))
  func whatIsTypedIsTheSameInEveryLanguage(code: String) throws {
    for (sentence, english) in try pairs(code) {
      if sentence.isCommand { #expect(sentence.texts == english.texts, "\(code) \(sentence.path)") }
      for (text, original) in zip(sentence.texts, english.texts) {
        #expect(text.fixedWords == original.fixedWords, "\(code) \(sentence.path): \(text)")
      }
    }
  }

  @Test(arguments: translations.map(\.code))
  func aPromptEndsWithASpaceAsInEnglishAndLeavesRoomForAnAnswer(code: String) throws {
    for (sentence, english) in try pairs(code) {
      for (text, original) in zip(sentence.texts, english.texts) {
        #expect(text.hasSuffix(" ") == original.hasSuffix(" "), "\(code) \(sentence.path)")
        #expect(!text.hasPrefix(" "), "\(code) \(sentence.path)")
        guard text.hasSuffix(" "), original.count <= 60 else { continue }
        #expect(text.count <= 60, "\(code) \(sentence.path): \(text)")
      }
    }
  }

  private func sentences(_ code: String) throws -> [Sentence] {
    Sentence.all(of: try #require(Wording.all.first { $0.code == code }))
  }

  private func pairs(_ code: String) throws -> [(Sentence, Sentence)] {
    try #require(Self.translations.first { $0.code == code }).pairs
  }
}
