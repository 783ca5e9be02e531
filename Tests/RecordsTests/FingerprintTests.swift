// When two records of one id tell the same and when they are in conflict.

import RecordTesting
import Records
import Testing

@Suite struct FingerprintTests {
  static let line =
    #"{"v":1,"seq":7,"id":"01a20250-b45e-7b1a-8f00-1a2b3c4d5e6f","at":"2026-11-22T09:14:07.214+01:00","#
    + #""kind":"note","desk":"d","agent":"a","x":{"a":[1,"é",true],"b":null},"prev":"\#(Digest.zero.hex)""#

  @Test(arguments: [
    (#""seq":7"#, #""seq":8"#),
    (#""kind":"note""#, #""high":"2026-11-22T09:14:07.214Z","kind":"note""#),
    (#""agent":"a""#, #""agent":"a","private":"sha256:\#(Digest.zero.hex)""#),
    (Digest.zero.hex, Digest(of: []).hex),
    (#""desk":"d","agent":"a""#, #""agent":"a", "desk" : "d""#),
    (#"{"a":[1,"é",true],"b":null}"#, #"{"b":null,"a":[ 1,"\u00e9",true ]}"#),
  ])
  func `it is the same whatever the number, the chain, the private part, order and spacing`(
    old: String, new: String
  ) {
    let (one, other) = (SummedLine(Self.line).read, SummedLine(Self.line.replacing(old, with: new)).read)
    #expect(one?.record != nil && other?.record != nil && one?.sum != other?.sum)
    #expect(one?.fingerprint == other?.fingerprint)
  }

  @Test(arguments: [
    (#""id":"01a20250"#, #""id":"01a20251"#), ("07.214+01:00", "07.215+01:00"),
    ("T09:14:07.214+01:00", "T08:14:07.214+00:00"),
    (#""kind":"note""#, #""kind":"note2""#), (#""desk":"d""#, #""desk":"D""#),
    (#""agent":"a""#, #""agent":"b""#),
    (#"[1,"é",true]"#, #"["é",1,true]"#), (#"[1,"é",true]"#, "[1,\"e\u{301}\",true]"),
    (#""b":null"#, #""b":0"#),
    (#""b":null"#, #""b":"null""#), (#","b":null"#, ""), (#"[1,"#, #"[1.0,"#),
    (#"{"a":[1,"#, #"{"seq":1,"a":[1,"#),
    (#"[1,"é",true]"#, #"[[1,"é"],true]"#),
  ])
  func `it differs where anything else differs`(old: String, new: String) {
    let (one, other) = (SummedLine(Self.line).read, SummedLine(Self.line.replacing(old, with: new)).read)
    #expect(one?.record != nil && other?.record != nil)
    #expect(one?.fingerprint != other?.fingerprint)
  }
}
