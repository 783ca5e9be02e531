// References that belong to one customer have one key, however they were typed, and no others have it.

import Records
import Testing

/// Which references belong to one customer.
@Suite struct CustomerReferenceTests {
  @Test(arguments: [
    ["C-10442", "c-10442", "C -10442", " c-10 442 ", "C\u{A0}-\u{202F}10442", "c\u{3000}-\t10442"],
    [
      "C-1", "C\u{2010}1", "C\u{2011}1", "C\u{2012}1", "C\u{2013}1", "C\u{2014}1", "C\u{2015}1", "c\u{2212}1",
    ],
    ["KISI-1", "kisi-1", "kısı-1", "KİSİ-1", "Kisı-1", "KI\u{307}SI\u{307}-1", "ki\u{307}si-1"],
    ["\u{130}\u{323}x", "I\u{323}\u{307}X", "I\u{307}\u{323}x", "ị\u{307}X"],
    ["ügyfél", "ÜGYFÉL", "u\u{308}gyfe\u{301}l", "U\u{308}GYFE\u{301}L"],
    ["straße 7", "STRASSE 7", "Strasse7", "STRAẞE7"],
    ["Οδός", "ΟΔΌΣ", "οδόσ"],
    ["K1", "\u{212A}1", "k1"],
  ])
  func formsOfOneReferenceHaveOneKey(forms: [String]) {
    #expect(Set(forms.map(CustomerReference.key)).count == 1)
  }

  @Test(arguments: [
    ("C-1", "C-10"), ("C-1", "C1"), ("C-1", "С-1"), ("C-1", "C_1"), ("o1", "01"), ("e1", "é1"),
    ("C-1", "C-1."),
  ])
  func referencesThatLookDifferentHaveDifferentKeys(one: String, other: String) {
    #expect(CustomerReference.key(one) != CustomerReference.key(other))
  }

  @Test func aKeyIsItsOwnKey() {
    for scalar in (0..<0x3000 as Range<UInt32>).compactMap(Unicode.Scalar.init) {
      let key = CustomerReference.key("a\(Character(scalar))b")
      #expect(CustomerReference.key(key) == key, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func aCapitalAndASmallLetterAreOneReference() {
    for scalar in (0..<0x3000 as Range<UInt32>).compactMap(Unicode.Scalar.init) {
      let text = "x\(Character(scalar))y"
      let key = CustomerReference.key(text)
      #expect(CustomerReference.key(text.uppercased()) == key, "U+\(String(scalar.value, radix: 16))")
      #expect(CustomerReference.key(text.lowercased()) == key, "U+\(String(scalar.value, radix: 16))")
    }
  }
}
