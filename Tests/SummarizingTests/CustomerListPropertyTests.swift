// Any references, written as a list in any of its forms, are read as what they are.

import RecordTesting
import Records
import Summarizing
import Testing

@Suite struct CustomerListPropertyTests {
  /// References without white space around them, each with a digit so that none is a header.
  private static func references(_ count: Int, _ generator: inout SeededGenerator) -> [String] {
    let parts = ["C", "-", "é", "ş", "\"", ",", ";", " ", "\t", "\n", "\r\n", "x", "前"]
    return (0..<count).map { _ in
      let middle = (0..<Int.random(in: 0...4, using: &generator)).map { _ in generator.one(of: parts) }
      return "\(Int.random(in: 0...20, using: &generator))" + middle.joined() + "1"
    }
  }

  /// What is one customer of these references: their letters have one spelling, and no dash but one.
  private static func key(_ reference: String) -> String {
    String(reference.unicodeScalars.filter { !" \t\r\n".unicodeScalars.contains($0) }).lowercased()
  }

  /// A reference as a column, quoted where it must be and elsewhere too.
  private static func column(_ reference: String, _ generator: inout SeededGenerator) -> String {
    let mustQuote = reference.unicodeScalars.contains { "\",;\t\r\n".unicodeScalars.contains($0) }
    let text =
      mustQuote || generator.once(in: 3)
      ? "\"\(reference.replacing("\"", with: "\"\""))\"" : reference
    return generator.one(of: ["", "", " ", ",", ";,"]) + text + generator.one(of: ["", "", "  ", ",", "\t;"])
  }

  private struct Written {
    var bytes: [UInt8] = []
    var rows = 0
    var blank = 0

    init(_ references: [String], header: String?, _ generator: inout SeededGenerator) {
      let end = generator.one(of: ["\n", "\r\n", "\r"])
      var text = generator.one(of: ["", "\u{FEFF}"])
      for reference in (header.map { [$0] } ?? []) + references {
        while generator.once(in: 5) {
          text += generator.one(of: ["", " ", ",,", "\"\""]) + end
          blank += 1
        }
        text += CustomerListPropertyTests.column(reference, &generator) + end
      }
      if generator.once(in: 2), text.hasSuffix(end) { text = String(text.dropLast()) }
      bytes = Array(text.utf8)
    }
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `the customers, doubles and blank rows of a list are those that were written`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...40, using: &generator)
    let references = Self.references(count, &generator)
    let header = generator.one(of: [nil, "customer", "Ügyfél"])
    let written = Written(references, header: header, &generator)
    let list = try CustomerList(written.bytes)
    let distinct = Set(references.map(Self.key))
    #expect(list.customers.count == distinct.count)
    #expect(distinct.allSatisfy { list.customers.contains(Array($0.utf8)[...]) })
    #expect(list.otherForms <= list.doubles)
    #expect(list.doubles == references.count - distinct.count)
    #expect(list.blankRows == written.blank && list.hasHeader == (header != nil))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `two lists give the counts that sets give`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let lists = (0..<2).map { _ in
      Self.references(Int.random(in: 0...60, using: &generator), &generator)
    }
    let read = try lists.map { try CustomerList(Written($0, header: nil, &generator).bytes).customers }
    let (before, after) = (
      Set(lists[0].map(Self.key)), Set(lists[1].map(Self.key))
    )
    let counts = CustomerCounts(of: "2026-10", before: read[0], after: read[1])
    #expect(counts.start == before.count && counts.end == after.count)
    #expect(counts.new == after.subtracting(before).count && counts.lost == before.subtracting(after).count)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `wherever the column of references stands, the customers are the same`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let references = Self.references(Int.random(in: 1...20, using: &generator), &generator)
    let mark = generator.one(of: [",", ";", "\t"])
    let (columns, place) = (
      Int.random(in: 2...5, using: &generator), Int.random(in: 0...1, using: &generator)
    )
    func row(_ reference: String, _ other: String) -> String {
      (0..<columns).map { "\"\(($0 == place ? reference : other).replacing("\"", with: "\"\""))\"" }
        .joined(separator: mark)
    }
    let names = ["Kiss, Anna", "a;b", "", "x\ty", "\"q\""]
    let rows = [row("id", "name")] + references.map { row($0, generator.one(of: names)) }
    let list = try CustomerList(Array(rows.joined(separator: "\n").utf8))
    #expect(list.customers.count == Set(references.map(Self.key)).count && list.hasHeader)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `the key in bytes is the key, in one spelling`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let parts = [
      "C", "c", "-", "\u{2011}", " ", "\u{A0}", "é", "e\u{301}", "É", "İ", "ı", "ß", "1", "\t", "Ж", "前",
    ]
    let two = (0..<2).map { _ in (0..<3).map { _ in generator.one(of: parts) }.joined() }
    let keys = two.map { CustomerReference.keyBytes(of: Array($0.utf8)[...]) }
    #expect(
      (keys[0] == keys[1]) == (CustomerReference.key(two[0]) == CustomerReference.key(two[1])), "\(two)")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `whatever the bytes are, they are a list or a mistake on one of its lines`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let some = Array("C1,;\t \"\"\"\r\n\n".utf8) + [0xC3, 0xA9, 0x00, 0xEF, 0xBB, 0xBF]
    let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in generator.one(of: some) }
    do {
      let list = try CustomerList(bytes)
      #expect(list.customers.count + list.doubles + list.blankRows <= bytes.count + 1)
    } catch {
      #expect((1...bytes.count + 1).contains(error.line))
    }
  }
}
