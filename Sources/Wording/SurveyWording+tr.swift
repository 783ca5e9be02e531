extension SurveyWording {
  package static let turkish = SurveyWording(
    unknownKey: { key in "unknown key \"\(key)\"" }
  )
}
