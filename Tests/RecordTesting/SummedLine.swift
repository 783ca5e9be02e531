// Lines of a journal from JSON text, with a sum that is computed here and not by the program's writer.

package import Records

/// A line without its LF: the text of an object as far as its last member, and the `sum` that follows it.
package struct SummedLine {
  package let bytes: [UInt8]
  package let sum: Digest

  /// - Parameters:
  ///   - text: from `{` to the last member before `sum`.
  ///   - personal: where in the text `@private` stands, this object is put in the line, its digest in the
  ///     public form.
  package init(_ text: String, personal: String? = nil) {
    let mark = "@private"
    let stand = personal.map { "\"sha256:\(Digest(of: Array($0.utf8)).hex)\"" } ?? mark
    sum = Digest(of: Array(text.replacing(mark, with: stand).utf8))
    bytes = Array("\(text.replacing(mark, with: personal ?? mark)),\"sum\":\"\(sum.hex)\"}".utf8)
  }

  /// What the program makes of it; nil if it is no record.
  package var read: JournalLine? { JournalLine.read(bytes) }
}

extension JournalLine {
  /// What the program makes of a line without its LF.
  package static func read(_ bytes: [UInt8]) -> JournalLine? { bytes.withUnsafeBytes { JournalLine($0) } }
}
