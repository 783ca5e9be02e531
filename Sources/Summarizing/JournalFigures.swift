// What there is to say of the journals that a summary was read from.

package import Records

/// Counts over all journals that were read, and the seal of each.
package struct JournalFigures: Sendable, Equatable {
  package private(set) var files = 0
  package private(set) var records = 0
  package private(set) var interrupted = 0
  package private(set) var damaged = 0
  package private(set) var gaps = 0
  /// Lines that a later program wrote.
  package private(set) var newer = 0
  package var conflicts = 0
  /// `SEQ-SUM` of each journal's last record, nil for one without.
  package private(set) var seals: [String?] = []

  package init() {}

  /// Adds one journal.
  package mutating func add(_ chain: Chain, seal: String?) {
    files += 1
    records += chain.records
    interrupted += chain.interrupted
    damaged += chain.damaged
    gaps += chain.gaps
    newer += chain.newer
    seals.append(seal)
  }

  /// Whether somebody should look at it: something was damaged, altered, taken out or stands there twice.
  package var needsAttention: Bool { damaged + gaps + conflicts + newer > 0 }
}
