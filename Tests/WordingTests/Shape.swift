// The shapes that a sentence with gaps may have; one that is not here fails the tests.

import Wording

/// A sentence of one shape.
///
/// Reflection hands out a function as it lies in its struct, but a cast calls it as if it lay in an `Any`,
/// which crashes; so it is read back as the one member of a struct, and called as that.
protocol Shape: SendableMetatype {
  associatedtype Function
  var say: Function { get }
  func said(with gaps: inout Gaps) -> String
}

extension Shape {
  /// The function if it is of this shape.
  fileprivate init?(_ function: Any) {
    guard type(of: function) == Function.self, MemoryLayout<Self>.size == MemoryLayout<Function>.size else {
      return nil
    }
    self = withUnsafeBytes(of: function) { $0.load(as: Self.self) }
  }
}

/// What the gaps of a sentence are filled with.
struct Gaps {
  let isSeveral: Bool
  private(set) var sentinels: [String] = []
  private var numbers = 0
  private var dates = 0

  init(isSeveral: Bool) { self.isSeveral = isSeveral }

  /// The sentence with its gaps filled; nil if it is of no known shape.
  mutating func fill(_ sentence: Any) -> String? {
    if let text = sentence as? String { return text }
    for shape in Gaps.shapes {
      if let sentence = shape.init(sentence) { return sentence.said(with: &self) }
    }
    return nil
  }

  fileprivate mutating func text() -> String {
    sentinels.append("‹\(sentinels.count)›")
    return sentinels[sentinels.count - 1]
  }

  /// 1, or one of several; low enough for the number of a quarter where it stands second.
  fileprivate mutating func number() -> Int {
    let number = isSeveral ? [7, 4, 2][numbers] : 1
    numbers += 1
    sentinels.append("\(number)")
    return number
  }

  /// A day of which the month is said in words.
  fileprivate mutating func date() -> ReportWording.Date {
    let date = (year: 2031, month: isSeveral ? 2 + dates : 2, day: 9 + dates)
    dates += 1
    sentinels += ["\(date.year)", "\(date.day)"]
    return date
  }

  private static let shapes: [any Shape.Type] = [
    Text.self, Number.self, TextText.self, NumberText.self, TextNumber.self, NumberNumber.self,
    TextTextText.self,
    TextTextNumber.self, TextNumberNumber.self, NumberNumberNumber.self, NumberNumberText.self,
    TextTextTextText.self,
    DateWeekday.self, DateDate.self, TextMaybe.self, MaybeText.self, TextMaybeFlag.self,
  ]
}

private struct Text: Shape {
  let say: @Sendable (String) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.text()) }
}

private struct Number: Shape {
  let say: @Sendable (Int) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.number()) }
}

private struct TextText: Shape {
  let say: @Sendable (String, String) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.text(), gaps.text()) }
}

private struct TextNumber: Shape {
  let say: @Sendable (String, Int) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.text(), gaps.number()) }
}

private struct NumberText: Shape {
  let say: @Sendable (Int, String) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.number(), gaps.text()) }
}

private struct NumberNumber: Shape {
  let say: @Sendable (Int, Int) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.number(), gaps.number()) }
}

private struct NumberNumberNumber: Shape {
  let say: @Sendable (Int, Int, Int) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.number(), gaps.number(), gaps.number()) }
}

private struct TextTextText: Shape {
  let say: @Sendable (String, String, String) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.text(), gaps.text(), gaps.text()) }
}

private struct TextTextNumber: Shape {
  let say: @Sendable (String, String, Int) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.text(), gaps.text(), gaps.number()) }
}

private struct TextNumberNumber: Shape {
  let say: @Sendable (String, Int, Int) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.text(), gaps.number(), gaps.number()) }
}

private struct NumberNumberText: Shape {
  let say: @Sendable (Int, Int, String) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.number(), gaps.number(), gaps.text()) }
}

private struct TextTextTextText: Shape {
  let say: @Sendable (String, String, String, String) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.text(), gaps.text(), gaps.text(), gaps.text()) }
}

/// The weekday is said in words.
private struct DateWeekday: Shape {
  let say: @Sendable (ReportWording.Date, Int) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.date(), 7) }
}

private struct DateDate: Shape {
  let say: @Sendable (ReportWording.Date, ReportWording.Date) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.date(), gaps.date()) }
}

/// Something that may be left out is there where several of a thing are.
private struct TextMaybe: Shape {
  let say: @Sendable (String, String?) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.text(), gaps.isSeveral ? gaps.text() : nil) }
}

private struct MaybeText: Shape {
  let say: @Sendable (String?, String) -> String
  func said(with gaps: inout Gaps) -> String { say(gaps.isSeveral ? gaps.text() : nil, gaps.text()) }
}

private struct TextMaybeFlag: Shape {
  let say: @Sendable (String, String?, Bool) -> String
  func said(with gaps: inout Gaps) -> String {
    say(gaps.text(), gaps.isSeveral ? gaps.text() : nil, gaps.isSeveral)
  }
}
