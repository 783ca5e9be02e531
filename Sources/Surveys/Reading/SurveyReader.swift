// What the keys of a survey mean. A part that is wrong is reported and is nil from then on, so that one mistake
// is told once and the rest of the file is judged all the same.

/// Reads a survey from the tree of its file and collects what is wrong.
struct SurveyReader {
  private(set) var mistakes: [SurveyMistake]
  /// The languages of the title; nil as long as they are not known.
  private(set) var languages: [String]?

  init(mistakes: [SurveyMistake]) { self.mistakes = mistakes }

  mutating func report(_ problem: SurveyMistake.Problem, at place: Place) {
    mistakes.append(SurveyMistake(problem, at: place))
  }

  mutating func report(_ mistake: SurveyMistake) { mistakes.append(mistake) }

  /// The survey, with mistakes or without; nil if too little of it can be made out.
  mutating func survey(_ root: Node, expecting name: String?) -> Survey? {
    guard case .mapping(let keys) = root.content else {
      if case .reported = root.content { return nil }
      report(.key(.noSurvey), at: root.place)
      return nil
    }
    check(
      keys, required: ["survey", "title", "questions"],
      optional: ["channel", "opening", "closing", "ask-again-after", "follow-up"])
    let id = surveyID(keys["survey"], name: name)
    let title = title(keys["title"])
    let channel = channel(keys["channel"])
    let opening = translated(keys["opening"], filling: Template.names)
    let closing = translated(keys["closing"], filling: Template.names)
    let askAgainAfter = days(keys["ask-again-after"])
    let drafts = questionDrafts(keys["questions"])
    let scope = ConditionScope(drafts)
    let questions = drafts.indices.map { question(drafts[$0], at: $0, in: scope) }
    let followUp = followUp(keys["follow-up"], in: scope)
    guard let id, let title else { return nil }
    return Survey(
      id: id, title: title, channel: channel ?? "phone", opening: opening, closing: closing,
      questions: questions.compactMap(\.self), followUp: followUp, askAgainAfterDays: askAgainAfter ?? 30)
  }

  private mutating func surveyID(_ entry: Mapping.Entry?, name: String?) -> String? {
    guard let entry, let id = word(entry) else { return nil }
    guard id.isID else {
      report(.value(.badID(id)), at: entry.value.place)
      return nil
    }
    if let name, name != id { report(.value(.idUnlikeFileName(id, name: name)), at: entry.value.place) }
    return id
  }

  private mutating func title(_ entry: Mapping.Entry?) -> Translated? {
    guard let entry else { return nil }
    languages = titleLanguages(entry.value)
    return translated(entry)
  }

  private mutating func channel(_ entry: Mapping.Entry?) -> String? {
    guard let entry, let channel = word(entry) else { return nil }
    if !channel.isID { report(.value(.badChannel(channel)), at: entry.value.place) }
    return channel
  }

  private mutating func followUp(_ entry: Mapping.Entry?, in scope: ConditionScope) -> FollowUpRule? {
    guard let entry, let keys = mapping(entry) else { return nil }
    check(keys, required: ["when", "within", "ask"])
    let ask = translated(keys["ask"])
    let within = days(keys["within"])
    let condition = condition(keys["when"]).map { resolve($0, in: scope, at: scope.count) }
    guard let ask, let within, let condition else { return nil }
    return FollowUpRule(when: condition, withinDays: within, ask: ask)
  }
}
