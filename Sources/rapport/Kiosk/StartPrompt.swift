// Between two interviews: the customer's reference, or a command of the shift.

import Interviewing

/// What the agent does at the start prompt.
enum StartChoice: Equatable {
  /// Begin, with this reference.
  case begin(customer: String?)
  case command(StartCommand, argument: String)
  case unknownCommand(String)
  case severalCommands([String])

  /// - Parameter isWaiting: whether an interrupted interview waits; if not, what is done with one is no
  ///   candidate for a beginning.
  init(_ line: String, isWaiting: Bool) {
    switch LineContent(line) {
    case .text(let text): self = .begin(customer: text.isEmpty ? nil : text)
    case .command(let word, let argument):
      let all = StartCommand.allCases.filter { isWaiting || $0 != .save || word == $0.rawValue }
      switch Match.of(word, among: all.map { [$0.rawValue] }) {
      case .one(let index): self = .command(all[index], argument: argument)
      case .several(let indices): self = .severalCommands(indices.map { all[$0].rawValue })
      case .none: self = .unknownCommand(word)
      }
    }
  }
}

/// The commands of a shift.
enum StartCommand: String, CaseIterable {
  case agent, amend, discard, help, lang, quit, resume, save, survey

  /// Whether something may follow its name; the others refuse it, so that nothing typed is dropped unsaid.
  var takesArgument: Bool {
    switch self {
    case .agent, .amend, .lang, .resume, .survey: true
    case .discard, .help, .quit, .save: false
    }
  }
}
