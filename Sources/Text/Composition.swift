// One spelling for texts that look alike: é as one scalar or as two is the same name.

// The standard library knows the composed form and keeps it to itself; Foundation, which offers it, weighs 46 MB.
@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode's composed form (NFC): canonically equal texts have the same scalars and bytes.
  package var composed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }
}
