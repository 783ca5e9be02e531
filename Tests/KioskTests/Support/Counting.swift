// What the tests of `rapport customers` share.

import Glibc
import JournalVerifying
import ProgramTesting

extension Desk {
  /// `rapport customers` of anna at front-1.
  func customers(_ arguments: String...) -> Program {
    arguments.reduce(rapport("customers", "--desk", "front-1", "--agent", "anna")) { $0.arguments($1) }
  }

  /// Records a period by its counts.
  func record(_ period: String, start: Int, new: Int, end: Int) throws -> ProgramRun {
    try customers(period, "--start", "\(start)", "--new", "\(new)", "--end", "\(end)").run()
  }

  /// The shapes of all records but the first.
  var records: [String] { journal.shape.split(separator: "\n").map(String.init) }
}

/// Today as the desks of the tests see it: by the time zone of the machine.
enum Today {
  static var year: String { "\(date.tm_year + 1900)" }
  static var month: String { "\(year)-\(date.tm_mon < 9 ? "0" : "")\(date.tm_mon + 1)" }
  static var quarter: String { "\(year)-Q\(date.tm_mon / 3 + 1)" }

  private static var date: tm {
    var (seconds, date) = (time(nil), tm())
    localtime_r(&seconds, &date)
    return date
  }
}
