// Customers' references as agents type them: the same one in capitals, with a space, or with another dash.

/// Compares customers' references.
package enum CustomerReference {
  /// What two references share that an agent cannot tell apart on the screen or by ear: equal keys belong to one
  /// customer. Case, spaces and the kind of a dash make no difference, nor do composed and decomposed letters, and the
  /// key is the same in every locale: `I`, `i`, `İ` and `ı` are one letter. Compare keys with `==`, not byte by byte.
  ///
  ///     CustomerReference.key("c\u{2011}104 42") == CustomerReference.key("C-10442")
  package static func key(_ reference: String) -> String {
    var key = String.UnicodeScalarView()
    var isAfterI = false
    for scalar in reference.unicodeScalars where !scalar.properties.isWhitespace {
      for folded in folded(scalar) {
        // A dotted capital I becomes an i and a dot above, which the i has already.
        if isAfterI && folded == "\u{307}" { continue }
        key.append(folded)
        if folded.properties.canonicalCombiningClass == .notReordered { isAfterI = lettersI.contains(folded) }
      }
    }
    return String(key)
  }

  /// An i, alone or composed with its marks.
  private static let lettersI = Set("iìíîïĩīĭįǐȉȋḭḯỉị".unicodeScalars)

  /// A scalar without regard to its case, by way of its capital form: `ß` and `ẞ` are `ss`, both small sigmas are one.
  private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "\u{2010}"..."\u{2015}", "\u{2212}": return ["-"]
    default:
      let capitals = scalar.properties.lowercaseMapping.unicodeScalars
        .flatMap { Array($0.properties.uppercaseMapping.unicodeScalars) }
      return capitals.flatMap { Array($0.properties.lowercaseMapping.unicodeScalars) }
    }
  }
}
