// What the review marks for the agent's eye: slips that are common, never questions to the customer.

package import Surveys

/// Something in an answer that deserves a second look.
package enum Mark: Sendable, Equatable {
  /// An effort rating at the bad end while the other ratings are at the good one, or the other way round.
  case effortTurnedRound
  case emailAddress
  case phoneNumber
}

extension Outcome {
  /// The marks of one of its answers.
  package func marks(of question: Question) -> [Mark] {
    guard let answer = answers.first(where: { $0.question.id == question.id })?.answer else { return [] }
    switch (question.form, answer) {
    case (.rating(let measure, _, _), .rating(let rating)):
      return isTurnedRound(measure, rating) ? [.effortTurnedRound] : []
    case (.text, .text(let text)): return Mark.contacts(in: text)
    default: return []
    }
  }

  /// Whether an effort rating lies in the worst quarter of its scale and every other rating in the best quarter of
  /// its own, or the other way round: then the scale was probably heard turned round.
  private func isTurnedRound(_ measure: Measure, _ rating: Int) -> Bool {
    guard measure.isEffort else { return false }
    let others = answers.compactMap { question, answer -> Double? in
      guard case .rating(let other, _, _) = question.form, case .rating(let rating) = answer else {
        return nil
      }
      return other.isEffort ? nil : other.goodness(of: rating)
    }
    guard let worst = others.min(), let best = others.max() else { return false }
    let own = measure.goodness(of: rating)
    return own <= 0.25 && worst >= 0.75 || own >= 0.75 && best <= 0.25
  }
}

extension Measure {
  /// Where a rating lies between the worst (0) and the best (1) of its scale.
  fileprivate func goodness(of rating: Int) -> Double {
    let share = Double(rating - scale.lowerBound) / Double(scale.upperBound - scale.lowerBound)
    return isEffort && better == .lower ? 1 - share : share
  }

  fileprivate var isEffort: Bool { metric == .ces }
}

extension Mark {
  /// What in a free text would tell who the customer is or how to reach them.
  package static func contacts(in text: String) -> [Mark] {
    var marks: [Mark] = []
    if text.split(whereSeparator: \.isWhitespace).contains(where: isEmailAddress) {
      marks.append(.emailAddress)
    }
    if hasPhoneNumber(text) { marks.append(.phoneNumber) }
    return marks
  }

  private static func isEmailAddress(_ word: Substring) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let last = parts[0].last, last.isLetter || last.isNumber else { return false }
    let domain = parts[1].split(separator: ".").filter { !$0.isEmpty }
    return domain.count >= 2 && domain.allSatisfy { $0.first?.isLetter == true || $0.first?.isNumber == true }
  }

  /// Digits that people group with spaces, hyphens, slashes, dots and parentheses: 9–15 of them, or from 8 on after
  /// a `+` or a leading 0.
  private static func hasPhoneNumber(_ text: String) -> Bool {
    var digits: [Character] = []
    var hasPlus = false
    var gap = 0
    func isPhone() -> Bool {
      (9...15).contains(digits.count) || digits.count == 8 && (hasPlus || digits[0] == "0")
    }
    for character in text {
      if ("0"..."9").contains(character) {
        digits.append(character)
        gap = 0
      } else if !digits.isEmpty, " -/.()".contains(character), gap < 2 {
        gap += 1
      } else {
        if isPhone() { return true }
        (digits, gap, hasPlus) = ([], 0, character == "+")
      }
    }
    return isPhone()
  }
}
