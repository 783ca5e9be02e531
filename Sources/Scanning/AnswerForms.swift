// The elements of `answers` repeat from record to record but for the value: each form is learned once, from a record that
// was read the plain way, and known by its bytes from then on.

import Glibc
import Records
import Summarizing
import Surveys

/// A form of an answer: its canonical bytes up to the value. Nothing in it is counted by reference, since it is looked at
/// for every answer.
struct AnswerForm {
  /// Up to where the value stands, if there is one; else up to the end.
  let opening: UnsafeRawPointer
  let count: Int
  /// How much of it stands before the skip of an answer that was skipped.
  let headCount: Int
  /// The bit of the question id that it has; two answers of one id in a record are damage.
  let bit: UInt64
  let kind: Kind
  /// The number of the question that it is counted under: of all that are rated, or of all choices.
  let question: Int
  /// The ratings that there are.
  let lowest: Int
  let highest: Int
  let isNPS: Bool

  enum Kind {
    case rating
    case text
    case choice

    /// What stands between the head and the value.
    var behindHead: StaticString {
      switch self {
      case .rating: ",\"value\":"
      case .choice: ",\"value\":\""
      case .text: "}"
      }
    }
  }
}

/// The forms that were learned, and the questions that they are of.
struct AnswerForms {
  /// More questions than that in the records of one journal are for the plain reader.
  static let most = 60

  /// So many of them.
  private(set) var count = 0
  let known = UnsafeMutablePointer<AnswerForm>.allocate(capacity: AnswerForms.most)
  /// The questions that ratings are pooled under.
  private(set) var ratings: [QuestionKey] = []
  /// The ids of the choice questions.
  private(set) var choices: [GroupKey] = []
  private var ids: [GroupKey] = []
  /// For the beginning and behind each form the two that stood there last.
  private let followers = UnsafeMutablePointer<(last: Int, before: Int)>.allocate(
    capacity: AnswerForms.most + 1)

  init() {
    followers.initialize(repeating: (0, 0), count: AnswerForms.most + 1)
  }

  /// Gives back what it holds.
  func free() {
    for number in 0..<count { known[number].opening.deallocate() }
    known.deallocate()
    followers.deallocate()
  }

  /// Learns the forms of a response's answers.
  mutating func learn(_ answers: [RecordedAnswer]) {
    for answer in answers where count < AnswerForms.most && !knows(answer.head) {
      let question: (kind: AnswerForm.Kind, number: Int, measure: Measure?)
      switch answer.value {
      case .rating(let measure, _), .skippedRating(let measure, _):
        question = (.rating, AnswerForms.place(of: QuestionKey(answer.id, measure), in: &ratings), measure)
      case .text, .skippedText: question = (.text, 0, nil)
      case .choice, .skippedChoice:
        question = (.choice, AnswerForms.place(of: GroupKey(answer.id), in: &choices), nil)
      case .choices, .skippedChoices: continue
      }
      let scale = question.measure?.scale ?? 0...0
      let opening = answer.head + UnsafeBufferPointer(question.kind.behindHead)
      (known + count).initialize(
        to: AnswerForm(
          opening: AnswerForms.copy(of: opening), count: opening.count, headCount: answer.head.count,
          bit: 1 << UInt64(AnswerForms.place(of: GroupKey(answer.id), in: &ids)), kind: question.kind,
          question: question.number, lowest: scale.lowerBound, highest: scale.upperBound,
          isNPS: question.measure?.metric == .nps))
      count += 1
    }
  }

  private func knows(_ head: [UInt8]) -> Bool {
    (0..<count).contains {
      UnsafeRawBufferPointer(start: known[$0].opening, count: known[$0].headCount).elementsEqual(head)
    }
  }

  private static func copy(of opening: [UInt8]) -> UnsafeRawPointer {
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: opening.count, alignment: 16)
    opening.withUnsafeBytes {
      UnsafeMutableRawBufferPointer(start: bytes, count: $0.count).copyMemory(from: $0)
    }
    return UnsafeRawPointer(bytes)
  }

  /// The number of the form of the answer that begins at the cursor, which is moved to where its value stands, or behind
  /// it where there is none.
  /// - Parameter previous: the number of the answer before it; -1 for the first one.
  @inline(always)
  func form(after previous: Int, _ cursor: inout LineCursor) -> Int? {
    let likely = followers[previous + 1]
    if likely.last < count, cursor.take(opening: known + likely.last) { return likely.last }
    if likely.before < count, cursor.take(opening: known + likely.before) { return likely.before }
    guard let number = anyForm(cursor) else { return nil }
    followers[previous + 1] = (number, likely.last)
    return cursor.take(opening: known + number) ? number : nil
  }

  @inline(never)
  private func anyForm(_ cursor: LineCursor) -> Int? {
    (0..<count).first {
      var cursor = cursor
      return cursor.take(opening: known + $0)
    }
  }

  /// The number of the form of an answer that was skipped, and the cursor behind its head.
  @inline(never)
  func skippedForm(_ cursor: LineCursor) -> (Int, LineCursor)? {
    for number in 0..<count {
      var cursor = cursor
      if cursor.take(known[number].opening, known[number].headCount), cursor.take(",\"skipped\":\"") {
        return (number, cursor)
      }
    }
    return nil
  }

  private static func place<Element: Equatable>(of element: Element, in list: inout [Element]) -> Int {
    if let place = list.firstIndex(of: element) { return place }
    list.append(element)
    return list.count - 1
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a literal.
  fileprivate init(_ literal: StaticString) {
    self.init(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
  }
}

extension LineCursor {
  /// The opening of a form.
  @inline(always)
  fileprivate mutating func take(opening form: UnsafePointer<AnswerForm>) -> Bool {
    take(form.pointee.opening, form.pointee.count)
  }
}
