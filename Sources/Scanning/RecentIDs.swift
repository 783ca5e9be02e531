// Whether an id was met before, in memory that does not grow with the journal: ids begin with the moment of their making,
// so an old one is known to be old.

import Records

/// The ids of the last records, and where these stand.
struct RecentIDs {
  /// Where a record stands: which of the journals, and where in it.
  struct Place: Hashable, Comparable {
    let journal: Int
    let offset: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.journal, left.offset) < (right.journal, right.offset)
    }
  }

  /// What is known of an id.
  enum Answer: Equatable {
    case met(Place)
    case new
    /// It is older than what is remembered: it may have been met.
    case unknown
  }

  private var young: Table
  private var old: Table
  /// The greatest id that was forgotten: all greater ones are remembered.
  private var forgotten: (UInt64, UInt64)?
  /// How many are remembered at least; nil for all.
  private let most: Int?
  private var isSpread = false

  init(most: Int?) {
    self.most = most
    (young, old) = (Table(), Table())
  }

  /// What is known of an id.
  func find(_ id: (UInt64, UInt64)) -> Answer {
    if let place = young.find(id) ?? old.find(id) { return .met(place) }
    guard let forgotten, id <= forgotten else { return .new }
    return .unknown
  }

  /// Remembers an id that was not met.
  mutating func insert(_ id: (UInt64, UInt64), _ place: Place) {
    young.insert(id, place)
    guard let most, young.count >= most else { return }
    if let greatest = old.greatest { forgotten = forgotten.map { max($0, greatest, by: <) } ?? greatest }
    old = young
    young = Table()
    if isSpread { young.spread() }
  }

  /// Ids do not rise from here on: another journal begins, whose records were made while those of the first were.
  mutating func spread() {
    isSpread = true
    young.spread()
    old.spread()
  }

  /// Entries of ids that rise from record to record lie in their order; all others in a hash table.
  private struct Table {
    struct Entry {
      var id: (UInt64, UInt64) = (0, 0)
      /// The journal in the high 16 bits, the offset below; all ones for an empty place.
      var bits = UInt64.max

      var place: Place { Place(journal: Int(bits >> 48), offset: Int(bits & 0xFFFF_FFFF_FFFF)) }
    }

    private(set) var count = 0
    private(set) var greatest: (UInt64, UInt64)?
    private var rising: [Entry] = []
    /// Twice as long as there are entries in it; a power of two, or 0.
    private var slots: [Entry] = []
    private var hashed = 0
    private var isSpread = false

    @inline(__always)
    func find(_ id: (UInt64, UInt64)) -> Place? {
      guard let greatest, id <= greatest else { return nil }
      return findAmongRising(id) ?? findHashed(id)
    }

    @inline(__always)
    mutating func insert(_ id: (UInt64, UInt64), _ place: Place) {
      let entry = Entry(id: id, bits: UInt64(place.journal) << 48 | UInt64(place.offset))
      let isGreatest = greatest.map { $0 < id } ?? true
      if isGreatest { greatest = id }
      if isGreatest, !isSpread { rising.append(entry) } else { hash(entry) }
      count += 1
    }

    /// Puts all entries into the hash table, and those that will come: ids do not rise from here on.
    mutating func spread() {
      isSpread = true
      rising.forEach { hash($0) }
      rising = []
    }

    /// Those who write at the same time have ids close to the greatest, so the search begins there, in strides that
    /// double.
    private func findAmongRising(_ id: (UInt64, UInt64)) -> Place? {
      var (low, high, stride) = (rising.count, rising.count, 1)
      while low > 0, rising[low - 1].id >= id {
        high = low
        low = Swift.max(0, low - stride)
        stride *= 2
      }
      while low < high {
        let middle = (low + high) / 2
        if rising[middle].id < id { low = middle + 1 } else { high = middle }
      }
      return low < rising.count && rising[low].id == id ? rising[low].place : nil
    }

    private func findHashed(_ id: (UInt64, UInt64)) -> Place? {
      guard !slots.isEmpty else { return nil }
      var slot = slot(of: id)
      while slots[slot].bits != .max {
        if slots[slot].id == id { return slots[slot].place }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }

    private mutating func hash(_ entry: Entry) {
      if hashed * 2 >= slots.count { grow() }
      put(entry)
      hashed += 1
    }

    private mutating func put(_ entry: Entry) {
      var slot = slot(of: entry.id)
      while slots[slot].bits != .max { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }

    private mutating func grow() {
      let old = slots
      slots = [Entry](repeating: Entry(), count: Swift.max(1024, old.count * 2))
      for entry in old where entry.bits != .max { put(entry) }
    }

    /// The random bits of an id are spread well already; a multiplication makes others so.
    private func slot(of id: (UInt64, UInt64)) -> Int {
      Int(truncatingIfNeeded: ((id.0 ^ id.1) &* 0x9E37_79B9_7F4A_7C15) >> 24) & (slots.count - 1)
    }
  }
}

private func max(
  _ one: (UInt64, UInt64), _ other: (UInt64, UInt64),
  by areInOrder: ((UInt64, UInt64), (UInt64, UInt64)) -> Bool
) -> (UInt64, UInt64) { areInOrder(one, other) ? other : one }
