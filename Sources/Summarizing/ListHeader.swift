// Whether the first row of a list is a customer or the name of the column.

/// The rule for the first row of a list.
///
/// It is a header if it is one of the words for a customer or a reference below; or if it has no digit while every
/// other row has one, and there is another one.
enum ListHeader {
  /// As they are folded: small letters without spaces, dots, hyphens and underscores, ı written as i.
  private static let words: Set = [
    "account", "accountid", "accountno", "accountnumber", "client", "clientid", "clientno", "clientnumber",
    "clients", "customer", "customerid", "customerno", "customernumber", "customerref", "customerreference",
    "customers", "id", "ref", "reference",
    "azonosító", "hivatkozás", "ügyfél", "ügyfelek", "ügyfélazonosító", "ügyfélkód", "ügyfélszám",
    "kimlik", "kimlikno", "müşteri", "müşteriid", "müşterikodu", "müşteriler", "müşterino",
    "müşterinumarasi", "referans", "referansno",
  ]

  /// - Parameters:
  ///   - first: the first row that is not blank.
  ///   - others: how many rows that are not blank stand below it.
  ///   - othersWithoutDigit: how many of them have no digit.
  static func isHeader(_ first: ArraySlice<UInt8>, others: Int, othersWithoutDigit: Int) -> Bool {
    isWord(first) || !first.hasDigit && others > 0 && othersWithoutDigit == 0
  }

  /// Whether it is a word for a customer or a reference.
  static func isWord(_ row: ArraySlice<UInt8>) -> Bool {
    // No word is as long.
    row.count <= 64 && words.contains(folded(String(decoding: row, as: UTF8.self)))
  }

  /// A heading without what people write differently: capitals, spaces, dots, hyphens, underscores.
  static func folded(_ heading: String) -> String {
    var folded = ""
    for scalar in heading.lowercased().unicodeScalars {
      switch scalar {
      case " ", "\u{A0}", ".", "-", "_", ":", "#", "\u{307}": break
      case "ı": folded += "i"
      default: folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }
}

extension ArraySlice<UInt8> {
  /// Whether an ASCII digit is in it.
  var hasDigit: Bool { contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
}
