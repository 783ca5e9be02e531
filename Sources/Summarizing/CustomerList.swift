// Who was a customer at one moment, read from a file's bytes: a column of references.

/// A list of customers.
package struct CustomerList: Sendable {
  /// The references as they stand in the list, byte for byte, without white space around them.
  package private(set) var customers = ByteSet()
  /// Whether the first row is the name of the column.
  package let hasHeader: Bool
  /// Rows that repeat an earlier one.
  package private(set) var doubles = 0
  /// Rows with nothing in them.
  package private(set) var blankRows = 0

  /// Reads the whole of a file.
  /// - Parameter header: whether there is one; nil to let the list itself say so.
  package init(_ bytes: [UInt8], header: Bool? = nil) throws(ListMistake) {
    var rows = try ListRows(bytes)
    var first: ArraySlice<UInt8>?
    var (others, withoutDigit) = (0, 0)
    while let row = try rows.next() {
      if row.content.isEmpty {
        blankRows += 1
      } else if first == nil {
        // What it is, the others say.
        first = row.content
      } else {
        others += 1
        if !row.content.hasDigit { withoutDigit += 1 }
        if !customers.insert(row.content) { doubles += 1 }
      }
    }
    guard let first else {
      hasHeader = false
      return
    }
    hasHeader = header ?? ListHeader.isHeader(first, others: others, othersWithoutDigit: withoutDigit)
    if !hasHeader, !customers.insert(first) { doubles += 1 }
  }
}
