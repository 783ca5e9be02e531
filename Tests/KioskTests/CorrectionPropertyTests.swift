// Whatever a company does to its survey after an interview, a correction changes what the agent changed, and nothing
// else: judged on the journal and on what the review showed, by code that shares nothing with the program.

import Glibc
import JournalVerifying
import ProgramTesting
import RecordTesting
import Testing

@Suite struct CorrectionPropertyTests {
  /// `.ci/long` tries more.
  private static let trials = getenv("RAPPORT_LONG") == nil ? 10 : 600

  @Test(arguments: 0..<4)
  func `a correction changes only what its review said, however the survey was changed`(block: Int) throws {
    var corrected = 0
    for seed in block * Self.trials..<(block + 1) * Self.trials {
      var random = SeededGenerator(seed: UInt64(seed))
      var survey = RandomSurvey(&random)
      let desk = Desk(surveys: ["s": survey.text])
      try interview(at: desk, &random)
      let before = try #require(Response(desk.journal), "seed \(seed)")
      survey.change(&random)
      if random.once(in: 6) {
        desk.write(RandomSurvey(&random).text.replacing("survey: s", with: "survey: t"), to: "surveys/t.yaml")
        unlink("\(desk.folder.path)/surveys/s.yaml")
      } else {
        desk.write(survey.text, to: "surveys/s.yaml")
      }
      // Twice: the second one corrects what the first one left.
      var last = before
      for _ in 0..<2 {
        let (run, typed) = try correct(at: desk, &random)
        #expect(run.exit == .status(0), "seed \(seed): \(run.errorText)")
        desk.expectSound()
        let after = try #require(Response(desk.journal))
        if after != last { corrected += 1 }
        let shown = Review(run.errorText)
        expect(after, from: last, shown, typed, "seed \(seed)\n\(run.errorText)\n\(after)")
        last = after
      }
    }
    #expect(corrected > Self.trials / 2)
  }

  // MARK: What is typed

  /// Answers that are something at whatever question is asked: a rating, a number of an option, words, or no promise.
  private func interview(at desk: Desk, _ random: inout SeededGenerator) throws {
    var lines = ["C-1"]
    for _ in 0..<7 {
      if random.once(in: 5) { lines.append("/skip") }
      lines += ["\(Int.random(in: 1...5, using: &random))", "y"].filter { $0 == "y" || !random.once(in: 12) }
    }
    if random.once(in: 3) { lines = Array(lines.prefix(Int.random(in: 2...6, using: &random))) }
    let run = try desk.kiosk("s", "--once").answering(lines)
    #expect(run.exit == .status(0))
  }

  private func correct(at desk: Desk, _ random: inout SeededGenerator) throws -> (
    run: ProgramRun, typed: [String]
  ) {
    var typed: [String] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      switch Int.random(in: 0..<6, using: &random) {
      case 0: typed.append("/customer K-\(Int.random(in: 1...9, using: &random))")
      case 1: typed.append("/drop q\(Int.random(in: 0...4, using: &random))")
      case 2: typed.append("/drop follow-up")
      default:
        // What the first line is not taken for at a question, the second one is; at the review it says nothing.
        typed += [
          "\(Int.random(in: 1...6, using: &random))", "\(Int.random(in: 1...5, using: &random))", "n",
        ]
      }
    }
    typed.append("y")
    let amend = desk.rapport("amend", "last", "--agent", "anna", "--desk", "front-1")
    return (try amend.answering(typed), typed)
  }

  // MARK: What may differ

  private func expect(
    _ after: Response, from before: Response, _ review: Review?, _ typed: [String], _ comment: String
  ) {
    guard after != before else { return }
    guard let review else {
      Issue.record("no review was shown: \(comment)")
      return
    }
    for id in Set(before.answers.keys).union(after.answers.keys) where before.answers[id] != after.answers[id]
    {
      let isNamed = review.names.contains(id) || typed.contains("/drop \(id)")
      #expect(isNamed, "\(id) changed, and no review had it: \(comment)")
    }
    // Nothing is in the record that the last review did not show, and the other way round.
    #expect(Set(review.last.keys).intersection(after.answers.keys) == Set(after.answers.keys), "\(comment)")
    for (id, answer) in after.answers {
      if let rating = answer.rating { #expect(review.last[id]?.hasPrefix("\(rating)") == true, "\(comment)") }
      if let words = answer.words { #expect(review.last[id]?.hasPrefix(words) == true, "\(comment)") }
    }
    let promise = review.last["follow-up"]
    #expect((promise?.hasPrefix("call by") ?? false) == (after.due != nil), "\(comment)")
    if after.due != before.due {
      #expect(typed.contains("/drop follow-up") || typed.contains("n"), "\(comment)")
    }
    #expect(review.last["customer"] == after.customer, "\(comment)")
    if after.disposition != before.disposition {
      let isAnswered = after.answers != before.answers || typed.contains("n")
      #expect(before.disposition != "complete" && isAnswered, "\(comment)")
    }
  }
}

/// A response as it counts now, read from the journal's lines alone.
private struct Response: Equatable, CustomStringConvertible {
  struct Answer: Equatable {
    /// As the record has it, byte for byte.
    let bytes: [UInt8]
    let rating: Int?
    let words: String?
  }

  var answers: [String: Answer] = [:]
  var disposition: String?
  var due: String?
  var customer: String?

  /// The journal's one response, and its last amendment.
  init?(_ journal: Journal) {
    guard let response = journal.lines.first(where: { $0.kind == "response" }) else { return nil }
    let amendment = journal.lines.last { $0.kind == "amend" }
    let texts = [amendment, response].compactMap { $0?.json["private"] }
    for answer in (amendment ?? response).json["answers"]?.elements ?? [] {
      guard let id = answer["id"]?.text else { return nil }
      let isText = answer["type"]?.text == "text" && answer["skipped"] == nil
      answers[id] = Answer(
        bytes: Array((amendment ?? response).bytes[answer.range]),
        rating: answer["metric"] == nil ? nil : answer["value"]?.number,
        words: isText ? texts.lazy.compactMap { $0[id]?.text }.first : nil)
    }
    disposition = amendment?.json["disposition"]?.text ?? response.json["disposition"]?.text
    customer = texts.lazy.compactMap { $0["customer"]?.text }.first
    if let promise = amendment?.json["followUp"] {
      due = promise["due"]?.text
    } else {
      due = response.json["followUp"]?["due"]?.text
    }
  }

  var description: String { "\(disposition ?? ""), due \(due ?? "–"), \(answers.keys.sorted())" }
}

/// The reviews that a correction showed: names of their rows, and the last one's values.
private struct Review {
  private(set) var names: Set<String> = []
  private(set) var last: [String: String] = [:]

  init?(_ text: String) {
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("Review · ") {
        (isInside, last) = (true, [:])
      } else if line.isEmpty || line.hasPrefix("Save?") {
        isInside = false
      } else if isInside, let row = Review.row(line) {
        names.insert(row.name)
        last[row.name] = row.value
      }
    }
    if names.isEmpty { return nil }
  }

  private static func row(_ line: Substring) -> (name: String, value: String)? {
    var words = line.split(separator: " ").map(String.init)
    if let first = words.first, first.allSatisfy(\.isNumber) { words.removeFirst() }
    guard words.count >= 2, line.prefix(12).contains(where: { $0 != " " }) else { return nil }
    return (words[0], words.dropFirst().joined(separator: " "))
  }
}
