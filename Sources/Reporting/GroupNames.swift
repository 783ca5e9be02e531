// What fields and groups are called, and what is said of their order.

import Summarizing
import Text
import Wording

extension ReportWording {
  /// Over the groups of a field.
  func title(of field: Field) -> String {
    switch field {
    case .agent: groups.agent
    case .desk: groups.desk
    case .survey: groups.survey
    case .lang: groups.lang
    case .channel: groups.channel
    case .hour: groups.hour
    case .day: groups.day
    case .choice(let question): groups.choice(question.visible)
    }
  }

  /// The group for a person: what was chosen by its label, an hour as on a clock.
  func name(of group: Summary.Group, _ labels: OptionLabels) -> String {
    let key = group.key.visible.truncated(to: 60)
    switch group.field {
    case .choice(let question):
      return key.isEmpty
        ? groups.unanswered : labels.label(group.key, at: question).visible.truncated(to: 60)
    case .hour: return "\(key):00"
    default: return key.isEmpty ? groups.nameless : key
    }
  }

  /// What is to be said of the ranking of a field's groups, of which there are the places of each question. Nothing
  /// where no two groups have an interval.
  func ranking(_ places: [Places]) -> [String] {
    if places.contains(where: \.areApart) { return [analysis.places.legend] }
    return places.contains { $0.places.count > 1 } ? [analysis.places.none] : []
  }
}
