// Lines from a terminal, with completion and history.

import CReadline
import Glibc

/// Reads lines with GNU readline.
struct LineEditor {
  private let input: Int32
  private let screen: Int32
  private var history: [String] = []

  /// An editor of what is typed at `input` and shown on `screen`, two descriptors of one terminal.
  init(input: Int32, screen: Int32) {
    self.input = input
    self.screen = screen
  }

  /// Adds a line to the history, which holds the last hundred.
  mutating func remember(_ line: String) {
    guard line != history.last else { return }
    history.append(line)
    history = history.suffix(100)
  }

  /// Lets one line be edited. The history is laid out afresh, so that nothing typed or changed stays in it.
  func read(_ prompt: Prompt) -> Line {
    rapport_clear_history()
    for line in history { rapport_add_history(line) }

    let help = Help(prompt)
    let edited = withExtendedLifetime(help) {
      rapport_edit(
        input, screen, ScreenText(prompt.text).styled.withStylingMarked, prompt.prefill,
        prompt.replacesPrefill, Line.limit,
        { context, line, index in
          Help.behind(context).candidate(for: String(cString: line), at: index).flatMap { strdup($0) }
        },
        prompt.pastime == nil
          ? nil
          : { context, goesOn in
            let pastime = Help.behind(context).passTime()
            goesOn.pointee = pastime.goesOn
            return pastime.lines.isEmpty ? nil : strdup(pastime.lines.shown)
          },
        prompt.above == nil
          ? nil : { context in strdup(Help.behind(context).above.shown) },
        Unmanaged.passUnretained(help).toOpaque())
    }
    defer { free(edited.text) }
    return Line(edited, ready: prompt.prefill)
  }
}

extension [String] {
  /// As lines of a screen, each with its end.
  fileprivate var shown: String { map { ScreenText($0).line.styled }.joined() }
}

/// What readline asks for while a line is edited.
private final class Help {
  private let prompt: Prompt
  private var found: [String] = []

  init(_ prompt: Prompt) {
    self.prompt = prompt
  }

  static func behind(_ context: UnsafeMutableRawPointer?) -> Help {
    guard let context else { preconditionFailure("readline was given a context") }
    return Unmanaged<Help>.fromOpaque(context).takeUnretainedValue()
  }

  func passTime() -> Prompt.Pastime { prompt.pastime?() ?? Prompt.Pastime(goesOn: false, lines: []) }

  var above: [String] { prompt.above?() ?? [] }

  /// The candidate of that index, or nil after the last; index 0 begins anew.
  func candidate(for beginning: String, at index: Int) -> String? {
    if index == 0 { found = prompt.completions(beginning) }
    return index < found.count ? found[index] : nil
  }
}

extension Line {
  /// - Parameter ready: what stood in the line; accepted as it is, it stays as it is.
  fileprivate init(_ edited: rapport_edited, ready: String?) {
    if let text = edited.text {
      let bytes = UnsafeRawBufferPointer(start: text, count: strlen(text))
      if let ready, bytes.elementsEqual(ready.utf8) {
        self = .text(ready)
      } else {
        self.init(bytes: bytes.asTyped)
      }
    } else if edited.is_too_long {
      self = .unreadable(.tooLong(Line.limit))
    } else if edited.signal == SIGINT {
      self = .interrupted(wasEmpty: edited.was_empty)
    } else if edited.signal != 0 {
      self = .signal(edited.signal)
    } else {
      self = .end
    }
  }
}
