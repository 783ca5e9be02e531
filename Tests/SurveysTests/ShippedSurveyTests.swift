// The surveys that come with the program, and the same files damaged in every way.

import Surveys
import Testing

@Suite struct ShippedSurveyTests {
  @Test(arguments: ["after-call", "visit"])
  func aShippedSurveyIsWithoutAMistakeInThreeLanguages(id: String) throws {
    let survey = try SurveyFile.read(shippedSurvey(id), expecting: id)
    #expect(survey.languages == ["en", "hu", "tr"])
    #expect(survey.opening != nil && survey.closing != nil)
    #expect(Set(survey.questions.compactMap(\.measure?.metric)) == Set(Metric.allCases))
  }

  @Test(arguments: ["after-call", "visit"])
  func aShippedSurveyNamesBothEndsOfEveryScale(id: String) throws {
    for question in try SurveyFile.read(shippedSurvey(id), expecting: id).questions {
      guard case .rating(_, let low, let high) = question.form else { continue }
      #expect(low != nil && high != nil, "\(question.id)")
    }
  }

  @Test(arguments: ["after-call", "visit"], [1, 2, 3, 4, 5] as [UInt64])
  func aDamagedFileIsASurveyOrItsMistakes(id: String, seed: UInt64) throws {
    let original = try shippedSurvey(id)
    var random = SplitMix(state: seed)
    for _ in 0..<300 {
      let bytes = mutation(of: original, with: &random)
      do throws(SurveyMistakes) {
        #expect(try SurveyFile.read(bytes, expecting: nil).questions.isEmpty == false)
      } catch {
        expectOrder(of: error.all, lines: bytes.count + 1)
      }
    }
  }

  @Test(arguments: ["[", "{", "- ", "? ", "a: ", "&a ", "\"", "[\n", "? \n", "%T !a! b\n", "a:\n", "('"])
  func aFileOfOneSignIsRefused(sign: String) {
    let bytes = Array(String(repeating: sign, count: SurveyFile.sizeLimit / sign.utf8.count).utf8)
    #expect(!mistakes(in: bytes).isEmpty)
  }

  private func expectOrder(of mistakes: [SurveyMistake], lines: Int) {
    #expect(!mistakes.isEmpty)
    #expect(mistakes.allSatisfy { 1...lines ~= $0.line && $0.column >= 1 })
    #expect(zip(mistakes, mistakes.dropFirst()).allSatisfy { ($0.line, $0.column) <= ($1.line, $1.column) })
  }

  /// One to four changes: bytes replaced, added, taken out, or a stretch copied elsewhere.
  private func mutation(of original: [UInt8], with random: inout SplitMix) -> [UInt8] {
    let signs = Array("\n\t :-{}[],&*!|>'\"%@`#?<=()0a\u{0}\u{1B}\u{7F}".utf8) + [0x80, 0xC3, 0xFF]
    var bytes = original
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...80, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = signs.randomElement(using: &random) ?? 0
      case 1: bytes.insert(signs.randomElement(using: &random) ?? 0, at: place)
      case 2: bytes.removeSubrange(place..<end)
      default:
        let target = Int.random(in: 0...bytes.count, using: &random)
        bytes.insert(contentsOf: bytes[place..<end], at: target)
      }
    }
    return bytes
  }
}

/// SplitMix64: the same numbers from the same seed on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
