// One spelling for texts that look alike: é as one scalar or as two is the same name.

// The standard library knows the composed form and keeps it to itself; Foundation, which offers it, weighs 46 MB.
@_spi(_Unicode) import Swift

extension String {
  /// A name as it is to be kept, in the composed form and without the white space around it, visible or not: what
  /// looks the same to everybody is one name.
  package var tidied: String {
    let isBlank = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || "\u{FEFF}\u{2060}\u{200B}".unicodeScalars.contains(scalar)
    }
    let start = unicodeScalars.drop(while: isBlank)
    guard let end = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(String.UnicodeScalarView(start[...end])).composed
  }

  /// The text in Unicode's composed form (NFC): canonically equal texts have the same scalars and bytes.
  package var composed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }
}
