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
  package let kind: String?
  package let id: RecordID?
  /// The record that it amends, voids or follows up.
  package let of: RecordID?
  package let at: Timestamp?
  /// The customer's reference, unless it was taken out.
  package let customer: String?
  /// Where the object is that is personal; nil if there is none, or it was taken out.
  private let personal: Range<Int>?
  private let bytes: [UInt8]
  /// How it links the chain.
  let link: Chain.Line

  package enum Content: Sendable {
    case record(Record)
    /// A record of version 1 whose members are missing or out of their range: damage.
    case malformed
    /// Written by a later program; its version.
    case newer(Int)
  }

  /// Reads a line without the LF that ends it; nil if it is a fragment.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    let line = bytes.assumingMemoryBound(to: UInt8.self).span
    var reader = RecordReader()
    guard reader.read(line) else { return nil }
    content =
      switch reader.record.standing {
      case .record: reader.record.value(in: line).map { .record($0) } ?? .malformed
      case .malformed: .malformed
      case .newer(let version): .newer(version)
      }
    (isRedacted, seq, prev) = (reader.record.isRedacted, reader.record.seq, reader.record.prev)
    (sum, orderTime) = (reader.record.sum, reader.record.orderTime)
    (id, of, at) = (reader.record.id, reader.record.of, reader.record.at)
    kind = reader.record.kindText(in: line)
    customer = reader.record.customer.map { line.text($0) }
    personal = reader.record.personal
    link = reader.record.link(in: line)
    self.bytes = Array(bytes)
  }

  /// The record, if it is one whose members can be counted.
  package var record: Record? {
    if case .record(let record) = content { record } else { nil }
  }

  /// Whether there is something personal in it that was not taken out.
  package var isPersonal: Bool { personal != nil }

  /// Whether it is one of these records, or amends, voids or follows one up, whatever else is wrong with it.
  package func belongs(to ids: Set<RecordID>) -> Bool {
    id.map(ids.contains) ?? false || of.map(ids.contains) ?? false
  }

  /// The line without what is personal in it; every `sum` stays as it is.
  package var publicForm: [UInt8] {
    guard let personal else { return bytes }
    return bytes[..<personal.lowerBound] + PublicForm.standIn(for: bytes.span.extracting(personal))
      + bytes[personal.upperBound...]
  }

  /// Equal for two records of one id that tell the same: the digest of all but `seq`, `high`, `private`,
  /// `prev` and `sum`, whatever the order and spacing.
  package var fingerprint: Digest {
    FlatRecord.fingerprint(of: bytes.span)
  }
}

/// A line without what is personal in it.
enum PublicForm {
  /// The JSON string that stands in the place of a private object with these bytes.
  static func standIn(for object: Span<UInt8>) -> [UInt8] {
    var bytes = Array("\"sha256:".utf8)
    withDigits(of: object) { bytes += $0 }
    return bytes + [UInt8(ascii: "\"")]
  }

  /// The hash of the public form of a record, which gives its digest.
  /// - Parameters:
  ///   - bytes: all that stands before the `sum`.
  ///   - personal: where in them a private object stands, in the place of which its own digest is hashed.
  static func hash(of bytes: Span<UInt8>, personal: Range<Int>?) -> RunningHash {
    var hash = RunningHash()
    if let personal {
      hash.add(bytes.extracting(0..<personal.lowerBound))
      hash.add("\"sha256:")
      withDigits(of: bytes.extracting(personal)) { hash.add($0) }
      hash.add("\"")
      hash.add(bytes.extracting(personal.upperBound..<bytes.count))
    } else {
      hash.add(bytes)
    }
    return hash
  }

  /// Gives the 64 digits of an object's digest.
  private static func withDigits(of object: Span<UInt8>, _ body: (UnsafeRawBufferPointer) -> Void) {
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 8) { digits in
      guard let start = digits.baseAddress else { return }
      var hash = RunningHash()
      hash.add(object)
      hash.finish(digits: start)
      body(UnsafeRawBufferPointer(digits))
    }
  }
}
