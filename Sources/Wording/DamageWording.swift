// What is said of damage in a journal: what it looks like, what brings it back, and what is left to do.

package struct DamageWording: Sendable {
  /// At the start of a shift. What it looks like is a sentence of its own behind it.
  package let atStart: @Sendable (_ path: String, _ lines: Int) -> String
  /// - Parameter journal: the option that names it, with a space before it.
  package let tellAdministrator: @Sendable (_ journal: String) -> String
  /// How many lines look so.
  package let lines: @Sendable (_ count: Int, _ look: String) -> String

  // What lines look like that `rapport check --repair` gives back
  package let lineEnd: String
  package let blanks: String
  package let mark: String
  package let zerosBehind: String
  package let latin1: String
  // What only somebody else can give back
  package let utf16: String
  package let compressed: @Sendable (_ command: String) -> String
  package let rewritten: String
  package let zeros: String
  package let changed: String
  package let other: String

  /// The verdicts of `rapport check` on a file that is no journal as it stands, on what can be mended, and on what cannot.
  package let foreign: @Sendable (_ problems: Int) -> String
  package let canBeMended: @Sendable (_ problems: Int, _ journal: String) -> String
  package let cannotBeMended: @Sendable (_ problems: Int) -> String
  package let oldFile: @Sendable (_ path: String) -> String
  package let looksLikeCopy: @Sendable (_ lines: Int, _ journal: String) -> String
}
