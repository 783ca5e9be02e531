// The summary as other programs read it, to the letter of the contract.

import Records
import Summarizing
import Surveys
import Text

/// `--format json`.
package enum JSONReport {
  /// One line of JSON, its LF included.
  package static func render(_ report: Report) -> String {
    let (summary, journal) = (report.summary, report.journal)
    var json = JSONWriter()
    json.object { json in
      json.member("v", 1)
      json.member("period") { $0.period(summary.period) }
      if let journal {
        json.member("journal") { $0.journal(journal) }
      } else {
        json.member("journal") { $0.null() }
        json.member("tallies", report.tallies)
      }
      json.member("interviews") { $0.interviews(summary.interviews) }
      json.member("questions") { $0.questions(summary.questions) }
      json.member("groups") { $0.array { json in summary.groups.forEach { json.group($0) } } }
      json.member("retention") {
        if journal == nil { return $0.null() }
        $0.array { json in summary.retention.forEach { json.retention($0) } }
      }
      json.member("followUps") { journal == nil ? $0.null() : $0.followUps(summary.followUps) }
      json.member("revisions") {
        if journal == nil { return $0.null() }
        $0.array { json in summary.revisions.forEach { json.revision($0, $1) } }
      }
      if let comparison = report.comparison { json.member("comparison") { $0.comparison(comparison) } }
      if let contacts = report.contacts { json.member("personal") { $0.contacts(contacts, report) } }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension JSONWriter {
  mutating func period(_ period: Period) {
    object { json in
      json.member("name", period.name)
      json.member("from") { $0.textOrNull(period.days?.lowerBound.description) }
      json.member("to") { $0.textOrNull(period.days?.upperBound.description) }
    }
  }

  mutating func journal(_ journal: JournalFigures) {
    object { json in
      json.member("files", journal.files)
      json.member("records", journal.records)
      json.member("interrupted", journal.interrupted)
      json.member("damaged", journal.damaged)
      json.member("gaps", journal.gaps)
      json.member("conflicts", journal.conflicts)
      json.member("seals") { $0.array { json in journal.seals.forEach { json.textOrNull($0) } } }
    }
  }

  mutating func interviews(_ interviews: InterviewFigures) {
    object { json in
      json.member("total", interviews.total)
      for disposition in Disposition.allCases {
        json.member(disposition.rawValue, interviews.count(disposition))
      }
      json.member("completionRate", interviews.completionRate)
      json.member("amended", interviews.amended)
      json.member("voided", interviews.voided)
    }
  }

  fileprivate mutating func group(_ group: Summary.Group) {
    object { json in
      json.member("by", group.field.name)
      json.member("key", group.key)
      json.member("interviews") { $0.interviews(group.interviews) }
      json.member("questions") { $0.questions(group.questions) }
    }
  }

  fileprivate mutating func questions(_ questions: [QuestionFigures]) {
    array { json in questions.forEach { json.question($0) } }
  }

  mutating func question(_ figures: QuestionFigures) {
    let (measure, tally) = (figures.key.measure, figures.tally)
    object { json in
      json.key(figures.key)
      json.member("n", tally.n)
      json.member("refused", tally.refused)
      json.member("dontKnow", tally.dontKnow)
      json.member("counts") { $0.integers(tally.counts) }
      if measure.metric == .nps {
        json.member("promoters", tally.promoters)
        json.member("passives", tally.passives)
        json.member("detractors", tally.detractors)
      }
      if let surveys = tally.pooledSurveys { json.surveys(surveys) }
      json.score("score", "interval", figures.score)
      if measure.metric == .csat { json.member("mean", figures.mean) }
      if measure.metric == .ces { json.score("easy", "easyInterval", figures.easy) }
    }
  }

  /// The surveys whose ratings are pooled, with how many each has.
  private mutating func surveys(_ surveys: [(id: String, n: Int)]) {
    member("surveys") { json in
      json.array { json in
        for survey in surveys {
          json.object { json in
            json.member("id", survey.id)
            json.member("n", survey.n)
          }
        }
      }
    }
  }

  /// What ratings are pooled by, as members of the object that is open.
  mutating func key(_ key: QuestionKey) {
    let measure = key.measure
    member("id", key.id)
    member("metric", measure.metric.rawValue)
    member("scale") { $0.integers([measure.scale.lowerBound, measure.scale.upperBound]) }
    if measure.metric == .csat { member("satisfied", measure.satisfied) }
    if measure.metric == .ces { member("better", measure.better.rawValue) }
  }

  mutating func retention(_ retention: Retention) {
    object { json in
      json.member("period", retention.counts.period)
      json.member("start", retention.counts.start)
      json.member("new", retention.counts.new)
      json.member("end", retention.counts.end)
      json.member("lost", retention.counts.lost)
      json.score("crr", "crrInterval", retention.crr)
      json.score("churn", "churnInterval", retention.churn)
    }
  }

  fileprivate mutating func followUps(_ followUps: Summary.FollowUps) {
    object { json in
      json.member("promised", followUps.promised)
      json.member("open", followUps.open)
      json.member("overdue", followUps.overdue)
    }
  }

  fileprivate mutating func revision(_ revision: SurveyRevision, _ interviews: Int) {
    object { json in
      json.member("survey", revision.survey)
      json.member("revision", revision.revision)
      json.member("interviews", interviews)
    }
  }

  mutating func score(_ name: String, _ intervalName: String, _ score: Score?) {
    member(name, score?.value)
    member(intervalName) { $0.interval(score?.interval) }
  }

  mutating func interval(_ interval: ClosedRange<Double>?) {
    guard let interval else { return null() }
    array {
      $0.number(interval.lowerBound)
      $0.number(interval.upperBound)
    }
  }

  mutating func boolean(_ value: Bool?) { raw((value.map { $0 ? "true" : "false" } ?? "null").utf8) }

  mutating func integers(_ values: [Int]) {
    array { json in values.forEach { json.integer($0) } }
  }

  /// A string, or `null` for nil.
  mutating func textOrNull(_ text: String?) {
    if let text { string(text) } else { null() }
  }
}
