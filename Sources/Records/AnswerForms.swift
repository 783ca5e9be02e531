// Answers repeat from record to record but for their values: what stands before the value is parsed once, and known by
// its bytes from then on.

import Surveys

/// The forms that answers were met in.
struct AnswerForms {
  /// An answer without its value.
  struct Form {
    /// Where the question's id stands, counted from the beginning of the answer.
    let id: JSONString
    /// The hash of that id.
    let hash: UInt64
    let kind: Kind
  }

  enum Kind {
    case rating(Measure)
    case choice
    case choices
    /// There is nothing to be read that the form does not say.
    case complete(FlatAnswer.Value)
  }

  /// So many are remembered; answers of any other form are read member by member every time.
  private static let maxCount = 2000
  /// So many are tried behind each form, the one that was met there last first.
  private static let tried = 4

  private(set) var forms: [Form] = []
  /// Tells these forms from those of any other reader; 0 before there is one.
  private(set) var token: UInt64 = 0
  /// All bytes of each form that stand before the value, one form's behind the other's.
  private var heads: [UInt8] = []
  private var places: [(start: Int, count: Int)] = []
  /// What was met first in `answers`, then for each form what was met behind it, as numbers of forms; -1 for nothing.
  private var followers = [Int](repeating: -1, count: AnswerForms.tried)

  /// Finds the form of the answer that begins at a place.
  /// - Parameter previous: the number of the form of the answer before it; -1 for the first one.
  /// - Returns: its number, and where its value stands or, if it is complete, where it ends.
  @inline(__always)
  func find(at place: Int, of line: Span<UInt8>, after previous: Int) -> (number: Int, end: Int)? {
    let first = (previous + 1) * AnswerForms.tried
    for follower in first..<first + AnswerForms.tried {
      let number = followers[follower]
      if number < 0 { return nil }
      if begins(number, at: place, line) { return (number, place + places[number].count) }
    }
    return nil
  }

  @inline(__always)
  private func begins(_ number: Int, at place: Int, _ line: Span<UInt8>) -> Bool {
    let (start, count) = places[number]
    guard place + count <= line.count else { return false }
    return line.extracting(place..<place + count).hasBytes(of: heads.span.extracting(start..<start + count))
  }

  /// Remembers the form of an answer.
  /// - Parameter head: its bytes up to the value, or to its end if it is complete.
  /// - Returns: its number; -1 if it is not remembered.
  mutating func remember(
    _ answer: FlatAnswer, _ head: Range<Int>, of line: Span<UInt8>, after previous: Int
  ) -> Int {
    let number =
      forms.indices.first { places[$0].count == head.count && begins($0, at: head.lowerBound, line) }
      ?? learn(answer, head, of: line)
    if let number {
      let first = (previous + 1) * AnswerForms.tried
      for place in (first + 1..<first + AnswerForms.tried).reversed() {
        followers[place] = followers[place - 1]
      }
      followers[first] = number
    }
    return number ?? -1
  }

  private mutating func learn(_ answer: FlatAnswer, _ head: Range<Int>, of line: Span<UInt8>) -> Int? {
    guard forms.count < AnswerForms.maxCount else { return nil }
    if forms.isEmpty { token = .random(in: 1 ... .max) }
    places.append((heads.count, head.count))
    for index in head { heads.append(line[index]) }
    forms.append(Form(id: answer.id.moved(by: -head.lowerBound), hash: answer.hash, kind: Kind(answer.value)))
    followers.append(contentsOf: repeatElement(-1, count: AnswerForms.tried))
    return forms.count - 1
  }
}

extension AnswerForms.Kind {
  fileprivate init(_ value: FlatAnswer.Value) {
    switch value {
    case .rating(let measure, _): self = .rating(measure)
    case .choice: self = .choice
    case .choices: self = .choices
    case .text, .skippedText, .skippedRating, .skippedChoice, .skippedChoices: self = .complete(value)
    }
  }
}

extension JSONString {
  /// The same string in bytes that begin elsewhere.
  @inline(__always)
  func moved(by offset: Int) -> JSONString {
    let offset = Int32(truncatingIfNeeded: offset)
    return JSONString(start: start &+ offset, end: end &+ offset, isEscaped: isEscaped)
  }
}
