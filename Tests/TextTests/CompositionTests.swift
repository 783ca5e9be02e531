// Names that look alike are one name.

import Testing
import Text

@Suite struct CompositionTests {
  @Test(arguments: [
    "anna", " anna ", "anna\u{A0}", "\u{202F}anna\u{2007}", "\u{FEFF}anna\u{2060}", "\tanna\r\n",
    "anna\u{3000}",
  ])
  func `white space around a name does not count`(name: String) {
    #expect(Array(name.tidied.unicodeScalars) == Array("anna".unicodeScalars))
  }

  @Test(arguments: [
    ("Be\u{301}la", "B\u{E9}la"), ("B\u{E9}la", "B\u{E9}la"), ("I\u{307}", "\u{130}"), ("a b", "a b"),
  ])
  func `a name has one spelling`(name: String, composed: String) {
    #expect(Array(name.tidied.utf8) == Array(composed.utf8))
  }

  @Test(arguments: ["", " ", "\u{A0}\u{FEFF}"]) func `nothing is left of white space alone`(name: String) {
    #expect(name.tidied.isEmpty)
  }
}
