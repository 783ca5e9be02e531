// From members to a record, each member in its range.

import Surveys

extension Record {
  /// - Throws: `Malformed` if a member is missing or out of its range.
  init(members: Members) throws(Malformed) {
    let personal = members.has("private") ? try Personal(members.value("private")) : nil
    self.init(
      seq: try members.integer("seq", in: 1...),
      id: try members.parsed("id", RecordID.init),
      at: try members.parsed("at", Timestamp.init),
      high: try members.parsedIfThere("high", Timestamp.init)?.milliseconds,
      content: try Content(members),
      desk: try members.string("desk"),
      agent: try members.string("agent"),
      personal: personal,
      prev: try members.parsed("prev") { Digest(hex: $0.utf8) })
  }
}

extension Record.Content {
  fileprivate init(_ members: Members) throws(Malformed) {
    let kind = try members.string("kind")
    switch kind {
    case "journal": self = .journal(program: try members.string("program"))
    case "response": self = .response(try Response(members))
    case "amend": self = .amend(try Amendment(members))
    case "void": self = .void(of: try members.parsed("of", RecordID.init))
    case "follow-up":
      self = .followUp(
        of: try members.parsed("of", RecordID.init),
        try members.parsed("outcome", FollowUpOutcome.init),
        callbackAt: members.has("callback") ? try callback(members) : nil)
    case "customers": self = .customers(try CustomerCounts(members))
    case "redaction": self = .redaction(of: try members.strings("of", RecordID.init))
    case "repair":
      self = .repair(
        length: try members.integer("length", in: 0...),
        sha256: try members.parsed("sha256") { Digest(hex: $0.utf8) })
    default: self = .unknown(kind: kind)
    }
  }
}

extension Response {
  fileprivate init(_ members: Members) throws(Malformed) {
    self.init(
      survey: try members.string("survey"),
      revision: try members.parsed("revision", shortDigest),
      lang: try members.string("lang"),
      channel: try members.string("channel"),
      disposition: try members.parsed("disposition", Disposition.init),
      seconds: try members.integer("seconds", in: 0...),
      answers: try recordedAnswers(members),
      followUpDue: members.has("followUp") ? try due(members) : nil,
      callbackAt: members.has("callback") ? try callback(members) : nil)
  }
}

extension Amendment {
  fileprivate init(_ members: Members) throws(Malformed) {
    let followUp: FollowUpChange =
      !members.has("followUp") ? .unchanged : members.isNull("followUp") ? .withdrawn : .due(try due(members))
    self.init(
      of: try members.parsed("of", RecordID.init),
      answers: try recordedAnswers(members),
      disposition: try members.parsedIfThere("disposition", Disposition.init),
      followUp: followUp,
      callbackAt: members.has("callback") ? try callback(members) : nil)
  }
}

extension CustomerCounts {
  fileprivate init(_ members: Members) throws(Malformed) {
    let counts = CustomerCounts(
      period: try members.parsed("period", customerPeriod),
      start: try members.integer("start", in: 0...), new: try members.integer("new", in: 0...),
      end: try members.integer("end", in: 0...), lost: try members.integer("lost", in: 0...))
    guard let counts else { throw Malformed() }
    self = counts
  }
}

extension Personal {
  fileprivate init(_ value: JSONValue) throws(Malformed) {
    if let stand = value.string {
      guard stand.hasPrefix("sha256:"), Digest(hex: stand.utf8.dropFirst(7)) != nil else { throw Malformed() }
      self = .redacted
      return
    }
    guard case .object(let members) = value else { throw Malformed() }
    var details = Details(salt: try Members(value).parsed("salt", saltDigits))
    for member in members {
      guard let text = member.value.string else { throw Malformed() }
      switch member.name {
      case "salt": break
      case "customer": details.customer = text
      case "note": details.note = text
      case "reason": details.reason = text
      default: details.words.append((member.name, text))
      }
    }
    self = .open(details)
  }
}

extension RecordedAnswer {
  fileprivate init(_ members: Members) throws(Malformed) {
    id = try members.string("id")
    guard !id.isEmpty, members.has("metric") != members.has("type") else { throw Malformed() }
    let skip = try members.parsedIfThere("skipped", Skip.init)
    if members.has("metric") {
      let measure = try Measure(members)
      if let skip {
        value = .skippedRating(measure, skip)
      } else {
        let rating = try members.integer("value", in: measure.scale.lowerBound...)
        guard measure.scale.contains(rating) else { throw Malformed() }
        value = .rating(measure, rating)
      }
    } else {
      switch (try members.string("type"), skip) {
      case ("text", nil): value = .text
      case ("text", let skip?): value = .skippedText(skip)
      case ("choice", nil): value = .choice(try members.string("value"))
      case ("choice", let skip?): value = .skippedChoice(skip)
      case ("choices", nil): value = .choices(try members.strings("value"))
      case ("choices", let skip?): value = .skippedChoices(skip)
      default: throw Malformed()
      }
    }
    let mayHaveValue = skip == nil && value != .text
    if members.has("value") && !mayHaveValue { throw Malformed() }
  }
}

extension Measure {
  fileprivate init(_ members: Members) throws(Malformed) {
    let measure: Measure?
    switch try members.parsed("metric", Metric.init) {
    case .nps:
      measure = !members.has("scale") ? .nps : try recordedScale(members) == Measure.nps.scale ? .nps : nil
    case .csat:
      let satisfied = members.has("satisfied") ? try members.integer("satisfied", in: 1...) : nil
      measure = .csat(scale: try recordedScale(members), satisfied: satisfied)
    case .ces:
      measure = .ces(
        scale: try recordedScale(members), better: try members.parsedIfThere("better", Better.init) ?? .lower)
    }
    guard let measure else { throw Malformed() }
    self = measure
  }
}

private func recordedAnswers(_ members: Members) throws(Malformed) -> [RecordedAnswer] {
  var answers: [RecordedAnswer] = []
  // By the bytes: ids that look alike to a `String` are two questions.
  var ids = Set<[UInt8]>()
  for element in try members.array("answers") {
    let answer = try RecordedAnswer(Members(element))
    guard ids.insert(Array(answer.id.utf8)).inserted else { throw Malformed() }
    answers.append(answer)
  }
  return answers
}

private func recordedScale(_ members: Members) throws(Malformed) -> ClosedRange<Int> {
  let ends = try members.array("scale").map(\.integer)
  guard ends.count == 2, let low = ends[0], let high = ends[1], low <= high else { throw Malformed() }
  return low...high
}

private func due(_ members: Members) throws(Malformed) -> Day {
  try Members(members.value("followUp")).parsed("due") { Day($0) }
}

private func callback(_ members: Members) throws(Malformed) -> String {
  try Members(members.value("callback")).parsed("at") { text in
    guard text.utf8.count == 16, Timestamp("\(text):00.000Z") != nil else { return nil }
    return text
  }
}

private func shortDigest(_ text: String) -> String? { text.utf8.count == 8 && isLowerHex(text) ? text : nil }

private func saltDigits(_ text: String) -> String? { text.utf8.count == 32 && isLowerHex(text) ? text : nil }

private func isLowerHex(_ text: String) -> Bool {
  text.utf8.allSatisfy { hexDigit($0) != nil && !(UInt8(ascii: "A")...UInt8(ascii: "F")).contains($0) }
}

/// A month, quarter or year, nothing else.
private func customerPeriod(_ text: String) -> String? {
  let bytes = Array(text.utf8)
  guard bytes.count >= 4, decimal(bytes[0..<4]) != nil else { return nil }
  if bytes.count == 4 { return text }
  guard bytes.count == 7, bytes[4] == UInt8(ascii: "-") else { return nil }
  if bytes[5] == UInt8(ascii: "Q") {
    return (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(bytes[6]) ? text : nil
  }
  return decimal(bytes[5..<7]).map { (1...12).contains($0) } == true ? text : nil
}
