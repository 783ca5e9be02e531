// Reading the journals that were named, one after the other, into one ledger.

import Glibc
import Journaling
import Records
import Summarizing
import Wording

/// The journals of a command.
struct Journals {
  /// Paths in the order in which they are read.
  let paths: [String]
  /// Whether it is the one journal that a command reads when nobody names any.
  let isDefault: Bool
  /// Those of `paths` that stand in a folder that was named.
  private let listed: Set<String>
  private let system = Kernel()

  /// - Parameter named: files and folders; a folder stands for every `*.jsonl` in it, in byte order.
  init(_ named: [GivenPath], in world: World, _ words: Wording) throws {
    // What was named needs no home folder.
    let location = named.isEmpty ? try JournalLocation(nil, in: world, words) : nil
    isDefault = location?.isDefault ?? false
    let given =
      try location.map { [$0.path] }
      ?? named.map { path throws(Complaint) in try path.path(in: world, words) }
    var (paths, listed): ([String], Set<String>) = ([], [])
    for path in given {
      let status = try? system.status(ofPath: path)
      guard status?.isFolder == true else {
        if !isDefault {
          try Journals.refuseWithoutFolder(path, location?.whereSet(words) ?? "", words)
          // A mistyped name must not look like a day without interviews.
          if status == nil { complain(words.outputs.journalNotThere(path)) }
        }
        paths.append(path)
        continue
      }
      let names: [String]
      do { names = try system.names(in: path) } catch {
        throw Complaint(words.journal.cannotRead(path, error.reason(words.journal)), .noInput)
      }
      let journals = names.filter { $0.hasSuffix(".jsonl") }.sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
      guard !journals.isEmpty else { throw Complaint(words.commands.noJournalsInFolder(path), .noInput) }
      let files = journals.map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
      paths += files
      listed.formUnion(files)
    }
    self.paths = paths
    self.listed = listed
  }

  /// An absent file is an empty journal, but not where its folder is missing too: then the path is mistyped, or its disk
  /// is not mounted, and figures of nothing would hide it. The program's own folder comes with the first interview.
  private static func refuseWithoutFolder(
    _ path: String, _ whereSet: String, _ words: Wording
  ) throws(Complaint) {
    let folder = Path.folder(of: path)
    do { _ = try Kernel().status(ofPath: folder) } catch {
      guard error.code == ENOENT else { return }
      throw Complaint(words.journal.journalWithoutFolder(path, folder) + whereSet, .noInput)
    }
  }

  /// Reads them all.
  /// - Parameters:
  ///   - since: the order time from which on each is read; nil for the whole.
  ///   - take: gets every line whose `sum` holds, with the number of its journal and its offset.
  func read(
    since: Int?, _ words: Wording, _ take: (JournalLine, Int, Int) -> Void
  ) throws -> [JournalReader.Part] {
    var parts: [JournalReader.Part] = []
    for (index, path) in paths.enumerated() {
      do {
        guard let reader = try open(path, words) else {
          parts.append(JournalReader.Part(path: path, chain: Chain(), seal: nil))
          continue
        }
        parts.append(try reader.read(since: since) { take($0, index, $1) })
      } catch let error as JournalError {
        throw error.complaint(words.journal)
      }
    }
    return parts
  }

  /// A journal; nil if it is not there yet. One that its folder lists cannot be that.
  private func open(_ path: String, _ words: Wording) throws -> JournalReader? {
    try Journals.open(path, isListed: listed.contains(path), words)
  }

  private static func open(_ path: String, isListed: Bool, _ words: Wording) throws -> JournalReader? {
    if let reader = try JournalReader.open(path) { return reader }
    if isListed { throw Complaint(words.outputs.listedNotThere(path), .noInput) }
    return nil
  }
}

extension Journals {
  /// Counts the responses of a period in all of them.
  /// - Returns: the counts, and what there is to say of each journal.
  func count(
    _ period: Period, by fields: [Field], _ counting: SummaryTally.Counting, _ words: Wording
  ) throws -> (SummaryCounter.Outcome, [JournalReader.Part]) {
    let listed = listed
    let journals = JournalSet(paths) { try Journals.open($0, isListed: listed.contains($0), words) }
    do {
      var (counter, parts) = try JournalPass<SummaryCounter>(journals, since: period.since).run {
        SummaryCounter(period, by: fields, counting)
      }
      var fetcher = LineFetcher(journals)
      return (
        try counter.finish(&fetcher),
        zip(paths, parts).map { $1 ?? JournalReader.Part(path: $0, chain: Chain(), seal: nil) }
      )
    } catch let error as JournalError {
      throw error.complaint(words.journal)
    }
  }
}

extension JournalFigures {
  /// What is to be said of the journals that were read.
  init(_ parts: [JournalReader.Part], conflicts: Int) {
    self.init()
    for part in parts { add(part.chain, seal: part.seal) }
    self.conflicts = conflicts
  }
}
