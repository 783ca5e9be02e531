// What an answer in a record may be: all that its score needs, and exactly one of value and skipped.

import RecordTesting
import Records
import Surveys
import Testing

@Suite struct AnswerFormTests {
  @Test(
    arguments: [
      (#"{"id":"n","metric":"nps","value":0}"#, .rating(.nps, 0)),
      (#"{"id":"n","metric":"nps","scale":[0,10],"value":10}"#, .rating(.nps, 10)),
      (#"{"id":"n","metric":"nps","skipped":"refused"}"#, .skippedRating(.nps, .refused)),
      (#"{"id":"c","metric":"csat","scale":[1,5],"value":1}"#, csat(1...5, nil).map { .rating($0, 1) }),
      (
        #"{"id":"c","metric":"csat","scale":[1,5],"satisfied":4,"value":5}"#,
        csat(1...5, nil).map { .rating($0, 5) }
      ),
      (
        #"{"id":"c","metric":"csat","scale":[1,7],"satisfied":5,"value":7}"#,
        csat(1...7, 5).map { .rating($0, 7) }
      ),
      (
        #"{"id":"e","metric":"ces","scale":[1,5],"skipped":"dont-know"}"#,
        ces(1...5, .lower).map { .skippedRating($0, .dontKnow) }
      ),
      (
        #"{"id":"e","metric":"ces","scale":[1,7],"better":"higher","value":4}"#,
        ces(1...7, .higher).map { .rating($0, 4) }
      ),
      (
        #"{"id":"e","metric":"ces","scale":[1,7],"better":"lower","value":4}"#,
        ces(1...7, .lower).map { .rating($0, 4) }
      ),
      (#"{"id":"t","type":"text"}"#, .text),
      (#"{"id":"t","type":"text","skipped":"refused"}"#, .skippedText(.refused)),
      (#"{"id":"o","type":"choice","value":"billing"}"#, .choice("billing")),
      (#"{"id":"o","type":"choice","skipped":"dont-know"}"#, .skippedChoice(.dontKnow)),
      (#"{"id":"o","type":"choices","value":["b","a"]}"#, .choices(["b", "a"])),
      (#"{"id":"o","type":"choices","skipped":"refused"}"#, .skippedChoices(.refused)),
      (#"{"value":3,"new":[1],"metric":"nps","id":"n"}"#, .rating(.nps, 3)),
    ] as [(String, RecordedAnswer.Value?)])
  func `an answer says all that its score needs`(json: String, value: RecordedAnswer.Value?) throws {
    let answers = try #require(Self.answers("[\(json)]"))
    #expect(answers.map(\.value) == [try #require(value)])
  }

  /// Lists of answers that make their record malformed.
  static let wrongLists =
    ["null", "{}", "[1]", "[[]]", "[null]", #"["n"]"#]
    + [
      "", #""metric":"nps","value":3"#, #""id":"","metric":"nps","value":3"#,
      #""id":1,"metric":"nps","value":3"#,
      #""id":"n","value":3"#, #""id":"n","metric":"nps","type":"text""#,
      #""id":"n","metric":"NPS","value":3"#,
      #""id":"n","metric":"nps""#, #""id":"n","metric":"nps","value":11"#,
      #""id":"n","metric":"nps","value":-1"#,
      #""id":"n","metric":"nps","value":3.0"#, #""id":"n","metric":"nps","value":"3""#,
      #""id":"n","metric":"nps","value":null"#,
      #""id":"n","metric":"nps","value":3,"skipped":"refused""#,
      #""id":"n","metric":"nps","skipped":"dontKnow""#,
      #""id":"n","metric":"nps","skipped":null"#, #""id":"n","metric":"nps","value":3,"skipped":null"#,
      #""id":"n","metric":"nps","scale":[1,5],"value":3"#, #""id":"c","metric":"csat","value":3"#,
      #""id":"c","metric":"csat","scale":[1,6],"value":3"#,
      #""id":"c","metric":"csat","scale":[0,10],"value":3"#,
      #""id":"c","metric":"csat","scale":[5,1],"value":3"#,
      #""id":"c","metric":"csat","scale":[1,5,7],"value":3"#,
      #""id":"c","metric":"csat","scale":[1],"value":1"#,
      #""id":"c","metric":"csat","scale":"1-5","value":3"#,
      #""id":"c","metric":"csat","scale":[1,5.0],"value":3"#,
      #""id":"c","metric":"csat","scale":[1,5],"value":0"#,
      #""id":"c","metric":"csat","scale":[1,5],"value":6"#,
      #""id":"c","metric":"csat","scale":[1,5],"satisfied":6,"value":3"#,
      #""id":"c","metric":"csat","scale":[1,5],"satisfied":0,"value":3"#,
      #""id":"c","metric":"csat","scale":[1,5],"satisfied":null,"value":3"#,
      #""id":"e","metric":"ces","value":3"#,
      #""id":"e","metric":"ces","scale":[1,5],"better":"up","value":3"#,
      #""id":"e","metric":"ces","scale":[1,5],"better":null,"value":3"#, #""id":"t","type":"texts""#,
      #""id":"t","type":"text","value":"words""#, #""id":"t","type":"text","skipped":"no""#,
      #""id":"o","type":"choice""#,
      #""id":"o","type":"choice","value":1"#, #""id":"o","type":"choice","value":["a"]"#,
      #""id":"o","type":"choice","value":"a","skipped":"refused""#, #""id":"o","type":"choices""#,
      #""id":"o","type":"choices","value":"a""#, #""id":"o","type":"choices","value":[1]"#,
      #""id":"n","metric":"nps","value":3},{"id":"n","type":"text""#,
    ].map { "[{\($0)}]" }

  @Test func `each rating of each measure is taken and its neighbours are not`() {
    for measure in Measure.all {
      var members = "\"id\":\"q\",\"metric\":\"\(measure.metric.rawValue)\""
      members += ",\"scale\":[\(measure.scale.lowerBound),\(measure.scale.upperBound)]"
      if measure.metric == .csat { members += ",\"satisfied\":\(measure.satisfied)" }
      if measure.metric == .ces { members += ",\"better\":\"\(measure.better.rawValue)\"" }
      for rating in -1...11 {
        let read = Self.answers("[{\(members),\"value\":\(rating)}]")
        let isOnScale = measure.scale.contains(rating)
        #expect(read == (isOnScale ? [RecordedAnswer(id: "q", value: .rating(measure, rating))] : nil))
      }
    }
  }

  private static func answers(_ list: String) -> [RecordedAnswer]? {
    let members = MalformedTests.Kind.before("amend") + [("of", MalformedTests.Kind.id), ("answers", list)]
    let prev = ("prev", "\"\(Digest.zero.hex)\"")
    let text = (members + [prev]).map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",")
    guard case .amend(let amendment)? = SummedLine("{" + text).read?.record?.content else { return nil }
    return amendment.answers
  }

  private static func csat(_ scale: ClosedRange<Int>, _ satisfied: Int?) -> Measure? {
    Measure.csat(scale: scale, satisfied: satisfied)
  }

  private static func ces(_ scale: ClosedRange<Int>, _ better: Better) -> Measure? {
    Measure.ces(scale: scale, better: better)
  }
}
