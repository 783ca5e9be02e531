// The one parser of journal lines: a line is read in one pass over its bytes, whatever the order of its members.

import Surveys

/// Reads one line after the other; what it needs for that is kept from line to line.
package struct RecordReader: ~Copyable {
  /// What the last line that `read` took for one says.
  package internal(set) var record = FlatRecord()
  private var marks = JSONMarks()
  private var names = JSONNames()
  private var order = MemberOrder()
  private var answers = AnswerReader()
  /// The sum of the line before, which most lines name.
  var lastSum: DigestDigits?
  // Tables at hand: what is static is looked up anew with every use.
  private let members = RecordMember.table
  private let personalMembers = RecordReader.allPersonalMembers
  let kinds = RecordReader.allKinds
  let dispositions = RecordReader.allDispositions

  package init() {}

  /// Reads a line without the LF that ends it.
  /// - Returns: whether it is a record or a line of a later version, rather than a fragment; `record` says which.
  package mutating func read(_ line: Span<UInt8>) -> Bool { read(line, isVerified: false) }

  /// Reads a line that was read before, without looking at its `sum` once more.
  package mutating func read(again line: Span<UInt8>) -> Bool { read(line, isVerified: true) }

  private mutating func read(_ line: Span<UInt8>, isVerified: Bool) -> Bool {
    guard line.count <= JournalLine.longest, let end = ClaimedSum.start(in: line) else { return false }
    names.removeAll()
    record.members.removeAll()
    if !record.answers.isEmpty { record.answers.removeAll(keepingCapacity: true) }
    if !record.options.isEmpty { record.options.removeAll(keepingCapacity: true) }
    (record.personal, record.customer, record.followUpDue, record.callbackAt) = (nil, nil, nil, nil)
    (record.hasSoundAnswers, record.hasSoundPersonal) = (false, false)
    do throws(NotJSON) { try readMembers(line) } catch { return false }
    guard let version = line.integer(record.members[.v]), version >= 1 else { return false }
    let digits = line.extracting(ClaimedSum.digits(from: end))
    if isVerified {
      guard let sum = Digest(hex: digits) else { return false }
      record.sum = sum
    } else {
      var hash = PublicForm.hash(of: line.extracting(0..<end), personal: record.personal)
      guard let sum = hash.finish(as: digits) else { return false }
      record.sum = sum
    }
    evaluate(line, version: version)
    lastSum = DigestDigits(digits, record.sum)
    return true
  }

  private mutating func readMembers(_ line: Span<UInt8>) throws(NotJSON) {
    marks.find(in: line)
    // A copy at hand, since the cursor borrows them while the record changes.
    let marks = marks
    var cursor = JSONCursor(line, marks)
    cursor.skipSpace()
    guard try cursor.enter(.object) else { throw NotJSON() }
    var last = try readMember(&cursor, behind: nil, from: cursor.position)
    while true {
      let place = cursor.position
      if let known = last, let (member, start) = order.next(behind: known, at: place, of: line) {
        cursor.position = start
        cursor.skipSpace()
        try readValue(of: member, &cursor)
        last = member
      } else {
        guard try cursor.advance(in: .object) else { break }
        last = try readMember(&cursor, behind: last, from: place)
      }
    }
    try names.close(from: 0, in: line)
    cursor.skipSpace()
    guard cursor.isAtEnd else { throw NotJSON() }
  }

  /// Reads a member.
  /// - Returns: which one it is; nil for one that is not known.
  private mutating func readMember(
    _ cursor: inout JSONCursor, behind last: RecordMember?, from place: Int
  ) throws(NotJSON) -> RecordMember? {
    let name = try cursor.name()
    guard let member = members.find(name, in: cursor.bytes) else {
      names.append(name)
      _ = try cursor.value(&names)
      return nil
    }
    if let last { order.remember(member, behind: last, place..<cursor.position, of: cursor.bytes) }
    try readValue(of: member, &cursor)
    return member
  }

  @inline(__always)
  private mutating func readValue(of member: RecordMember, _ cursor: inout JSONCursor) throws(NotJSON) {
    try record.members.insert(member)
    let start = cursor.position
    if cursor.isAtString {
      let isEscaped = try cursor.string().isEscaped
      record.members.set(JSONValue(isEscaped ? .escapedString : .string, start..<cursor.position), of: member)
    } else {
      let form = try readOther(member, &cursor)
      record.members.set(JSONValue(form, start..<cursor.position), of: member)
    }
  }

  /// Reads a value that is no string.
  private mutating func readOther(
    _ member: RecordMember, _ cursor: inout JSONCursor
  ) throws(NotJSON) -> JSONValue.Form {
    switch member {
    case .answers where cursor.isAtArray:
      record.hasSoundAnswers = try answers.read(&cursor, into: &record, &names)
      return .array
    case .personal where cursor.isAtObject:
      try readPersonal(&cursor)
      return .object
    case .followUp where cursor.isAtObject:
      let due = try cursor.object(with: RecordReader.dueName, &names)
      record.followUpDue = due?.string.flatMap { cursor.bytes.parse($0, Day.init(_:)) }
      return .object
    case .callback where cursor.isAtObject:
      record.callbackAt = try cursor.object(with: RecordReader.atName, &names)?.string
      return .object
    default: return try cursor.value(&names).form
    }
  }

  private static let dueName = NameTable([("due", 0)])
  private static let atName = NameTable([("at", 0)])

  private enum PersonalMember { case salt, customer }
  private static let allPersonalMembers = NameTable([
    ("salt", PersonalMember.salt), ("customer", PersonalMember.customer),
  ])

  private mutating func readPersonal(_ cursor: inout JSONCursor) throws(NotJSON) {
    let (start, first) = (cursor.position, names.count)
    var (isSound, hasSalt) = (true, false)
    var hasMore = try cursor.enter(.object)
    while hasMore {
      let name = try cursor.name()
      names.append(name)
      let value = try cursor.value(&names)
      switch personalMembers.find(name, in: cursor.bytes) {
      case .salt:
        hasSalt = value.string.map { cursor.bytes.parse($0) { $0.isLowerHex(32) ? 0 : nil } != nil } ?? false
      case .customer: record.customer = value.string
      case nil: break
      }
      if value.string == nil { isSound = false }
      hasMore = try cursor.advance(in: .object)
    }
    try names.close(from: first, in: cursor.bytes)
    record.personal = start..<cursor.position
    record.hasSoundPersonal = isSound && hasSalt
  }
}

extension JSONCursor {
  /// Reads an object.
  /// - Returns: the value of the one member that the table knows; nil if it is absent.
  fileprivate mutating func object(
    with name: NameTable<Int>, _ names: inout JSONNames
  ) throws(NotJSON) -> JSONValue? {
    let first = names.count
    var found: JSONValue?
    var hasMore = try enter(.object)
    while hasMore {
      let member = try self.name()
      names.append(member)
      let value = try value(&names)
      if name.find(member, in: bytes) != nil { found = value }
      hasMore = try advance(in: .object)
    }
    try names.close(from: first, in: bytes)
    return found
  }
}

/// The end of a line, `,"sum":"…"}`.
enum ClaimedSum {
  private static let count = 74

  /// Where it begins; nil unless the line ends in it, its digits aside.
  static func start(in line: Span<UInt8>) -> Int? {
    let start = line.count - count
    guard start > 0, line.word(at: start) == opening, line[line.count - 2] == UInt8(ascii: "\""),
      line[line.count - 1] == UInt8(ascii: "}")
    else { return nil }
    return start
  }

  /// Where its digits stand.
  static func digits(from start: Int) -> Range<Int> { start + 8..<start + 72 }

  /// `,"sum":"` as a word.
  private static var opening: UInt64 { (0x2C22_7375_6D22_3A22 as UInt64).byteSwapped }
}
