// A session at a terminal as a file that a person reads: keys in, screen out, journal out.
//
//   What it shows, in a few lines.
//
//   language  hu            the locale of the terminal
//   window    80            its columns
//   clock     12:00         what the desk's clock shows; one time zone or the other makes it true
//   survey    spoken        a survey of Sessions/surveys; the built-in ones if there is none
//
//   $ rapport ask           a command, and the screen up to its prompt
//   > 9                     what is typed there, then Enter; below it what the screen shows then
//   > ‹Ctrl-C›              a key; ‹weekday+2› and ‹today+2› are typed as the session's language writes them
//   @ tomorrow 09:00        the clock of the commands below
//   journal:                the shape of its lines, as `Journal.shape` gives it
//
// A prompt is shown once: that the keys stand behind it is not repeated, but for keys that do not.

/// What is done in a session, and what it showed.
struct SessionScript {
  /// A command, keys or a clock, with the lines of the screen that came of it.
  struct Step {
    enum Act: Equatable {
      case command(String)
      case keys(String)
      case clock(String)
    }
    let act: Act
    var lines: [String] = []
  }

  /// What it shows, and its settings, as they stand there.
  private(set) var head: [String] = []
  var steps: [Step] = []
  var journal: [String] = []

  init(_ text: String) {
    var isJournal = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if isJournal {
        if !line.isEmpty { journal.append(line) }
      } else if line == "journal:" {
        isJournal = true
      } else if let act = Step.Act(line) {
        steps.append(Step(act: act))
      } else if steps.isEmpty {
        head.append(line)
      } else {
        steps[steps.count - 1].lines.append(line)
      }
    }
    head = head.droppingBlankEnd
    for index in steps.indices { steps[index].lines = steps[index].lines.droppingBlankEnd }
  }

  /// A setting of its head.
  subscript(setting: String) -> String? {
    head.lazy.map { $0.split(separator: " ") }.first { $0.count == 2 && $0[0] == setting }.map {
      String($0[1])
    }
  }

  /// The whole file.
  var text: String {
    var lines = head
    for step in steps {
      if step.act.isBeginning { lines.append("") }
      lines += [step.act.line] + step.lines
    }
    return (lines + ["", "journal:"] + journal).joined(separator: "\n") + "\n"
  }
}

extension SessionScript.Step.Act {
  fileprivate init?(_ line: String) {
    if line == ">" {
      self = .keys("")
    } else if line.hasPrefix("> ") {
      self = .keys(String(line.dropFirst(2)))
    } else if line.hasPrefix("$ ") {
      self = .command(String(line.dropFirst(2)))
    } else if line.hasPrefix("@ ") {
      self = .clock(String(line.dropFirst(2)))
    } else {
      return nil
    }
  }

  fileprivate var line: String {
    switch self {
    case .keys(""): ">"
    case .keys(let keys): "> " + keys
    case .command(let command): "$ " + command
    case .clock(let clock): "@ " + clock
    }
  }

  fileprivate var isBeginning: Bool {
    if case .keys = self { false } else { true }
  }
}

extension [String] {
  var droppingBlankEnd: [String] { Array(dropLast(reversed().prefix { $0.isEmpty }.count)) }
}
