// One line of a journal taken apart on its bytes: its `private` object, its public form, its sum.

/// A line that parses; whether it holds is for the verifier to say.
package struct JournalLine {
  /// Without the LF.
  package let bytes: [UInt8]
  package let json: JSON

  package init?(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    guard let json = JSON(bytes), json.isObject else { return nil }
    (self.bytes, self.json) = (bytes, json)
  }

  /// A line made of everything before `prev`, as a writer would end it.
  package init?(_ beginning: String, prev: String) {
    let text = "\(beginning),\"prev\":\"\(prev)\""
    guard let open = JournalLine((text + "}").utf8) else { return nil }
    let publicForm = open.withPublicPersonal.dropLast()
    self.init((text + ",\"sum\":\"\(SHA256.hex(publicForm))\"}").utf8)
  }

  package var seq: Int? { json["seq"]?.number }
  package var id: String? { json["id"]?.text }
  package var at: String? { json["at"]?.text }
  package var kind: String? { json["kind"]?.text }
  package var prev: String? { json["prev"]?.text }
  package var sum: String? { json["sum"]?.text }

  /// Where a save ends that holds: `,"sum":"`, 64 digits, `"}`.
  private static let sumLength = 8 + 64 + 2

  /// Whether the line ends as it should and its sum is the one of its public form.
  package var sumHolds: Bool {
    guard bytes.count > JournalLine.sumLength, let sum else { return false }
    return bytes.suffix(JournalLine.sumLength).elementsEqual(",\"sum\":\"\(sum)\"}".utf8)
      && SHA256.hex(withPublicPersonal.dropLast(JournalLine.sumLength)) == sum
  }

  /// The bytes with the digest of the `private` object in its place.
  private var withPublicPersonal: [UInt8] {
    guard let personal = json["private"], personal.isObject else { return bytes }
    let digest = SHA256.hex(bytes[personal.range])
    return bytes[..<personal.range.lowerBound] + Array("\"sha256:\(digest)\"".utf8)
      + bytes[personal.range.upperBound...]
  }
}
