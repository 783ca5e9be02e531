// Reads the elements of `answers`.

import Surveys

/// Reads `answers`, and what it needs for that is kept from line to line.
struct AnswerReader {
  private enum Member { case id, metric, type, scale, value, skipped, better, satisfied }
  private enum Form { case text, choice, choices }

  private static let members = NameTable([
    ("id", Member.id), ("metric", .metric), ("type", .type), ("scale", .scale), ("value", .value),
    ("skipped", .skipped), ("better", .better), ("satisfied", .satisfied),
  ])
  private static let metrics = NameTable(Metric.allCases.map { ($0.rawValue, $0) })
  private static let forms = NameTable([("text", Form.text), ("choice", .choice), ("choices", .choices)])
  private static let skips = NameTable([Skip.refused, .dontKnow].map { ($0.rawValue, $0) })
  private static let betters = NameTable([Better.lower, .higher].map { ($0.rawValue, $0) })

  /// An answer's members, as far as they were read.
  private struct Members {
    var present = Set8()
    var (id, metric, type): (JSONString?, Metric?, Form?) = (nil, nil, nil)
    var (skip, better): (Skip?, Better?) = (nil, nil)
    var (low, high, scaleCount): (Int?, Int?, Int) = (nil, nil, 0)
    var satisfied: Int?
    var value: JSONValue?
    /// Places in `FlatRecord.options`; nil unless the value is a list of strings.
    var options: Range<Int>?
  }

  /// The members that were met, as bits.
  private struct Set8 {
    private var bits: UInt8 = 0

    func has(_ member: Member) -> Bool { bits & Set8.bit(member) != 0 }

    mutating func insert(_ member: Member) throws(NotJSON) {
      if has(member) { throw NotJSON() }
      bits |= Set8.bit(member)
    }

    private static func bit(_ member: Member) -> UInt8 {
      switch member {
      case .id: 1
      case .metric: 2
      case .type: 4
      case .scale: 8
      case .value: 16
      case .skipped: 32
      case .better: 64
      case .satisfied: 128
      }
    }
  }

  private var ids = SeenTexts()

  /// Reads the array that begins at the cursor.
  /// - Returns: whether every element is an answer, and no two are of one question.
  mutating func read(
    _ cursor: inout JSONCursor, into record: inout FlatRecord, _ names: inout JSONNames
  ) throws(NotJSON) -> Bool {
    ids.removeAll()
    var isSound = true
    var hasMore = try cursor.enter(.array)
    while hasMore {
      if let answer = try readAnswer(&cursor, &record, &names) {
        record.answers.append(answer)
        if isSound { isSound = ids.insert(answer.id, in: cursor.bytes) }
      } else {
        isSound = false
      }
      hasMore = try cursor.advance(in: .array)
    }
    return isSound
  }

  private func readAnswer(
    _ cursor: inout JSONCursor, _ record: inout FlatRecord, _ names: inout JSONNames
  ) throws(NotJSON) -> FlatAnswer? {
    guard cursor.isAtObject else {
      _ = try cursor.value(&names)
      return nil
    }
    let first = names.count
    var members = Members()
    var hasMore = try cursor.enter(.object)
    while hasMore {
      let name = try cursor.name()
      if let member = AnswerReader.members.find(name, in: cursor.bytes) {
        try members.present.insert(member)
        try readValue(of: member, &cursor, &members, &record, &names)
      } else {
        names.append(name)
        _ = try cursor.value(&names)
      }
      hasMore = try cursor.advance(in: .object)
    }
    try names.close(from: first, in: cursor.bytes)
    return answer(members)
  }

  private func readValue(
    of member: Member, _ cursor: inout JSONCursor, _ members: inout Members, _ record: inout FlatRecord,
    _ names: inout JSONNames
  ) throws(NotJSON) {
    if cursor.isAtArray {
      if case .scale = member { return try readScale(&cursor, &members, &names) }
      if case .value = member {
        members.options = try readOptions(&cursor, &record, &names)
        return
      }
    }
    let value = try cursor.value(&names)
    let text = value.string
    switch member {
    case .id: members.id = text
    case .metric: members.metric = text.flatMap { AnswerReader.metrics.find($0, in: cursor.bytes) }
    case .type: members.type = text.flatMap { AnswerReader.forms.find($0, in: cursor.bytes) }
    case .skipped: members.skip = text.flatMap { AnswerReader.skips.find($0, in: cursor.bytes) }
    case .better: members.better = text.flatMap { AnswerReader.betters.find($0, in: cursor.bytes) }
    case .satisfied: members.satisfied = value.integer
    case .value: members.value = value
    case .scale: break
    }
  }

  private func readScale(
    _ cursor: inout JSONCursor, _ members: inout Members, _ names: inout JSONNames
  ) throws(NotJSON) {
    var hasMore = try cursor.enter(.array)
    while hasMore {
      let end = try cursor.value(&names).integer
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
  private func answer(_ members: Members) -> FlatAnswer? {
    let present = members.present
    guard let id = members.id, id.start < id.end, present.has(.metric) != present.has(.type),
      present.has(.skipped) == (members.skip != nil)
    else { return nil }
    let mayHaveValue: Bool
    let value: FlatAnswer.Value
    if present.has(.metric) {
      guard let measure = measure(members) else { return nil }
      mayHaveValue = members.skip == nil
      if let skip = members.skip {
        value = .skippedRating(measure, skip)
      } else {
        guard let rating = members.value?.integer, measure.scale.contains(rating) else { return nil }
        value = .rating(measure, rating)
      }
    } else {
      guard let form = members.type, let typed = typed(form, members) else { return nil }
      if case .text = form { mayHaveValue = false } else { mayHaveValue = members.skip == nil }
      value = typed
    }
    if present.has(.value) && !mayHaveValue { return nil }
    return FlatAnswer(id: id, value: value)
  }

  private func typed(_ form: Form, _ members: Members) -> FlatAnswer.Value? {
    switch (form, members.skip) {
    case (.text, nil): .text
    case (.text, let skip?): .skippedText(skip)
    case (.choice, nil): members.value?.string.map { .choice($0) }
    case (.choice, let skip?): .skippedChoice(skip)
    case (.choices, nil): members.options.map { .choices($0) }
    case (.choices, let skip?): .skippedChoices(skip)
    }
  }

  private func measure(_ members: Members) -> Measure? {
    guard let metric = members.metric else { return nil }
    var scale: ClosedRange<Int>?
    if members.scaleCount == 2, let low = members.low, let high = members.high, low <= high {
      scale = low...high
    }
    switch metric {
    case .nps:
      return !members.present.has(.scale) || scale == Measure.nps.scale ? .nps : nil
    case .csat:
      guard let scale, members.present.has(.satisfied) == (members.satisfied != nil) else { return nil }
      if let satisfied = members.satisfied, satisfied < 1 { return nil }
      return .csat(scale: scale, satisfied: members.satisfied)
    case .ces:
      guard let scale, members.present.has(.better) == (members.better != nil) else { return nil }
      return .ces(scale: scale, better: members.better ?? .lower)
    }
  }
}

/// Texts of one line that must not stand twice.
private struct SeenTexts {
  private var texts: [JSONString] = []
  /// Places in `texts` plus one, by hash; 0 where there is none. Used from `maxCompared` texts on.
  private var slots: [Int32] = []
  private static let seed = UInt64.random(in: .min ... .max)

  private static let maxCompared = 12

  mutating func removeAll() {
    texts.removeAll(keepingCapacity: true)
    slots.removeAll(keepingCapacity: true)
  }

  /// - Returns: false if the text was there.
  mutating func insert(_ text: JSONString, in bytes: Span<UInt8>) -> Bool {
    if texts.count < SeenTexts.maxCompared {
      for other in texts where bytes.areEqual(text, other) { return false }
      texts.append(text)
      return true
    }
    if slots.count < 4 * (texts.count + 1) { rehash(in: bytes) }
    texts.append(text)
    return place(texts.count - 1, in: bytes)
  }

  private mutating func rehash(in bytes: Span<UInt8>) {
    var size = 64
    while size < 8 * (texts.count + 1) { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    for index in texts.indices { _ = place(index, in: bytes) }
  }

  /// - Returns: false if the text has a place already.
  private mutating func place(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    var slot = Int(truncatingIfNeeded: hash(texts[index], in: bytes)) & (slots.count - 1)
    while slots[slot] != 0 {
      if bytes.areEqual(texts[index], texts[Int(slots[slot]) - 1]) { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(index + 1)
    return true
  }

  private func hash(_ text: JSONString, in bytes: Span<UInt8>) -> UInt64 {
    if text.isEscaped {
      let text = Array(bytes.text(text).utf8)
      return hash(0..<text.count, in: text.span)
    }
    return hash(text.range, in: bytes)
  }

  private func hash(_ range: Range<Int>, in bytes: Span<UInt8>) -> UInt64 {
    var hash = SeenTexts.seed ^ UInt64(range.count)
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x9E37_79B9_7F4A_7C15 ^ hash >> 29 }
    return hash ^ hash >> 32
  }
}
