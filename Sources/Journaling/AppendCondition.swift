// Appending only where nothing came in between: a correction must not undo another one that it has not seen.

package import Records

/// What keeps an entry from being appended.
package struct AppendCondition {
  /// The order time of the last record that was seen, in milliseconds since 1970: what follows it is looked at.
  private let since: Int
  private let isMet: (Record) -> Bool

  /// - Parameter isMet: whether a record that was appended since keeps the entry from being appended.
  package init(since: Int, isMet: @escaping (Record) -> Bool) {
    (self.since, self.isMet) = (since, isMet)
  }

  /// Whether one of the records since then meets it.
  func isMet(in file: borrowing OpenFile, length: Int) throws(JournalError) -> Bool {
    guard let start = try file.firstRecord(notBefore: since, length: length) else { return false }
    var isFound = false
    try file.scan(start.offset..<length) { piece in
      isFound = piece.line?.record.map(isMet) ?? false
      return !isFound
    }
    return isFound
  }
}
