// What a reader remembers of the lines before a line makes it faster and changes nothing.

import RecordTesting
import Testing

@testable import Records

@Suite struct RecordReaderTests {
  @Test("a reader that has read other lines reads each as a new one does", arguments: 1...8)
  func remembering(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var reader = RecordReader()
    var lines: [[UInt8]] = []
    for _ in 0..<40 {
      if let line = generator.record().line() { lines.append(Array(line.bytes.dropLast())) }
    }
    var met: [String: Int] = [:]
    for _ in 0..<1500 {
      let line = changed(try #require(lines.randomElement(using: &generator)), &generator)
      var fresh = RecordReader()
      let (isLine, isLineToo) = (reader.read(line.span), fresh.read(line.span))
      #expect(isLine == isLineToo, "\(String(decoding: line, as: UTF8.self))")
      guard isLine, isLineToo else {
        met["fragment", default: 0] += 1
        continue
      }
      met["\(reader.record.standing)", default: 0] += 1
      let (value, freshValue) = (reader.record.value(in: line.span), fresh.record.value(in: line.span))
      #expect(value == freshValue, "\(String(decoding: line, as: UTF8.self))")
      #expect(Outline(reader.record) == Outline(fresh.record))
    }
    #expect(met.keys.contains("record") && met.keys.contains("malformed") && met.keys.contains("fragment"))
  }

  /// A line as another program might have written it, or nobody, with a sum that holds.
  private func changed(_ line: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    guard Bool.random(using: &generator) else { return line }
    var tokens = JSONTokens.split(line.dropLast(JSONTokens.sumLength))
    let others = [
      #"null"#, "0", "-1", "7", "10", "01", #""text""#, #""nps""#, "[1,5]", "{}", "[]", #""value""#, "\t",
      " ",
    ]
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = Int.random(in: 0..<tokens.count, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: tokens.insert(" ", at: place)
      case 1: tokens[place] = others.randomElement(using: &generator) ?? " "
      case 2: tokens.insert(others.randomElement(using: &generator) ?? " ", at: place)
      case 3: tokens.swapAt(place, Int.random(in: 0..<tokens.count, using: &generator))
      case 4: tokens[place] = tokens[place].replacing("a", with: "\\u0061")
      default: tokens[place] += " "
      }
    }
    return JSONTokens.summed(Array(tokens.joined().utf8))
  }
}

/// What a record says of its place, whatever it is.
private struct Outline: Equatable {
  let standing: FlatRecord.Standing
  let numbers: [Int?]
  let sums: [Digest?]
  let ids: [RecordID?]
  let personal: Range<Int>?
  let isRedacted: Bool

  init(_ record: borrowing FlatRecord) {
    (standing, personal, isRedacted) = (record.standing, record.personal, record.isRedacted)
    (numbers, sums) = ([record.seq, record.orderTime], [record.sum, record.prev])
    ids = [record.id, record.of]
  }
}

/// The parts of a JSON text: strings, marks and what stands between.
private enum JSONTokens {
  /// Bytes of `,"sum":"…"}`.
  static let sumLength = 74

  static func split(_ bytes: ArraySlice<UInt8>) -> [String] {
    var (tokens, token, isText, isEscaped): ([String], String, Bool, Bool) = ([], "", false, false)
    for character in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isMark = !isText && "{}[]:,".unicodeScalars.contains(character)
      if isMark, !token.isEmpty {
        tokens.append(token)
        token = ""
      }
      token.unicodeScalars.append(character)
      let isEnd = character == "\"" && isText && !isEscaped
      if isMark || isEnd {
        tokens.append(token)
        token = ""
      }
      if character == "\"", !isEscaped { isText.toggle() }
      isEscaped = character == "\\" && isText && !isEscaped
    }
    return token.isEmpty ? tokens : tokens + [token]
  }

  /// The text with a sum that holds, if it has nothing personal.
  static func summed(_ body: [UInt8]) -> [UInt8] {
    body + Array(",\"sum\":\"\(Digest(of: body).hex)\"}".utf8)
  }
}
