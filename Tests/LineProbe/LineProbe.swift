// The smallest program around a console, for the tests of Terminal: it reads lines and prints what it got.
//
//   --prompt TEXT        in place of "1> ", "2> " and so on
//   --prefill TEXT       stands in the first line
//   --candidates A|B|C   whole lines, offered where they begin with what was typed
//
// A line that begins with "remember " is remembered.

import Terminal

@main
struct LineProbe {
  private var prompt: String?
  private var prefill: String?
  private var candidates: [Substring] = []

  static func main() throws {
    var probe = LineProbe()
    var arguments = CommandLine.arguments.dropFirst()
    while let option = arguments.popFirst(), let value = arguments.popFirst() {
      switch option {
      case "--prompt": probe.prompt = value
      case "--prefill": probe.prefill = value
      default: probe.candidates = value.split(separator: "|")
      }
    }
    try probe.run()
  }

  private func run() throws(WriteError) {
    let console = Console()
    var count = 0
    while true {
      count += 1
      let line = console.read(prompt(count))
      try console.result(describe(line))
      switch line {
      case .text(let text) where text.hasPrefix("remember "): console.remember(text)
      case .signal(let signal): Console.die(of: signal)
      case .end: return
      default: break
      }
    }
  }

  private func prompt(_ count: Int) -> Prompt {
    Prompt(prompt ?? "\(count)> ", prefill: count == 1 ? prefill : nil) { beginning in
      candidates.filter { $0.hasPrefix(beginning) }.map(String.init)
    }
  }

  private func describe(_ line: Line) -> String {
    switch line {
    case .text(let text): "text <\(text)>"
    case .interrupted(let wasEmpty): wasEmpty ? "interrupted, empty" : "interrupted, not empty"
    case .end: "end"
    case .signal(let signal): "signal \(signal)"
    case .unreadable(.invalidUTF8): "unreadable, not UTF-8"
    case .unreadable(.tooLong): "unreadable, too long"
    }
  }
}
