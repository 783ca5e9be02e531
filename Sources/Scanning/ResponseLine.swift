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
  /// The number of its origin.
  var origin = 0
  /// Its place among all dispositions.
  var disposition = 0
  /// The day by which a call was promised, in days since 1970-01-01.
  var due: Int?
  /// Whether a call was promised, or a callback agreed.
  var promisesCall: Bool { due != nil || Disposition.allCases[disposition] == .callback }
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
  private(set) var origins = Origins()
  private var moments = Moments()
  /// What the last line is counted as: as many as `countedCount`.
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
    origins.free()
    counted.deallocate()
    chosen.deallocate()
    names.deallocate()
  }

  /// Nil for any line that is not exactly of the usual form, whether it is a record or not.
  /// - Parameter count: how many bytes there are, of this line and perhaps of others after it.
  @inline(always)
  mutating func read(_ bytes: UnsafePointer<UInt8>, count: Int) -> ResponseLine? {
    var line = ResponseLine()
    countedCount = 0
    chosenCount = 0
    // Every part steps along a place of its own, which no other knows of: it stays in registers.
    guard let answers = beginning(LineCursor(bytes, count: count), &line), let rest = self.answers(answers),
      end(rest, &line, bytes)
    else { return nil }
    return line
  }

  @inline(never)
  private mutating func beginning(_ start: LineCursor, _ line: inout ResponseLine) -> LineCursor? {
    var cursor = start
    guard cursor.take("{\"v\":1,\"seq\":"), let seq = cursor.number(), seq > 0, cursor.take(",\"id\":\""),
      let id = id(&cursor), cursor.take("\",\"at\":\""), let at = moments.moment(&cursor)
    else { return nil }
    (line.seq, line.id, line.at, line.orderTime) = (seq, id, at, at.milliseconds)
    if cursor.take(",\"high\":\"") {
      guard let high = moments.moment(&cursor) else { return nil }
      line.orderTime = high.milliseconds
    }
    guard let origin = origins.number(&cursor), cursor.take(",\"disposition\":\""),
      let disposition = disposition(&cursor), cursor.take(",\"seconds\":"), cursor.number() != nil
    else { return nil }
    (line.origin, line.disposition) = (origin, disposition)
    return cursor
  }

  /// 8-4-4-4-12 digits of a version 7.
  @inline(always)
  private func id(_ cursor: inout LineCursor) -> (UInt64, UInt64)? {
    guard cursor.left >= 36 else { return nil }
    let dash = UInt8(ascii: "-")
    let at = cursor.here
    guard at[8] == dash, at[13] == dash, at[18] == dash, at[23] == dash, let first = LineCursor.hex8(at),
      let second = LineCursor.hex4(at + 9, at + 14), second >> 12 & 0xF == 7,
      let third = LineCursor.hex4(at + 19, at + 24), third >> 30 == 0b10,
      let fourth = LineCursor.hex8(at + 28)
    else { return nil }
    return cursor.pass(36).map { _ in (first << 32 | second, third << 32 | fourth) }
  }

  @inline(always)
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

  @inline(never)
  private mutating func answers(_ start: LineCursor) -> LineCursor? {
    var cursor = start
    guard cursor.take(",\"answers\":[") else { return nil }
    if cursor.take("]") { return cursor }
    var (previous, seen): (Int, UInt64) = (-1, 0)
    repeat {
      if let number = forms.form(after: previous, &cursor) {
        guard value(forms.known + number, &cursor) else { return nil }
        previous = number
      } else {
        guard let (number, behind) = skip(cursor) else { return nil }
        (previous, cursor) = (number, behind)
      }
      let bit = forms.known[previous].bit
      guard seen & bit == 0 else { return nil }
      seen |= bit
    } while cursor.take(",")
    return cursor.take("]") ? cursor : nil
  }

  @inline(always)
  private mutating func value(_ form: UnsafePointer<AnswerForm>, _ cursor: inout LineCursor) -> Bool {
    switch form.pointee.kind {
    case .rating:
      guard let rating = cursor.number(), rating >= form.pointee.lowest, rating <= form.pointee.highest else {
        return false
      }
      count(form, rating &- form.pointee.lowest)
    case .choice:
      guard let option = cursor.text() else { return false }
      chosen[chosenCount] = Chosen(question: form.pointee.question, option: option)
      chosenCount &+= 1
    case .text: return true
    }
    return cursor.take("}")
  }

  /// The number of the form of an answer that was skipped, and the cursor behind the answer.
  @inline(never)
  private mutating func skip(_ cursor: LineCursor) -> (Int, LineCursor)? {
    guard case (let number, var cursor)? = forms.skippedForm(cursor) else { return nil }
    let form = forms.known + number
    let isRefused = cursor.take("refused\"}")
    guard isRefused || cursor.take("dont-know\"}") else { return nil }
    if form.pointee.kind == .rating { count(form, isRefused ? CountTable.refused : CountTable.dontKnow) }
    return (number, cursor)
  }

  @inline(always)
  private mutating func count(_ form: UnsafePointer<AnswerForm>, _ column: Int) {
    counted[countedCount] = CountedAnswer(
      question: form.pointee.question, column: column, isNPS: form.pointee.isNPS)
    countedCount &+= 1
  }

  @inline(never)
  private mutating func end(
    _ rest: LineCursor, _ line: inout ResponseLine, _ start: UnsafePointer<UInt8>
  ) -> Bool {
    var cursor = rest
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
  @inline(always)
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
