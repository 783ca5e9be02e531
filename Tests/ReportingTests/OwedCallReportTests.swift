// The list of calls as a reader sees it, and as another program reads it.

import Records
import Reporting
import Summarizing
import Surveys
import Testing
import Text
import Wording

/// A list as a window of some width shows it.
struct CallView: Sendable, CustomTestStringConvertible {
  let words: Wording
  let width: Int

  static let all = Wording.all.flatMap { words in [30, 60, 80].map { CallView(words: words, width: $0) } }

  var testDescription: String { "calls-\(words.code)-\(width)" }

  func list(isPainted: Bool = false, journals: [String] = ["j.jsonl"]) throws -> String {
    let today = try #require(Day("2026-11-22"))
    return OwedCallReport(try CallView.calls(), today: today, journals: journals)
      .text(words, width: width, Paint(isOn: isPainted))
  }

  /// One call of every kind: overdue and tried, redacted, a callback of today, one beside a follow-up, later ones.
  static func calls() throws -> [OwedCall] {
    var journal = try SampleJournal("all")
    let salt = "5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a"
    let late = try journal.call(
      [.nps(3), RecordedAnswer(id: "nps-why", value: .text), try .csat(4), try .ces(5)], due: "2026-11-20",
      at: "2026-11-18T14:05",
      Personal.Details(
        salt: salt, customer: "C-10442",
        words: [("nps-why", "Sokáig vártam, és senki sem tudta megmondani, mikor kerülök sorra. \u{1B}[2J")],
        note: "speaks softly"))
    try journal.record(
      .followUp(of: late, .notReached), at: "2026-11-20T10:15:00.000+01:00", agent: "béla",
      personal: Personal.Details(salt: salt, note: "call after five"))
    try journal.record(
      .followUp(of: late, .notReached, callbackAt: "2026-11-22T09:00"), at: "2026-11-20T17:20:00.000+01:00",
      agent: "béla")
    try journal.call([.nps(9)], due: "2026-11-21", at: "2026-11-19T09:00")
    try journal.call(
      [], callback: "2026-11-22T10:00", at: "2026-11-21T16:30", .init(salt: salt, customer: "C-7"))
    try journal.call([.nps(6)], due: "2026-11-24", callback: "2026-11-22T09:30", at: "2026-11-22T08:00")
    try journal.call([.nps(0)], due: "2026-11-22", callback: "2026-12-01T00:05", at: "2026-11-22T08:10")
    try journal.call([try .ces(2, upTo: 7, better: .higher)], due: "2027-01-01", at: "2026-11-22T08:20")
    return journal.owed.calls
  }
}

extension SampleJournal {
  /// Records a response that is owed a call.
  @discardableResult
  fileprivate mutating func call(
    _ answers: [RecordedAnswer], due: String? = nil, callback: String? = nil, at time: String,
    _ personal: Personal.Details? = nil
  ) throws -> RecordID {
    let response = Response(
      survey: "after-call", revision: "9c1f0e2d", lang: "hu", channel: "phone",
      disposition: callback == nil ? .complete : .callback, seconds: 74, answers: answers,
      followUpDue: due.flatMap { Day($0) }, callbackAt: callback)
    return try record(.response(response), at: "\(time):00.000+01:00", personal: personal)
  }
}

@Test("A list of calls looks as it was last approved", arguments: CallView.all)
func callsLookAsApproved(_ view: CallView) throws {
  let (list, name) = (try view.list(), "\(view.testDescription).txt")
  if GoldenFiles.isRecording {
    #expect(GoldenFiles.write(list, to: name))
  } else {
    #expect(list == GoldenFiles.read(name))
  }
}

@Test("No line of a list of calls is wider than the window, and none loses a word", arguments: CallView.all)
func callsFitTheWindow(_ view: CallView) throws {
  let whole = Set(try CallView(words: view.words, width: 100).list().split { " \n".contains($0) })
  for width in [24, 30, 44, 45, 59, 60, 61, 80, 200] {
    let list = try CallView(words: view.words, width: width).list()
    for line in list.split(separator: "\n") { #expect(String(line).columns <= min(width, 100), "\(width)") }
    guard width >= 60 else { continue }
    let missing = whole.subtracting(list.split { " \n".contains($0) }).filter { !$0.hasPrefix("─") }
    #expect(missing == [], "at \(width)")
  }
}

@Test("Nothing of a list of calls obeys a terminal, and colour is an addition")
func callsHoldNoCommands() throws {
  let view = CallView(words: .english, width: 80)
  #expect(try !view.list().contains("\u{1B}") && view.list().contains("<U+001B>[2J"))
  #expect(try view.list(isPainted: true).contains("\u{1B}[31m"))
}

@Test("Of several journals each call names its own")
func callsNameTheirJournal() throws {
  let list = try CallView(words: .english, width: 80).list(journals: ["a.jsonl", "b.jsonl"])
  #expect(list.split(separator: "\n").count { $0.contains("journal ") && $0.hasSuffix(" a.jsonl") } == 6)
}

@Test("Without a call there is one sentence", arguments: Wording.all)
func noCalls(words: Wording) throws {
  let today = try #require(Day("2026-11-22"))
  let list = OwedCallReport([], today: today, journals: ["j.jsonl"]).text(
    words, width: 80, Paint(isOn: false))
  #expect(list == "  \(words.followUps.none)\n")
  #expect(
    OwedCallJSON.render([], today: today, journals: []) == #"{"v":1,"today":"2026-11-22","followUps":[]}"#
      + "\n")
}

@Test("Another program gets every call with all that is known of it")
func callsAsJSON() throws {
  let today = try #require(Day("2026-11-22"))
  let calls = try CallView.calls()
  let json = OwedCallJSON.render([calls[0], calls[2]], today: today, journals: ["j.jsonl"])
  let (late, both) = (calls[0].entry.id, calls[2].entry.id)
  let expected =
    #"{"v":1,"today":"2026-11-22","followUps":[{"id":"\#(late)","seq":2,"journal":"j.jsonl","#
    + #""due":"2026-11-20","daysOverdue":2,"followUp":"2026-11-20","callback":"2026-11-22T09:00","#
    + #""at":"2026-11-18T14:05:00.000+01:00","survey":"after-call","desk":"front-1","agent":"anna","#
    + #""ratings":[{"id":"nps","metric":"nps","value":3},{"id":"ces","metric":"ces","value":5}],"#
    + #""redacted":false,"customer":"C-10442","words":{"nps-why":"Sokáig vártam, és senki sem tudta "#
    + #"megmondani, mikor kerülök sorra. \u001b[2J"},"note":"speaks softly","attempts":["#
    + #"{"at":"2026-11-20T10:15:00.000+01:00","agent":"béla","note":"call after five","callback":null},"#
    + #"{"at":"2026-11-20T17:20:00.000+01:00","agent":"béla","note":null,"callback":"2026-11-22T09:00"}]},"#
    + #"{"id":"\#(both)","seq":7,"journal":"j.jsonl","due":"2026-11-22","daysOverdue":0,"#
    + #""followUp":"2026-11-24","callback":"2026-11-22T09:30","at":"2026-11-22T08:00:00.000+01:00","#
    + #""survey":"after-call","desk":"front-1","agent":"anna","ratings":[{"id":"nps","metric":"nps","value":6}],"#
    + #""redacted":false,"customer":null,"words":{},"note":null,"attempts":[]}]}"# + "\n"
  #expect(json == expected)
}
