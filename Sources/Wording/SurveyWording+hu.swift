extension SurveyWording {
  package static let hungarian = SurveyWording(
    unknownKey: { key in "unknown key \"\(key)\"" }
  )
}
