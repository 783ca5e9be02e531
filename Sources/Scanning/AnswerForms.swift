// The elements of `answers` repeat from record to record but for the value: each form is learned once, from a record that
// was read the plain way, and known by its bytes from then on.

import Glibc
import Records
import Summarizing
import Surveys

/// A form of an answer: its canonical bytes up to where the value or the skip stands. Nothing in it is counted by
/// reference, since it is looked at for every answer.
struct AnswerForm {
  let head: UnsafeBufferPointer<UInt8>
  /// Which of the question ids it has; two answers of one id in a record are damage.
  let question: Int
  let kind: Kind

  enum Kind {
    /// A rating from the lowest to the highest, counted under the question of that number.
    case rating(question: Int, lowest: Int, highest: Int, isNPS: Bool)
    case text
    /// An option, counted under the choice question of that number.
    case choice(question: Int)
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
  private(set) var choices: [String] = []
  private var ids: [String] = []
  /// The form that stood at each place of the record before.
  private let expected = UnsafeMutablePointer<Int>.allocate(capacity: AnswerForms.most)

  init() {
    expected.initialize(repeating: 0, count: AnswerForms.most)
  }

  /// Gives back what it holds.
  func free() {
    for number in 0..<count { known[number].head.deallocate() }
    known.deallocate()
    expected.deallocate()
  }

  /// Learns the forms of a response's answers.
  mutating func learn(_ answers: [RecordedAnswer]) {
    for answer in answers where count < AnswerForms.most {
      let head = answer.head
      guard let kind = kind(of: answer), !(0..<count).contains(where: { known[$0].head.elementsEqual(head) })
      else { continue }
      let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: head.count)
      _ = bytes.initialize(from: head)
      let question = AnswerForms.place(of: answer.id, in: &ids)
      (known + count).initialize(
        to: AnswerForm(head: UnsafeBufferPointer(bytes), question: question, kind: kind))
      count += 1
    }
  }

  private mutating func kind(of answer: RecordedAnswer) -> AnswerForm.Kind? {
    switch answer.value {
    case .rating(let measure, _), .skippedRating(let measure, _):
      let question = AnswerForms.place(of: QuestionKey(answer.id, measure), in: &ratings)
      return .rating(
        question: question, lowest: measure.scale.lowerBound, highest: measure.scale.upperBound,
        isNPS: measure.metric == .nps)
    case .text, .skippedText: return .text
    case .choice, .skippedChoice: return .choice(question: AnswerForms.place(of: answer.id, in: &choices))
    case .choices, .skippedChoices: return nil
    }
  }

  /// The form of the answer that begins at the cursor, which is moved behind its head.
  /// - Parameter place: which answer of the record it is.
  @inline(__always)
  func form(at place: Int, _ cursor: inout LineCursor) -> Int? {
    guard place < AnswerForms.most else { return nil }
    let likely = expected[place]
    if likely < count, isHead(likely, &cursor) { return likely }
    for number in 0..<count where isHead(number, &cursor) {
      expected[place] = number
      return number
    }
    return nil
  }

  /// Whether the head of a form stands here, and after it what may follow a whole head.
  @inline(__always)
  private func isHead(_ number: Int, _ cursor: inout LineCursor) -> Bool {
    var behind = cursor
    guard behind.take(known[number].head, before: 4) else { return false }
    let next = behind.here
    // `,"v…` a value, `,"sk…` a skip, `}` the words of a text; `,"sc…` and `,"sa…` are of a longer head.
    guard
      next[0] == UInt8(ascii: "}")
        || next[0] == UInt8(ascii: ",") && (next[2] == UInt8(ascii: "v") || next[3] == UInt8(ascii: "k"))
    else { return false }
    cursor = behind
    return true
  }

  private static func place<Element: Equatable>(of element: Element, in list: inout [Element]) -> Int {
    if let place = list.firstIndex(of: element) { return place }
    list.append(element)
    return list.count - 1
  }
}
