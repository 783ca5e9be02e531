// An interview that a test plans: its reference says which answers it must have, wherever it turns up again.

import JournalVerifying

/// One interview of the survey `after-call`.
struct Planned: Hashable {
  let number: Int

  init(_ number: Int) {
    self.number = number
  }

  /// - Parameter reference: nil for one that no test planned.
  init?(reference: String) {
    guard reference.hasPrefix("C-"), let number = Int(reference.dropFirst(2)) else { return nil }
    self.number = number
  }

  var reference: String { "C-\(number)" }

  private static let topics = ["billing", "technical", "delivery", "contract", "complaint", "other"]
  private var nps: Int { 7 + number % 4 }

  /// The numbers of the questions that are asked: the second only where the first was no 9 or 10.
  var questions: [Int] { nps <= 8 ? [1, 2, 3, 4, 5] : [1, 3, 4, 5] }

  /// What is typed at a question.
  func line(_ question: Int) -> String {
    switch question {
    case 1: "\(nps)"
    case 2: "words of \(number)"
    case 3: "\(1 + number % 5)"
    case 4: "\(1 + number % 3)"
    default: "\(1 + number % 6)"
    }
  }

  /// All that is typed, from the reference to the review.
  var lines: [String] { [reference] + questions.map(line) + [""] }

  /// What a response that holds the first of these answers says: `id=value` each.
  func expected(_ answers: Int) -> [String] {
    questions.prefix(answers).map { question in
      switch question {
      case 1: "nps=\(nps)"
      case 2: "nps-why=words of \(number)"
      case 3: "csat=\(line(3))"
      case 4: "ces=\(line(4))"
      default: "topic=\(Planned.topics[number % 6])"
      }
    }
  }
}

extension JournalLine {
  /// The answers of a response: `id=value` each.
  var answers: [String] {
    (json["answers"]?.elements ?? []).map { answer in
      let id = answer["id"]?.text ?? ""
      let value = answer["value"]
      return "\(id)=\(value?.text ?? value?.number.map(String.init) ?? json["private"]?[id]?.text ?? "")"
    }
  }

  /// The customer's reference.
  var customer: String? { json["private"]?["customer"]?.text }
}
