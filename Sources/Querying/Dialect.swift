// What the engines write differently; all the rest of a query is one text.

/// How an engine reads journals, and what it calls what the others call something else.
protocol Dialect {
  /// What to know before the query is run, a line of comment each.
  func advice(from source: String) -> [String]

  /// The body of `line`: a row for each JSON object, with the columns of `Line` and those that `place` names.
  func lines(from source: String) -> String

  /// The order of reading.
  var place: String { get }

  /// A name that would else be a keyword.
  func name(_ text: String) -> String

  /// A string that is nothing but itself.
  func literal(_ text: String) -> String

  /// Whether the whole of a text is of that form; neither pattern nor text holds a backslash.
  func matches(_ text: String, _ pattern: String) -> String

  /// A text as a moment, and a day as text.
  func moment(_ text: String) -> String
  func text(_ day: String) -> String
  var textType: String { get }

  /// What text is sorted by where its bytes decide.
  func byteOrder(_ text: String) -> String

  /// Whether all of `answers` are so, which are called `answer`, and no two of them have one id.
  func every(_ condition: String) -> String

  /// A table with a row for each of its `answers`, which is called `answer`.
  func each(of table: String) -> String

  /// The option that was chosen at a question, which is such a condition; null if none.
  func option(where condition: String) -> String
}

extension Dialect {
  func name(_ text: String) -> String { "\"\(text)\"" }
  func literal(_ text: String) -> String { "'\(text.doubling("'"))'" }
  func byteOrder(_ text: String) -> String { text }
}

extension [String] {
  /// A list on lines of at most a hundred columns.
  func listed(indentedBy columns: Int) -> String {
    var (lines, line) = ([String](), "")
    for item in self {
      if !line.isEmpty, columns + line.count + item.count > 100 {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? item : " " + item
      line += ","
    }
    let margin = "\n" + String(repeating: " ", count: columns)
    return String((lines + [line]).joined(separator: margin).dropLast())
  }
}

extension String {
  /// With every such scalar twice.
  func doubling(_ mark: Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == mark { result.append(scalar) }
      result.append(scalar)
    }
    return String(result)
  }

  /// Its lines after the first further to the right.
  func below(_ columns: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\n" + String(repeating: " ", count: columns))
  }

  /// A name that cannot end the comment that it stands in.
  var onOneLine: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.value < 0x20 || $0.properties.isWhitespace ? " " : $0 }))
  }
}
