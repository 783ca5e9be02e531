// How a command ends when it cannot go on, or went on with something that a person should see.

/// The exit statuses that scripts rely on.
enum ExitStatus: Int32 {
  case done = 0
  /// Done, but something needs a person: damage, a gap or a conflict was met.
  case needsAttention = 1
  case usage = 64
  /// Wrong data in a survey, in settings, in a list of customers or in a tally.
  case data = 65
  case noInput = 66
  case cannotCreate = 73
  case inputOutput = 74
}

/// An end with a message: what is wrong, where, and what to do next.
struct Complaint: Error {
  /// Empty where everything was said already.
  let message: String
  let status: ExitStatus

  init(_ message: String, _ status: ExitStatus) {
    self.message = message
    self.status = status
  }

  /// An end without another word.
  static func silent(_ status: ExitStatus) -> Complaint { Complaint("", status) }
}

/// An end over mistakes in files: a line each, as editors understand them.
struct FileComplaint: Error {
  /// `FILE:LINE:COLUMN: what is wrong`, or without the column.
  let lines: [String]
}

extension Error {
  /// What is to be said of it where the program goes on, one warning each.
  var sentences: [String] { (self as? FileComplaint)?.lines ?? [(self as? Complaint)?.message ?? "\(self)"] }
}
