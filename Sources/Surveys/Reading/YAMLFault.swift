// Sorts libyaml's errors by what a person does about them.

extension SurveyMistake {
  init(syntaxErrorOf event: YAMLEvent) {
    let fault = YAMLFault(event.text)
    self.init(.file(.syntax(fault)), at: fault.isMendedWhereItBegins(event) ? event.start : event.end)
  }
}

extension YAMLFault {
  /// - Parameter name: how libyaml 0.2.5 calls the error; a name it does not have is `other`.
  fileprivate init(_ name: String) {
    self =
      switch name {
      case "mapping values are not allowed in this context":
        .colon
      case "could not find expected ':'":
        .noColon
      case "found unexpected end of stream", "found unexpected document indicator":
        .openQuote
      case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
        .openBracket
      case "found unknown escape character", "did not find expected hexdecimal number",
        "found invalid Unicode character escape code":
        .escape
      case "found character that cannot start any token", "found undefined tag handle",
        "did not find expected alphabetic or numeric character", "did not find expected tag URI",
        "did not find expected comment or line break", "did not find expected whitespace or line break",
        "did not find the expected '>'", "did not find expected '!'",
        "found an indentation indicator equal to 0":
        .sign
      case "found a tab character that violates indentation",
        "found a tab character where an indentation space is expected":
        .tab
      case "did not find expected key", "did not find expected '-' indicator",
        "block sequence entries are not allowed in this context",
        "mapping keys are not allowed in this context":
        .indentation
      default:
        .other
      }
  }

  /// What does not close in its line is noticed far too late, at the worst at the end of the file.
  fileprivate func isMendedWhereItBegins(_ event: YAMLEvent) -> Bool {
    switch self {
    case .openQuote, .noColon: true
    case .openBracket: event.start.line != event.end.line
    default: false
    }
  }
}
