// What customers chose is called as the survey calls it that they were asked.

import ProgramTesting
import Testing

@Suite struct OptionLabelTests {
  private static func survey(_ id: String, _ label: String) -> String {
    """
    survey: \(id)
    title: {en: \(id)}
    questions:
      - {id: nps, metric: nps, ask: {en: Recommend?}}
      - {id: topic, type: choice, options: [{id: a, label: {en: \(label)}}, {id: b, label: {en: Both}}], ask: {en: Why?}}

    """
  }

  private let desk = Desk(surveys: ["p": survey("p", "Price"), "s": survey("s", "Staff")])

  private func ask(_ survey: String, _ option: String) throws {
    _ = try desk.kiosk(survey).answering("C-1", "1", option, "")
  }

  private func report(_ format: String) throws -> String {
    try desk.rapport("summary", "all", "--by", "topic", "--personal", "--format", format).run().outputText
  }

  @Test(arguments: ["text", "markdown", "html"])
  func `a survey that nobody was asked names nothing`(format: String) throws {
    try ask("s", "1")
    try ask("s", "1")
    let report = try report(format)
    #expect(report.contains("Staff") && !report.contains("Price"))
  }

  @Test(arguments: ["text", "markdown", "html"])
  func `where two surveys call an option differently, it has its id`(format: String) throws {
    for survey in ["p", "s"] {
      try ask(survey, "1")
      try ask(survey, "2")
    }
    let report = try report(format)
    #expect(!report.contains("Staff") && !report.contains("Price") && report.contains("Both"))
  }

  @Test func `in a tally nobody knows which surveys were asked`() throws {
    try ask("s", "1")
    try ask("s", "2")
    let tally = try desk.rapport("summary", "all", "--by", "topic", "--format", "tally").run().output
    desk.folder.folder.write(tally, to: "t.csv")
    let report = try desk.rapport("summary", "--tally", "t.csv").run().outputText
    #expect(!report.contains("Staff") && !report.contains("Price") && report.contains("Both"))
  }
}
