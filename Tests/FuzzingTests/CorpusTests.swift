// The corpus that fuzzing left, and inputs near it, held to the same properties without a fuzzer.

import FuzzProperties
import RecordTesting
import Testing

@Suite("Fuzzing")
struct CorpusTests {
  @Test("Every input of the corpus keeps every property", arguments: FuzzTarget.allCases)
  func corpus(target: FuzzTarget) throws {
    let inputs = Corpus.inputs(of: target)
    #expect(inputs.count > 5)
    for input in inputs { try hold(target, input.bytes, "Corpus/\(target.rawValue)/\(input.name)") }
  }

  @Test("Inputs near the corpus keep every property, the same ones each time", arguments: FuzzTarget.allCases)
  func mutations(target: FuzzTarget) throws {
    let inputs = Corpus.inputs(of: target).map(\.bytes).filter {
      $0.count < 10_000 && !$0.contains(UInt8(ascii: "^"))
    }
    var random = SeededGenerator(seed: 7)
    for number in 0..<target.mutations {
      guard let input = inputs.randomElement(using: &random), let other = inputs.randomElement(using: &random)
      else { return }
      try hold(target, input.mutated(with: other, using: &random), "mutation \(number)")
    }
  }

  private func hold(_ target: FuzzTarget, _ input: [UInt8], _ name: String) throws {
    do { try target.check(input) } catch {
      Issue.record(
        "\(target.rawValue), \(name): not true: \(error)\n\(String(decoding: input, as: UTF8.self))")
    }
  }
}

extension FuzzTarget {
  /// As many as take a second of a test that is not optimised.
  fileprivate var mutations: Int {
    switch self {
    case .html, .markdown: 100
    case .repair: 150
    case .journal, .answers, .screen, .csv: 350
    case .survey, .draft, .tally, .customers: 1000
    }
  }
}
