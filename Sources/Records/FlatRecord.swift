// A record as it stands in the bytes of its line: numbers are read, texts are places in the bytes until somebody asks.

package import Surveys

/// What `RecordReader` read of one line whose `sum` holds. Texts stand in the bytes of that line.
package struct FlatRecord: ~Copyable, Sendable {
  /// What such a line is.
  package enum Standing: Sendable, Equatable {
    case record
    /// A record of version 1 whose members are missing or out of their range: damage.
    case malformed
    /// Written by a later program; its version.
    case newer(Int)
  }

  package internal(set) var standing = Standing.malformed
  /// Tells the forms of one reader's answers from those of others: a random number.
  package internal(set) var forms: UInt64 = 0
  /// Nil only if the line is no sound record and has no number that another can follow.
  package internal(set) var seq: Int?
  /// Milliseconds since 1970 by which records are ordered; nil as for `seq`.
  package internal(set) var orderTime: Int?
  package internal(set) var prev: Digest?
  package internal(set) var sum = Digest.zero
  package internal(set) var kind: RecordKind?
  package internal(set) var id: RecordID?
  package internal(set) var at: Timestamp?
  /// The record that an amendment, a void or a follow-up names.
  package internal(set) var of: RecordID?
  package internal(set) var disposition: Disposition?
  package internal(set) var answers: [FlatAnswer] = []
  /// The options of `choices` answers, those of one answer after the other's.
  package internal(set) var options: [JSONString] = []
  /// The day by which a call is promised.
  package internal(set) var followUpDue: Day?
  /// Where the object stands that is the value of `private`; nil if there is none, or it was taken out.
  package internal(set) var personal: Range<Int>?
  /// The customer's reference.
  package internal(set) var customer: JSONString?
  package internal(set) var isRedacted = false

  var members = RecordMembers()
  /// The local time of `callback`.
  var callbackAt: JSONString?
  /// Whether every element of `answers` is one.
  var hasSoundAnswers = false
  /// Whether `private` has a salt and nothing but texts.
  var hasSoundPersonal = false
}

extension FlatRecord {
  /// The texts of every record.
  package var desk: JSONString? { members[.desk]?.string }
  package var agent: JSONString? { members[.agent]?.string }

  /// The texts of a response.
  package var survey: JSONString? { members[.survey]?.string }
  package var revision: JSONString? { members[.revision]?.string }
  package var lang: JSONString? { members[.lang]?.string }
  package var channel: JSONString? { members[.channel]?.string }

  /// The name of its kind, one that this program does not know too.
  func kindText(in line: Span<UInt8>) -> String? { members[.kind]?.string.map { line.text($0) } }

  /// The record as the next one sees it.
  package var chainLink: Chain.Link { Chain.Link(seq: seq, sum: sum, orderTime: orderTime) }

  /// How the line links the chain.
  package func link(in line: Span<UInt8>) -> Chain.Line {
    let explains: (length: Int, sha256: Digest)? =
      standing == .record && kind == .repair ? explanation(in: line) : nil
    return Chain.Line(
      standing: standing, seq: seq, prev: prev, sum: sum, orderTime: orderTime, explains: explains)
  }
}

/// The kinds of records that this program knows, and `unknown` for any other.
package enum RecordKind: String, Sendable, CaseIterable {
  case journal, response, amend, void
  case followUp = "follow-up"
  case customers, redaction
  case `repair`
  case unknown
}

/// One element of `answers`.
package struct FlatAnswer: Sendable {
  /// The question's id.
  package let id: JSONString
  /// The hash of that id, `SeededHash.ofProcess`.
  package let hash: UInt64
  /// All answers of one number, in records of one number of `forms`, are of one question and kind; -1 for one that has
  /// none.
  package let form: Int
  package let value: Value

  package enum Value: Sendable {
    case rating(Measure, Int)
    case skippedRating(Measure, Skip)
    case text
    case skippedText(Skip)
    /// The id of an option.
    case choice(JSONString)
    case skippedChoice(Skip)
    /// Places in `FlatRecord.options`.
    case choices(Range<Int>)
    case skippedChoices(Skip)
  }
}

/// The members that a record may have at its top level.
enum RecordMember: Int, CaseIterable, Sendable {
  case v, seq, id, at, high, kind, survey, revision, lang, channel, desk, agent, disposition, seconds
  case answers, followUp, callback, personal, prev, sum, of, outcome, program
  case period, start, new, end, lost, length, sha256

  static let table = NameTable(
    allCases.map { member in
      if case .personal = member { ("private", member) } else { ("\(member)", member) }
    })
}

/// The values of those members that a line has.
struct RecordMembers: Sendable {
  private var values = InlineArray<32, JSONValue>(repeating: JSONValue(.null, 0..<0))
  private var present: UInt64 = 0

  @inline(__always)
  subscript(member: RecordMember) -> JSONValue? {
    has(member) ? values[member.rawValue] : nil
  }

  @inline(__always)
  func has(_ member: RecordMember) -> Bool { present & 1 << UInt64(member.rawValue) != 0 }

  /// - Throws: `NotJSON` if the member stands there already.
  mutating func insert(_ member: RecordMember) throws(NotJSON) {
    if has(member) { throw NotJSON() }
    present |= 1 << UInt64(member.rawValue)
  }

  @inline(__always)
  mutating func set(_ value: JSONValue, of member: RecordMember) { values[member.rawValue] = value }

  mutating func removeAll() { present = 0 }
}
