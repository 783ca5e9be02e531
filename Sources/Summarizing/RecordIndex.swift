// Which records stand twice, and which speak of which: known once every line was looked at.

import Records

/// The ids of all records with their places, and the places of records that speak of others: 16 bytes each.
struct RecordIndex: Sendable {
  private struct Entry: Sendable {
    /// The seeded hash of an id.
    let key: UInt64
    let place: Place
  }

  /// By the first bits of the key, so that what belongs together is looked at together.
  private var ids = [[Entry]](repeating: [], count: RecordIndex.buckets)
  private var corrections = [[Entry]](repeating: [], count: RecordIndex.buckets)
  private let seeded = SeededHash.ofProcess
  private static let buckets = 256

  /// Adds the id of a record.
  @inline(__always)
  mutating func add(_ id: RecordID, at place: Place) {
    let key = seeded.hash(id.words)
    ids[Int(key >> 56)].append(Entry(key: key, place: place))
  }

  /// Adds a record that speaks of another one.
  mutating func add(correctionOf id: RecordID, at place: Place) {
    let key = seeded.hash(id.words)
    corrections[Int(key >> 56)].append(Entry(key: key, place: place))
  }

  mutating func add(_ other: RecordIndex) {
    for bucket in ids.indices {
      ids[bucket] += other.ids[bucket]
      corrections[bucket] += other.corrections[bucket]
    }
  }

  /// Records that may be one and the same, or speak of one another: two ids may share a hash.
  struct Meetings {
    /// Places of records of one id, in their order; two or more each.
    var copies: [[Place]] = []
    /// A record, and one that speaks of it, in the order of the first.
    var corrections: [(of: Place, place: Place)] = []
  }

  /// Finds them. Nothing is left in the index after it.
  mutating func takeMeetings() -> Meetings {
    var meetings = Meetings()
    var slots: [UInt32] = []
    for bucket in ids.indices {
      meet(ids[bucket], corrections[bucket], &slots, &meetings)
      ids[bucket] = []
      corrections[bucket] = []
    }
    meetings.corrections.sort { ($0.of, $0.place) < ($1.of, $1.place) }
    return meetings
  }

  private func meet(
    _ ids: [Entry], _ corrections: [Entry], _ slots: inout [UInt32], _ meetings: inout Meetings
  ) {
    var size = 16
    while size < 2 * ids.count { size *= 2 }
    if slots.count < size { slots = [UInt32](repeating: 0, count: size) }
    for slot in 0..<size { slots[slot] = 0 }
    var doubled: [UInt64: [Place]] = [:]
    for (number, entry) in ids.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.key) & (size - 1)
      while slots[slot] != 0, ids[Int(slots[slot]) - 1].key != entry.key { slot = (slot + 1) & (size - 1) }
      if slots[slot] == 0 {
        slots[slot] = UInt32(number + 1)
      } else {
        doubled[entry.key, default: [ids[Int(slots[slot]) - 1].place]].append(entry.place)
      }
    }
    meetings.copies += doubled.values.map { $0.sorted() }
    for correction in corrections {
      var slot = Int(truncatingIfNeeded: correction.key) & (size - 1)
      while slots[slot] != 0, ids[Int(slots[slot]) - 1].key != correction.key {
        slot = (slot + 1) & (size - 1)
      }
      if slots[slot] == 0 { continue }
      let places = doubled[correction.key] ?? [ids[Int(slots[slot]) - 1].place]
      for place in places { meetings.corrections.append((place, correction.place)) }
    }
  }
}
