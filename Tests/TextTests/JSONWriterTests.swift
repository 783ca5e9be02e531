// The journal's sums are over bytes, so what the writer writes is exact.

import Testing
import Text

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("", #""""#),
    ("Sokáig vártam", #""Sokáig vártam""#),
    (#"say "yes" \ no / perhaps"#, #""say \"yes\" \\ no / perhaps""#),
    ("a\nb\tc", #""a\nb\tc""#),
    ("\r\n", #""\u000d\n""#),
    ("\u{0}\u{8}\u{C}\u{1F} ", #""\u0000\u0008\u000c\u001f ""#),
    ("~\u{7F}\u{80}\u{9F}\u{A0}", "\"~\\u007f\\u0080\\u009f\u{A0}\""),
    ("\u{61B}\u{61C}\u{61D}", "\"\u{61B}\\u061c\u{61D}\""),
    ("\u{200A}\u{200B}\u{200F}\u{2010}", "\"\u{200A}\\u200b\\u200f\u{2010}\""),
    ("\u{2027}\u{2028}\u{202E}\u{202F}", "\"\u{2027}\\u2028\\u202e\u{202F}\""),
    ("\u{205F}\u{2060}\u{2069}\u{206A}", "\"\u{205F}\\u2060\\u2069\u{206A}\""),
    ("\u{FEFE}\u{FEFF}\u{FF01}", "\"\u{FEFE}\\ufeff\u{FF01}\""),
    ("e\u{301}é😀\u{10FFFF}", "\"e\u{301}é😀\u{10FFFF}\""),
    ("👩\u{200D}🚀", #""👩\u200d🚀""#),
  ])
  func `a string is written with exactly these escapes`(text: String, json: String) {
    var writer = JSONWriter()
    writer.string(text)
    #expect(writer.bytes == Array(json.utf8))
  }

  @Test func `values are parted by commas and by nothing else`() {
    var writer = JSONWriter()
    writer.object { json in
      json.member("v", 1)
      json.member("empty") { $0.object { _ in } }
      json.member("list") { json in
        json.array { json in
          json.integer(-3)
          json.array { _ in }
          json.null()
          json.object { $0.member("\"", "x") }
          json.raw("true".utf8)
          json.string("s")
        }
      }
      json.member("none", nil as Double?)
      json.member("last", "z")
    }
    let expected = #"{"v":1,"empty":{},"list":[-3,[],null,{"\"":"x"},true,"s"],"none":null,"last":"z"}"#
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test func `values without an object around them are parted too`() {
    var writer = JSONWriter()
    writer.integer(1)
    writer.integer(2)
    #expect(writer.bytes == Array("1,2".utf8))
  }

  @Test(
    arguments: [
      (75, "75.0"), (0.1, "0.1"), (-0.5, "-0.5"), (38.095238095238095, "38.095238095238095"), (1e-7, "1e-07"),
      (1 / 3, "0.3333333333333333"), (0, "0.0"), (1e21, "1e+21"),
    ] as [(Double, String)])
  func `a number has the shortest digits that read back the same`(number: Double, text: String) {
    var writer = JSONWriter()
    writer.number(number)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
    #expect(Double(text) == number)
  }

  @Test func `whole numbers are written whole`() {
    var writer = JSONWriter()
    writer.array { json in [0, -1, .max, .min].forEach { json.integer($0) } }
    #expect(writer.bytes == Array("[0,-1,9223372036854775807,-9223372036854775808]".utf8))
  }
}
