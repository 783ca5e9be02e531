// A fortnight at a desk whose customers and agents try to break out of the report.

import RecordTesting
import Records
import Surveys

/// The journal of the browser's report, and all that hostile people wrote in it.
enum ReportedShift {
  /// What a page would run, fetch or hide, if it were not text in it.
  static let hostileWords = [
    "<script>document.title = 'broken'; fetch('http://127.0.0.1:9/')</script>",
    "\"><img src=x onerror=\"document.title='broken'\">",
    "</style><style>* { background: url(http://127.0.0.1:9/) }",
    "javascript:document.write(1)", "\u{1B}[31m\u{0}\u{7}\u{9B}", "\u{202E}gnp.exe\u{200B}\u{FEFF}",
    "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a>", "&lt;b&gt; &#60;script&#62; &amp;amp;",
    "--></title><link rel=stylesheet href=//127.0.0.1:9/x.css><meta http-equiv=refresh content='0;url=/'>",
  ]

  /// Sunday, 22 November 2026, and the days before it.
  static var journal: [UInt8] {
    var journal = JournalBuilder()
    var number = 0
    func add(_ response: Response, day: Int, hour: Int, agent: String, _ words: String?) {
      number += 1
      let details = words.map {
        Personal.Details(
          salt: String(repeating: "a", count: 32), customer: $0, words: [("nps-why", $0), ("wish", $0)])
      }
      let at = Timestamp.at("2026-11-\(day < 10 ? "0" : "")\(day)T\(hour):00:00.000+01:00")
      journal.add(
        .sample(number, .response(response), at: at, agent: agent, personal: details.map { .open($0) }))
    }
    for day in 9...21 {
      for index in 0..<12 {
        add(.sample(answers(3 + (index * day) % 8)), day: day, hour: 10, agent: "anna", nil)
      }
    }
    for index in 0..<45 {
      let rating = [2, 9, 6, 3, 10, 7, 0, 5, 9][index % 9]
      let topic = ["billing", "delivery", hostileWords[1]][(index + rating) % 3]
      let isWhole = index % 8 != 7
      let answers =
        answers(rating) + [
          RecordedAnswer(id: "nps-why", value: .text), RecordedAnswer(id: "wish", value: .text),
          RecordedAnswer(id: "topic", value: .choice(topic)),
        ]
      let response = Response.sample(
        isWhole ? answers : Array(answers.dropFirst(1)), disposition: isWhole ? .complete : .partial,
        followUpDue: rating == 0 ? .on("2026-11-2\(index % 4)") : nil)
      add(
        response, day: 22, hour: 10 + index / 6, agent: ["anna", "béla", hostileWords[0]][rating % 3],
        hostileWords[(index + index / 9) % hostileWords.count])
    }
    return journal.bytes
  }

  private static func answers(_ rating: Int) -> [RecordedAnswer] {
    let measures = [
      ("csat", Measure.csat(scale: 1...5, satisfied: nil)),
      ("ces", Measure.ces(scale: 1...5, better: .lower)),
    ]
    return [.nps(rating)]
      + measures.compactMap { id, measure in
        measure.map {
          RecordedAnswer(id: id, value: .rating($0, 1 + (id == "ces" ? 10 - rating : rating) * 4 / 10))
        }
      }
  }
}
