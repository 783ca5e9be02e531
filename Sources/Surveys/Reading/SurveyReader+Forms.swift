// What a question asks for: a rating on a scale, words, or options.

extension SurveyReader {
  /// The form that `metric` or `type` names.
  mutating func questionForm(_ keys: Mapping) -> QuestionForm? {
    switch (keys["metric"], keys["type"]) {
    case (let metric?, let type?):
      let isTypeLater = (type.place.line, type.place.column) > (metric.place.line, metric.place.column)
      report(.key(.metricAndType), at: isTypeLater ? type.place : metric.place)
    case (let metric?, nil):
      guard let name = word(metric) else { return nil }
      if let form = QuestionForm(rawValue: name), form.metric != nil { return form }
      report(.value(.unknownMetric(name)), at: metric.value.place)
    case (nil, let type?):
      guard let name = word(type) else { return nil }
      if let form = QuestionForm(rawValue: name), form.metric == nil { return form }
      report(.value(.unknownType(name)), at: type.value.place)
    case (nil, nil):
      if keys.isWhole { report(.key(.neitherMetricNorType), at: keys.place) }
    }
    return nil
  }

  /// The form with all that belongs to it. Where it is not known, its texts and options are judged even so.
  mutating func form(_ form: QuestionForm?, _ keys: Mapping) -> Question.Form? {
    let low = translated(keys.entry("low", of: form))
    let high = translated(keys.entry("high", of: form))
    let options = options(keys.entry("options", of: form))
    return switch form {
    case .nps: nps(keys).map { .rating($0, low: low, high: high) }
    case .csat: csat(keys).map { .rating($0, low: low, high: high) }
    case .ces: ces(keys).map { .rating($0, low: low, high: high) }
    case .text: .text
    case .choice: options.map { .choice($0) }
    case .choices: options.map { .choices($0) }
    case nil: nil
    }
  }
}

// MARK: - Ratings

extension SurveyReader {
  private mutating func nps(_ keys: Mapping) -> Measure? {
    _ = scale(keys["scale"], of: .nps, allowed: [0...10])
    return .nps
  }

  private mutating func csat(_ keys: Mapping) -> Measure? {
    guard let scale = scale(keys["scale"], of: .csat, allowed: [1...5, 1...7]) else { return nil }
    return .csat(scale: scale, satisfied: satisfied(keys["satisfied"], on: scale))
  }

  private mutating func ces(_ keys: Mapping) -> Measure? {
    let better = better(keys["better"])
    guard let scale = scale(keys["scale"], of: .ces, allowed: [1...5, 1...7]) else { return nil }
    return .ces(scale: scale, better: better ?? .lower)
  }

  private mutating func scale(
    _ entry: Mapping.Entry?, of metric: Metric, allowed: [ClosedRange<Int>]
  ) -> ClosedRange<Int>? {
    guard let entry, let text = word(entry) else { return nil }
    let scale = allowed.first { "\($0.lowerBound)-\($0.upperBound)" == text }
    if scale == nil {
      report(.value(.badScale(text, metric: metric, allowed: allowed)), at: entry.value.place)
    }
    return scale
  }

  private mutating func satisfied(_ entry: Mapping.Entry?, on scale: ClosedRange<Int>) -> Int? {
    guard let entry, let text = word(entry) else { return nil }
    if let rating = Int(canonical: text), scale.contains(rating) { return rating }
    report(.value(.badSatisfied(text, scale: scale)), at: entry.value.place)
    return nil
  }

  private mutating func better(_ entry: Mapping.Entry?) -> Better? {
    guard let entry, let text = word(entry) else { return nil }
    let better = Better(rawValue: text)
    if better == nil { report(.value(.badBetter(text)), at: entry.value.place) }
    return better
  }
}

// MARK: - Options

extension SurveyReader {
  /// The options; nil if the ids are not all known, so that nothing is said of a condition that names one.
  private mutating func options(_ entry: Mapping.Entry?) -> [Question.Option]? {
    guard let entry, let items = list(entry) else { return nil }
    if items.isEmpty { report(.value(.noOptions), at: entry.value.place) }
    var lines: [String: Int] = [:]
    let options = items.compactMap { option($0, lines: &lines) }
    return options.isEmpty || options.count < items.count ? nil : options
  }

  private mutating func option(_ node: Node, lines: inout [String: Int]) -> Question.Option? {
    guard let keys = mapping(node, list: "options") else { return nil }
    check(keys, required: ["id", "label"])
    let label = translated(keys["label"])
    return id(keys["id"], among: &lines).map { Question.Option(id: $0, label: label ?? Translated([])) }
  }
}
