// The whole report as a reader sees it, and what must hold for every line of it.

import Reporting
import Testing
import Text
import Wording

/// One way in which a report is looked at.
struct View: Sendable, CustomTestStringConvertible {
  let day: SampleDay
  let words: Wording
  let width: Int

  static let all = SampleDay.all.flatMap { day in
    Wording.all.flatMap { words in [60, 80, 120].map { View(day: day, words: words, width: $0) } }
  }

  var testDescription: String { "\(day)-\(words.code)-\(width)" }

  func report(width: Int? = nil, isPainted: Bool = false) throws -> String {
    let journal = try day.journal()
    return TextReport.render(
      journal.report(by: day.fields, isCompared: day.isCompared, isPersonal: day.isPersonal), words: words,
      width: width ?? self.width, paint: Paint(isOn: isPainted))
  }
}

@Test("A report looks as it was last approved", arguments: View.all)
func looksAsApproved(_ view: View) throws {
  let (report, name) = (try view.report(), "\(view.testDescription).txt")
  if GoldenFiles.isRecording {
    #expect(GoldenFiles.write(report, to: name))
  } else {
    #expect(report == GoldenFiles.read(name))
  }
}

@Test("No line is wider than the terminal", arguments: View.all.filter { $0.width == 60 })
func fitsTheTerminal(_ view: View) throws {
  for width in [1, 20, 59, 61, 80, 96, 101] {
    let lines = try view.report(width: width).split(separator: "\n")
    // But for the command that proves the seal, which is there to be copied.
    for line in lines where !line.hasPrefix("    rapport check --seal ") {
      #expect(String(line).columns <= min(width, 100), "at \(width): \(line)")
    }
  }
}

@Test("No line ends in a space, and none is empty at the beginning or the end", arguments: View.all)
func hasNoLooseEnds(_ view: View) throws {
  let lines = try view.report().split(separator: "\n", omittingEmptySubsequences: false)
  #expect(lines.allSatisfy { $0.last != " " })
  #expect(lines.first?.isEmpty == false)
  #expect(lines.suffix(2).map(\.isEmpty) == [false, true])
}

@Test("Colour changes nothing but colour", arguments: View.all)
func colourIsAnAddition(_ view: View) throws {
  let painted = try view.report(isPainted: true)
  #expect(painted.contains("\u{1B}["))
  #expect(try painted.withoutSGR == view.report())
}

extension String {
  /// The text without the sequences that set colour and weight.
  fileprivate var withoutSGR: String {
    split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated().map { place, part in
      place == 0 ? String(part) : String(part.drop { $0 != "m" }.dropFirst())
    }.joined()
  }
}

extension Wording: CustomTestStringConvertible {
  /// The language's code: the words themselves would fill the test's log.
  public var testDescription: String { code }
}
