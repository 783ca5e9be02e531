// How an interview may end.

/// The disposition of an interview, in the order in which reports list them.
package enum Disposition: String, Sendable, CaseIterable {
  /// Every question that applied was answered, or skipped by name.
  case complete
  case partial
  case breakOff = "break-off"
  case refusal
  case callback
  case nonContact = "non-contact"
  case languageBarrier = "language-barrier"
  case ineligible
}
