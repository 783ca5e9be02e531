// A file as the page cache has it and as the platter has it, by sectors of 512 bytes.

import Glibc

/// One file, whatever its names.
struct Inode: Hashable {
  static let sector = 512

  /// What programs read.
  private(set) var cached: [UInt8] = []
  /// What a sync made sure of, at the size that it made sure of.
  private(set) var durable: [UInt8] = []
  /// Sectors whose cached bytes wait to be written.
  private(set) var dirty: Set<Int> = []
  /// The sizes that it had since the last sync.
  private(set) var sizes: [Int] = []
  var mode: mode_t
  var owner = geteuid()
  var group = getegid()

  init(mode: mode_t, holding bytes: [UInt8] = []) {
    self.mode = mode
    (cached, durable) = (bytes, bytes)
  }

  /// By the bytes of the cache alone, and all at once: tests are not optimised.
  func hash(into hasher: inout Hasher) {
    cached.withUnsafeBytes { hasher.combine(bytes: $0) }
    hasher.combine(dirty.count)
  }

  /// Whether the platter may hold something else than the cache.
  var isUnsynced: Bool { !dirty.isEmpty || cached.count != durable.count }

  mutating func append(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    let first = cached.count / Inode.sector
    sizes.append(cached.count)
    cached += bytes
    dirty.formUnion(first...(cached.count - 1) / Inode.sector)
  }

  /// Only for writers that are wrong on purpose: nothing in the house cuts a journal.
  mutating func truncate(to size: Int) {
    sizes.append(cached.count)
    cached = Array(cached.prefix(size))
    dirty = dirty.filter { $0 * Inode.sector < size }
    durable = Array(durable.prefix(size))
  }

  mutating func synchronize() {
    durable += [UInt8](repeating: 0, count: max(0, cached.count - durable.count))
    for index in dirty { durable.replaceSubrange(bytes(of: index), with: cached[bytes(of: index)]) }
    forgetDirt()
  }

  /// A sync that failed: the kernel forgets that some sectors were never written, and says so only once.
  /// - Parameter keeps: whether a sector stays dirty.
  mutating func failToSynchronize(keeps: (Int) -> Bool) {
    dirty = dirty.sorted().filter(keeps).reduce(into: []) { $0.insert($1) }
  }

  private mutating func forgetDirt() {
    dirty = []
    sizes = []
  }

  private func bytes(of sector: Int) -> Range<Int> {
    sector * Inode.sector..<min((sector + 1) * Inode.sector, cached.count)
  }

  // MARK: A power cut

  /// What became of one sector that waited to be written.
  enum Fate: Hashable {
    case new, old, zero, garbage
    /// New up to some byte, then what was there before, or garbage.
    case partlyNew(Int), partlyGarbage(Int)
  }

  /// The bytes after a power cut; what was synced is always there.
  /// - Parameter size: one that it had, or was on its way to.
  func bytes(size: Int, fates: [Int: Fate], seed: inout Seed) -> [UInt8] {
    var result = Array(durable.prefix(size))
    result += [UInt8](repeating: 0, count: size - result.count)
    for (index, fate) in fates.sorted(by: { $0.key < $1.key }) {
      let sector = bytes(of: index)
      let fresh = sector.first { $0 >= durable.count || durable[$0] != cached[$0] } ?? sector.upperBound
      for position in fresh..<max(fresh, min(sector.upperBound, size)) {
        result[position] = byte(at: position, since: fresh, fate, before: result[position], &seed)
      }
    }
    return result
  }

  private func byte(
    at position: Int, since fresh: Int, _ fate: Fate, before old: UInt8, _ seed: inout Seed
  ) -> UInt8 {
    switch fate {
    case .new: cached[position]
    case .old: old
    case .zero: 0
    case .garbage: Inode.garbage(&seed)
    case .partlyNew(let count): position - fresh < count ? cached[position] : old
    case .partlyGarbage(let count): position - fresh < count ? cached[position] : Inode.garbage(&seed)
    }
  }

  /// Any byte, but line feeds, braces and quotes more often than others.
  private static func garbage(_ seed: inout Seed) -> UInt8 {
    seed.once(in: 12) ? seed.one(of: Array("\n\n{}\"\\,".utf8)) : UInt8(truncatingIfNeeded: seed.next())
  }

  /// The file as it is found after that.
  func crashed(holding bytes: [UInt8]) -> Inode {
    var inode = Inode(mode: mode, holding: bytes)
    (inode.owner, inode.group) = (owner, group)
    return inode
  }
}
