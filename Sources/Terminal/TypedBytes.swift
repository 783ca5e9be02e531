// What a person meant who typed a line on a terminal that edits its own lines, or quoted a key.

import CReadline

extension Collection<UInt8> {
  /// The bytes of a line without what keys sent that nobody obeyed: escape sequences and control characters. Ctrl-H takes
  /// the character before it back, which is what Backspace means where the terminal expects another key for it; a tab
  /// is a space.
  var asTyped: [UInt8] {
    var typed: [UInt8] = []
    var key: rapport_key?
    for byte in self {
      if var begun = key {
        let state = rapport_key_take(&begun, byte)
        key = state == rapport_key_unfinished ? begun : nil
        if state != rapport_key_broken { continue }
      }
      switch byte {
      case 0x1B:
        var begun = rapport_key()
        _ = rapport_key_take(&begun, byte)
        key = begun
      case 0x08, 0x7F: typed.removeLastCharacter()
      case 0x09: typed.append(0x20)
      case ..<0x20: break
      // The control characters above ASCII, in UTF-8.
      case 0x80...0x9F where typed.last == 0xC2: typed.removeLast()
      default: typed.append(byte)
      }
    }
    return typed
  }
}

extension [UInt8] {
  /// Removes the last character of a text in UTF-8.
  fileprivate mutating func removeLastCharacter() {
    while let last, last & 0xC0 == 0x80 { removeLast() }
    if !isEmpty { removeLast() }
  }
}
