// Records repeat the order of their members: which one stands behind another is remembered with its bytes.

/// For each member what was met behind it last: a comma, a name, and a colon.
struct MemberOrder {
  private struct Next {
    var words: (UInt64, UInt64) = (0, 0)
    var masks: (UInt64, UInt64) = (0, 0)
    /// How many bytes it takes; 0 where nothing was met.
    var count = 0
    var member = RecordMember.v
  }

  private var nexts = [Next](repeating: Next(), count: RecordMember.allCases.count)

  /// What stands behind a member, if it is what was met there last.
  /// - Parameter place: where the member's value ends.
  /// - Returns: the next member, and where its value begins.
  @inline(__always)
  func next(behind member: RecordMember, at place: Int, of line: Span<UInt8>) -> (RecordMember, start: Int)? {
    let next = nexts[member.rawValue]
    guard place + 16 <= line.count, next.count > 0, line.word(at: place) & next.masks.0 == next.words.0,
      line.word(at: place + 8) & next.masks.1 == next.words.1
    else { return nil }
    return (next.member, place + next.count)
  }

  /// Remembers what stands behind a member.
  /// - Parameter place: the bytes between the two values.
  mutating func remember(
    _ next: RecordMember, behind member: RecordMember, _ place: Range<Int>, of line: Span<UInt8>
  ) {
    guard place.count <= 16, place.lowerBound + 16 <= line.count else { return }
    let masks: (UInt64, UInt64) =
      place.count > 8
      ? (.max, .max >> UInt64(8 * (16 - place.count))) : (.max >> UInt64(8 * (8 - place.count)), 0)
    nexts[member.rawValue] = Next(
      words: (line.word(at: place.lowerBound) & masks.0, line.word(at: place.lowerBound + 8) & masks.1),
      masks: masks, count: place.count, member: next)
  }
}
