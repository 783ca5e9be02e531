// Finds the word that was meant where another was typed, for messages that ask whether it was.

/// A search for the one word that a mistyped one is nearest to.
package enum NearestWord {
  /// The word that was most likely meant: the one fewest slips away, the first of several; nil if none is near.
  /// - Parameter words: none longer than a command or an id is.
  package static func of(_ typed: String, among words: [String]) -> String? {
    let typed = Array(typed.lowercased().unicodeScalars.prefix(lengthLimit))
    var nearest: (word: String, slips: Int)?
    for word in words {
      let letters = Array(word.lowercased().unicodeScalars)
      let slips = isBeginning(typed, of: letters) ? 1 : slips(from: typed, to: letters)
      // One in three letters at the most, or every short word would be near to every other.
      guard slips <= max(letters.count, typed.count) / 3, slips < nearest?.slips ?? .max else { continue }
      nearest = (word, slips)
    }
    return nearest?.word
  }

  /// Longer than any command or id: what is typed may have any length, and the work grows with it.
  private static let lengthLimit = 100

  /// Whether it is the word broken off, with enough of it there to tell.
  private static func isBeginning(_ typed: [Unicode.Scalar], of word: [Unicode.Scalar]) -> Bool {
    typed.count >= 3 && typed.count < word.count && word.starts(with: typed)
  }

  /// How many letters must be inserted, left out, replaced or swapped with their neighbour to make one of the
  /// other (optimal string alignment).
  static func slips(from typed: [Unicode.Scalar], to word: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...word.count)
    for row in typed.indices {
      var current = [row + 1]
      for column in word.indices {
        let isSame = typed[row] == word[column]
        var fewest = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, typed[row] == word[column - 1], typed[row - 1] == word[column] {
          fewest = min(fewest, beforeLast[column - 1] + 1)
        }
        current.append(fewest)
      }
      (beforeLast, last) = (last, current)
    }
    return last[word.count]
  }
}
