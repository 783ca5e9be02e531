// What the members of a line come to: a record of a kind, each member in its range, or damage.

import Surveys

extension RecordReader {
  /// Takes the members that were read for what they mean.
  mutating func evaluate(_ line: Span<UInt8>, version: Int) {
    record.seq = line.integer(record.members[.seq]).flatMap { (1..<Int.max).contains($0) ? $0 : nil }
    record.prev = text(.prev).flatMap { prev(line, $0) }
    record.at = text(.at).flatMap { line.parse($0) { Timestamp($0) } }
    record.id = text(.id).flatMap { line.parse($0) { RecordID($0) } }
    record.of = text(.of).flatMap { line.parse($0) { RecordID($0) } }
    record.disposition = text(.disposition).flatMap { dispositions.find($0, in: line) }
    record.kind = text(.kind).map { kinds.find($0, in: line) ?? .unknown }
    record.isRedacted = hasText(.personal)
    var hasSoundHigh = true
    if record.members.has(.high) {
      let high = text(.high).flatMap { line.parse($0) { Timestamp($0) } }
      record.orderTime = high?.milliseconds
      hasSoundHigh = high != nil
    } else {
      record.orderTime = record.at?.milliseconds
    }
    let isSound = version == 1 && isSoundRecord(line, hasSoundHigh: hasSoundHigh)
    record.standing = isSound ? .record : version == 1 ? .malformed : .newer(version)
  }

  private func prev(_ line: Span<UInt8>, _ text: JSONString) -> Digest? {
    if !text.isEscaped, let sum = lastSum?.digest(of: line.extracting(text.range)) { return sum }
    return line.parse(text) { Digest(hex: $0) }
  }

  static let allKinds = NameTable(
    RecordKind.allCases.compactMap { $0 == .unknown ? nil : ($0.rawValue, $0) })
  static let allDispositions = NameTable(Disposition.allCases.map { ($0.rawValue, $0) })
  private static let outcomes = NameTable(FollowUpOutcome.allCases.map { ($0.rawValue, $0) })

  private func isSoundRecord(_ line: Span<UInt8>, hasSoundHigh: Bool) -> Bool {
    guard hasSoundHigh, record.seq != nil, record.id != nil, record.at != nil, record.prev != nil,
      hasText(.desk), hasText(.agent), hasSoundPersonal(line), let kind = record.kind
    else { return false }
    switch kind {
    case .journal: return hasText(.program)
    case .response: return isSoundResponse(line)
    case .amend: return isSoundAmendment(line)
    case .void: return record.of != nil
    case .followUp: return record.of != nil && outcome(line) != nil && hasSoundCallback(line)
    case .customers: return record.customerCounts(in: line) != nil
    case .redaction: return record.redactedIDs(in: line) != nil
    case .repair: return record.explanation(in: line) != nil
    case .unknown: return true
    }
  }

  @inline(__always)
  private func text(_ member: RecordMember) -> JSONString? { record.members[member]?.string }

  @inline(__always)
  private func hasText(_ member: RecordMember) -> Bool { record.members[member]?.string != nil }

  private func hasSoundPersonal(_ line: Span<UInt8>) -> Bool {
    guard record.members.has(.personal) else { return true }
    guard let digest = record.members[.personal]?.string else { return record.hasSoundPersonal }
    return line.parse(digest) { Digest(prefixed: $0) } != nil
  }

  private func isSoundResponse(_ line: Span<UInt8>) -> Bool {
    guard hasText(.survey), hasText(.lang), hasText(.channel), record.disposition != nil,
      let revision = record.members[.revision]?.string, record.hasSoundAnswers,
      let seconds = line.integer(record.members[.seconds]), seconds >= 0
    else { return false }
    return line.parse(revision) { $0.isLowerHex(8) ? 0 : nil } != nil && hasSoundCallback(line)
      && (!record.members.has(.followUp) || record.followUpDue != nil)
  }

  private func isSoundAmendment(_ line: Span<UInt8>) -> Bool {
    let isNull = if case .null? = record.members[.followUp]?.form { true } else { false }
    return record.of != nil && record.hasSoundAnswers && hasSoundCallback(line)
      && (!record.members.has(.disposition) || record.disposition != nil)
      && (!record.members.has(.followUp) || isNull || record.followUpDue != nil)
  }

  private func hasSoundCallback(_ line: Span<UInt8>) -> Bool {
    guard record.members.has(.callback) else { return true }
    guard let at = record.callbackAt else { return false }
    return line.parse(at) { text in
      text.count == 16 && Timestamp(localMinute: text) != nil ? 0 : nil
    } != nil
  }

  private func outcome(_ line: Span<UInt8>) -> FollowUpOutcome? {
    record.members[.outcome]?.string.flatMap { RecordReader.outcomes.find($0, in: line) }
  }
}

extension FlatRecord {
  /// How a call went; nil unless the record is a follow-up.
  package func outcome(in line: Span<UInt8>) -> FollowUpOutcome? {
    members[.outcome]?.string.flatMap { FollowUpOutcome(rawValue: line.text($0)) }
  }

  /// The counts of a `customers` record; nil if they are none.
  package func customerCounts(in line: Span<UInt8>) -> CustomerCounts? {
    guard let period = members[.period]?.string.flatMap({ customerPeriod(line.text($0)) }),
      let start = line.integer(members[.start]), let new = line.integer(members[.new]),
      let end = line.integer(members[.end]),
      let lost = line.integer(members[.lost]), start >= 0, new >= 0, end >= 0, lost >= 0
    else { return nil }
    return CustomerCounts(period: period, start: start, new: new, end: end, lost: lost)
  }

  /// The records that a redaction names; nil if one of them is no id.
  package func redactedIDs(in line: Span<UInt8>) -> [RecordID]? {
    guard let value = members[.of], case .array = value.form else { return nil }
    var (ids, names): ([RecordID], JSONNames) = ([], JSONNames())
    let bytes = line.extracting(value.range)
    let marks = JSONMarks(bytes)
    var cursor = JSONCursor(bytes, marks)
    guard var hasMore = try? cursor.enter(.array) else { return nil }
    while hasMore {
      guard let text = (try? cursor.value(&names))?.string,
        let id = bytes.parse(text, { RecordID($0) }), let goesOn = try? cursor.advance(in: .array)
      else { return nil }
      ids.append(id)
      hasMore = goesOn
    }
    return ids
  }

  /// What a `repair` explains: the length and the digest of the bytes before it.
  package func explanation(in line: Span<UInt8>) -> (length: Int, sha256: Digest)? {
    guard let length = line.integer(members[.length]), length >= 0,
      let digest = members[.sha256]?.string.flatMap({ line.parse($0) { Digest(hex: $0) } })
    else { return nil }
    return (length, digest)
  }
}

// MARK: As a value

extension FlatRecord {
  /// The record with texts of its own; nil unless it is a sound one.
  package func value(in line: Span<UInt8>) -> Record? { value(in: line, whole: true) }

  /// The record without its answers and what is personal; nil unless it is a sound one.
  package func outline(in line: Span<UInt8>) -> Record? { value(in: line, whole: false) }

  private func value(in line: Span<UInt8>, whole: Bool) -> Record? {
    guard standing == .record, let seq, let id, let at, let prev,
      let content = content(in: line, answers: whole ? recordedAnswers(in: line) : [])
    else { return nil }
    return Record(
      seq: seq, id: id, at: at, high: members.has(.high) ? orderTime : nil, content: content,
      desk: text(.desk, in: line), agent: text(.agent, in: line),
      personal: whole ? personal(in: line) : nil, prev: prev)
  }

  private func text(_ member: RecordMember, in line: Span<UInt8>) -> String {
    members[member]?.string.map { line.text($0) } ?? ""
  }

  private func content(in line: Span<UInt8>, answers: [RecordedAnswer]) -> Record.Content? {
    switch kind {
    case .journal: .journal(program: text(.program, in: line))
    case .response: response(in: line, answers).map { .response($0) }
    case .amend: amendment(in: line, answers).map { .amend($0) }
    case .void: of.map { .void(of: $0) }
    case .followUp:
      if let of, let outcome = outcome(in: line) {
        .followUp(of: of, outcome, callbackAt: callbackAt.map { line.text($0) })
      } else {
        nil
      }
    case .customers: customerCounts(in: line).map { .customers($0) }
    case .redaction: redactedIDs(in: line).map { .redaction(of: $0) }
    case .repair: explanation(in: line).map { .repair(length: $0.length, sha256: $0.sha256) }
    case .unknown: .unknown(kind: text(.kind, in: line))
    case nil: nil
    }
  }

  private func response(in line: Span<UInt8>, _ answers: [RecordedAnswer]) -> Response? {
    guard let disposition, let seconds = line.integer(members[.seconds]) else { return nil }
    return Response(
      survey: text(.survey, in: line), revision: text(.revision, in: line), lang: text(.lang, in: line),
      channel: text(.channel, in: line), disposition: disposition, seconds: seconds,
      answers: answers, followUpDue: followUpDue,
      callbackAt: callbackAt.map { line.text($0) })
  }

  private func amendment(in line: Span<UInt8>, _ answers: [RecordedAnswer]) -> Amendment? {
    guard let of else { return nil }
    let followUp: Amendment.FollowUpChange =
      !members.has(.followUp) ? .unchanged : followUpDue.map { .due($0) } ?? .withdrawn
    return Amendment(
      of: of, answers: answers, disposition: disposition, followUp: followUp,
      callbackAt: callbackAt.map { line.text($0) })
  }

  private func recordedAnswers(in line: Span<UInt8>) -> [RecordedAnswer] {
    var recorded: [RecordedAnswer] = []
    recorded.reserveCapacity(answers.count)
    for answer in answers {
      recorded.append(RecordedAnswer(id: line.text(answer.id), value: value(of: answer, in: line)))
    }
    return recorded
  }

  private func value(of answer: FlatAnswer, in line: Span<UInt8>) -> RecordedAnswer.Value {
    switch answer.value {
    case .rating(let measure, let rating): return .rating(measure, rating)
    case .skippedRating(let measure, let skip): return .skippedRating(measure, skip)
    case .text: return .text
    case .skippedText(let skip): return .skippedText(skip)
    case .choice(let option): return .choice(line.text(option))
    case .skippedChoice(let skip): return .skippedChoice(skip)
    case .choices(let places):
      var options: [String] = []
      for place in places { options.append(line.text(self.options[place])) }
      return .choices(options)
    case .skippedChoices(let skip): return .skippedChoices(skip)
    }
  }

  private func personal(in line: Span<UInt8>) -> Personal? {
    guard let personal else { return isRedacted ? .redacted : nil }
    let bytes = line.extracting(personal)
    var (details, names) = (Personal.Details(salt: ""), JSONNames())
    let marks = JSONMarks(bytes)
    var cursor = JSONCursor(bytes, marks)
    guard var hasMore = try? cursor.enter(.object) else { return nil }
    while hasMore {
      guard let name = try? cursor.name(), let value = (try? cursor.value(&names))?.string,
        let goesOn = try? cursor.advance(in: .object)
      else { return nil }
      details.set(bytes.text(value), at: bytes.text(name))
      hasMore = goesOn
    }
    return .open(details)
  }
}

extension Personal.Details {
  fileprivate mutating func set(_ text: String, at name: String) {
    // By the bytes: a name that only looks alike is a question's.
    if name.utf8.elementsEqual("salt".utf8) {
      salt = text
    } else if name.utf8.elementsEqual("customer".utf8) {
      customer = text
    } else if name.utf8.elementsEqual("note".utf8) {
      note = text
    } else if name.utf8.elementsEqual("reason".utf8) {
      reason = text
    } else {
      words.append((name, text))
    }
  }
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
