// Who may be ranked against whom: what the places of groups promise, against every two of them.

import RecordTesting
import Surveys
import Testing

@testable import Summarizing

@Suite struct PlacesTests {
  /// A group of one question with these ratings.
  private static func group(_ key: String, _ measure: Measure, _ counts: [Int]) -> Summary.Group {
    let figures = QuestionFigures(
      QuestionKey("q", measure), IntervalTests.tally(measure, counts), atLeast: 5)
    return Summary.Group(
      field: .agent, key: key, interviews: InterviewFigures(Tally()), questions: [figures])
  }

  private func places(_ measure: Measure, _ groups: [(String, [Int])]) -> Places {
    Places(groups.map { Self.group($0.0, measure, $0.1) }, by: QuestionKey("q", measure))
  }

  /// Random groups, most of them alike in themselves, so that some are apart.
  private func groups(_ measure: Measure, _ random: inout SeededGenerator) -> [Summary.Group] {
    (0..<Int.random(in: 0...7, using: &random)).map { number in
      var counts = measure.scale.map { _ in random.one(of: [0, 0, 0, 1, 2]) }
      counts[Int.random(in: counts.indices, using: &random)] += random.one(of: [0, 10, 40])
      return Self.group("agent \(number)", measure, counts)
    }
  }

  private func interval(_ group: Summary.Group) -> ClosedRange<Double>? { group.questions[0].score?.interval }

  /// Whether the one is better for certain: all of its interval lies on the good side of the other's.
  private func isBetter(_ one: Summary.Group, _ other: Summary.Group) -> Bool {
    let measure = one.questions[0].key.measure
    guard let left = interval(one), let right = interval(other) else { return false }
    return measure.metric == .ces && measure.better == .lower
      ? left.upperBound < right.lowerBound : left.lowerBound > right.upperBound
  }

  @Test(arguments: Measure.all)
  func `overlapping groups share a place, and of two that are apart both places of the better are better`(
    measure: Measure
  ) throws {
    var random = SeededGenerator(seed: 60)
    var (apart, overlapping) = (0, 0)
    for _ in 0..<40 {
      let groups = groups(measure, &random)
      let places = Places(groups, by: QuestionKey("q", measure)).places
      let ranked = groups.filter { interval($0) != nil }
      #expect(Set(places.keys) == Set(ranked.map { GroupKey($0.key) }))
      for one in ranked {
        for other in ranked where one.key != other.key {
          let (place, its) = (
            try #require(places[GroupKey(one.key)]), try #require(places[GroupKey(other.key)])
          )
          if isBetter(one, other) {
            #expect(place.lowerBound < its.lowerBound && place.upperBound < its.upperBound)
            apart += 1
          } else if !isBetter(other, one) {
            #expect(place.overlaps(its))
            overlapping += 1
          }
        }
      }
    }
    // Where every rating is a satisfied one, nobody is apart.
    #expect((apart > 20 || measure.satisfied == 1) && overlapping > 20)
  }

  @Test(arguments: Measure.all)
  func `a place is open exactly where some true scores inside the intervals would give it`(measure: Measure)
    throws
  {
    var random = SeededGenerator(seed: 61)
    for _ in 0..<25 {
      let groups = groups(measure, &random).filter { interval($0) != nil }
      let found = Places(groups, by: QuestionKey("q", measure))
      for one in groups {
        // The best it can be: all others as bad as they may be, itself as good as it may be, and the other way round.
        let best = 1 + groups.count { isBetter($0, one) }
        let worst = groups.count - groups.count { isBetter(one, $0) }
        #expect(found.places[GroupKey(one.key)] == best...worst)
      }
      let someAreApart = groups.contains { one in groups.contains { isBetter(one, $0) } }
      #expect(found.areApart == someAreApart)
    }
  }

  @Test func `groups that are apart from all others have a place of their own`() {
    let nps = places(
      .nps,
      [
        ("bad", [60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]), ("good", [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60]),
        ("so-so", [1, 0, 0, 0, 0, 0, 0, 0, 60, 0, 1]),
      ])
    #expect(nps.places == ["good": 1...1, "so-so": 2...2, "bad": 3...3] && nps.areApart)
  }

  @Test func `groups that are apart may still have places in common`() throws {
    let csat = try #require(Measure.csat(scale: 1...5))
    let found = places(
      csat,
      [
        ("best", [21, 0, 0, 0, 40]), ("worst", [40, 0, 0, 0, 21]),
        ("few", [3, 0, 0, 0, 3]), ("fewer", [2, 0, 0, 1, 2]),
      ])
    #expect(found.places["few"] == 1...4 && found.places["fewer"] == 1...4)
    #expect(found.places["best"] == 1...3 && found.places["worst"] == 2...4 && found.areApart)
  }

  @Test func `where low is good the low ones have the first places`() throws {
    let groups = [("easy", [20, 3, 0, 0, 0]), ("hard", [0, 0, 0, 3, 20])]
    let lower = places(try #require(Measure.ces(scale: 1...5, better: .lower)), groups)
    let higher = places(try #require(Measure.ces(scale: 1...5, better: .higher)), groups)
    #expect(lower.places == ["easy": 1...1, "hard": 2...2])
    #expect(higher.places == ["easy": 2...2, "hard": 1...1])
  }

  @Test func `without two groups that are apart nobody is ranked, and too few ratings have no place`() throws
  {
    let csat = try #require(Measure.csat(scale: 1...5))
    #expect(!places(csat, []).areApart && places(csat, []).places.isEmpty)
    let one = places(csat, [("a", [0, 0, 0, 0, 9])])
    #expect(one.places == ["a": 1...1] && !one.areApart)
    let alike = places(csat, [("a", [1, 1, 1, 1, 1]), ("b", [1, 1, 1, 2, 1]), ("few", [4, 0, 0, 0, 0])])
    #expect(alike.places == ["a": 1...2, "b": 1...2] && !alike.areApart)
  }
}

extension GroupKey: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}
