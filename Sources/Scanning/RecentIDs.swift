// Whether an id was met before, in memory that does not grow with the journal: ids begin with the moment of their making,
// so an old one is known to be old.

import Records

/// The ids of the last records, and where these stand.
struct RecentIDs {
  /// Where a record stands: which of the journals, where in it, and whether it was read the plain way.
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
  }

  /// A hash table whose entries lie in one array.
  private struct Table {
    struct Entry {
      var id: (UInt64, UInt64) = (0, 0)
      /// The journal in the high 16 bits, the offset below; all ones for an empty place.
      var place = UInt64.max
    }

    private(set) var count = 0
    private(set) var greatest: (UInt64, UInt64)?
    private var entries = [Entry](repeating: Entry(), count: 1024)

    func find(_ id: (UInt64, UInt64)) -> Place? {
      var slot = slot(of: id)
      while entries[slot].place != .max {
        if entries[slot].id == id {
          let place = entries[slot].place
          return Place(journal: Int(place >> 48), offset: Int(place & 0xFFFF_FFFF_FFFF))
        }
        slot = (slot + 1) & (entries.count - 1)
      }
      return nil
    }

    mutating func insert(_ id: (UInt64, UInt64), _ place: Place) {
      if count * 2 >= entries.count { grow() }
      put(Entry(id: id, place: UInt64(place.journal) << 48 | UInt64(place.offset)))
      count += 1
      greatest = greatest.map { max($0, id, by: <) } ?? id
    }

    private mutating func put(_ entry: Entry) {
      var slot = slot(of: entry.id)
      while entries[slot].place != .max { slot = (slot + 1) & (entries.count - 1) }
      entries[slot] = entry
    }

    private mutating func grow() {
      let old = entries
      entries = [Entry](repeating: Entry(), count: old.count * 2)
      for entry in old where entry.place != .max { put(entry) }
    }

    /// The random bits of an id are spread well already; a multiplication makes others so.
    private func slot(of id: (UInt64, UInt64)) -> Int {
      Int(truncatingIfNeeded: ((id.0 ^ id.1) &* 0x9E37_79B9_7F4A_7C15) >> 24) & (entries.count - 1)
    }
  }
}

private func max(
  _ one: (UInt64, UInt64), _ other: (UInt64, UInt64),
  by areInOrder: ((UInt64, UInt64), (UInt64, UInt64)) -> Bool
) -> (UInt64, UInt64) { areInOrder(one, other) ? other : one }
