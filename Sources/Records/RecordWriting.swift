// From a record to its line: members in the order of the contract, then the sum of its public form.

import Surveys
import Text

extension Record {
  /// The line that records it, the LF included, with its `sum`.
  /// - Returns: nil if the line would be longer than a reader takes, `JournalLine.longest`.
  package func line() -> (bytes: [UInt8], sum: Digest)? {
    var json = JSONWriter(capacity: 1024)
    let personal = write(to: &json)
    var bytes = json.bytes
    bytes.removeLast()
    var hash = PublicForm.hash(of: bytes.span, personal: personal)
    let sum = hash.finish()
    bytes += ",\"sum\":\"\(sum.hex)\"}\n".utf8
    return bytes.count - 1 <= JournalLine.longest ? (bytes, sum) : nil
  }

  /// Writes all members but the `sum`.
  /// - Returns: where the private object stands, if there is one.
  private func write(to json: inout JSONWriter) -> Range<Int>? {
    var place: Range<Int>?
    json.object { json in
      json.member("v", 1)
      json.member("seq", seq)
      json.member("id", id.description)
      json.member("at", at.description)
      if let high { json.member("high", Timestamp(milliseconds: high, offsetMinutes: 0).utcDescription) }
      json.member("kind", content.kind)
      if case .response(let response) = content { response.writeOrigin(to: &json) }
      json.member("desk", desk)
      json.member("agent", agent)
      content.write(to: &json)
      if let details = personal?.details, !details.isEmpty {
        json.member("private") { json in
          let start = json.bytes.count
          details.write(to: &json)
          place = start..<json.bytes.count
        }
      }
      json.member("prev", prev.hex)
    }
    return place
  }
}

extension Personal.Details {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("salt", salt)
      if let customer { json.member("customer", customer) }
      for (question, text) in words { json.member(question, text) }
      if let note { json.member("note", note) }
      if let reason { json.member("reason", reason) }
    }
  }
}

extension Record.Content {
  /// The name of the kind, as the journal has it.
  package var kind: String {
    switch self {
    case .journal: "journal"
    case .response: "response"
    case .amend: "amend"
    case .void: "void"
    case .followUp: "follow-up"
    case .customers: "customers"
    case .redaction: "redaction"
    case .repair: "repair"
    case .unknown(let kind): kind
    }
  }

  fileprivate func write(to json: inout JSONWriter) {
    switch self {
    case .journal(let program): json.member("program", program)
    case .response(let response): response.write(to: &json)
    case .amend(let amendment): amendment.write(to: &json)
    case .void(let of): json.member("of", of.description)
    case .followUp(let of, let outcome, let time):
      json.member("of", of.description)
      json.member("outcome", outcome.rawValue)
      if let time { json.callback(at: time) }
    case .customers(let counts):
      json.member("period", counts.period)
      json.member("start", counts.start)
      json.member("new", counts.new)
      json.member("end", counts.end)
      json.member("lost", counts.lost)
    case .redaction(let ids):
      json.member("of") { $0.array { json in ids.forEach { json.string($0.description) } } }
    case .repair(let length, let sha256):
      json.member("length", length)
      json.member("sha256", sha256.hex)
    case .unknown: break
    }
  }
}

extension Response {
  /// What stands before the desk and the agent.
  fileprivate func writeOrigin(to json: inout JSONWriter) {
    json.member("survey", survey)
    json.member("revision", revision)
    json.member("lang", lang)
    json.member("channel", channel)
  }

  fileprivate func write(to json: inout JSONWriter) {
    json.member("disposition", disposition.rawValue)
    json.member("seconds", seconds)
    json.answers(answers)
    if let followUpDue { json.followUp(due: followUpDue) }
    if let callbackAt { json.callback(at: callbackAt) }
  }
}

extension Amendment {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("of", of.description)
    json.answers(answers)
    if let disposition { json.member("disposition", disposition.rawValue) }
    switch followUp {
    case .unchanged: break
    case .withdrawn: json.member("followUp") { $0.null() }
    case .due(let day): json.followUp(due: day)
    }
    if let callbackAt { json.callback(at: callbackAt) }
  }
}

extension JSONWriter {
  fileprivate mutating func followUp(due: Day) {
    member("followUp") { $0.object { $0.member("due", due.description) } }
  }

  fileprivate mutating func callback(at time: String) {
    member("callback") { $0.object { $0.member("at", time) } }
  }

  fileprivate mutating func answers(_ answers: [RecordedAnswer]) {
    member("answers") { $0.array { json in answers.forEach { json.answer($0) } } }
  }

  fileprivate mutating func answer(_ answer: RecordedAnswer) {
    object { json in
      json.member("id", answer.id)
      switch answer.value {
      case .rating(let measure, let rating):
        json.measure(measure)
        json.member("value", rating)
      case .skippedRating(let measure, let skip):
        json.measure(measure)
        json.member("skipped", skip.rawValue)
      case .text: json.member("type", "text")
      case .skippedText(let skip): json.skipped("text", skip)
      case .choice(let option):
        json.member("type", "choice")
        json.member("value", option)
      case .skippedChoice(let skip): json.skipped("choice", skip)
      case .choices(let options):
        json.member("type", "choices")
        json.member("value") { $0.array { json in options.forEach { json.string($0) } } }
      case .skippedChoices(let skip): json.skipped("choices", skip)
      }
    }
  }

  private mutating func skipped(_ type: String, _ skip: Skip) {
    member("type", type)
    member("skipped", skip.rawValue)
  }

  private mutating func measure(_ measure: Measure) {
    member("metric", measure.metric.rawValue)
    guard measure.metric != .nps else { return }
    member("scale") {
      $0.array { json in
        json.integer(measure.scale.lowerBound)
        json.integer(measure.scale.upperBound)
      }
    }
    if measure.metric == .ces, measure.better == .higher { member("better", "higher") }
    if measure.metric == .csat, measure.satisfied != Measure.defaultSatisfied(on: measure.scale) {
      member("satisfied", measure.satisfied)
    }
  }
}

extension RecordedAnswer {
  /// The element as it is written, up to where its value or the skip stands: the same for all answers of one question
  /// and measure.
  package var head: [UInt8] {
    let skipped: Value =
      switch value {
      case .rating(let measure, _), .skippedRating(let measure, _): .skippedRating(measure, .refused)
      case .text, .skippedText: .skippedText(.refused)
      case .choice, .skippedChoice: .skippedChoice(.refused)
      case .choices, .skippedChoices: .skippedChoices(.refused)
      }
    var json = JSONWriter()
    json.answer(RecordedAnswer(id: id, value: skipped))
    return json.bytes.dropLast(#","skipped":"refused"}"#.utf8.count)
  }
}
