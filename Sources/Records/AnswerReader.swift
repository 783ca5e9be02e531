// Reads the elements of `answers`.

import Surveys

/// Reads `answers`, and what it needs for that is kept from line to line.
struct AnswerReader {
  private var ids = JSONNames()
  private let seeded = SeededHash.ofProcess
  private let tables = AnswerTables.shared
  private var forms = AnswerForms()

  /// Reads the array that begins at the cursor.
  /// - Returns: whether every element is an answer, and no two are of one question.
  mutating func read(
    _ cursor: inout JSONCursor, into record: inout FlatRecord, _ names: inout JSONNames
  ) throws(NotJSON) -> Bool {
    ids.removeAll()
    var (isSound, previous) = (true, -1)
    var hasMore = try cursor.enter(.array)
    while hasMore {
      let start = cursor.position
      if let (number, end) = forms.find(at: start, of: cursor.bytes, after: previous),
        let value = try readValue(of: number, at: end, &cursor, &record, &names)
      {
        previous = number
        add(forms.forms[number].answer(at: start, value, form: number), to: &record)
      } else if let (answer, head) = try readAnswer(&cursor, &record, &names) {
        previous = head.map { forms.remember(answer, $0, of: cursor.bytes, after: previous) } ?? -1
        add(answer, to: &record)
      } else {
        (isSound, previous) = (false, -1)
      }
      hasMore = try cursor.advance(in: .array)
    }
    record.forms = forms.token
    // Unlike names, ids that stand twice leave a line that can be read.
    do throws(NotJSON) { try ids.close(from: 0, in: cursor.bytes) } catch { isSound = false }
    return isSound
  }

  @inline(__always)
  private mutating func add(_ answer: FlatAnswer, to record: inout FlatRecord) {
    ids.append(answer.id)
    record.answers.append(answer)
  }

  /// Reads the value of an answer of a known form.
  /// - Returns: nil, with the cursor where it was, if more than the value stands there, or another kind of value.
  @inline(__always)
  private func readValue(
    of number: Int, at place: Int, _ cursor: inout JSONCursor, _ record: inout FlatRecord,
    _ names: inout JSONNames
  ) throws(NotJSON) -> FlatAnswer.Value? {
    let start = cursor.position
    cursor.position = place
    let value: FlatAnswer.Value
    switch forms.forms[number].kind {
    case .complete(let value): return value
    case .rating(let measure):
      if let rating = cursor.shortNumber(), measure.scale.contains(rating), cursor.skipObjectEnd() {
        return .rating(measure, rating)
      }
      cursor.position = start
      return nil
    case .choice: value = cursor.isAtString ? .choice(try cursor.string()) : .text
    case .choices:
      let options = cursor.isAtArray ? try readOptions(&cursor, &record, &names) : nil
      value = options.map { .choices($0) } ?? .text
    }
    if case .text = value {} else if cursor.skipObjectEnd() { return value }
    cursor.position = start
    return nil
  }

  private func readAnswer(
    _ cursor: inout JSONCursor, _ record: inout FlatRecord, _ names: inout JSONNames
  ) throws(NotJSON) -> (FlatAnswer, head: Range<Int>?)? {
    let start = cursor.position
    guard cursor.isAtObject else {
      _ = try cursor.value(&names)
      return nil
    }
    let first = names.count
    var members = AnswerMembers()
    var hasMore = try cursor.enter(.object)
    while hasMore {
      let name = try cursor.name()
      if let member = tables.members.find(name, in: cursor.bytes) {
        try members.insert(member)
        try readValue(of: member, &cursor, &members, &record, &names)
      } else {
        names.append(name)
        _ = try cursor.value(&names)
      }
      hasMore = try cursor.advance(in: .object)
    }
    try names.close(from: first, in: cursor.bytes)
    guard let answer = answer(members, cursor.bytes) else { return nil }
    return (answer, members.head(from: start, to: cursor.position))
  }

  private func readValue(
    of member: AnswerMember, _ cursor: inout JSONCursor, _ members: inout AnswerMembers,
    _ record: inout FlatRecord, _ names: inout JSONNames
  ) throws(NotJSON) {
    if cursor.isAtArray {
      if case .scale = member { return try readScale(&cursor, &members, &names) }
      if case .value = member {
        let start = cursor.position
        members.options = try readOptions(&cursor, &record, &names)
        members.value = JSONValue(.array, start..<cursor.position)
        return
      }
    }
    let value = try cursor.value(&names)
    switch member {
    case .id: members.id = value.string
    case .metric: members.metric = value.string.flatMap { tables.metrics.find($0, in: cursor.bytes) }
    case .type: members.type = value.string.flatMap { tables.forms.find($0, in: cursor.bytes) }
    case .skipped: members.skip = value.string.flatMap { tables.skips.find($0, in: cursor.bytes) }
    case .better: members.better = value.string.flatMap { tables.betters.find($0, in: cursor.bytes) }
    case .satisfied: members.satisfied = cursor.bytes.integer(value)
    case .value: members.value = value
    case .scale: break
    }
  }

  private func readScale(
    _ cursor: inout JSONCursor, _ members: inout AnswerMembers, _ names: inout JSONNames
  ) throws(NotJSON) {
    var hasMore = try cursor.enter(.array)
    while hasMore {
      let end = cursor.bytes.integer(try cursor.value(&names))
      if members.scaleCount == 0 { members.low = end } else { members.high = end }
      members.scaleCount += 1
      hasMore = try cursor.advance(in: .array)
    }
  }

  private func readOptions(
    _ cursor: inout JSONCursor, _ record: inout FlatRecord, _ names: inout JSONNames
  ) throws(NotJSON) -> Range<Int>? {
    let first = record.options.count
    var isSound = true
    var hasMore = try cursor.enter(.array)
    while hasMore {
      if let option = try cursor.value(&names).string {
        record.options.append(option)
      } else {
        isSound = false
      }
      hasMore = try cursor.advance(in: .array)
    }
    return isSound ? first..<record.options.count : nil
  }

  // MARK: What the members come to

  /// The answer that these members are; nil if one is missing, out of its range, or too much.
  private func answer(_ members: AnswerMembers, _ bytes: Span<UInt8>) -> FlatAnswer? {
    guard let id = members.id, id.start < id.end, members.has(.metric) != members.has(.type),
      members.has(.skipped) == (members.skip != nil)
    else { return nil }
    let mayHaveValue: Bool
    let value: FlatAnswer.Value
    if members.has(.metric) {
      guard let measure = members.measure else { return nil }
      mayHaveValue = members.skip == nil
      if let skip = members.skip {
        value = .skippedRating(measure, skip)
      } else {
        guard let rating = bytes.integer(members.value), measure.scale.contains(rating) else {
          return nil
        }
        value = .rating(measure, rating)
      }
    } else {
      guard let form = members.type, let typed = members.typed(form) else { return nil }
      if case .text = form { mayHaveValue = false } else { mayHaveValue = members.skip == nil }
      value = typed
    }
    if members.has(.value) && !mayHaveValue { return nil }
    return FlatAnswer(id: id, hash: seeded.hash(id, of: bytes), form: -1, value: value)
  }
}

/// The members of an answer.
private enum AnswerMember: UInt8 { case id, metric, type, scale, value, skipped, better, satisfied }

/// What an answer's `type` says.
private enum AnswerForm { case text, choice, choices }

/// The names and words that answers have.
private struct AnswerTables {
  let members = NameTable([
    ("id", AnswerMember.id), ("metric", .metric), ("type", .type), ("scale", .scale), ("value", .value),
    ("skipped", .skipped), ("better", .better), ("satisfied", .satisfied),
  ])
  let metrics = NameTable(Metric.allCases.map { ($0.rawValue, $0) })
  let forms = NameTable([("text", AnswerForm.text), ("choice", .choice), ("choices", .choices)])
  let skips = NameTable([Skip.refused, .dontKnow].map { ($0.rawValue, $0) })
  let betters = NameTable([Better.lower, .higher].map { ($0.rawValue, $0) })

  static let shared = AnswerTables()
}

/// An answer's members, as far as they were read.
private struct AnswerMembers {
  private var present: UInt8 = 0
  var id: JSONString?
  var metric: Metric?
  var type: AnswerForm?
  var skip: Skip?
  var better: Better?
  var (low, high, scaleCount): (Int?, Int?, Int) = (nil, nil, 0)
  var satisfied: Int?
  var value: JSONValue?
  /// Places in `FlatRecord.options`; nil unless the value is a list of strings.
  var options: Range<Int>?

  func has(_ member: AnswerMember) -> Bool { present & 1 << member.rawValue != 0 }

  /// - Throws: `NotJSON` if the member stands there already.
  mutating func insert(_ member: AnswerMember) throws(NotJSON) {
    if has(member) { throw NotJSON() }
    present |= 1 << member.rawValue
  }

  /// What of an answer stands before its value: all of it if it has none. Nil if something stands behind the value.
  func head(from start: Int, to end: Int) -> Range<Int>? {
    guard let value else { return start..<end }
    return value.range.upperBound == end - 1 ? start..<value.range.lowerBound : nil
  }

  func typed(_ form: AnswerForm) -> FlatAnswer.Value? {
    switch (form, skip) {
    case (.text, nil): .text
    case (.text, let skip?): .skippedText(skip)
    case (.choice, nil): value?.string.map { .choice($0) }
    case (.choice, let skip?): .skippedChoice(skip)
    case (.choices, nil): options.map { .choices($0) }
    case (.choices, let skip?): .skippedChoices(skip)
    }
  }

  var measure: Measure? {
    guard let metric else { return nil }
    var scale: ClosedRange<Int>?
    if scaleCount == 2, let low, let high, low <= high { scale = low...high }
    switch metric {
    case .nps: return !has(.scale) || scale == Measure.nps.scale ? .nps : nil
    case .csat:
      guard let scale, has(.satisfied) == (satisfied != nil) else { return nil }
      if let satisfied, satisfied < 1 { return nil }
      return .csat(scale: scale, satisfied: satisfied)
    case .ces:
      guard let scale, has(.better) == (better != nil) else { return nil }
      return .ces(scale: scale, better: better ?? .lower)
    }
  }
}

extension AnswerForms.Form {
  /// The answer of this form that begins at a place.
  @inline(__always)
  fileprivate func answer(at place: Int, _ value: FlatAnswer.Value, form: Int) -> FlatAnswer {
    FlatAnswer(id: id.moved(by: place), hash: hash, form: form, value: value)
  }
}
