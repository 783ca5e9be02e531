// Of which days, and by what: the arguments of whatever counts responses.

import ArgumentParser
import Interviewing
import Records
import Summarizing
import Text
import Wording

/// `--by`.
enum FieldOption {
  static let help = ArgumentHelp(
    """
    Groups by \(Field.common.map(\.name).joined(separator: ", ")), or by the id of a choice question; may be given \
    several times.
    """)

  /// What to say of a field that is none.
  static func unknown(_ field: String, known: Set<String>, _ words: Wording) -> String {
    let parts = field.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    guard !field.contains(",") || parts.isEmpty else {
      let options = parts.map { "--by \($0.visible)" }.joined(separator: " ")
      return words.outputs.byOnceEach(field.visible, options)
    }
    let names = Field.common.map(\.name) + known.sorted()
    return words.commands.unknownField(field.visible, names.joined(separator: ", "))
  }
}

extension Field: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Period {
  /// Reads what was given for one.
  /// - Throws: a complaint with the forms that it may have.
  init(given text: String, today: Day, _ words: Wording) throws(Complaint) {
    guard let period = Period(text, today: today) else {
      throw Complaint(
        words.commands.unknownPeriod(text, Period.forms(today: today).joined(separator: ", ")), .usage)
    }
    self = period
  }

  /// The forms that a period may have, with those of today where that says more.
  static func forms(today: Day) -> [String] {
    let spans = [Kind.day, .week, .month, .quarter, .year].compactMap { name(of: $0, with: today) }
    return ["today", "yesterday", "all"] + spans + ["\(today - 6)..\(today)"]
  }
}

extension Period {
  /// What it is called in the name of a file: a day by its date, since today is another day tomorrow.
  var fileName: String {
    days.map { $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : name } ?? name
  }
}
