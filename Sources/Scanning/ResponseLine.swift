// A response in the writer's own order and spacing, read in one pass; any other line is for the plain reader.

import Records
import Surveys

/// Where the members of a response lie in its line, and those that are counted.
struct ResponseLine {
  var seq = 0
  /// Both words of the id.
  var id: (UInt64, UInt64) = (0, 0)
  var at = Moment()
  /// Milliseconds since 1970 by which records are ordered.
  var orderTime = 0
  var survey = UnsafeRawBufferPointer.empty
  var lang = UnsafeRawBufferPointer.empty
  var channel = UnsafeRawBufferPointer.empty
  var desk = UnsafeRawBufferPointer.empty
  var agent = UnsafeRawBufferPointer.empty
  /// Its place among all dispositions.
  var disposition = 0
  /// The day by which a call was promised, in days since 1970-01-01.
  var due: Int?
  /// The object that stands in `private`.
  var personal: UnsafeRawBufferPointer?
  /// From its beginning to where `,"sum":"` begins, where the public form ends.
  var summed = UnsafeRawBufferPointer.empty
  /// The digits of `prev` and `sum`: 64 each.
  var prev = UnsafeRawBufferPointer.empty
  var sum = UnsafeRawBufferPointer.empty
  /// How long it is, without its LF.
  var count = 0
}

extension UnsafeRawBufferPointer {
  /// Nothing.
  static var empty: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }
}

/// Reads responses of the usual form; keeps what repeats from line to line.
struct ResponseReader {
  var forms = AnswerForms()
  private var moments = Moments()
  /// What the last line is counted as: as many as `answerCount`.
  let counted = UnsafeMutablePointer<CountedAnswer>.allocate(capacity: 64)
  /// The names in a private object; more are for the plain reader.
  private let names = UnsafeMutablePointer<UnsafeRawBufferPointer>.allocate(capacity: mostNames)
  private static let mostNames = 24
  private(set) var countedCount = 0
  /// The options that were chosen in the last line: as many as `chosenCount`.
  let chosen = UnsafeMutablePointer<Chosen>.allocate(capacity: 64)
  private(set) var chosenCount = 0

  /// An option that was chosen, and the number of the choice question.
  struct Chosen {
    let question: Int
    let option: UnsafeRawBufferPointer
  }

  /// Gives back what it holds.
  func free() {
    forms.free()
    counted.deallocate()
    chosen.deallocate()
    names.deallocate()
  }

  /// Nil for any line that is not exactly of the usual form, whether it is a record or not.
  /// - Parameter count: how many bytes there are, of this line and perhaps of others after it.
  @inline(__always)
  mutating func read(_ bytes: UnsafePointer<UInt8>, count: Int) -> ResponseLine? {
    var cursor = LineCursor(bytes, count: count)
    var line = ResponseLine()
    countedCount = 0
    chosenCount = 0
    return origin(&cursor, &line) && answers(&cursor) && end(&cursor, &line, bytes) ? line : nil
  }

  @inline(__always)
  private mutating func origin(_ cursor: inout LineCursor, _ line: inout ResponseLine) -> Bool {
    guard cursor.take("{\"v\":1,\"seq\":"), let seq = cursor.number(), seq > 0, cursor.take(",\"id\":\""),
      let id = id(&cursor), cursor.take("\",\"at\":\""), let at = moments.moment(&cursor)
    else { return false }
    (line.seq, line.id, line.at, line.orderTime) = (seq, id, at, at.milliseconds)
    if cursor.take(",\"high\":\"") {
      guard let high = moments.moment(&cursor) else { return false }
      line.orderTime = high.milliseconds
    }
    guard cursor.take(",\"kind\":\"response\",\"survey\":\""), let survey = cursor.text(),
      cursor.take(",\"revision\":\""), cursor.hex8() != nil, cursor.take("\",\"lang\":\""),
      let lang = cursor.text(), cursor.take(",\"channel\":\""), let channel = cursor.text(),
      cursor.take(",\"desk\":\""), let desk = cursor.text(), cursor.take(",\"agent\":\""),
      let agent = cursor.text(), cursor.take(",\"disposition\":\""), let disposition = disposition(&cursor),
      cursor.take(",\"seconds\":"), cursor.number() != nil
    else { return false }
    (line.survey, line.lang, line.channel, line.desk, line.agent) = (survey, lang, channel, desk, agent)
    line.disposition = disposition
    return true
  }

  /// 8-4-4-4-12 digits of a version 7.
  @inline(__always)
  private func id(_ cursor: inout LineCursor) -> (UInt64, UInt64)? {
    guard let first = cursor.hex8(), cursor.take("-"), let second = cursor.hex4(), cursor.take("-"),
      let third = cursor.hex4(), third >> 12 == 7, cursor.take("-"), let fourth = cursor.hex4(),
      fourth >> 14 == 0b10, cursor.take("-"), let fifth = cursor.hex8(), let sixth = cursor.hex4()
    else { return nil }
    return (first << 32 | second << 16 | third, fourth << 48 | fifth << 16 | sixth)
  }

  @inline(__always)
  private func disposition(_ cursor: inout LineCursor) -> Int? {
    // The order of `Disposition.allCases`.
    if cursor.take("complete\"") { return 0 }
    if cursor.take("partial\"") { return 1 }
    if cursor.take("break-off\"") { return 2 }
    if cursor.take("refusal\"") { return 3 }
    if cursor.take("callback\"") { return 4 }
    if cursor.take("non-contact\"") { return 5 }
    if cursor.take("language-barrier\"") { return 6 }
    if cursor.take("ineligible\"") { return 7 }
    return nil
  }

  @inline(__always)
  private mutating func answers(_ cursor: inout LineCursor) -> Bool {
    guard cursor.take(",\"answers\":[") else { return false }
    if cursor.take("]") { return true }
    var (place, seen): (Int, UInt64) = (0, 0)
    repeat {
      guard let number = forms.form(at: place, &cursor) else { return false }
      let form = forms.known[number]
      let bit: UInt64 = 1 << UInt64(form.question)
      guard seen & bit == 0, answer(form.kind, &cursor) else { return false }
      seen |= bit
      place += 1
    } while cursor.take(",")
    return cursor.take("]")
  }

  @inline(__always)
  private mutating func answer(_ kind: AnswerForm.Kind, _ cursor: inout LineCursor) -> Bool {
    if cursor.take(",\"skipped\":\"") {
      let isRefused = cursor.take("refused\"}")
      guard isRefused || cursor.take("dont-know\"}") else { return false }
      if case .rating(let question, _, _, let isNPS) = kind {
        count(question, isRefused ? CountTable.refused : CountTable.dontKnow, isNPS)
      }
      return true
    }
    switch kind {
    case .rating(let question, let lowest, let highest, let isNPS):
      guard cursor.take(",\"value\":"), let rating = cursor.number(), rating >= lowest, rating <= highest,
        cursor.take("}")
      else { return false }
      count(question, rating &- lowest, isNPS)
      return true
    case .text: return cursor.take("}")
    case .choice(let question):
      guard cursor.take(",\"value\":\""), let option = cursor.text(), cursor.take("}") else { return false }
      chosen[chosenCount] = Chosen(question: question, option: option)
      chosenCount &+= 1
      return true
    }
  }

  @inline(__always)
  private mutating func count(_ question: Int, _ column: Int, _ isNPS: Bool) {
    counted[countedCount] = CountedAnswer(question: question, column: column, isNPS: isNPS)
    countedCount &+= 1
  }

  @inline(__always)
  private mutating func end(
    _ cursor: inout LineCursor, _ line: inout ResponseLine, _ start: UnsafePointer<UInt8>
  ) -> Bool {
    if cursor.take(",\"followUp\":{\"due\":\"") {
      guard let due = moments.day(&cursor), cursor.take("\"}") else { return false }
      line.due = due
    }
    if cursor.take(",\"callback\":{\"at\":\"") {
      guard moments.day(&cursor) != nil, cursor.take("T"), let hour = cursor.digits(2), hour < 24,
        cursor.take(":"), let minute = cursor.digits(2), minute < 60, cursor.take("\"}")
      else { return false }
    }
    if cursor.take(",\"private\":") {
      if !cursor.take("\"sha256:") {
        guard let personal = personal(&cursor) else { return false }
        line.personal = personal
      } else {
        guard cursor.skipHex(64), cursor.take("\"") else { return false }
      }
    }
    // Both sums are compared with what they should be, and read only where they differ.
    guard cursor.take(",\"prev\":\""), let prev = cursor.pass(64), cursor.take("\"") else { return false }
    line.summed = cursor.bytes(since: start)
    guard cursor.take(",\"sum\":\""), let sum = cursor.pass(64), cursor.take("\"}") else { return false }
    (line.prev, line.sum, line.count) = (prev, sum, cursor.here - start)
    return true
  }

  /// An object of strings with a salt at its beginning, none of its names twice.
  @inline(__always)
  private func personal(_ cursor: inout LineCursor) -> UnsafeRawBufferPointer? {
    let start = cursor.here
    guard cursor.take("{\"salt\":\""), cursor.skipHex(32), cursor.take("\"") else { return nil }
    names[0] = UnsafeRawBufferPointer(start: start + 2, count: 4)
    var count = 1
    while cursor.take(",\"") {
      guard count < ResponseReader.mostNames, let name = cursor.text(mayEscape: false),
        cursor.take(":\""), cursor.text() != nil
      else { return nil }
      for other in 0..<count where names[other].isEqual(to: name) { return nil }
      names[count] = name
      count += 1
    }
    return cursor.take("}") ? cursor.bytes(since: start) : nil
  }
}
