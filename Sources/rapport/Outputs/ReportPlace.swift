// Where a summary's report goes, and in which form.

import Reporting
import Text
import Wording

/// The place of a report with its format: known before anything is read, so that a long reading is not for nothing.
struct ReportPlace {
  private let output: Output
  private let format: ReportFormat
  private let inputs: [String]
  private let world: World
  private let words: Wording

  /// - Parameters:
  ///   - path: of `--output`; nil for standard output.
  ///   - format: of `--format`; nil to go by the ending of the path.
  ///   - parts: what the report is to hold.
  ///   - inputs: the paths that the command reads.
  init(
    _ path: String?, _ format: ReportFormat?, holding parts: [ReportFormat.Part], inputs: [String],
    in world: World, _ words: Wording
  ) throws(Complaint) {
    output = try Output(path, inputs: inputs, in: world, words)
    self.format = try ReportFormat(format, for: output, words)
    try self.format.hold(parts, words)
    (self.inputs, self.world, self.words) = (inputs, world, words)
  }

  /// As many columns as a report may take: the terminal's, or 80 in a file.
  var width: Int { output.isStandardOutput ? OutputFile.columns : 80 }

  /// How it is styled.
  var paint: Paint { Paint(isOn: output.isStandardOutput && OutputFile.isStyled(in: world)) }

  /// The report in its format.
  func render(_ report: Report) -> String {
    switch format {
    case .text: TextReport.render(report, words: words, width: width, paint: paint)
    case .json: JSONReport.render(report)
    case .csv: CSVReport.render(report)
    case .markdown: MarkdownReport.render(report, words: words)
    case .html: HTMLReport.render(report, words: words)
    case .tally: TallyReport.render(report)
    }
  }

  /// Writes the report.
  /// - Parameter name: of a file in a folder, without its ending.
  func print(_ report: String, named name: @autoclosure () -> String) throws(Complaint) {
    try output.write(report, named: "\(name()).\(format.endings[0])", inputs: inputs, in: world, words)
  }
}
