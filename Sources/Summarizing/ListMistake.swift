// Why a file is no list of customers.

/// A mistake of a list, with its place. It never holds what stands there: that is a customer's reference.
package struct ListMistake: Error, Equatable {
  /// From 1.
  package let line: Int
  package let problem: Problem

  package init(line: Int, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }

  package enum Problem: Sendable {
    /// A row has more than one column with something in it, and no header tells which has the references.
    case severalColumns
    /// The header does not have the column that was named, or has it twice.
    case noSuchColumn
    /// A row has more or fewer columns than the header.
    case otherColumns
    /// A row has something in it, but not in the column of references.
    case noReference
    /// A long number that a spreadsheet shortened.
    case abbreviated
    /// The last row is the sum of the others.
    case total
    /// The bytes are no UTF-8, or U+0000 is among them, as in UTF-16.
    case notText
    /// A quotation mark is never closed.
    case openQuote
    /// Something stands between a closing quotation mark and the end of its column.
    case behindQuote
  }
}
