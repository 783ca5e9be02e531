// The one parser of journal lines: a line is read in one pass over its bytes, whatever the order of its members.

import Surveys

/// Reads one line after the other; what it needs for that is kept from line to line.
package struct RecordReader {
  /// What the last line that `read` took for one says.
  package internal(set) var record = FlatRecord()
  private var names = JSONNames()
  private var answers = AnswerReader()

  package init() {}

  /// Reads a line without the LF that ends it.
  /// - Returns: whether it is a record or a line of a later version, rather than a fragment; `record` says which.
  package mutating func read(_ line: Span<UInt8>) -> Bool {
    guard line.count <= JournalLine.longest, let sum = ClaimedSum(of: line) else { return false }
    names.removeAll()
    record.members.removeAll()
    record.answers.removeAll(keepingCapacity: true)
    record.options.removeAll(keepingCapacity: true)
    (record.personal, record.customer, record.followUpDue, record.callbackAt) = (nil, nil, nil, nil)
    (record.hasSoundAnswers, record.hasSoundPersonal) = (false, false)
    do throws(NotJSON) { try readMembers(line) } catch { return false }
    guard let version = record.members[.v]?.integer, version >= 1,
      PublicForm.digest(of: line.extracting(0..<sum.start), personal: record.personal) == sum.digest
    else { return false }
    record.sum = sum.digest
    evaluate(line, version: version)
    return true
  }

  private mutating func readMembers(_ line: Span<UInt8>) throws(NotJSON) {
    var cursor = JSONCursor(line)
    cursor.skipSpace()
    var hasMore = try cursor.enter(.object)
    while hasMore {
      let name = try cursor.name()
      if let member = RecordMember.table.find(name, in: line) {
        try record.members.insert(member)
        record.members.set(try readValue(of: member, &cursor), of: member)
      } else {
        names.append(name)
        _ = try cursor.value(&names)
      }
      hasMore = try cursor.advance(in: .object)
    }
    try names.close(from: 0, in: line)
    cursor.skipSpace()
    guard cursor.isAtEnd else { throw NotJSON() }
  }

  private mutating func readValue(
    of member: RecordMember, _ cursor: inout JSONCursor
  ) throws(NotJSON) -> JSONValue {
    let start = cursor.position
    switch member {
    case .answers where cursor.isAtArray:
      record.hasSoundAnswers = try answers.read(&cursor, into: &record, &names)
      return JSONValue(form: .array, range: start..<cursor.position)
    case .personal where cursor.isAtObject:
      try readPersonal(&cursor)
      return JSONValue(form: .object, range: start..<cursor.position)
    case .followUp where cursor.isAtObject:
      let due = try cursor.object(with: RecordReader.dueName, &names)
      record.followUpDue = due?.string.flatMap { cursor.bytes.parse($0, Day.init(_:)) }
      return JSONValue(form: .object, range: start..<cursor.position)
    case .callback where cursor.isAtObject:
      record.callbackAt = try cursor.object(with: RecordReader.atName, &names)?.string
      return JSONValue(form: .object, range: start..<cursor.position)
    default: return try cursor.value(&names)
    }
  }

  private static let dueName = NameTable([("due", 0)])
  private static let atName = NameTable([("at", 0)])

  private enum PersonalMember { case salt, customer }
  private static let personalMembers = NameTable([
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
      switch RecordReader.personalMembers.find(name, in: cursor.bytes) {
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
struct ClaimedSum {
  /// Where it begins.
  let start: Int
  let digest: Digest

  private static let opening = Array(#","sum":""#.utf8)

  /// Nil unless the line ends in it.
  init?(of line: Span<UInt8>) {
    let opening = ClaimedSum.opening
    start = line.count - opening.count - 66
    guard start > 0, line[line.count - 2] == UInt8(ascii: "\""), line[line.count - 1] == UInt8(ascii: "}")
    else { return nil }
    for (offset, byte) in opening.enumerated() where line[start + offset] != byte { return nil }
    let digits = start + opening.count
    guard let digest = Digest(hex: line.extracting(digits..<digits + 64)) else { return nil }
    self.digest = digest
  }
}
