// What a line that begins with a slash asks for.

/// The commands of an interview.
package enum Command: String, Sendable, CaseIterable {
  case back, go, skip, dk, lang, again, note, customer, drop, end, resume, quit, discard, help

  /// Whether something may follow its name; the others refuse it, so that nothing typed is dropped unsaid.
  package var takesArgument: Bool {
    switch self {
    case .go, .lang, .note, .customer, .drop, .end: true
    case .back, .skip, .dk, .again, .resume, .quit, .discard, .help: false
    }
  }

  /// Whether a line is a command that may come back with the arrow keys: notes, reasons and references are personal,
  /// and so may anything be that is no command.
  package static func isWorthRemembering(_ line: String) -> Bool {
    guard case .command(let word, _) = LineContent(line), let command = Command(word) else { return false }
    return switch command {
    case .note, .end, .customer: false
    case .back, .go, .skip, .dk, .lang, .again, .drop, .resume, .quit, .discard, .help: true
    }
  }

  /// The command whose name this is, or that alone begins so.
  package init?(_ word: String) {
    guard case .one(let index) = Match.of(word, among: Command.allCases.map { [$0.rawValue] }) else {
      return nil
    }
    self = Command.allCases[index]
  }
}

/// A line of input, told apart into a command and everything else.
package enum LineContent: Sendable, Equatable {
  /// An answer; a doubled slash at its beginning is one of its own.
  case text(String)
  /// The word behind the slash, and what follows it.
  case command(word: String, argument: String)

  package init(_ line: String) {
    let line = line.trimmed
    guard line.hasPrefix("/") else {
      self = .text(line)
      return
    }
    let rest = line.dropFirst()
    if rest.hasPrefix("/") {
      self = .text(String(rest))
      return
    }
    let word = rest.prefix { !$0.isWhitespace }
    self = .command(word: String(word), argument: String(rest.dropFirst(word.count)).trimmed)
  }

  /// A text as it must be typed to be taken for one.
  package static func typed(_ text: String) -> String { text.hasPrefix("/") ? "/" + text : text }
}
