// Where responses come from repeats: the members from the survey to the agent are read once, and known by their bytes from
// then on.

import Glibc
import Records

/// Where a response comes from.
struct Origin {
  var survey = UnsafeRawBufferPointer.empty
  var lang = UnsafeRawBufferPointer.empty
  var channel = UnsafeRawBufferPointer.empty
  var desk = UnsafeRawBufferPointer.empty
  var agent = UnsafeRawBufferPointer.empty
}

/// The origins that were met, by small numbers.
struct Origins {
  /// More than that are not kept, nor those that are longer than usual: memory must not grow with the journal.
  static let most = 2048
  private static let mostBytes = 512
  private static let mostLengths = 64

  /// So many are kept.
  private(set) var count = 0
  /// An origin by its number; that of the number `most` is the last one that was not kept.
  let known = UnsafeMutablePointer<Origin>.allocate(capacity: most + 1)
  private let stretches = UnsafeMutablePointer<(start: UnsafeRawPointer, count: Int)>.allocate(capacity: most)
  /// Numbers plus 1 by hash; 0 where there is none.
  private let slots = UnsafeMutablePointer<UInt16>.allocate(capacity: slotCount)
  private static let slotCount = 4 * most
  /// How long they are, those that were met often before the others.
  private let lengths = UnsafeMutablePointer<Int>.allocate(capacity: mostLengths)
  private var lengthCount = 0

  init() { slots.initialize(repeating: 0, count: Origins.slotCount) }

  /// Gives back what it holds.
  func free() {
    for number in 0..<count { stretches[number].start.deallocate() }
    known.deallocate()
    stretches.deallocate()
    slots.deallocate()
    lengths.deallocate()
  }

  /// The number of the origin at the cursor, which is moved behind it.
  @inline(always)
  mutating func number(_ cursor: inout LineCursor) -> Int? {
    if let number = find(&cursor) { return number }
    guard let (number, length) = read(cursor) else { return nil }
    return cursor.pass(length).map { _ in number }
  }

  @inline(always)
  private mutating func find(_ cursor: inout LineCursor) -> Int? {
    let (start, most) = (UnsafeRawPointer(cursor.here), cursor.left - 8)
    for place in 0..<lengthCount {
      let length = lengths[place]
      guard length <= most, start.loadUnaligned(fromByteOffset: length, as: UInt64.self) == Origins.behind
      else { continue }
      if place > 0 { (lengths[place], lengths[place - 1]) = (lengths[place - 1], length) }
      var slot = Origins.slot(of: start, length)
      while slots[slot] != 0 {
        let number = Int(slots[slot]) - 1
        let stretch = stretches[number]
        if stretch.count == length, memcmp(stretch.start, start, length) == 0 {
          return cursor.pass(length).map { _ in number }
        }
        slot = (slot + 1) & (Origins.slotCount - 1)
      }
      return nil
    }
    return nil
  }

  /// The number of an origin that was not met before, and its length.
  @inline(never)
  private mutating func read(_ cursor: LineCursor) -> (Int, Int)? {
    var behind = cursor
    guard let origin = Origins.origin(&behind) else { return nil }
    let stretch = behind.bytes(since: cursor.here)
    let length = (0..<lengthCount).first { lengths[$0] == stretch.count }
    guard count < Origins.most, stretch.count <= Origins.mostBytes,
      length != nil || lengthCount < Origins.mostLengths
    else {
      known[Origins.most] = origin
      return (Origins.most, stretch.count)
    }
    if length == nil {
      lengths[lengthCount] = stretch.count
      lengthCount += 1
    }
    return keep(stretch).map { ($0, stretch.count) }
  }

  /// Keeps an origin that was read; what is said of it points into the bytes that are kept.
  private mutating func keep(_ stretch: UnsafeRawBufferPointer) -> Int? {
    guard let text = stretch.baseAddress else { return nil }
    // A text is read eight bytes at a time, the last one beyond its end.
    let count = stretch.count + 8
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 8)
    bytes.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    bytes.copyMemory(from: text, byteCount: stretch.count)
    let start = UnsafeRawPointer(bytes)
    var cursor = LineCursor(start.assumingMemoryBound(to: UInt8.self), count: count)
    guard let origin = Origins.origin(&cursor) else { return nil }
    (known + self.count).initialize(to: origin)
    (stretches + self.count).initialize(to: (start, stretch.count))
    self.count += 1
    var slot = Origins.slot(of: start, stretch.count)
    while slots[slot] != 0 { slot = (slot + 1) & (Origins.slotCount - 1) }
    slots[slot] = UInt16(self.count)
    return self.count - 1
  }

  private static func origin(_ cursor: inout LineCursor) -> Origin? {
    guard cursor.take(",\"kind\":\"response\",\"survey\":\""), let survey = cursor.text(),
      cursor.take(",\"revision\":\""), cursor.hex8() != nil, cursor.take("\",\"lang\":\""),
      let lang = cursor.text(), cursor.take(",\"channel\":\""), let channel = cursor.text(),
      cursor.take(",\"desk\":\""), let desk = cursor.text(), cursor.take(",\"agent\":\""),
      let agent = cursor.text()
    else { return nil }
    return Origin(survey: survey, lang: lang, channel: channel, desk: desk, agent: agent)
  }

  /// What stands behind an origin: `,"dispos`.
  @inline(always)
  private static var behind: UInt64 { LineCursor.word(",\"dispos") }

  /// Where an origin of 16 bytes or more is looked for first.
  @inline(always)
  private static func slot(of start: UnsafeRawPointer, _ length: Int) -> Int {
    var (one, other): (UInt64, UInt64) = (0, 0)
    var place = 0
    repeat {
      let bytes = start + Swift.min(place, length &- 16)
      one = (one ^ bytes.loadUnaligned(as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      other = (other ^ bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)) &* 0xC2B2_AE3D_27D4_EB4F
      place &+= 16
    } while place < length
    let mixed = (one ^ (other >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40) & (slotCount - 1)
  }
}
