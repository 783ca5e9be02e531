// A line judged by itself: the sum, where it stands, and what it is the sum of.

import RecordTesting
import Records
import Testing

@Suite struct JournalLineTests {
  static let salt = "5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a"
  static let head =
    #"{"v":1,"seq":7,"id":"01a20250-b45e-7b1a-8f00-1a2b3c4d5e6f","at":"2026-11-22T09:14:07.214+01:00""#
  static let prev = #""prev":"\#(Digest(of: []).hex)""#
  /// A record without its `sum`.
  static let plain = #"\#(head),"kind":"note","desk":"d","agent":"a",\#(prev)"#
  static let withPrivate = #"\#(head),"kind":"note","desk":"d","agent":"a","private":@private,\#(prev)"#

  @Test func `a record says what its members say`() throws {
    let line = try #require(SummedLine(Self.plain).read)
    let record = try #require(line.record)
    #expect(record.content == .unknown(kind: "note"))
    #expect(record.seq == 7 && line.seq == 7)
    #expect(record.id.description == "01a20250-b45e-7b1a-8f00-1a2b3c4d5e6f")
    #expect(record.at.description == "2026-11-22T09:14:07.214+01:00")
    #expect(record.desk == "d" && record.agent == "a" && record.personal == nil && record.high == nil)
    #expect(record.prev == Digest(of: []) && line.prev == record.prev)
    #expect(line.orderTime == 1_795_335_247_214 && record.orderTime == line.orderTime)
    #expect(!line.isRedacted)
  }

  @Test(arguments: [
    " {@private", "{\n@private", "{ \"x\" : [ 1 , 2 ] ,@private", "{\t\r\n@private",
  ])
  func `white space is taken as it stands`(start: String) {
    // A line never holds a bare LF, but the reader of a line is not the one who says so.
    let text = start.replacing("@private", with: String(Self.plain.dropFirst()))
    #expect(SummedLine(text).read?.record != nil)
  }

  @Test func `members come in any order`() {
    var members = [
      #""v":1"#, #""seq":7"#, #""id":"01a20250-b45e-7b1a-8f00-1a2b3c4d5e6f""#,
      #""at":"2026-11-22T09:14:07.214+01:00""#,
      #""kind":"void""#, #""of":"01a20250-b45e-7b1a-8f00-1a2b3c4d5e60""#, #""desk":"d""#, #""agent":"a""#,
      #""private":{"reason":"r", "salt":"\#(Self.salt)"}"#, Self.prev,
    ]
    var random = SeededGenerator(seed: 5)
    var records: [Record?] = []
    for _ in 0..<30 {
      members.shuffle(using: &random)
      let personal = #"{"reason":"r", "salt":"\#(Self.salt)"}"#
      let text = "{" + members.joined(separator: ",").replacing(personal, with: "@private")
      records.append(SummedLine(text, personal: personal).read?.record)
    }
    #expect(records[0]?.personal?.details?.reason == "r")
    #expect(records.allSatisfy { $0 == records[0] })
  }

  @Test(arguments: [
    #"{"salt":"\#(salt)","customer":"C-1","nps-why":"Sokáig","note":"n","reason":"r"}"#,
    #"{ "salt" : "\#(salt)" , "customer":"C-1","nps-why":"Sokáig","note":"n","reason":"r" }"#,
    #"{"salt":"\#(salt)","custome\u0072":"C-1","nps-why":"Sok\u00e1ig","note":"n","reason":"r"}"#,
  ])
  func `the sum is that of the public form, over the bytes of the private object as they stand`(
    personal: String
  ) {
    let line = SummedLine(Self.withPrivate, personal: personal).read
    let details = Personal.Details(
      salt: Self.salt, customer: "C-1", words: [("nps-why", "Sokáig")], note: "n", reason: "r")
    #expect(line?.record?.personal == .open(details))
    #expect(line?.isRedacted == false)
  }

  @Test func `a redacted line keeps its sum and loses what was personal`() throws {
    let personal = #"{"salt":"\#(Self.salt)","customer":"C-1"}"#
    let open = SummedLine(Self.withPrivate, personal: personal)
    let stand = "\"sha256:\(Digest(of: Array(personal.utf8)).hex)\""
    let publicForm = Array(String(decoding: open.bytes, as: UTF8.self).replacing(personal, with: stand).utf8)
    let line = try #require(JournalLine.read(publicForm))
    #expect(line.sum == open.sum)
    #expect(line.isRedacted)
    #expect(line.record?.personal == .redacted)
    #expect(line.fingerprint == open.read?.fingerprint)
  }

  @Test func `a private that is deeper than the top is a member like any other`() {
    let text = Self.plain.replacing(#""desk":"d""#, with: #""x":{"private":{"salt":"0"}},"desk":"d""#)
    #expect(SummedLine(text).read?.record?.personal == nil)
    #expect(SummedLine(text).read?.record != nil)
  }

  @Test func `a changed byte anywhere makes a fragment or another sum`() throws {
    let line = SummedLine(Self.withPrivate, personal: #"{"salt":"\#(Self.salt)","note":"ű"}"#)
    for index in line.bytes.indices {
      for change in [1, 0x20, 0x80] as [UInt8] {
        var bytes = line.bytes
        bytes[index] ^= change
        if let read = JournalLine.read(bytes) {
          Issue.record("byte \(index) ^ \(change) still reads, \(read.sum)")
        }
      }
      #expect(JournalLine.read(Array(line.bytes[..<index])) == nil)
    }
  }

  @Test(
    arguments: [
      { $0 + " " }, { $0 + "\r" }, { $0 + "\n" }, { $0.dropLast() + " }" },
      { $0.replacing(",\"sum\":", with: ", \"sum\":") },
      { $0.replacing(",\"sum\":", with: ",\"sum\": ") },
      { $0.replacing(",\"sum\":\"", with: ",\"\\u0073um\":\"") },
      { $0.dropLast() + #","x":1}"# }, { $0.dropLast(66) + $0.dropLast(2).suffix(64).uppercased() + "\"}" },
      { $0.dropLast(3) + "\"}" }, { $0.dropLast(2) + "0\"}" },
    ] as [@Sendable (String) -> String])
  func `the sum stands at the end, exactly`(change: @Sendable (String) -> String) {
    let line = SummedLine(Self.plain)
    #expect(JournalLine.read(Array(change(String(decoding: line.bytes, as: UTF8.self)).utf8)) == nil)
  }

  @Test func `a sum that stands twice does not parse`() {
    let zeros = Digest.zero.hex
    #expect(SummedLine("\(Self.plain),\"sum\":\"\(zeros)\"").read == nil)
  }

  @Test func `the end of a nested object is not the end of the line`() {
    let inner = SummedLine("\(Self.plain),\"x\":{\"a\":1")
    #expect(inner.read == nil)
    #expect(JournalLine.read(inner.bytes + Array("}".utf8)) == nil)
  }

  @Test(
    arguments: [
      ("0", nil), ("-1", nil), ("1.0", nil), ("\"1\"", nil), ("null", nil), ("true", nil), ("[1]", nil),
      ("1e0", nil),
      ("2", 2), ("17", 17),
    ] as [(String, Int?)])
  func `only version 1 is a record, a greater one is said, a lesser is a fragment`(
    version: String, newer: Int?
  ) {
    let line = SummedLine(Self.plain.replacing(#""v":1"#, with: #""v":\#(version)"#)).read
    guard let newer else {
      #expect(line == nil)
      return
    }
    guard case .newer(newer)? = line?.content else {
      Issue.record("\(String(describing: line?.content))")
      return
    }
    #expect(line?.seq == 7 && line?.orderTime == 1_795_335_247_214 && line?.prev == Digest(of: []))
  }

  @Test func `a line without a version is a fragment`() {
    #expect(SummedLine(Self.plain.replacing(#""v":1,"#, with: "")).read == nil)
  }

  @Test func `a line of 1 MiB is read and a longer one is not`() {
    #expect(JournalLine.longest == 1_048_576)
    let room = JournalLine.longest - SummedLine(Self.filled(0)).bytes.count
    let longest = SummedLine(Self.filled(room))
    #expect(longest.bytes.count == JournalLine.longest)
    #expect(longest.read?.record != nil)
    #expect(SummedLine(Self.filled(room + 1)).read == nil)
  }

  private static func filled(_ count: Int) -> String {
    plain.replacing(#""agent":"a""#, with: #""agent":"\#(String(repeating: "a", count: count))""#)
  }

  @Test
  func `names that look alike and differ in their bytes are two members`() {
    let text = Self.plain.replacing(#""desk":"d""#, with: "\"\u{E9}\":1,\"e\u{301}\":2,\"desk\":\"d\"")
    #expect(SummedLine(text).read?.record != nil)
  }

  @Test func `unknown members are ignored, and counted in the fingerprint`() {
    let known = SummedLine(Self.plain).read
    let more = SummedLine(Self.plain.replacing(#""desk":"d""#, with: #""new":{"a":[null,1.5e3]},"desk":"d""#))
      .read
    #expect(more?.record == known?.record && known != nil)
    #expect(more?.fingerprint != known?.fingerprint)
  }
}
