extension SurveyWording {
  package static let english = SurveyWording(
    unknownKey: { key in "unknown key \"\(key)\"" }
  )
}
