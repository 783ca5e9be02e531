// From what was typed to an answer: what is not exactly right is never guessed.

package import Surveys

/// Why a line is no answer to the question.
package enum WrongAnswer: Error, Equatable {
  /// Nothing was typed where something is needed.
  case empty
  /// Not the digits of one whole number.
  case notARating
  case outsideScale
  case noSuchOption
  /// The labels that begin so.
  case severalOptions([String])
  case notYesOrNo
  case noSuchDisposition
  case notATime
  /// The time to call again lies before the interview.
  case timeIsPast
  case neitherMaskedNorKept
}

extension Question {
  /// The answer that a line gives, nil for "nothing to say".
  /// - Parameters:
  ///   - line: without the spaces around it.
  ///   - language: of the labels by which an option may be named.
  package func answer(to line: String, in language: String) throws(WrongAnswer) -> Answer? {
    if case .text = form { return line.isEmpty ? nil : .text(line) }
    guard !line.isEmpty else { throw .empty }
    switch form {
    case .rating(let measure, _, _): return .rating(try rating(line, on: measure.scale))
    case .choice: return .choice(try option(line, in: language))
    case .choices:
      var ids: [String] = []
      for part in line.split(separator: ",", omittingEmptySubsequences: false) {
        let id = try option(String(part).trimmed, in: language)
        if !ids.contains(id) { ids.append(id) }
      }
      return .choices(ids)
    case .text: return nil
    }
  }

  /// An answer as it would be typed, to stand ready for editing.
  package func typed(_ answer: Answer) -> String {
    switch answer {
    case .rating(let rating): "\(rating)"
    case .text(let text): LineContent.typed(text)
    case .choice(let id): number(of: id)
    case .choices(let ids): ids.map(number).joined(separator: ",")
    case .skipped(.refused): "/skip"
    case .skipped(.dontKnow): "/dk"
    }
  }

  /// Whether an answer is one that this question could have got.
  package func takes(_ answer: Answer) -> Bool {
    switch (form, answer) {
    case (.rating(let measure, _, _), .rating(let rating)): measure.scale.contains(rating)
    case (.text, .text), (_, .skipped): true
    case (.choice, .choice(let id)): options.contains { $0.id == id }
    case (.choices, .choices(let ids)): ids.allSatisfy { id in options.contains { $0.id == id } }
    default: false
    }
  }

  private func number(of id: String) -> String {
    options.firstIndex { $0.id == id }.map { "\($0 + 1)" } ?? id
  }

  private func rating(_ line: String, on scale: ClosedRange<Int>) throws(WrongAnswer) -> Int {
    guard let rating = plainNumber(line) else { throw .notARating }
    guard scale.contains(rating) else { throw .outsideScale }
    return rating
  }

  private func option(_ line: String, in language: String) throws(WrongAnswer) -> String {
    guard !line.isEmpty else { throw .empty }
    if let number = plainNumber(line), options.indices.contains(number - 1) { return options[number - 1].id }
    // An id is not on the screen: its beginning would choose what nobody sees begin so.
    if let named = options.first(where: { $0.id == line }) { return named.id }
    switch Match.of(line, among: options.map { [$0.label[language]] }) {
    case .one(let index): return options[index].id
    case .several(let indices): throw .severalOptions(indices.map { options[$0].label[language] })
    case .none: throw .noSuchOption
    }
  }
}

/// The whole number that ASCII digits write; nil for any other text, and for a leading zero.
func plainNumber(_ text: String) -> Int? {
  guard !text.isEmpty, text.utf8.count <= 9,
    text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
    text == "0" || !text.hasPrefix("0")
  else { return nil }
  return Int(text)
}

/// Yes or no in any language of the program, or its beginning: no word of one means the other in another.
package func yesOrNo(_ text: String) -> Bool? {
  let words = [["yes", "igen", "evet"], ["no", "nem", "hayır"]]
  return switch Match.of(text, among: words) {
  case .one(let index): index == 0
  case .several, .none: nil
  }
}
