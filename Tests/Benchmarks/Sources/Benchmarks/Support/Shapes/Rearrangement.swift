// Lines that say the same in another order of members and with white space: readers accept both.

/// Writes the objects of a line with their members in random order and white space between the tokens.
struct Rearrangement {
  private let source: [UInt8]
  private var draw: Draw
  private let spacing: Spacing
  private var line = ShapeLine()

  /// Where white space stands.
  private enum Spacing: CaseIterable {
    case none
    /// After commas and colons, as many writers of JSON have it.
    case usual
    /// Spaces and tabs anywhere between tokens.
    case wild
  }

  private init(_ source: [UInt8], _ draw: Draw) {
    (self.source, self.draw) = (source, draw)
    spacing = self.draw.one(of: Spacing.allCases)
    line.bytes.reserveCapacity(source.count * 3 / 2)
  }

  /// Rearranges a line that has no white space and lacks its sum.
  static func apply(to line: inout ShapeLine, _ draw: inout Draw) {
    var rearrangement = Rearrangement(line.bytes + [UInt8(ascii: "}")], draw)
    rearrangement.putSpace(after: false)
    _ = rearrangement.copyValue(at: 0, isTop: true)
    line = rearrangement.line
    line.bytes.removeLast()
    draw = rearrangement.draw
  }

  private mutating func copyValue(at start: Int, isTop: Bool = false) -> Int {
    switch source[start] {
    case UInt8(ascii: "{"): return copyObject(at: start, isTop: isTop)
    case UInt8(ascii: "["): return copyArray(at: start)
    default:
      let end = self.end(ofValueAt: start)
      line.bytes += source[start..<end]
      return end
    }
  }

  private mutating func copyObject(at start: Int, isTop: Bool) -> Int {
    var members: [Range<Int>] = []
    var next = start + 1
    while source[next] != UInt8(ascii: "}") {
      if source[next] == UInt8(ascii: ",") { next += 1 }
      let end = self.end(ofValueAt: self.end(ofValueAt: next) + 1)
      members.append(next..<end)
      next = end
    }
    for place in members.indices.dropFirst() { members.swapAt(place, draw.below(place + 1)) }
    line.bytes.put("{")
    for (number, member) in members.enumerated() {
      if number > 0 { putComma() }
      copyMember(member, isTop: isTop)
    }
    putSpace(after: false)
    line.bytes.put("}")
    return next + 1
  }

  private mutating func copyMember(_ member: Range<Int>, isTop: Bool) {
    putSpace(after: false)
    let colon = end(ofValueAt: member.lowerBound)
    let name = source[member.lowerBound..<colon]
    line.bytes += name
    putSpace(after: false)
    line.bytes.put(":")
    putSpace(after: true)
    let start = line.bytes.count
    let isObject = source[colon + 1] == UInt8(ascii: "{")
    _ = copyValue(at: colon + 1)
    if isTop, isObject, name.elementsEqual("\"private\"".utf8) { line.personal = start..<line.bytes.count }
  }

  private mutating func copyArray(at start: Int) -> Int {
    line.bytes.put("[")
    var next = start + 1
    while source[next] != UInt8(ascii: "]") {
      if source[next] == UInt8(ascii: ",") {
        putComma()
        next += 1
      }
      next = copyValue(at: next)
    }
    line.bytes.put("]")
    return next + 1
  }

  private mutating func putComma() {
    putSpace(after: false)
    line.bytes.put(",")
    putSpace(after: true)
  }

  /// - Parameter after: whether a comma or a colon stands before it.
  private mutating func putSpace(after: Bool) {
    switch spacing {
    case .none: break
    case .usual: if after { line.bytes.put(" ") }
    case .wild:
      for _ in 0..<max(0, draw.below(6) - 3) { line.bytes.put(draw.below(4) == 0 ? "\t" : " ") }
    }
  }

  /// The place after the value, or the name of a member, that begins at a place.
  private func end(ofValueAt start: Int) -> Int {
    var place = start
    var depth = 0
    repeat {
      switch source[place] {
      case UInt8(ascii: "\""):
        place += 1
        while source[place] != UInt8(ascii: "\"") { place += source[place] == UInt8(ascii: "\\") ? 2 : 1 }
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default:
        // A number or a word ends before the next token.
        while depth == 0, !",]}".utf8.contains(source[place + 1]) { place += 1 }
      }
      place += 1
    } while depth > 0
    return place
  }
}
