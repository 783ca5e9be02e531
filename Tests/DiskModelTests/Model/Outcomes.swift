// What a power cut may make of one file or one folder: every subset of what waited, as far as they can be counted.

/// The choices for one file or folder; in the first nothing got through, in the last everything.
enum Outcomes {
  /// Subsets of no more sectors or names than this are gone through one by one.
  private static let countable = 8

  static func of(_ folder: Folder, limit: Int, _ seed: inout Seed) -> [[String: Int]] {
    let subsets = subsets(of: folder.pending, &seed)
    return subsets.map { folder.entries(with: $0) }
  }

  /// - Parameter limit: how many at most; old and new are always among them.
  static func of(_ inode: Inode, limit: Int, _ seed: inout Seed) -> [[UInt8]] {
    var plans: [(size: Int, fates: [Int: Inode.Fate])] = []
    let sizes = Set(inode.sizes + [inode.cached.count]).filter { $0 > inode.durable.count }
    for size in sizes.sorted() {
      let sectors = inode.dirty.filter { $0 * Inode.sector < size }.sorted()
      for subset in subsets(of: sectors, &seed) { plans += self.plans(size, sectors, new: subset, &seed) }
    }
    let everything = (inode.cached.count, inode.dirty.reduce(into: [:]) { $0[$1] = Inode.Fate.new })
    let chosen = seed.some(max(0, limit - 2), of: plans) + [everything]
    var seen: Set<[UInt8]> = [inode.durable]
    var outcomes = [inode.durable]
    for (size, fates) in chosen {
      let bytes = inode.bytes(size: size, fates: fates, seed: &seed)
      if seen.insert(bytes).inserted { outcomes.append(bytes) }
    }
    return outcomes
  }

  /// The sectors that did not get through: all alike in four ways, and once each in a way of its own.
  private static func plans(
    _ size: Int, _ sectors: [Int], new subset: [Int], _ seed: inout Seed
  ) -> [(size: Int, fates: [Int: Inode.Fate])] {
    let new = subset.reduce(into: [:]) { $0[$1] = Inode.Fate.new }
    guard subset.count < sectors.count else { return [(size, new)] }
    let lost = sectors.filter { new[$0] == nil }
    let cut = seed.below(Inode.sector)
    let alike: [Inode.Fate] = [.old, .zero, .garbage, .partlyNew(cut), .partlyGarbage(cut)]
    var plans = alike.map { fate in (size, lost.reduce(into: new) { $0[$1] = fate }) }
    if lost.count > 1 { plans.append((size, lost.reduce(into: new) { $0[$1] = seed.one(of: alike) })) }
    return plans
  }

  /// Every subset of a few, a sample of the subsets of many; none of them first, all of them last.
  private static func subsets<Element>(of elements: [Element], _ seed: inout Seed) -> [[Element]] {
    if elements.count <= countable {
      return (0..<1 << elements.count).map { mask in
        elements.indices.filter { mask >> $0 & 1 == 1 }.map { elements[$0] }
      }
    }
    let sample = (0..<1 << countable - 2).map { _ in elements.filter { _ in seed.once(in: 2) } }
    return [[]] + sample + [elements]
  }
}
