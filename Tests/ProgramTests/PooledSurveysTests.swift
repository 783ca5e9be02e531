// Every format names the surveys that a score pools, and says the same of them: counted by the test from the records.

import ProgramTesting
import RecordTesting
import Records
import ReportReading
import Surveys
import Testing

@Suite("The surveys that a score pools")
struct PooledSurveysTests {
  private let folder = TemporaryFolder()

  /// How many ratings each survey has, for each question.
  private typealias Counts = [String: [String: Int]]

  /// A journal, and what counts of it.
  private struct Written {
    let bytes: [UInt8]
    let whole: Counts
    let agents: [String: Counts]
  }

  /// Responses of three surveys, some amended, withdrawn or of customers who were not eligible.
  private static func journal(_ seed: Int, questions: [(String, Measure)]) -> Written {
    var random = SeededGenerator(seed: UInt64(seed))
    var (journal, kept) = (JournalBuilder(), [RecordID: (agent: String, response: Response)]())
    var moment = Timestamp.at("2026-11-22T08:00:00.000+01:00").milliseconds
    func answers() -> [RecordedAnswer] {
      questions.filter { _ in !random.once(in: 4) }.map { id, measure in
        let isSkipped = random.once(in: 5)
        return RecordedAnswer(
          id: id,
          value: isSkipped
            ? .skippedRating(measure, .refused)
            : .rating(measure, Int.random(in: measure.scale, using: &random)))
      }
    }
    let dispositions: [Disposition] = [.complete, .complete, .partial, .ineligible, .refusal]
    for number in 1...150 {
      moment += 60_000
      var record = Record.sample(
        number, at: Timestamp(milliseconds: moment, offsetMinutes: 60),
        agent: random.one(of: ["anna", "béla"]))
      let other = kept.keys.sorted { $0.description < $1.description }.randomElement(using: &random)
      switch (Int.random(in: 0..<8, using: &random), other) {
      case (0, let other?):
        let amendment = Amendment(of: other, answers: answers(), disposition: random.one(of: dispositions))
        record.content = .amend(amendment)
        kept[other]?.response.answers = amendment.answers
        kept[other]?.response.disposition = amendment.disposition ?? .complete
      case (1, let other?):
        record.content = .void(of: other)
        kept[other] = nil
      default:
        let response = Response.sample(
          answers(), disposition: random.one(of: dispositions),
          survey: random.one(of: ["after-call", "visit", "short"]))
        record.content = .response(response)
        kept[record.id] = (record.agent, response)
      }
      journal.add(record)
    }
    let agents = ["anna", "béla"].map { agent in
      (agent, counts(kept.values.filter { $0.agent == agent }.map(\.response)))
    }
    return Written(
      bytes: journal.bytes, whole: counts(kept.values.map(\.response)),
      agents: Dictionary(uniqueKeysWithValues: agents))
  }

  private static func counts(_ responses: [Response]) -> Counts {
    var counts: Counts = [:]
    for response in responses where response.disposition != .ineligible {
      for answer in response.answers {
        if case .rating = answer.value { counts[answer.id, default: [:]][response.survey, default: 0] += 1 }
      }
    }
    return counts
  }

  private static let questions: [(String, Measure)] =
    [("nps", .nps), ("brand", .nps)]
    + [Measure.csat(scale: 1...5).map { ("csat", $0) }, Measure.ces(scale: 1...7).map { ("ces", $0) }]
    .compactMap(\.self)

  @Test(
    "JSON of both readers and of a tally, and CSV, have them for the whole and for every group",
    arguments: 0..<6)
  func forPrograms(seed: Int) throws {
    let journal = Self.journal(seed, questions: Self.questions)
    folder.write(journal.bytes, to: "j.jsonl")
    let asked = ["all", "--by", "agent", "--journal", "j.jsonl"]
    let tally = try run("summary", asked + ["--format", "tally"])
    folder.write(tally, to: "tally.csv")
    for arguments in [asked, asked + ["--personal"], ["--tally", "tally.csv"]] {
      let json = try #require(JSONText(try run("summary", arguments + ["--format", "json"])))
      #expect(Self.counts(json["questions"]) == journal.whole)
      for group in json["groups"]?.elements ?? [] {
        #expect(Self.counts(group["questions"]) == journal.agents[group["key"]?.text ?? ""])
      }
    }
    let csv = String(decoding: try run("summary", asked + ["--format", "csv"]), as: UTF8.self)
    let rows = try #require(CSVSheet.rows(csv))
    let columns = try ["key", "id", "n", "surveys"].map { try #require(rows[0].firstIndex(of: $0)) }
    var found: [String: Counts] = [:]
    for row in rows.dropFirst() where !row[columns[1]].isEmpty {
      let pairs = row[columns[3]].split(separator: "|").map { $0.split(separator: ":") }
      let surveys = Dictionary(uniqueKeysWithValues: pairs.map { (String($0[0]), Int($0[1]) ?? -1) })
      #expect(surveys.values.reduce(0, +) == Int(row[columns[2]]))
      if !surveys.isEmpty { found[row[columns[0]], default: [:]][row[columns[1]]] = surveys }
    }
    #expect(found == journal.agents.merging(["": journal.whole]) { $1 })
  }

  @Test("Text, Markdown, HTML and the explanation name them beside the score", arguments: 0..<6)
  func forPeople(seed: Int) throws {
    // One question alone: its card is then the only one, and no other stands between its lines.
    let journal = Self.journal(seed, questions: [("nps", .nps)])
    folder.write(journal.bytes, to: "j.jsonl")
    let surveys = try #require(journal.whole["nps"]).sorted { $0.key < $1.key }
    let sentence = "surveys: " + surveys.map { "\($0.key)\u{A0}\($0.value)" }.joined(separator: ", ")
    #expect(surveys.count == 3)
    let asked = ["all", "--journal", "j.jsonl"]
    for form in [
      ["--format", "markdown"], ["--format", "html"], ["--format", "text"], ["--explain", "nps"],
    ] {
      let text = String(decoding: try run("summary", asked + form), as: UTF8.self)
      let words = { (text: String) in text.split { $0.isWhitespace }.joined(separator: " ") }
      #expect(words(text).contains(words(sentence)), "\(form)")
    }
    // Of one survey there is nothing to be named.
    let alone = try run("summary", asked + ["--by", "survey", "--format", "markdown"])
    #expect(String(decoding: alone, as: UTF8.self).split(separator: "surveys:").count == 2)
  }

  @Test("A tally of an earlier program is added, and every form says that its surveys are not known")
  func unknown() throws {
    folder.write(Self.journal(1, questions: [("nps", .nps)]).bytes, to: "j.jsonl")
    let tally = String(
      decoding: try run("summary", ["all", "--journal", "j.jsonl", "--format", "tally"]), as: UTF8.self)
    let old = tally.split(separator: "\r\n").filter { !$0.contains(",survey,") && !$0.contains(",rows,") }
      .joined(separator: "\r\n")
    folder.write(Array((old + "\r\n").utf8), to: "old.csv")
    let json = try #require(JSONText(try run("summary", ["--tally", "old.csv", "--format", "json"])))
    #expect(json["questions"]?.elements.first.map { $0["n"] != nil && $0["surveys"] == nil } == true)
    for form in ["text", "markdown", "html"] {
      let text = String(
        decoding: try run("summary", ["--tally", "old.csv", "--format", form]), as: UTF8.self)
      #expect(text.contains("surveys: not known"), "\(form)")
    }
  }

  private static func counts(_ questions: JSONText?) -> Counts {
    var counts: Counts = [:]
    for question in questions?.elements ?? [] {
      let surveys = (question["surveys"]?.elements ?? []).map {
        ($0["id"]?.text ?? "", Int($0["n"]?.number ?? -1))
      }
      #expect(surveys.map(\.0) == surveys.map(\.0).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      #expect(Double(surveys.map(\.1).reduce(0, +)) == question["n"]?.number)
      if !surveys.isEmpty { counts[question["id"]?.text ?? ""] = Dictionary(uniqueKeysWithValues: surveys) }
    }
    return counts
  }

  private func run(_ command: String, _ arguments: [String]) throws -> [UInt8] {
    let program = Program(built: "rapport").environment("HOME", folder.path).folder(folder.path)
      .environment("LC_ALL", "C.UTF-8").arguments(command)
    let run = try arguments.reduce(program) { $0.arguments($1) }.run()
    #expect(run.exit == .status(0), "\(run.errorText)")
    return run.output
  }
}
