// Asks for the customer counts of a period, at a terminal or through a pipe.

import Interviewing
import Records
import Reporting
import Summarizing
import Terminal
import Text
import Wording

/// The questions of `rapport customers`.
struct CustomerDialogue {
  private let console: Console
  private let period: CustomerPeriod
  private let earlier: EarlierCounts
  private let words: Wording

  init(_ console: Console, _ period: CustomerPeriod, _ earlier: EarlierCounts, _ words: Wording) {
    (self.console, self.period, self.earlier, self.words) = (console, period, earlier, words)
  }

  /// The counts that were typed; nil if it was called off. Where they do not add up it says why and asks again,
  /// with what was typed to be taken by Enter.
  func counts() -> CustomerCounts? {
    console.say(RetentionReport.title(of: period, words: words))
    var typed = (start: earlier.before?.end, new: Int?.none, end: Int?.none)
    while true {
      guard let start = ask(words.customers.start, offering: typed.start),
        let new = ask(words.customers.new, offering: typed.new),
        let end = ask(words.customers.end, offering: typed.end)
      else { return nil }
      typed = (start, new, end)
      do throws(CountProblem) {
        let counts = try CustomerCounts(of: period.name, start: start, new: new, end: end, lost: nil)
        guard let lost = ask(words.customers.lost, offering: counts.lost) else { return nil }
        return try CustomerCounts(of: period.name, start: start, new: new, end: end, lost: lost)
      } catch {
        explain(error.sentence(words.customers))
      }
    }
  }

  /// Shows the rates.
  func show(_ retention: Retention) { console.say(RetentionReport.rates(retention, words: words)) }

  /// Shows the rates and asks whether they are to be recorded.
  func confirm(_ retention: Retention) -> Bool {
    show(retention)
    while let text = line(words.customers.confirm) {
      if text.isEmpty { return true }
      if let answer = yesOrNo(text) { return answer }
      explain(words.customers.confirmNeeded)
    }
    return false
  }

  private func ask(_ what: String, offering offer: Int?) -> Int? {
    let prompt = offer.map { "\(what) (\(words.customers.offer($0))): " } ?? "\(what): "
    while let text = line(prompt) {
      if text.isEmpty, let offer { return offer }
      if let count = CustomerCounts.count(text) { return count }
      explain(words.customers.badCount(text.visible))
    }
    return nil
  }

  /// Says what is wrong with an answer as the kiosk says it.
  private func explain(_ sentence: String) {
    let (text, indent) =
      console.isPlain ? ("\(words.kiosk.attention): \(sentence)", "") : ("! " + sentence, "  ")
    let width = max(20, console.window.columns - indent.count)
    console.say(text.wrapped(to: width).map { indent + $0 }.joined(separator: "\n"))
  }

  /// One line without the white space around it; nil for Ctrl-C, Ctrl-D or the end of the input.
  private func line(_ prompt: String) -> String? {
    while true {
      switch console.read(Terminal.Prompt(prompt)) {
      case .text(let text): return text.trimmed
      case .end, .interrupted: return nil
      case .signal(let signal): Console.die(of: signal)
      case .unreadable: explain(words.kiosk.invalidText)
      }
    }
  }
}

extension CustomerCounts {
  /// The number that these ASCII digits write; nil for anything else, and out of `range`.
  fileprivate static func count(_ text: String) -> Int? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), let count = Int(text), range.contains(count)
    else { return nil }
    return count
  }
}
