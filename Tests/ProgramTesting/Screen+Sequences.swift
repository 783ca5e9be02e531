// Takes the bytes that a terminal gets apart into characters and escape sequences.

extension Screen {
  /// Between two bytes: what a sequence has brought so far.
  struct Parser {
    enum State {
      case text
      case escape
      case control
      case title
      case skippingOne
    }
    var state = State.text
    var parameters = ""
    var incomplete: [UInt8] = []
  }

  /// Shows what these bytes show; they may end within a character or a sequence.
  package mutating func show(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      switch parser.state {
      case .text: takeText(byte)
      case .escape: takeEscape(byte)
      case .control: takeControl(byte)
      case .title: if byte == 0x07 || byte == 0x1B { parser.state = byte == 0x07 ? .text : .escape }
      case .skippingOne: parser.state = .text
      }
    }
  }

  private mutating func takeText(_ byte: UInt8) {
    switch byte {
    case 0x08: moveTo(row: row, column: column - 1)
    case 0x09: moveTo(row: row, column: column / 8 * 8 + 8)
    case 0x0A: lineFeed()
    case 0x0D: moveTo(row: row, column: 0)
    case 0x1B: parser.state = .escape
    case 0..<0x20, 0x7F: break
    default: takeCharacter(byte)
    }
  }

  private mutating func takeCharacter(_ byte: UInt8) {
    parser.incomplete.append(byte)
    if let text = String(validating: parser.incomplete, as: UTF8.self) {
      text.unicodeScalars.forEach { put($0) }
    } else if parser.incomplete.count < 4 {
      return
    } else {
      put("\u{FFFD}")
    }
    parser.incomplete = []
  }

  private mutating func takeEscape(_ byte: UInt8) {
    parser.state = .text
    switch Character(Unicode.Scalar(byte)) {
    case "[":
      parser.state = .control
      parser.parameters = ""
    case "]": parser.state = .title
    case "(", ")": parser.state = .skippingOne
    case "7": saved = (row, column)
    case "8": moveTo(row: saved.row, column: saved.column)
    case "D": lineFeed()
    case "E":
      lineFeed()
      moveTo(row: row, column: 0)
    case "M": moveTo(row: row - 1, column: column)
    default: break
    }
  }

  private mutating func takeControl(_ byte: UInt8) {
    guard (0x40...0x7E).contains(byte) else {
      parser.parameters.unicodeScalars.append(Unicode.Scalar(byte))
      return
    }
    parser.state = .text
    let numbers = parser.parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = numbers.first ?? nil
    let second = numbers.count > 1 ? numbers[1] : nil
    let count = max(first ?? 1, 1)
    switch Character(Unicode.Scalar(byte)) {
    case "A": moveTo(row: row - count, column: column)
    case "B": moveTo(row: row + count, column: column)
    case "C": moveTo(row: row, column: column + count)
    case "D": moveTo(row: row, column: column - count)
    case "G": moveTo(row: row, column: count - 1)
    case "d": moveTo(row: count - 1, column: column)
    case "H", "f": moveTo(row: count - 1, column: (second ?? 1) - 1)
    case "@": insertCells(count)
    case "P": deleteCells(count)
    case "X": erase(row: row, column..<column + count)
    case "J": eraseDisplay(first ?? 0)
    case "K": erase(row: row, part(first ?? 0))
    case "L": for _ in 0..<min(count, rows) { insertLine() }
    case "M": for _ in 0..<min(count, rows) { deleteLine() }
    case "h" where first == 4: inserts = true
    case "l" where first == 4: inserts = false
    default: break
    }
  }

  /// The part of the cursor's line that an erasing sequence means.
  private func part(_ mode: Int) -> Range<Int> {
    switch mode {
    case 0: column..<columns
    case 1: 0..<column + 1
    default: 0..<columns
    }
  }

  private mutating func eraseDisplay(_ mode: Int) {
    if mode == 0 || mode == 1 { erase(row: row, part(mode)) }
    let others = mode == 0 ? row + 1..<rows : mode == 1 ? 0..<row : 0..<rows
    for row in others { erase(row: row, 0..<columns) }
  }
}
