// Everything that can be wrong with a survey file, each case with what a sentence about it must name.

extension SurveyMistake {
  package enum Problem: Sendable, Equatable {
    case file(FileProblem)
    case key(KeyProblem)
    case text(TextProblem)
    case value(ValueProblem)
    case condition(ConditionProblem)
  }
}

/// What keeps a file from being read as the plain YAML that surveys are written in.
package enum FileProblem: Sendable, Equatable {
  case tooLarge(limit: Int)
  case empty
  case notUTF8
  case controlCharacter(Unicode.Scalar)
  case syntax(YAMLFault)
  case tooDeep(limit: Int)
  case severalDocuments
  case directive
  case anchor
  case alias
  case tag
}

/// What a YAML parser stumbles over, by the remedy.
package enum YAMLFault: Sendable, Equatable, CaseIterable {
  /// A colon in a text without quotation marks.
  case colon
  /// A line without the colon that makes it a key and its value.
  case noColon
  /// Quotation marks that never close; the place is where they open.
  case openQuote
  /// A bracket or brace that closes too late or never.
  case openBracket
  /// A backslash sequence that does not exist.
  case escape
  /// A text without quotation marks that begins with a sign of YAML's own.
  case sign
  /// A tab among the spaces that indent a line.
  case tab
  /// A line that stands too far left or right.
  case indentation
  case other
}

/// What is wrong with the keys of a mapping, or with the kind of value that a key has.
package enum KeyProblem: Sendable, Equatable {
  case unknown(String, allowed: [String])
  /// A key that questions have, but not those of this form.
  case misplaced(String, form: String)
  case doubled(String, firstLine: Int)
  case missing(String)
  case notText
  case merge
  case metricAndType
  case neitherMetricNorType
  /// The file holds something else than keys and values.
  case noSurvey
  /// The file holds no keys where nothing but keys is wanted.
  case noKeys
  case needsText(String)
  case needsList(String)
  /// What stands under this key, or in its list, has no keys of its own.
  case needsKeys(String)
}

/// What is wrong with a text in the languages of its survey.
package enum TextProblem: Sendable, Equatable {
  case untranslated(key: String)
  case noLanguage
  case tooManyLanguages(limit: Int)
  case badLanguage(String)
  case missingLanguage(String, key: String)
  case languageNotInTitle(String)
  case empty(language: String)
  /// A brace that holds no name of what is filled in there.
  case unknownPlaceholder(String, known: [String])
}

/// What is wrong with a value that is no text for customers.
package enum ValueProblem: Sendable, Equatable {
  case badID(String)
  case reservedID(String)
  case doubledID(String, firstLine: Int)
  case idUnlikeFileName(String, name: String)
  case badChannel(String)
  case unknownMetric(String)
  case unknownType(String)
  case badScale(String, metric: Metric, allowed: [ClosedRange<Int>])
  case badSatisfied(String, scale: ClosedRange<Int>)
  case badBetter(String)
  case badDays(String)
  case noQuestions
  case noOptions
}

/// What is wrong with a `when`.
package enum ConditionProblem: Sendable, Equatable {
  case expected(Expected, found: String)
  /// It ends before it is complete.
  case breaksOff
  case parenthesisNotClosed
  case parenthesisNotOpened
  case tooLong(limit: Int)
  case unknownQuestion(String)
  case ownQuestion(String)
  case laterQuestion(String)
  case textQuestion(String)
  case notARating(String, question: String, scale: ClosedRange<Int>)
  case notAnOption(String, question: String, options: [String])
  /// Options are the same or not the same, never more or less.
  case optionsHaveNoOrder(Condition.Operator, question: String)

  /// What a condition goes on with.
  package enum Expected: Sendable, Equatable {
    case question, comparison, value, conjunction
  }
}
