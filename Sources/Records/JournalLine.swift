// One line of a journal, judged by itself: a record, or a fragment.

private import Text

/// A line whose `sum` holds: a record, or one that a later version of the journal wrote.
package struct JournalLine: Sendable {
  /// A line longer than this is a fragment: bytes, without the LF.
  package static let longest = 1 << 20

  package let content: Content
  /// Whether its `private` was taken out.
  package let isRedacted: Bool
  /// Its number; nil only if it is `malformed` or `newer` and has none that another can follow.
  package let seq: Int?
  package let prev: Digest?
  package let sum: Digest
  /// Milliseconds since 1970 by which records are ordered; nil as for `seq`.
  package let orderTime: Int?
  let members: [JSONMember]

  package enum Content: Sendable {
    case record(Record)
    /// A record of version 1 whose members are missing or out of their range: damage.
    case malformed
    /// Written by a later program; its version.
    case newer(Int)
  }

  /// Reads a line without the LF that ends it; nil if it is a fragment.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count <= JournalLine.longest, let sum = Sum.claimed(by: bytes),
      case .object(let members)? = JSONReader.read(bytes)
    else { return nil }
    self.members = members
    let values = Members(members)
    guard let version = values["v"]?.integer, version >= 1 else { return nil }
    let personal = members.first { $0.name == "private" }
    guard Sum.of(bytes, personal: personal) == sum else { return nil }
    self.sum = sum
    if case .string? = personal?.value { isRedacted = true } else { isRedacted = false }
    seq = values["seq"]?.integer.flatMap { (1..<Int.max).contains($0) ? $0 : nil }
    prev = values["prev"]?.string.flatMap { Digest(hex: $0.utf8) }
    let record = version == 1 && seq != nil ? try? Record(members: values) : nil
    orderTime = record?.orderTime ?? JournalLine.orderTime(values)
    content = if let record { .record(record) } else if version == 1 { .malformed } else { .newer(version) }
  }

  /// The record, if it is one whose members can be counted.
  package var record: Record? {
    if case .record(let record) = content { record } else { nil }
  }

  /// Whether it is one of these records, or amends, voids or follows one up, whatever else is wrong with it.
  package func belongs(to ids: Set<RecordID>) -> Bool {
    id.map(ids.contains) ?? false || of.map(ids.contains) ?? false
  }

  /// The line without what is personal in it; every `sum` stays as it is.
  /// - Parameter bytes: the line that this was read from.
  package func publicForm(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
    guard let personal = members.first(where: { $0.name == "private" }), case .object = personal.value else {
      return Array(bytes)
    }
    let stand = PublicForm.stand(in: UnsafeRawBufferPointer(rebasing: bytes[personal.bytes]))
    return bytes[..<personal.bytes.lowerBound] + stand + bytes[personal.bytes.upperBound...]
  }

  /// Equal for two records of one id that tell the same: the digest of all but `seq`, `high`, `private`,
  /// `prev` and `sum`, whatever the order and spacing.
  package var fingerprint: Digest {
    var json = JSONWriter()
    json.canonical(.object(members.filter { !JournalLine.ignored.contains($0.name) }))
    return Digest(of: json.bytes)
  }

  private static let ignored: Set = ["seq", "high", "private", "prev", "sum"]

  private static func orderTime(_ values: Members) -> Int? {
    (values["high"] ?? values["at"])?.string.flatMap(Timestamp.init)?.milliseconds
  }
}

// MARK: Members of a line that may count for nothing

extension JournalLine {
  package var kind: String? { text("kind") }
  package var id: RecordID? { text("id").flatMap(RecordID.init) }
  /// The record that it amends, voids or follows up.
  package var of: RecordID? { text("of").flatMap(RecordID.init) }
  package var at: Timestamp? { text("at").flatMap(Timestamp.init) }

  /// The customer's reference, unless it was taken out.
  package var customer: String? { personal?.first { $0.name == "customer" }?.value.string }

  /// Whether there is something personal in it that was not taken out.
  package var isPersonal: Bool { personal != nil }

  private var personal: [JSONMember]? {
    guard case .object(let members)? = members.first(where: { $0.name == "private" })?.value else {
      return nil
    }
    return members
  }

  private func text(_ name: String) -> String? { members.first { $0.name == name }?.value.string }
}

/// The end of a line, `,"sum":"…"}`, and what it must say.
private enum Sum {
  private static let opening = Array(#","sum":""#.utf8)
  private static let length = opening.count + 64 + 2

  static func claimed(by bytes: UnsafeRawBufferPointer) -> Digest? {
    guard bytes.count > length, bytes.suffix(2).elementsEqual(#""}"#.utf8),
      bytes.suffix(length).prefix(opening.count).elementsEqual(opening)
    else { return nil }
    return Digest(hex: bytes.suffix(66).prefix(64))
  }

  /// What it must be.
  static func of(_ bytes: UnsafeRawBufferPointer, personal: JSONMember?) -> Digest {
    let body = UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count - length)])
    guard let personal, case .object = personal.value else {
      return PublicForm.digest(of: body, personal: nil)
    }
    return PublicForm.digest(of: body, personal: personal.bytes)
  }
}

/// A line without what is personal in it.
enum PublicForm {
  /// The JSON string that stands in the place of a private object with these bytes.
  static func stand(in bytes: UnsafeRawBufferPointer) -> [UInt8] {
    Array("\"sha256:\(Digest(of: bytes).hex)\"".utf8)
  }

  /// The digest of the public form of a record.
  /// - Parameters:
  ///   - bytes: all that stands before the `sum`.
  ///   - personal: where in them a private object stands, in the place of which its own digest is hashed.
  static func digest(of bytes: UnsafeRawBufferPointer, personal: Range<Int>?) -> Digest {
    var hash = RunningHash()
    if let personal {
      hash.add(UnsafeRawBufferPointer(rebasing: bytes[..<personal.lowerBound]))
      hash.add(stand(in: UnsafeRawBufferPointer(rebasing: bytes[personal])))
      hash.add(UnsafeRawBufferPointer(rebasing: bytes[personal.upperBound...]))
    } else {
      hash.add(bytes)
    }
    return hash.finish()
  }
}

extension JSONWriter {
  /// The value with the members of every object in byte order, so that order and spacing make no difference.
  fileprivate mutating func canonical(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): raw((value ? "true" : "false").utf8)
    case .number(let digits): raw(digits.utf8)
    case .string(let text): string(text)
    case .array(let elements): array { json in elements.forEach { json.canonical($0) } }
    case .object(let members):
      object { json in
        for member in members.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
          json.member(member.name) { $0.canonical(member.value) }
        }
      }
    }
  }
}
