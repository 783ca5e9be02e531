// What a journal has already of a period's customers, and of those of the period before it.

import Journaling
import Records
import Summarizing
import Wording

/// The customer counts that a new record replaces, and those that it goes on from.
struct EarlierCounts {
  let period: CustomerCounts?
  /// Of the period of the same kind just before.
  let before: CustomerCounts?
  private let part: JournalReader.Part?

  init(of period: CustomerPeriod, in path: String, _ words: Wording) throws(Complaint) {
    let previous = period.previous
    var finder = CustomerFinder()
    // As far back as a summary of the period before is read.
    let days = (previous ?? period).days
    let since = Period(name: period.name, days: days).since
    part = try complaining(words) { () throws(JournalError) in
      try JournalReader.open(path)?.read(since: since) { line, _ in finder.take(line) }
    }
    self.period = finder[period.name]
    before = previous.flatMap { finder[$0.name] }
  }

  /// Says what stands in the journal for the period itself.
  func tellReplaced(_ words: Wording) {
    if let period { complain(words.customers.recordedBefore(period.period, period.sum)) }
  }

  /// Says so where the period does not start with what the one before ended with.
  func tellDifference(_ counts: CustomerCounts, _ words: Wording) {
    guard let before, before.end != counts.start else { return }
    complain(words.customers.startDiffers(before.period, before.end, counts.start))
  }

  /// Tells the damage that was met on the way.
  /// - Throws: an end that says so in its status, where there was any.
  func tellDamage(_ words: Wording) throws {
    if let part { try Findings.tell([part], conflicts: [], words.journal) }
  }
}

extension CustomerCounts {
  /// `480 + 25 − 35 = 470`.
  fileprivate var sum: String { "\(start) + \(new) − \(lost) = \(end)" }
}
