// What a row of a list looks like, whatever reference stands in it.

/// The looks of rows.
enum RowShape {
  /// Whether a spreadsheet shortened a long number, as in `1.23457E+12`: the digits that it left out are gone.
  static func isAbbreviated(_ row: ArraySlice<UInt8>) -> Bool {
    guard row.count <= 32, row.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return false }
    return String(decoding: row, as: UTF8.self).wholeMatch(of: /-?\d([.,]\d+)?[eE][+-]\d+/) != nil
  }

  /// Whether it is the sum that a spreadsheet puts below a column, as in `Total: 2`.
  static func isTotal(_ row: ArraySlice<UInt8>) -> Bool {
    guard row.count <= 64 else { return false }
    let text = String(decoding: row, as: UTF8.self).lowercased()
    return text.wholeMatch(
      of: /(grand total|genel toplam|totals?|összesen|összeg|toplam|sum)\s*[:=]?\s*[0-9.,\s]*/) != nil
  }

  /// The kinds of its characters in their order: `A` and `a` for letters, `9` for a digit, `0` for zeros at the
  /// beginning of a number; what is neither stands for itself. `C-0042` is `A-0099`.
  static func of(_ row: ArraySlice<UInt8>) -> String {
    var (shape, isNumber) = ("", false)
    for scalar in String(decoding: row, as: UTF8.self).unicodeScalars.prefix(limit) {
      let properties = scalar.properties
      let isDigit = properties.numericType == .decimal
      if isDigit {
        isNumber = isNumber || scalar != "0"
        shape += isNumber ? "9" : "0"
        continue
      }
      isNumber = false
      if properties.canonicalCombiningClass != .notReordered {
        shape += "´"
      } else if properties.isAlphabetic {
        shape += properties.isUppercase ? "A" : "a"
      } else {
        shape.unicodeScalars.append(scalar)
      }
    }
    return shape
  }

  /// In scalars; enough to compare two lists by.
  private static let limit = 24
}
