// How many of the possible disks are looked at: a few in every test run, very many in the long one.

import Glibc

/// Bounds of one trial.
struct Effort {
  /// How many prefixes of the bytes of a write.
  var prefixes: Int
  /// How many disks after each of them.
  var disksAPrefix: Int
  /// How many disks between two calls.
  var disksAMoment: Int
  /// In one of how many recoveries the power fails again.
  var oneNestedIn: Int
  /// How often it then does.
  var nested: Int

  static let brief = Effort(prefixes: 12, disksAPrefix: 2, disksAMoment: 12, oneNestedIn: 6, nested: 1)
  static let long = Effort(prefixes: 2048, disksAPrefix: 6, disksAMoment: 600, oneNestedIn: 20, nested: 1)

  static let isLong = getenv("RAPPORT_LONG").map { String(cString: $0) } == "1"

  /// As the environment has it.
  static var asked: Effort { isLong ? long : brief }
}
