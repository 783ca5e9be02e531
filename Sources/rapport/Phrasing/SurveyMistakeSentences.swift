// The one place where a mistake in a survey file becomes a sentence; the compiler proves that none is left out.

import Surveys
import Wording

extension SurveyMistake.Problem {
  /// What is wrong and what to do, in one line, to stand after `FILE:LINE:COLUMN: `.
  func sentence(_ words: SurveyWording) -> String {
    switch self {
    case .file(let problem): problem.sentence(words)
    case .key(let problem): problem.sentence(words)
    case .text(let problem): problem.sentence(words)
    case .value(let problem): problem.sentence(words)
    case .condition(let problem): problem.sentence(words)
    }
  }
}

extension FileProblem {
  fileprivate func sentence(_ words: SurveyWording) -> String {
    switch self {
    case .tooLarge(let limit): words.fileTooLarge(limit / 1024)
    case .empty: words.fileEmpty
    case .notUTF8: words.notUTF8
    case .controlCharacter(let character): words.controlCharacter(character.code)
    case .syntax(let fault): fault.sentence(words)
    case .tooDeep(let limit): words.tooDeep(limit)
    case .severalDocuments: words.severalDocuments
    case .directive: words.directive
    case .anchor: words.anchor
    case .alias: words.alias
    case .tag: words.tag
    }
  }
}

extension YAMLFault {
  fileprivate func sentence(_ words: SurveyWording) -> String {
    switch self {
    case .colon: words.yamlColon
    case .noColon: words.yamlNoColon
    case .openQuote: words.yamlOpenQuote
    case .openBracket: words.yamlOpenBracket
    case .escape: words.yamlEscape
    case .sign: words.yamlSign
    case .tab: words.yamlTab
    case .indentation: words.yamlIndentation
    case .other: words.yamlOther
    }
  }
}

extension KeyProblem {
  fileprivate func sentence(_ words: SurveyWording) -> String {
    switch self {
    case .unknown(let key, let allowed): words.unknownKey(key.excerpt, allowed.enumeration)
    case .misplaced(let key, let form): words.misplacedKey(key, form)
    case .doubled(let key, let firstLine): words.doubledKey(key.excerpt, firstLine)
    case .missing(let key): words.missingKey(key)
    case .notText: words.keyNotText
    case .merge: words.mergeKey
    case .metricAndType: words.metricAndType
    case .neitherMetricNorType: words.neitherMetricNorType
    case .noSurvey: words.noSurvey
    case .noKeys: words.noKeys
    case .needsText(let key): words.needsText(key.excerpt)
    case .needsList(let key): words.needsList(key)
    case .needsKeys(let key): words.needsKeys(key)
    }
  }
}

extension TextProblem {
  fileprivate func sentence(_ words: SurveyWording) -> String {
    switch self {
    case .untranslated(let key): words.untranslated(key)
    case .noLanguage: words.noLanguage
    case .tooManyLanguages(let limit): words.tooManyLanguages(limit)
    case .badLanguage(let code): words.badLanguage(code.excerpt)
    case .missingLanguage(let code, let key): words.missingLanguage(code.excerpt, key)
    case .languageNotInTitle(let code): words.languageNotInTitle(code.excerpt)
    case .empty(let language): words.emptyText(language.excerpt)
    case .unknownPlaceholder(let brace, let known):
      known.isEmpty
        ? words.nothingFilled(brace.excerpt)
        : words.unknownPlaceholder(brace.excerpt, known.map { "{\($0)}" }.enumeration)
    }
  }
}

extension ValueProblem {
  fileprivate func sentence(_ words: SurveyWording) -> String {
    switch self {
    case .badID(let id): words.badID(id.excerpt)
    case .reservedID(let id): words.reservedID(id)
    case .doubledID(let id, let firstLine): words.doubledID(id.excerpt, firstLine)
    case .idUnlikeFileName(let id, let name): words.idUnlikeFileName(id, name.excerpt)
    case .badChannel(let channel): words.badChannel(channel.excerpt)
    case .unknownMetric(let metric): words.unknownMetric(metric.excerpt)
    case .unknownType(let type): words.unknownType(type.excerpt)
    case .badScale(let scale, let metric, let allowed):
      words.badScale(scale.excerpt, metric.rawValue, allowed.map(\.written).enumeration)
    case .badSatisfied(let value, let scale): words.badSatisfied(value.excerpt, scale.written)
    case .badBetter(let value): words.badBetter(value.excerpt)
    case .badDays(let value): words.badDays(value.excerpt)
    case .noQuestions: words.noQuestions
    case .noOptions: words.noOptions
    }
  }
}

extension ConditionProblem {
  fileprivate func sentence(_ words: SurveyWording) -> String {
    switch self {
    case .expected(let expected, let found): expected.sentence(words)(found.excerpt)
    case .breaksOff: words.conditionBreaksOff
    case .parenthesisNotClosed: words.parenthesisNotClosed
    case .parenthesisNotOpened: words.parenthesisNotOpened
    case .tooLong(let limit): words.conditionTooLong(limit)
    case .unknownQuestion(let id): words.unknownQuestion(id.excerpt)
    case .ownQuestion(let id): words.ownQuestion(id.excerpt)
    case .laterQuestion(let id): words.laterQuestion(id.excerpt)
    case .textQuestion(let id): words.textQuestion(id.excerpt)
    case .notARating(let found, let question, let scale):
      words.notARating(found.excerpt, question.excerpt, scale.written)
    case .notAnOption(let found, let question, let options):
      words.notAnOption(found.excerpt, question.excerpt, options.enumeration)
    case .optionsHaveNoOrder(let sign, let question):
      words.optionsHaveNoOrder(sign.rawValue, question.excerpt)
    }
  }
}

extension ConditionProblem.Expected {
  fileprivate func sentence(_ words: SurveyWording) -> @Sendable (String) -> String {
    switch self {
    case .question: words.expectedQuestion
    case .comparison: words.expectedComparison
    case .value: words.expectedValue
    case .conjunction: words.expectedConjunction
    }
  }
}

// MARK: - What is quoted from the file

extension String {
  /// As much of it as a sentence can quote, in one line.
  var excerpt: String {
    let start = prefix(40)
    let line = String(start.map { $0.isWhitespace ? " " : $0 })
    return start.endIndex < endIndex ? line + "…" : line
  }
}

extension [String] {
  fileprivate var enumeration: String {
    let shown = prefix(12).map(\.excerpt).joined(separator: ", ")
    return count > 12 ? shown + ", …" : shown
  }
}

extension ClosedRange<Int> {
  /// As survey files write it.
  fileprivate var written: String { "\(lowerBound)-\(upperBound)" }
}

extension Unicode.Scalar {
  /// As Unicode writes it: U+001B.
  fileprivate var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
