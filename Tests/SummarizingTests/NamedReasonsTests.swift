// What detractors and promoters name, counted once more by looking at every response for every option.

import RecordTesting
import Records
import Surveys
import Testing

@testable import Summarizing

@Suite struct NamedReasonsTests {
  private func topic(_ option: String) -> RecordedAnswer { .init(id: "topic", value: .choice(option)) }
  private func wishes(_ options: [String]) -> RecordedAnswer { .init(id: "wishes", value: .choices(options)) }

  private func reasons(_ interviews: [[RecordedAnswer]], voided: [Int] = []) -> [NamedReasons] {
    let responses = interviews.enumerated().map { index, answers in
      Record.at("09:00", seq: index + 1, id: index + 1, .response(.sample(answers)))
    }
    let voids = voided.map { Record.at("10:00", seq: 100 + $0, id: 100 + $0, .void(of: .numbered($0))) }
    return Ledger([responses + voids].flatMap(\.self)).reasons
  }

  private func rows(_ reasons: NamedReasons?) -> [String] {
    reasons?.reasons.map { "\($0.option) \($0.detractors):\($0.promoters)" } ?? []
  }

  @Test func `detractors and promoters are counted, passives and those who chose nothing are not`() throws {
    let found = reasons([
      [.nps(0), topic("staff")], [.nps(6), topic("staff")], [.nps(7), topic("staff")],
      [.nps(8), topic("price")],
      [.nps(9), topic("staff")], [.nps(10), topic("price")], [.nps(3)], [topic("price")],
      [.nps(2), RecordedAnswer(id: "topic", value: .skippedChoice(.dontKnow))],
      [RecordedAnswer(id: "nps", value: .skippedRating(.nps, .refused)), topic("price")],
    ])
    let only = try #require(found.first)
    #expect(found.count == 1 && only.question == "topic" && only.nps == QuestionKey("nps", .nps))
    #expect(only.detractors == 2 && only.promoters == 2)
    #expect(rows(only) == ["staff 2:1", "price 0:1"])
    #expect(only.reasons.map { $0.difference?.value } == [50, -50])
  }

  @Test func `a response counts once for an option, however often it names it, and not where it names none`()
    throws
  {
    let only = try #require(
      reasons([[.nps(1), wishes(["a", "a", "b"])], [.nps(2), wishes([])], [.nps(9), wishes(["b", "b"])]])
        .first)
    #expect(only.detractors == 1 && only.promoters == 1 && rows(only) == ["a 1:0", "b 1:1"])
    #expect(reasons([[.nps(1), wishes([])]]).isEmpty)
  }

  @Test func `a withdrawn response names nothing`() {
    let found = reasons(
      [[.nps(1), topic("a")], [.nps(1), topic("b")], [.nps(1), topic("c")]], voided: [2])
    #expect(rows(found.first) == ["a 1:0", "c 1:0"] && found.first?.detractors == 2)
  }

  @Test func `every NPS question has its own detractors, every question its own options`() {
    let brand = RecordedAnswer(id: "brand", value: .rating(.nps, 10))
    let found = reasons([[.nps(1), brand, topic("a"), wishes(["b", "c"])]])
    #expect(
      found.map { "\($0.nps.id) \($0.question)" } == [
        "brand topic", "brand wishes", "nps topic", "nps wishes",
      ])
    #expect(found.map(rows) == [["a 0:1"], ["b 0:1", "c 0:1"], ["a 1:0"], ["b 1:0", "c 1:0"]])
  }

  @Test func `without a promoter or without a detractor who chose there is nothing to compare`() {
    let found = reasons([[.nps(1), topic("a")], [.nps(9)]])
    #expect(found.first?.reasons.map(\.difference) == [nil])
  }

  @Test func `what most detractors name comes first, then the order of the ids`() {
    let interviews = ["b", "á", "b", "a", "z"].map { [RecordedAnswer.nps(0), topic($0)] }
    #expect(rows(reasons(interviews).first) == ["b 2:0", "a 1:0", "z 1:0", "á 1:0"])
  }

  @Test(arguments: 0..<10)
  func `the counts are those of whoever looks at each response for each option`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let ledger = Ledger(reading: [random.journal(records: 150)], period: "all")
    let (entries, found) = (ledger.entries, ledger.reasons)
    #expect(found.count == 4)
    for reasons in found {
      let sides = [0...6, 9...10].map { range in
        entries.filter { entry in
          !entry.isVoided && entry.response.disposition != .ineligible
            && entry.response.answers.contains { answer in
              answer.id == reasons.nps.id && answer.rating.map(range.contains) ?? false
            }
        }
      }
      func naming(_ option: String?, _ entries: [Ledger.Entry]) -> Int {
        entries.count { entry in
          entry.response.answers.contains { answer in
            guard answer.id == reasons.question else { return false }
            switch answer.value {
            case .choice(let chosen): return option == nil || chosen == option
            case .choices(let chosen): return option.map(chosen.contains) ?? !chosen.isEmpty
            default: return false
            }
          }
        }
      }
      #expect(reasons.detractors == naming(nil, sides[0]) && reasons.promoters == naming(nil, sides[1]))
      for reason in reasons.reasons {
        #expect(reason.detractors == naming(reason.option, sides[0]))
        #expect(reason.promoters == naming(reason.option, sides[1]))
        let (one, other) = (reasons.detractors, reasons.promoters)
        let difference = try #require(reason.difference)
        let shares = [(reason.detractors, one), (reason.promoters, other)].map { Double($0.0) / Double($0.1) }
        #expect(abs(difference.value - 100 * (shares[0] - shares[1])) < 1e-9)
      }
      #expect(Set(reasons.reasons.map(\.option)).count == reasons.reasons.count)
    }
  }
}

extension Ledger {
  fileprivate var reasons: [NamedReasons] {
    let counting = SummaryTally.Counting(dayStarts: 0, today: .on("2026-11-22"))
    return NamedReasons.all(SummaryTally(self, by: [], counting).reasons)
  }
}
