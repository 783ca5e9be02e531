// Which keys a question may have: that depends on its metric or type.

/// The forms of questions as files name them.
enum QuestionForm: String {
  case nps, csat, ces, text, choice, choices

  /// The metric of a question that asks for a rating.
  var metric: Metric? { Metric(rawValue: rawValue) }

  /// The keys that every question has.
  static let commonRequiredKeys = ["id", "ask"]
  private static let commonKeys = ["id", "metric", "type", "ask", "hint", "when"]
  /// The keys that some question has.
  static let allKeys = commonKeys + ["scale", "satisfied", "better", "low", "high", "options"]

  /// The keys that a question of this form may have.
  var keys: [String] { Self.commonKeys + ownKeys }

  private var ownKeys: [String] {
    switch self {
    case .nps: ["scale", "low", "high"]
    case .csat: ["scale", "satisfied", "low", "high"]
    case .ces: ["scale", "better", "low", "high"]
    case .text: []
    case .choice, .choices: ["options"]
    }
  }

  /// The keys that a question of this form must have.
  var requiredKeys: [String] {
    switch self {
    case .nps, .text: Self.commonRequiredKeys
    case .csat, .ces: Self.commonRequiredKeys + ["scale"]
    case .choice, .choices: Self.commonRequiredKeys + ["options"]
    }
  }
}

extension Mapping {
  /// The key's entry if questions of that form have the key, or if the form is not known.
  func entry(_ key: String, of form: QuestionForm?) -> Entry? {
    guard let form, !form.keys.contains(key) else { return self[key] }
    return nil
  }
}
