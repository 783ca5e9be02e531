// The forms of a record's members, as patterns that every engine understands alike: no backslash, no class by name.

/// Patterns of whole texts.
enum Form {
  /// A UUID of version 7.
  static let id = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-7[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}"
  static let digest = "[0-9a-fA-F]{64}"
  static let revision = "[0-9a-f]{8}"
  static let salt = "[0-9a-f]{32}"
  static let number = "0|[1-9][0-9]{0,17}"
  static let seq = "[1-9][0-9]{0,17}"

  /// A day that there is: months of 31 days, of 30, February, and the 29th of it in a leap year.
  static let day =
    "([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    + "|02-(0[1-9]|1[0-9]|2[0-8]))"
    + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)"
  static let time = "([01][0-9]|2[0-3]):[0-5][0-9]"
  /// A moment with the offset of the local time that it was told in.
  static let moment = "\(day)T\(time):[0-5][0-9][.][0-9]{3}(Z|[+-](0[0-9]|1[0-5]):[0-5][0-9])"
}
