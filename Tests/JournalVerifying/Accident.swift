// What happens to files of text on ordinary days: editors, transfers, converters, other programs, disks.

/// An accident that a journal may meet with.
package enum Accident: String, CaseIterable, Sendable {
  case carriageReturns, trailingBlanks, mark, utf16, latin1, gzip, spaced, reordered, pretty, flippedBits,
    appendedText,
    swappedLines, lostLineFeed

  /// Whether lines that were saved are no records afterwards.
  package var makesDamage: Bool { self != .swappedLines && self != .lostLineFeed }

  /// The journal after it.
  /// - Parameters:
  ///   - last: how many of its last lines it strikes; nil for all.
  ///   - seed: of what is chosen at random.
  package func strike(_ journal: [UInt8], last: Int? = nil, seed: Int = 1) -> [UInt8] {
    let lines = journal.split(separator: 0x0A).map { Array($0) }
    let struck = min(last ?? lines.count, lines.count)
    return ended(lines.dropLast(struck)) + strike(Array(lines.suffix(struck)), seed)
  }

  private func strike(_ lines: [[UInt8]], _ seed: Int) -> [UInt8] {
    switch self {
    case .carriageReturns: ended(lines.map { $0 + [0x0D] })
    case .trailingBlanks: ended(lines.map { $0 + [0x20] })
    case .mark: [0xEF, 0xBB, 0xBF] + ended(lines)
    case .utf16: [0xFF, 0xFE] + text(lines).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .latin1: text(lines).unicodeScalars.map { $0.value < 0x100 ? UInt8($0.value) : UInt8(ascii: "?") }
    case .gzip: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + noise(lines.count * 200, seed)
    case .spaced: ended(lines.map(spaced))
    case .reordered: ended(lines.map(reordered))
    case .pretty: ended(lines.map(pretty))
    case .flippedBits: ended(lines.enumerated().map { flipped($1, seed + $0) })
    case .appendedText: ended(lines) + Array("Total: 3 interviews\nsaved by hand\n".utf8)
    case .swappedLines: ended(lines.reversed())
    case .lostLineFeed: Array(ended(lines).dropLast())
    }
  }

  private func ended(_ lines: some Sequence<[UInt8]>) -> [UInt8] {
    lines.reduce(into: []) { bytes, line in bytes += line + [0x0A] }
  }

  private func text(_ lines: [[UInt8]]) -> String { String(decoding: ended(lines), as: UTF8.self) }

  /// Bytes as they come from a packing program.
  private func noise(_ count: Int, _ seed: Int) -> [UInt8] {
    var state = UInt64(seed)
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
  }

  /// With a blank behind each comma and colon, as Python writes JSON.
  private func spaced(_ line: [UInt8]) -> [UInt8] {
    outsideStrings(line) { ",:".utf8.contains($0) ? [$0, 0x20] : [$0] }
  }

  /// One member a line, as tools write JSON for people.
  private func pretty(_ line: [UInt8]) -> [UInt8] {
    outsideStrings(line) { byte in
      if byte == UInt8(ascii: ":") { return [byte, 0x20] }
      if "{[,".utf8.contains(byte) { return [byte, 0x0A, 0x20, 0x20] }
      return "}]".utf8.contains(byte) ? [0x0A, byte] : [byte]
    }
  }

  private func outsideStrings(_ line: [UInt8], _ change: (UInt8) -> [UInt8]) -> [UInt8] {
    var (isInside, isEscaped) = (false, false)
    return line.flatMap { byte -> [UInt8] in
      defer { isEscaped = isInside && byte == UInt8(ascii: "\\") && !isEscaped }
      if byte == UInt8(ascii: "\""), !isEscaped { isInside.toggle() }
      return isInside || byte == UInt8(ascii: "\"") ? [byte] : change(byte)
    }
  }

  /// With the members in the order of their names, as some programs sort them.
  private func reordered(_ line: [UInt8]) -> [UInt8] {
    guard let members = JSON(line)?.members else { return line + [0x20] }
    var bytes = Array("{".utf8)
    for (index, member) in members.sorted(by: { $0.name < $1.name }).enumerated() {
      bytes += "\(index == 0 ? "" : ",")\"\(member.name)\":".utf8
      bytes += line[member.value.range]
    }
    return bytes + Array("}".utf8)
  }

  private func flipped(_ line: [UInt8], _ seed: Int) -> [UInt8] {
    guard let random = noise(3, seed).last, !line.isEmpty else { return line }
    var line = line
    let place = (Int(random) * 8191 + seed * 131) % line.count
    let bit = UInt8(1) << UInt8((seed / 3) % 8)
    // A line feed would make two lines of one, which is another accident.
    line[place] ^= line[place] ^ bit == 0x0A ? bit << 1 | bit >> 1 : bit
    return line
  }
}
