// Who was a customer at one moment, read from a file's bytes: a column of references.

import Records

/// A list of customers.
package struct CustomerList: Sendable {
  /// One element for each customer: the key that all forms of the reference share.
  package private(set) var customers = ByteSet()
  /// For each customer the reference as it first stands in the list, without white space around it.
  private var forms = ByteSet()
  /// Whether the first row has the names of the columns.
  package private(set) var hasHeader = false
  /// Rows that repeat an earlier one.
  package private(set) var doubles = 0
  /// How many of these are written in another form: in capitals, with a space, with another dash.
  package private(set) var otherForms = 0
  /// Rows with nothing in them.
  package private(set) var blankRows = 0
  /// What its first reference looks like, no character of it told; nil for a list without customers.
  package private(set) var shape: String?

  /// Reads the whole of a file.
  /// - Parameters:
  ///   - header: whether there is one; nil to let the list itself say so.
  ///   - column: the name of the column of references; nil to let the header say so where there are several columns.
  package init(_ bytes: [UInt8], header: Bool? = nil, column: String? = nil) throws(ListMistake) {
    var rows = try ListRows(bytes, header: header, column: column)
    var first, last: ListRows.Row?
    var (others, withoutDigit) = (0, 0)
    while let row = try rows.next() {
      if row.content.isEmpty {
        blankRows += 1
        continue
      }
      last = row
      if first == nil, !rows.hasHeader {
        // What it is, the others say.
        first = row
      } else {
        others += 1
        if !row.content.hasDigit { withoutDigit += 1 }
        try add(row)
      }
    }
    if let last, RowShape.isTotal(last.content) { throw ListMistake(line: last.line, .total) }
    guard let first else {
      hasHeader = rows.hasHeader
      return
    }
    hasHeader = header ?? ListHeader.isHeader(first.content, others: others, othersWithoutDigit: withoutDigit)
    if !hasHeader { try add(first) }
  }

  private mutating func add(_ row: ListRows.Row) throws(ListMistake) {
    if RowShape.isAbbreviated(row.content) { throw ListMistake(line: row.line, .abbreviated) }
    if customers.insert(CustomerReference.keyBytes(of: row.content)) {
      forms.insert(row.content)
      if shape == nil { shape = RowShape.of(row.content) }
    } else {
      doubles += 1
      if !forms.contains(row.content) { otherForms += 1 }
    }
  }

  /// How many customers the other list has too.
  package func countShared(with other: CustomerList) -> Int { customers.countShared(with: other.customers) }

  /// How many of these are written in another form there.
  package func countSharedInOtherForm(with other: CustomerList) -> Int {
    max(0, countShared(with: other) - forms.countShared(with: other.forms))
  }
}
