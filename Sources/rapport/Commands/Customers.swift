// `rapport customers`: records the customer counts of a period that has ended.

import ArgumentParser
import Journaling
import Records
import Reporting
import Summarizing
import Terminal
import Text
import Wording

struct Customers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "customers",
    abstract: "Records the customer counts of a period: retention and churn are computed from them.",
    discussion: """
      PERIOD is a month, quarter or year that has ended: 2026-10, 2026-Q3, 2025. Counts are given by options, or \
      by two lists of customers' references, one in each row, alone or in a column of its own; of these only the counts are \
      kept. Without either they are asked for. A period may be recorded again: the last counts are the ones that count.

      Example: October by its counts, or by two lists

        rapport customers 2026-10 --start 480 --new 25 --end 470
        rapport customers 2026-10 --before october-1.csv --after november-1.csv
      """)

  enum Header: String, ExpressibleByArgument, CaseIterable {
    case yes, no
  }

  @Argument(help: "The month, quarter or year.", completion: .endedPeriods)
  var period: String

  @Option(help: "Customers at its start.")
  var start: Int?

  @Option(help: "Customers gained in it who are there at its end.")
  var new: Int?

  @Option(help: "Customers at its end.")
  var end: Int?

  @Option(help: "Lost of those at its start; start + new - end if not given.")
  var lost: Int?

  @Option(help: "A list of the customers at its start.", completion: .file())
  var before: GivenPath?

  @Option(help: "A list of the customers at its end.", completion: .file())
  var after: GivenPath?

  @Option(help: "Whether the lists have a header; if not given, each list says so by its first row.")
  var header: Header?

  @Option(
    help:
      "The column of the references in the lists, as its heading has it; if not given, the headings say so.")
  var column: String?

  @OptionGroup var journal: JournalOption
  @OptionGroup var desk: DeskOptions
  @OptionGroup var days: DayOptions
  @OptionGroup var plain: PlainOption
  @OptionGroup var common: CommonOptions

  func run() throws { try run(in: .configured(common)) }

  func run(in world: World) throws {
    let words = try common.words(in: world)
    let period = try endedPeriod(in: world, words)
    let way = try way(words)
    let console = try plain.console(in: world, words)
    let given = try given(of: period, way, console, in: world, words)
    let location = try journal.place(in: world, words)
    let earlier = try EarlierCounts(of: period, in: location.path, words)
    // Before anything is asked, so that no answer is given for nothing.
    let desk = try desk.open(location, in: world, words)
    earlier.tellReplaced(words)
    let dialogue = CustomerDialogue(console, period, earlier, words)
    guard let counts = given.counts ?? dialogue.counts() else {
      return console.say(words.commands.nothingChanged)
    }
    earlier.tellDifference(counts, words)
    let retention = Retention(counts)
    if given.needsConsent {
      guard dialogue.confirm(retention) else { return console.say(words.commands.nothingChanged) }
    } else if case .lists = way {
      // Nobody has seen yet what the two lists come to.
      dialogue.show(retention)
    }
    let entry = Entry(
      id: world.makeID(world.now().milliseconds), content: .customers(counts), desk: desk.name,
      agent: desk.agent)
    let records = try complaining(words) { () throws(JournalError) in try desk.record(entry) }
    guard let record = records.first else { return }
    console.say(words.customers.recorded(period.name, record.id.description))
    let paint = Paint(isOn: !console.isPlain && OutputFile.isStyled(in: world))
    try OutputFile.print(
      RetentionReport.table(retention, words: words, width: OutputFile.columns, paint: paint), words)
    try earlier.tellDamage(words)
  }
}

extension Customers {
  /// How the counts are given.
  private enum Way {
    case counts(start: Int, new: Int, end: Int, lost: Int?)
    case lists(before: GivenPath, after: GivenPath)
    case asked
  }

  private func endedPeriod(in world: World, _ words: Wording) throws -> CustomerPeriod {
    let today = world.now().day(dayStarts: try days.minutes(in: world, words))
    guard let period = CustomerPeriod(period) else {
      let ended = CustomerPeriod.lastEnded(on: today).joined(separator: ", ")
      throw Complaint(words.customers.notAPeriod(period, ended), .usage)
    }
    guard period.hasEnded(on: today) else {
      let ended = CustomerPeriod.lastEnded(period.kind, on: today)?.name ?? ""
      let sentence = words.customers.notEnded(period.name, "\(period.days.upperBound)", ended)
      throw Complaint(sentence, .usage)
    }
    return period
  }

  private func way(_ words: Wording) throws(Complaint) -> Way {
    let hasCounts = [start, new, end, lost].contains { $0 != nil }
    let hasLists = before != nil || after != nil
    if hasCounts, hasLists || header != nil || column != nil {
      throw Complaint(words.customers.oneWay, .usage)
    }
    if hasLists {
      guard let before, let after else {
        throw Complaint(words.customers.listMissing(before == nil ? "--before" : "--after"), .usage)
      }
      return .lists(before: before, after: after)
    }
    guard header == nil else { throw Complaint(words.customers.headerNeedsLists, .usage) }
    guard column == nil else { throw Complaint(words.customers.columnNeedsLists, .usage) }
    guard hasCounts else { return .asked }
    guard let start, let new, let end else {
      let missing = [("--start", start), ("--new", new), ("--end", end)].filter { $0.1 == nil }.map(\.0)
      throw Complaint(words.customers.countsMissing(missing.joined(separator: ", ")), .usage)
    }
    for count in [start, new, end, lost ?? 0] where !CustomerCounts.range.contains(count) {
      throw Complaint(words.customers.badCount("\(count)"), .usage)
    }
    return .counts(start: start, new: new, end: end, lost: lost)
  }

  /// The counts that were given, nil if they are to be asked for, and whether a person must look at them first.
  private func given(
    of period: CustomerPeriod, _ way: Way, _ console: Console, in world: World, _ words: Wording
  ) throws -> (counts: CustomerCounts?, needsConsent: Bool) {
    switch way {
    case .counts(let start, let new, let end, let lost):
      do throws(CountProblem) {
        return (try CustomerCounts(of: period.name, start: start, new: new, end: end, lost: lost), false)
      } catch {
        throw Complaint(error.sentence(words.customers), .usage)
      }
    case .lists(let before, let after):
      let paths = try [before, after].map { path throws(Complaint) in try path.path(in: world, words) }
      let lists = try CustomerListFile.read(paths, header: header.map { $0 == .yes }, column: column, words)
      for list in lists { console.say(list.description(words.customers)) }
      let isStrange = try CustomerListFile.tellComparison(lists[0], lists[1], console, words)
      let counts = CustomerCounts(
        of: period.name, before: lists[0].list.customers, after: lists[1].list.customers)
      return (counts, isStrange)
    case .asked: return (nil, true)
    }
  }
}

extension CustomerPeriod {
  /// The last of each kind that have ended.
  static func lastEnded(on today: Day) -> [String] {
    Kind.allCases.compactMap { lastEnded($0, on: today)?.name }
  }
}
