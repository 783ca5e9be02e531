// What detractors name, beside how often promoters name the same.

import Summarizing
import Text
import Wording

extension Page {
  /// One block a question that options were chosen at.
  func reasons(_ report: Report) -> [[Line]] {
    let wording = words.analysis.reasons
    let names = QuestionNames(report.summary.questions)
    let several = Set(report.summary.reasons.map(\.nps)).count > 1
    return report.summary.reasons.map { reasons in
      let figures = [
        shares(words.scores.detractors, reasons.reasons.map { ($0.detractors, reasons.detractors) }),
        shares(words.scores.promoters, reasons.reasons.map { ($0.promoters, reasons.promoters) }),
      ]
      let title = wording.title(reasons.question.visible) + (several ? " · \(names.name(reasons.nps))" : "")
      let isFew = min(reasons.detractors, reasons.promoters) < report.minN
      let labels = reasons.reasons.map { reason in
        let label = report.labels.label(reason.option, at: reasons.question).visible.truncated(to: 60)
        return label + (isFew ? "" : words.mark(reason).map { " · \($0)" } ?? "")
      }
      let options = Table.names(labels, under: "", beside: figures, width: width)
      let notes = [wording.legend] + (isFew ? [wording.tooFew(report.minN)] : [])
      return Line.wrapped(title, to: width, .bold) + Table(columns: [options] + figures).lines
        + notes.flatMap { Line.wrapped($0, to: width, .dim) }
    }
  }

  private func shares(_ head: String, _ counts: [(count: Int, whole: Int)]) -> Table.Column {
    Table.Column(
      head: [Line(head, .dim)],
      cells: counts.map { count, whole in
        [Line("\(count)") + Line(words.share(count, of: whole), .dim).leftPadded(to: 6)]
      })
  }
}

extension ReportWording {
  /// Whether detractors name it more or less often than promoters do, by more than noise; nil if not.
  func mark(_ reason: NamedReasons.Reason) -> String? {
    switch reason.difference?.verdict {
    case .higher: analysis.reasons.more
    case .lower: analysis.reasons.less
    case .noise, nil: nil
    }
  }

  /// A share of a count; a dash of nothing.
  func share(_ count: Int, of whole: Int) -> String {
    whole == 0 ? ReportWording.dash : percent(count, of: whole)
  }
}
