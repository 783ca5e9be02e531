// Every member of every kind, missing and out of its range: such a record links the chain and does not count.

import RecordTesting
import Records
import Testing

@Suite struct MalformedTests {
  /// A kind of record: all its members as JSON, those that may be absent, and wrong values.
  struct Kind: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let members: [(name: String, json: String)]
    var optional: Set<String> = []
    let wrong: [String: [String]]

    init(_ kind: String, _ members: [(String, String)], optional: Set<String> = [], wrong: [String: [String]])
    {
      testDescription = kind
      self.members = Self.before(kind) + members + [("prev", "\"\(Digest.zero.hex)\"")]
      self.optional = optional.union(["high"])
      self.wrong = wrong.merging(Self.wrongEverywhere) { $1 }
    }

    static func before(_ kind: String) -> [(String, String)] {
      [
        ("v", "1"), ("seq", "7"), ("id", id), ("at", #""2026-11-22T09:14:07.214+01:00""#),
        ("high", #""2026-11-22T09:14:07.214Z""#), ("kind", "\"\(kind)\""), ("desk", #""d""#),
        ("agent", #""a""#),
      ]
    }

    static let id = #""01a20250-b45e-7b1a-8f00-1a2b3c4d5e6f""#
    static let wrongIDs = ["null", "7", #""7""#, #""01a20250-b45e-4b1a-8f00-1a2b3c4d5e6f""#, "[\(id)]"]
    static let wrongNumbers = ["null", "-1", "1.5", "1e3", #""1""#, "9223372036854775808"]
    static let wrongDays = [#"{"due":"2026-02-30"}"#, #"{"due":null}"#, "{}", #""2026-11-24""#, "[]", "true"]
    static let callback = #"{"at":"2026-11-24T10:00"}"#
    static let wrongCallbacks = [
      "null", "{}", #"{"at":"2026-11-24"}"#, #"{"at":"2026-11-24T24:00"}"#, #"{"at":"2026-11-24 10:00"}"#,
    ]
    static let wrongEverywhere = [
      "seq": ["0"] + wrongNumbers, "id": wrongIDs,
      "at": ["null", "0", #""2026-11-22""#, #""2026-11-22T24:00:00.000Z""#],
      "high": ["null", "1", #""2026-11-22T09:14:07Z""#], "kind": ["null", "1"], "desk": ["null", "1"],
      "agent": ["null", "{}"],
      "prev": ["null", "0", #""""#, "\"\(String(repeating: "A", count: 64))\""],
      "private": [
        "null", "1", "[]", "{}", #""""#, #""sha256:0""#, "\"sha256:\(String(repeating: "A", count: 64))\"",
        #"{"note":"no salt"}"#, #"{"salt":"5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5"}"#,
        #"{"salt":"5D0C6F0C9B1F4E0F8A5C1F0E2D3C4B5A"}"#,
        #"{"salt":"5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a","note":1}"#,
        #"{"salt":"5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a","nps-why":null}"#,
      ],
    ]
  }

  static let kinds: [Kind] = [
    Kind("journal", [("program", #""rapport 1""#)], wrong: ["program": ["null", "1"]]),
    Kind(
      "response",
      [
        ("survey", #""s""#), ("revision", #""9c1f0e2d""#), ("lang", #""hu""#), ("channel", #""phone""#),
        ("disposition", #""complete""#), ("seconds", "74"), ("answers", "[]"),
        ("followUp", #"{"due":"2026-11-24"}"#),
        ("callback", #"{"at":"2026-11-24T10:00"}"#),
      ],
      optional: ["followUp", "callback"],
      wrong: [
        "survey": ["null", "1"],
        "revision": ["null", #""9c1f0e2""#, #""9C1F0E2D""#, #""9c1f0e2dd""#, "91111111"],
        "lang": ["null"], "channel": ["null", "[]"],
        "disposition": ["null", #""Complete""#, #""done""#, #""breakOff""#],
        "seconds": Kind.wrongNumbers, "answers": AnswerFormTests.wrongLists,
        "followUp": ["null"] + Kind.wrongDays,
        "callback": Kind.wrongCallbacks,
      ]),
    Kind(
      "amend",
      [
        ("of", Kind.id), ("answers", "[]"), ("disposition", #""partial""#), ("followUp", "null"),
        ("callback", Kind.callback),
      ],
      optional: ["disposition", "followUp", "callback"],
      wrong: [
        "of": Kind.wrongIDs, "answers": AnswerFormTests.wrongLists, "disposition": ["null", #""""#],
        "followUp": Kind.wrongDays, "callback": Kind.wrongCallbacks,
      ]),
    Kind("void", [("of", Kind.id)], wrong: ["of": Kind.wrongIDs]),
    Kind(
      "follow-up", [("of", Kind.id), ("outcome", #""expired""#), ("callback", Kind.callback)],
      optional: ["callback"],
      wrong: [
        "of": Kind.wrongIDs, "outcome": ["null", #""notReached""#, #""done""#, #""Expired""#],
        "callback": Kind.wrongCallbacks,
      ]),
    Kind(
      "customers",
      [("period", #""2026-10""#), ("start", "480"), ("new", "25"), ("end", "470"), ("lost", "35")],
      wrong: [
        "period": [
          "null", "2026", #""2026-13""#, #""2026-00""#, #""2026-Q5""#, #""2026-W47""#, #""2026-11-22""#,
          #""all""#, #""today""#,
        ],
        "start": ["479"] + Kind.wrongNumbers, "new": ["26", "471"] + Kind.wrongNumbers,
        "end": ["471"] + Kind.wrongNumbers,
        "lost": ["36", "481"] + Kind.wrongNumbers,
      ]),
    Kind(
      "redaction", [("of", "[\(Kind.id)]")],
      wrong: ["of": ["null", Kind.id, "[null]", #"["x"]"#, "[\(Kind.id),1]"]]),
    Kind(
      "repair", [("length", "12"), ("sha256", "\"\(Digest(of: []).hex)\"")],
      wrong: ["length": Kind.wrongNumbers, "sha256": ["null", #""0""#, "\"sha256:\(Digest(of: []).hex)\""]]),
    Kind("a-kind-of-tomorrow", [], wrong: [:]),
  ]

  @Test(arguments: kinds)
  func `with all its members a record counts`(kind: Kind) {
    #expect(line(kind.members).read?.record?.content.kind == kind.testDescription)
  }

  @Test(arguments: kinds)
  func `a member that is missing makes it malformed unless it may be absent`(kind: Kind) {
    for index in kind.members.indices where kind.members[index].name != "v" {
      var members = kind.members
      let name = members.remove(at: index).name
      expect(members, isMalformed: !kind.optional.contains(name), "without \(name)")
    }
  }

  @Test(arguments: kinds)
  func `a member out of its range makes it malformed`(kind: Kind) {
    for (name, values) in kind.wrong {
      for value in values {
        var members = kind.members.filter { $0.name != name }
        members.append((name, value))
        expect(members, isMalformed: true, "\(name) = \(value)")
      }
    }
  }

  @Test func `a malformed record still links the chain as far as it can be read`() throws {
    let (number, id) = (("seq", "7"), ("id", #""x""#))
    let read = try #require(
      line(Kind.before("void").filter { $0.0 != "seq" && $0.0 != "id" } + [number, id]).read)
    #expect(read.seq == 7 && read.orderTime == 1_795_338_847_214 && read.prev == nil)
    let bare = try #require(SummedLine(#"{"v":1,"prev":"\#(Digest(of: []).hex)""#).read)
    #expect(bare.seq == nil && bare.orderTime == nil && bare.prev == Digest(of: []) && bare.record == nil)
  }

  private func line(_ members: [(name: String, json: String)]) -> SummedLine {
    let text = "{" + members.map { "\"\($0.name)\":\($0.json)" }.joined(separator: ",")
    guard let personal = members.first(where: { $0.name == "private" })?.json, personal.hasPrefix("{") else {
      return SummedLine(text)
    }
    return SummedLine(text.replacing(personal, with: "@private"), personal: personal)
  }

  private func expect(_ members: [(name: String, json: String)], isMalformed: Bool, _ what: String) {
    switch line(members).read?.content {
    case .malformed?: if !isMalformed { Issue.record("\(what) is malformed") }
    case .record?: if isMalformed { Issue.record("\(what) is a record") }
    case .newer?, nil: Issue.record("\(what) is a fragment")
    }
  }
}
