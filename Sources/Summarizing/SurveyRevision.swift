// Which state of a survey's file responses were asked with: two of one survey may have asked different things.

/// A survey in one state of its file.
package struct SurveyRevision: Sendable, Hashable {
  /// The survey's id.
  package let survey: String
  /// The first 8 digits of the sum of its file.
  package let revision: String

  package init(survey: String, revision: String) {
    (self.survey, self.revision) = (survey, revision)
  }
}

extension SurveyRevision {
  package static func == (left: SurveyRevision, right: SurveyRevision) -> Bool {
    left.survey.hasBytes(of: right.survey) && left.revision.hasBytes(of: right.revision)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(bytesOf: survey)
    hasher.combine(bytesOf: revision)
  }
}

extension SurveyRevision: Comparable {
  package static func < (left: SurveyRevision, right: SurveyRevision) -> Bool {
    left.survey.hasBytes(of: right.survey)
      ? left.revision.utf8.lexicographicallyPrecedes(right.revision.utf8)
      : left.survey.utf8.lexicographicallyPrecedes(right.survey.utf8)
  }
}

extension [SurveyRevision: Int] {
  static func + (left: Self, right: Self) -> Self { left.merging(right, uniquingKeysWith: +) }
}
