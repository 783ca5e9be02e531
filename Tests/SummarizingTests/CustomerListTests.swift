// What is a customer in a list, and what is a header, a double, a blank row or a mistake.

import Records
import Summarizing
import Testing

@Suite struct CustomerListTests {
  private func list(_ text: String, header: Bool? = nil, column: String? = nil) throws -> CustomerList {
    try CustomerList(Array(text.utf8), header: header, column: column)
  }

  /// Whether a reference, in any of its forms, stands in a list.
  private func has(_ list: CustomerList, _ reference: String) -> Bool {
    list.customers.contains(CustomerReference.keyBytes(of: Array(reference.utf8)[...]))
  }

  private func expect(
    _ text: String, _ references: [String], header: Bool = false, doubles: Int = 0, blank: Int = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let list = try list(text)
    #expect(list.customers.count == references.count, sourceLocation: sourceLocation)
    for reference in references {
      #expect(has(list, reference), sourceLocation: sourceLocation)
    }
    #expect(list.hasHeader == header, sourceLocation: sourceLocation)
    #expect(list.doubles == doubles && list.blankRows == blank, sourceLocation: sourceLocation)
  }

  @Test(arguments: ["", "\u{FEFF}"])
  func `an empty file is a list of nobody`(text: String) throws {
    try expect(text, [])
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func `rows end as they do in any system, the last one perhaps in nothing`(end: String, mark: String) throws
  {
    try expect(mark + "C-1\(end)C-2\(end)", ["C-1", "C-2"])
    try expect(mark + "C-1\(end)C-2", ["C-1", "C-2"])
    try expect(mark + "Customer\(end)C-1\(end)\(end)C-2\(end)\(end)", ["C-1", "C-2"], header: true, blank: 2)
  }

  @Test func `white space around a reference and in it does not count`() throws {
    try expect(" C-1\n\u{A0}C-1 \n\"\tC-1\n\"\nC 1\nC  1\n", ["C-1", "C1"], doubles: 3)
  }

  @Test func `references are compared as an agent sees and hears them, and zeros count`() throws {
    try expect("c1\nC1\nC01\né1\ne\u{301}1\nÉ 1\nC1\n", ["c1", "C01", "é1"], doubles: 4)
    let list = try list("C-1\nC-1\nc\u{2011}1\nC-2\n")
    #expect(list.doubles == 2 && list.otherForms == 1 && list.shape == "A-9")
  }

  @Test func `customers who are written in another form in the other list are counted`() throws {
    let (before, after) = (try list("C-1\nC-2\nC-3\n"), try list("c-1\nC-2\nC 9\n"))
    #expect(before.countShared(with: after) == 2 && before.countSharedInOtherForm(with: after) == 1)
    #expect(try before.countSharedInOtherForm(with: list("C-1\nC-2\n")) == 0)
  }

  // MARK: Columns

  @Test(arguments: [",", ";", "\t"], ["", "\u{FEFF}"])
  func `of several columns the references are in the one whose heading says so`(mark: String, bom: String)
    throws
  {
    let header = bom + ["Name", "Customer ID", "Town"].joined(separator: mark) + "\n"
    let rows =
      ["Anna", "C-1", "Ősz utca 1"].joined(separator: mark) + "\r\n" + [mark, mark, "\n"].joined()
      + ["\"a\(mark)b\nc\"", "C-2", ""].joined(separator: mark)
    try expect(header + rows, ["C-1", "C-2"], header: true, blank: 1)
  }

  @Test func `the named column is taken, as its heading has it`() throws {
    let text = "id,Our No.,name\n1,C-1,Anna\n2,C-2,Anna\n"
    for name in ["Our No.", "our no", "OUR-NO"] {
      let list = try list(text, column: name)
      #expect(list.customers.count == 2 && has(list, "C-2") && list.hasHeader)
    }
    #expect(try list("Nr\nC-1\n", column: "nr").customers.count == 1)
    for (text, column) in [(text, "number"), ("a,a\n1,2\n", "a"), ("Nr\nC-1\n", "id")] {
      #expect(throws: ListMistake(line: 1, .noSuchColumn)) { try list(text, column: column) }
    }
  }

  @Test func `in a name another separator may stand`() throws {
    try expect("name;id\nKiss, Anna;C-1\nNagy;C-2\n", ["C-1", "C-2"], header: true)
  }

  @Test(arguments: [";", ",", "\t", "|"])
  func `a first line that names the separator is no customer`(mark: String) throws {
    try expect("sep=\(mark)\nid\nC-1\n", ["C-1"], header: true)
    try expect("\u{FEFF}SEP=\(mark)\r\nname\(mark)id\r\nAnna\(mark)C-1\r\n", ["C-1"], header: true)
  }

  @Test func `blank rows are counted, also those that have empty columns`() throws {
    try expect("\nC-1\n   \n,;,\n\"\"\n\nC-2,,\n;C-3\n", ["C-1", "C-2", "C-3"], blank: 5)
  }

  @Test func `a quoted column may hold what would end it`() throws {
    try expect(
      "\"C,1\"\r\n\"C;2\" \r\n  \"C\"\"3\"\r\n\"C\r\n4\"\r\n\"C-5\"\r\nC\"6\n\"\"\"7\"\"\"",
      ["C,1", "C;2", "C\"3", "C\r\n4", "C-5", "C\"6", "\"7\""])
  }

  // MARK: The header

  @Test(arguments: [
    "customer", "Customer", "CUSTOMER ID", "customer_id", "Customer-No.", "reference", "Ref", "id", "ID",
    "Ügyfél", "ÜGYFÉLAZONOSÍTÓ", "azonosító", "Müşteri", "MÜŞTERİ NO", "müşteri numarası", "MÜŞTERİ NUMARASI",
    "Client ID", "\"Customer\"",
  ])
  func `a word for a customer or a reference is a header`(word: String) throws {
    try expect(word + "\nC-1\nanna\n", ["C-1", "anna"], header: true)
    try expect(word + "\n", [], header: true)
    try expect("\n" + word, [], header: true, blank: 1)
  }

  @Test func `so is a first row without a digit where every other has one`() throws {
    try expect("Kunde\nC-1\n7\n", ["C-1", "7"], header: true)
    try expect("Kunde\nC-1\nanna\n", ["Kunde", "C-1", "anna"])
    try expect("Kunde\n", ["Kunde"])
    try expect("Kunde 1\nC-1\n", ["Kunde 1", "C-1"])
    try expect("anna\nbéla\n", ["anna", "béla"])
    try expect("C-1\ncustomer\n", ["C-1", "customer"])
  }

  @Test func `who knows better says whether there is one`() throws {
    let none = try list("customer\nC-1\ncustomer\n", header: false)
    #expect(none.customers.count == 2 && !none.hasHeader && none.doubles == 1)
    let one = try list("C-0\nC-1\n", header: true)
    #expect(one.customers.count == 1 && one.hasHeader && !has(one, "C-0"))
    #expect(try !list("\n", header: true).hasHeader)
  }

  // MARK: Mistakes

  @Test(
    arguments: [
      ("C-1\nC-2,Anna\n", 2, .severalColumns), ("C-1\r\n\r\nC-2;1", 3, .severalColumns),
      ("nr\tname\n1\tAnna\n", 1, .severalColumns), ("id,ref\n1,2\n", 1, .severalColumns),
      ("id,name\n1,Anna\n2\n", 3, .otherColumns), ("id,name\n1,Anna,x\n", 2, .otherColumns),
      ("id,name\n1,Anna\n,Béla\n", 3, .noReference), ("C-1\n1.23457E+12\n", 2, .abbreviated),
      ("id\n1,23457E+12\n", 2, .severalColumns), ("id\n\"1,23457e+12\"\n", 2, .abbreviated),
      ("id;name\n1E+15;Anna\n", 2, .abbreviated), ("id\nC-1\nC-2\nTotal: 2\n", 4, .total),
      ("C-1\nC-2\n\nÖsszesen\n\n", 4, .total), ("id,n\nC-1,1\nGenel Toplam,1\n", 3, .total),
      ("\"C\n\n1\"\nC-2\n,C-3,C-4", 5, .severalColumns),
      ("C-1\n\"C-2\nC-3\n", 2, .openQuote), ("\"", 1, .openQuote), ("C-1\n\"C\"\"", 2, .openQuote),
      ("C-1\n\"C-2\"x\n", 2, .behindQuote), ("\"C-1\" \"C-2\"", 1, .behindQuote),
      ("C-1\r\rC\u{0}2\n", 3, .notText),
    ] as [(String, Int, ListMistake.Problem)])
  func `what cannot be read is refused with its line`(text: String, line: Int, problem: ListMistake.Problem) {
    #expect(throws: ListMistake(line: line, problem)) { try list(text) }
  }

  @Test(
    arguments: [
      ([0x43, 0x0D, 0x0A, 0xFF, 0x0A], 2), ([0xFF, 0xFE, 0x43, 0x00], 1), ([0xFE, 0xFF, 0x00, 0x43], 1),
      ([0x43, 0x00, 0x0A, 0x00], 1), ([0x0A, 0x0A, 0xC3], 3), ([0x0D, 0x0A, 0xED, 0xA0, 0x80], 2),
      ([0xFC, 0x0A, 0x00], 1), ([0x0A, 0x00, 0x0A, 0xFC], 2),
    ] as [([UInt8], Int)])
  func `bytes that are no UTF-8 are refused, UTF-16 too`(bytes: [UInt8], line: Int) {
    #expect(throws: ListMistake(line: line, .notText)) { try CustomerList(bytes) }
  }
}
