// All that a crash may leave: of the unsynced sectors, sizes and names every one may have got through or not.

/// What a crash at one moment left.
struct Crash {
  let disk: Disk
  /// The clock of the machine that starts again.
  let clock: Int
  /// Of a machine whose power failed; of a killed process if false, whose cache lives on.
  let isPowerCut: Bool
  /// Whether bytes stand in a file that nobody wrote there, and that are no zeros.
  let hasGarbage: Bool
  /// For the report of a fault.
  let place: String
}

/// The disks after a crash at one moment.
struct PossibleDisks {
  let moment: Machine.Moment
  let effort: Effort

  /// Every disk only once.
  func all(_ seed: inout Seed) -> [Crash] {
    var seen: Set<Disk> = []
    var crashes: [Crash] = []
    for (disk, limit, place) in inFlight(&seed) {
      add(disk, of: disk, isPowerCut: false, place, &seen, &crashes)
      for cut in PossibleDisks.afterPowerCut(disk, limit: limit, &seed) {
        add(cut, of: disk, isPowerCut: true, place, &seen, &crashes)
      }
    }
    return crashes
  }

  /// One of them, each kind as likely as the other.
  func one(_ seed: inout Seed) -> Crash {
    var brief = self.effort
    (brief.prefixes, brief.disksAPrefix, brief.disksAMoment) = (1, 2, 3)
    return seed.one(of: PossibleDisks(moment: moment, effort: brief).all(&seed))
  }

  private func add(
    _ disk: Disk, of whole: Disk, isPowerCut: Bool, _ place: String, _ seen: inout Set<Disk>,
    _ crashes: inout [Crash]
  ) {
    guard seen.insert(disk).inserted else { return }
    crashes.append(
      Crash(
        disk: disk, clock: moment.clock + 60_000, isPowerCut: isPowerCut,
        hasGarbage: disk.hasGarbage(of: whole),
        place: "\(isPowerCut ? "power cut" : "kill") \(place)"))
  }

  /// The disk as programs see it, with every prefix of the write that is being made.
  private func inFlight(_ seed: inout Seed) -> [(disk: Disk, limit: Int, place: String)] {
    guard let (file, bytes) = moment.write else {
      return [(moment.disk, effort.disksAMoment, "before \(moment.call)")]
    }
    return prefixes(of: bytes.count, &seed).map { length in
      var disk = moment.disk
      disk.update(file) { $0.append(Array(bytes[..<length])) }
      let limit = length == bytes.count ? effort.disksAMoment : effort.disksAPrefix
      return (disk, limit, "\(length) bytes into \(moment.call)")
    }
  }

  /// Always none, one, all but one and all, for they are special.
  private func prefixes(of count: Int, _ seed: inout Seed) -> [Int] {
    let special: Set = [0, min(1, count), max(0, count - 1), count]
    return special.union(seed.some(effort.prefixes, of: Array(0...count))).sorted()
  }

  // MARK: Power cuts

  /// At most so many, nothing and everything got through among them.
  static func afterPowerCut(_ disk: Disk, limit: Int, _ seed: inout Seed) -> [Disk] {
    var files: [(number: Int, choices: [[UInt8]])] = []
    var folders: [(number: Int, choices: [[String: Int]])] = []
    for number in disk.nodes.keys.sorted() {
      if let inode = disk.file(number), inode.isUnsynced {
        files.append((number, Outcomes.of(inode, limit: limit, &seed)))
      } else if let folder = disk.folder(number), !folder.pending.isEmpty {
        folders.append((number, Outcomes.of(folder, limit: limit, &seed)))
      }
    }
    let counts = files.map(\.choices.count) + folders.map(\.choices.count)
    return combinations(of: counts, limit: limit, &seed).map { combination in
      var bytes: [Int: [UInt8]] = [:]
      for (file, choice) in zip(files, combination) { bytes[file.number] = file.choices[choice] }
      var entries: [Int: [String: Int]] = [:]
      for (folder, choice) in zip(folders, combination.dropFirst(files.count)) {
        entries[folder.number] = folder.choices[choice]
      }
      return disk.crashed(bytes: bytes, entries: entries)
    }
  }

  /// All of them if they are no more than the limit, else the first, the last, and a sample.
  private static func combinations(of counts: [Int], limit: Int, _ seed: inout Seed) -> [[Int]] {
    let total = counts.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
    if total <= limit {
      return (0..<total).map { number in
        var rest = number
        return counts.map { count in
          defer { rest /= count }
          return rest % count
        }
      }
    }
    let extremes = [counts.map { _ in 0 }, counts.map { $0 - 1 }]
    return extremes + (0..<max(0, limit - 2)).map { _ in counts.map { seed.below($0) } }
  }
}

extension Disk {
  /// Whether a file of the journal's name has other bytes than those that were written to it, zeros apart.
  fileprivate func hasGarbage(of whole: Disk) -> Bool {
    guard let number = number(at: Desk.journal), let written = whole.file(number)?.cached,
      let found = file(number)?.cached
    else { return false }
    return zip(found, written).contains { $0 != $1 && $0 != 0 }
  }
}
