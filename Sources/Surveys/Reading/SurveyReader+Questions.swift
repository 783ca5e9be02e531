// Questions: first each by itself, then their conditions, which speak of the others.

/// A question whose condition is not yet held against the questions before it.
struct QuestionDraft {
  let id: String?
  let form: Question.Form?
  let ask: Translated?
  let hint: Translated?
  let condition: ConditionSyntax?
}

extension SurveyReader {
  /// The questions in the order of the file, with gaps where they are wrong.
  mutating func questionDrafts(_ entry: Mapping.Entry?) -> [QuestionDraft] {
    guard let entry, let items = list(entry) else { return [] }
    if items.isEmpty { report(.value(.noQuestions), at: entry.value.place) }
    var lines: [String: Int] = [:]
    return items.map { questionDraft($0, lines: &lines) }
  }

  private mutating func questionDraft(_ node: Node, lines: inout [String: Int]) -> QuestionDraft {
    guard let keys = mapping(node, list: "questions") else {
      return QuestionDraft(id: nil, form: nil, ask: nil, hint: nil, condition: nil)
    }
    let form = questionForm(keys)
    checkKeys(keys, of: form)
    return QuestionDraft(
      id: id(keys["id"], among: &lines, reserved: ReservedIDs.all),
      form: self.form(form, keys), ask: translated(keys["ask"]), hint: translated(keys["hint"]),
      condition: condition(keys["when"]))
  }

  /// Keys that no question has are unknown, those of other forms are misplaced.
  private mutating func checkKeys(_ keys: Mapping, of form: QuestionForm?) {
    let required = form?.requiredKeys ?? QuestionForm.commonRequiredKeys
    let allowed = form?.keys ?? QuestionForm.allKeys
    reportMissing(required, in: keys)
    for entry in keys.entries where !allowed.contains(entry.key) {
      if let form, QuestionForm.allKeys.contains(entry.key) {
        report(.key(.misplaced(entry.key, form: form.rawValue)), at: entry.place)
      } else {
        report(.key(.unknown(entry.key, allowed: allowed)), at: entry.place)
      }
    }
  }

  /// The draft as a question with its condition resolved; nil if a part of it is wrong.
  mutating func question(_ draft: QuestionDraft, at index: Int, in scope: ConditionScope) -> Question? {
    let when = draft.condition.map { resolve($0, in: scope, at: index) }
    guard let id = draft.id, let form = draft.form, let ask = draft.ask else { return nil }
    return Question(id: id, form: form, ask: ask, hint: draft.hint, when: when)
  }
}
