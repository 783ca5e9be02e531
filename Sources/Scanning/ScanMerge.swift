// The findings of all blocks in the order of the file: the chain, and the few records that must be counted again because
// others speak of them.

import Records
import Summarizing

/// What is put together while the blocks are read.
struct ScanMerge {
  /// How much of a fragment is read at a time.
  private static let piece = 1 << 18

  private(set) var chain = Chain()
  private var journal = 0
  /// How many were begun.
  private var journals = 0
  private var recent: RecentIDs

  /// Records that were read the plain way, and where they stand.
  private(set) var plain: [(line: JournalLine, place: RecentIDs.Place)] = []
  private var plainPlaces: Set<RecentIDs.Place> = []
  /// Responses that were counted the fast way and must be counted the plain way instead.
  private(set) var recounted: Set<RecentIDs.Place> = []
  /// Ids that are amended, voided or followed up, of records that were not met.
  private var wanted: Set<RecordID> = []
  /// Ids that may have been met before they were remembered no more.
  private var late: [RecordID: [RecentIDs.Place]] = [:]

  /// - Parameter remembered: how many of the last ids are remembered at least; nil for all.
  init(remembered: Int?) {
    recent = RecentIDs(most: remembered)
  }

  /// Begins the next journal.
  mutating func begin(_ journal: Int, after link: Chain.Link?) {
    self.journal = journal
    if journals > 0 { recent.spread() }
    journals += 1
    chain = Chain(after: link)
  }

  /// The chain, once all blocks of the journal were taken.
  mutating func finish() -> Chain {
    chain.finish()
    return chain
  }

  /// Takes the findings of the next block.
  mutating func take(_ findings: BlockFindings, from source: any ByteSource) throws {
    for item in findings.items {
      switch item {
      case .run(let run, let ids):
        chain.take(run)
        for id in findings.ids[ids] {
          let place = RecentIDs.Place(journal: journal, offset: id.offset)
          if meet(id.words, at: place) { recounted.insert(place) }
        }
      case .line(let line, let offset):
        chain.take(line, offset: offset)
        takePlain(line, RecentIDs.Place(journal: journal, offset: offset))
      case .fragment(let offset, let count, _): try takeFragment(offset, count, from: source)
      }
    }
  }

  private mutating func takePlain(_ line: JournalLine, _ place: RecentIDs.Place) {
    guard let record = line.record else { return }
    plain.append((line, place))
    plainPlaces.insert(place)
    _ = meet(record.id.words, at: place)
    switch record.content {
    case .amend(let amendment): want(amendment.of)
    case .void(let of), .followUp(let of, _, _): want(of)
    default: break
    }
  }

  /// Whether the record must be counted again: its id was met before, or somebody speaks of it.
  private mutating func meet(_ words: (UInt64, UInt64), at place: RecentIDs.Place) -> Bool {
    let isWanted = !wanted.isEmpty && wanted.remove(RecordID(words: words)) != nil
    switch recent.find(words) {
    case .met(let other):
      countAgain(other)
      return true
    case .unknown: late[RecordID(words: words), default: []].append(place)
    case .new: break
    }
    recent.insert(words, place)
    return isWanted
  }

  private mutating func want(_ id: RecordID) {
    switch recent.find(id.words) {
    case .met(let place): countAgain(place)
    case .new, .unknown: wanted.insert(id)
    }
  }

  private mutating func countAgain(_ place: RecentIDs.Place) {
    if !plainPlaces.contains(place) { recounted.insert(place) }
  }

  private mutating func takeFragment(_ offset: Int, _ count: Int?, from source: any ByteSource) throws {
    let end = count.map { offset + $0 } ?? source.length
    var position = offset
    repeat {
      var bytes = try source.bytes(position..<min(end, position + ScanMerge.piece))
      let feed = count == nil ? bytes.firstIndex(of: UInt8(ascii: "\n")) : nil
      if let feed { bytes.removeSubrange(feed...) }
      bytes.withUnsafeBytes { chain.takeFragment($0, offset: offset, isStart: position == offset) }
      position += bytes.count
      if feed != nil { break }
    } while position < end
  }

  /// Whether records have to be looked for among those that were read already.
  var needsSecondLook: Bool { !wanted.isEmpty || !late.isEmpty }

  /// Takes a record that a second look through all journals met, in their order.
  mutating func lookAgain(_ id: RecordID, at place: RecentIDs.Place) {
    if wanted.remove(id) != nil { countAgain(place) }
    guard let places = late[id], let last = places.max() else { return }
    if place < last {
      countAgain(place)
      places.forEach { countAgain($0) }
    }
    late[id] = nil
  }
}
