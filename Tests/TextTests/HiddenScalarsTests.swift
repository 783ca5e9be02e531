// What a terminal would obey and a person could not see is never written as it is.

import Testing
import Text

@Suite struct HiddenScalarsTests {
  /// The ranges of the contract, §3, and nothing else.
  static let escaped: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x7F...0x9F, 0x061C...0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069,
    0xFEFF...0xFEFF,
  ]

  @Test func `the journal escapes every scalar of the contract's list and no other`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isListed = Self.escaped.contains { $0.contains(value) }
      if scalar.isEscapedInJournal != isListed {
        Issue.record("U+\(String(value, radix: 16)): \(scalar.isEscapedInJournal), but listed: \(isListed)")
      }
    }
  }

  @Test func `a screen hides all that the journal escapes`() {
    for value in Self.escaped.joined() {
      #expect(Unicode.Scalar(value)?.isHidden == true, "U+\(String(value, radix: 16))")
    }
  }

  @Test(
    arguments: [
      0x20, 0x7E, 0xA0, 0xA1, 0x61B, 0x61D, 0x2010, 0x2027, 0x2030, 0xFF01, 0xFFFD, 0x301, 0x131, 0x1F600,
    ] as [UInt32])
  func `a screen shows what has a shape`(value: UInt32) {
    #expect(Unicode.Scalar(value)?.isHidden == false)
  }

  @Test(
    arguments: [
      // soft hyphen, Arabic number sign, Mongolian vowel separator, Hangul filler, variation selector,
      // interlinear annotation, language tag, private use, no character at all
      0xAD, 0x600, 0x180E, 0x3164, 0xFE0F, 0xFFF9, 0xE0001, 0xE000, 0xFFFE, 0x10FFFF,
    ] as [UInt32])
  func `a screen hides what has no shape though the journal keeps it`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(scalar.isHidden && !scalar.isEscapedInJournal)
  }

  @Test func `what is told without the tables of Unicode is what they say`() {
    for value in UInt32(0)..<0x300 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isControl = scalar.properties.generalCategory == .control
      let isIgnorable = scalar.properties.isDefaultIgnorableCodePoint
      #expect(scalar.isHidden == (isControl || isIgnorable), "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    ("", ""),
    ("Sokáig vártam", "Sokáig vártam"),
    ("e\u{301}", "e\u{301}"),
    ("a\u{1B}[31mb", "a<U+001B>[31mb"),
    ("\u{0}\n\r\n\t", "<U+0000><U+000A><U+000D><U+000A><U+0009>"),
    ("\u{7F}\u{80}\u{9B}\u{9F}\u{A0}", "<U+007F><U+0080><U+009B><U+009F>\u{A0}"),
    ("a\u{202E}b\u{2066}c", "a<U+202E>b<U+2066>c"),
    ("\u{FEFF}x", "<U+FEFF>x"),
    ("\u{E0041}", "<U+E0041>"),
    ("\u{10FFFF}", "<U+10FFFF>"),
    ("👩\u{200D}🚀", "👩<U+200D>🚀"),
  ])
  func `hidden characters are shown as their codes`(text: String, visible: String) {
    #expect(text.visible.unicodeScalars.elementsEqual(visible.unicodeScalars))
  }

  @Test func `what is visible stays as it is when it is made visible again`() {
    let all = String(String.UnicodeScalarView((UInt32(0)...0x3000).compactMap { Unicode.Scalar($0) }))
    let visible = all.visible
    #expect(!visible.unicodeScalars.contains { $0.isHidden })
    #expect(visible.visible == visible)
  }
}
