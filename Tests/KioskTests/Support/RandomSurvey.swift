// Surveys as companies write them and change them later: questions come, go, and are asked in another form.

import RecordTesting

/// A survey file that can be changed at random.
struct RandomSurvey {
  struct Question {
    let id: String
    var form: String
    var condition: String?
  }

  var questions: [Question] = []
  var followUp: String?

  private static let ratings = [
    "metric: nps", "metric: csat, scale: 1-5", "metric: csat, scale: 1-7",
    "metric: csat, scale: 1-7, satisfied: 5",
    "metric: ces, scale: 1-5", "metric: ces, scale: 1-7, better: higher",
  ]

  init(_ random: inout SeededGenerator) {
    for number in 0..<Int.random(in: 1...5, using: &random) {
      questions.append(RandomSurvey.question("q\(number)", &random))
    }
    changeConditions(&random)
  }

  private static func question(_ id: String, _ random: inout SeededGenerator) -> Question {
    Question(id: id, form: form(&random))
  }

  private static func form(_ random: inout SeededGenerator) -> String {
    if random.once(in: 2) { return random.one(of: ratings) }
    let options = ["a", "b", "c", "d"].filter { _ in !random.once(in: 3) } + ["z"]
    let list = options.map { "{id: \($0), label: {en: Option \($0)}}" }.joined(separator: ", ")
    return random.one(of: [
      "type: text", "type: choice, options: [\(list)]", "type: choices, options: [\(list)]",
    ])
  }

  /// Gives some questions, and the promise of a call, a condition on a rating before them.
  private mutating func changeConditions(_ random: inout SeededGenerator) {
    for place in questions.indices {
      let rated = questions[..<place].filter { $0.form.hasPrefix("metric") }.map(\.id)
      let bound = Int.random(in: 1...4, using: &random)
      questions[place].condition =
        rated.isEmpty || !random.once(in: 3) ? nil : "\(random.one(of: rated)) <= \(bound)"
    }
    let rated = questions.filter { $0.form.hasPrefix("metric") }.map(\.id)
    followUp = rated.isEmpty || random.once(in: 3) ? nil : "\(random.one(of: rated)) <= 3"
  }

  /// What may happen to a survey between an interview and its correction.
  mutating func change(_ random: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      switch Int.random(in: 0..<5, using: &random) {
      case 0 where questions.count > 1:
        questions.remove(at: Int.random(in: questions.indices, using: &random))
      case 1:
        let new = RandomSurvey.question(
          "n\(questions.count)x\(Int.random(in: 0..<99, using: &random))", &random)
        questions.insert(new, at: Int.random(in: 0...questions.count, using: &random))
      case 2: questions[Int.random(in: questions.indices, using: &random)].form = RandomSurvey.form(&random)
      case 3: questions.shuffle(using: &random)
      default: break
      }
      changeConditions(&random)
    }
  }

  /// The file.
  var text: String {
    let lines = questions.map { question in
      let condition = question.condition.map { ", when: \($0)" } ?? ""
      return "  - {id: \(question.id), \(question.form), ask: {en: \(question.id)?}\(condition)}\n"
    }
    let call = followUp.map { "follow-up: {when: \($0), within: 2 days, ask: {en: Call?}}\n" } ?? ""
    return "survey: s\ntitle: {en: S}\nquestions:\n\(lines.joined())\(call)"
  }
}
