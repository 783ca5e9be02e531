// The smallest program around a console, for the tests of Terminal: it reads lines and prints what it got.
//
//   --prompt TEXT        in place of "1> ", "2> " and so on
//   --prefill TEXT       stands in the first line
//   --replaces yes       a character that is typed first takes its place
//   --above TEXT         the line above each prompt, shown again where the screen was cleared
//   --plain yes          without the editor
//   --candidates A|B|C   whole lines, offered where they begin with what was typed
//
// A line that begins with "remember " is remembered.

import Terminal

@main
struct LineProbe {
  private var prompt: String?
  private var prefill: String?
  private var replaces = false
  private var above: String?
  private var isPlain = false
  private var candidates: [Substring] = []

  static func main() throws {
    var probe = LineProbe()
    var arguments = CommandLine.arguments.dropFirst()
    while let option = arguments.popFirst(), let value = arguments.popFirst() {
      switch option {
      case "--prompt": probe.prompt = value
      case "--prefill": probe.prefill = value
      case "--replaces": probe.replaces = true
      case "--above": probe.above = value
      case "--plain": probe.isPlain = true
      default: probe.candidates = value.split(separator: "|")
      }
    }
    try probe.run()
  }

  private func run() throws(WriteError) {
    let console = Console(isPlain: isPlain)
    var count = 0
    while true {
      count += 1
      if let above { console.say(above) }
      let line = console.read(prompt(count))
      // As it is: what is safe on a screen is another test's.
      try write(data: Array((describe(line) + "\n").utf8), to: 1)
      switch line {
      case .text(let text) where text.hasPrefix("remember "): console.remember(text)
      case .signal(let signal): Console.die(of: signal)
      case .end: return
      default: break
      }
    }
  }

  private func prompt(_ count: Int) -> Prompt {
    Prompt(
      prompt ?? "\(count)> ", prefill: count == 1 ? prefill : nil, replacesPrefill: replaces,
      completions: { beginning in candidates.filter { $0.hasPrefix(beginning) }.map(String.init) },
      above: above.map { line in { [line] } })
  }

  private func describe(_ line: Line) -> String {
    switch line {
    case .text(let text): "text <\(text)>"
    case .interrupted(let wasEmpty): wasEmpty ? "interrupted, empty" : "interrupted, not empty"
    case .end: "end"
    case .signal(let signal): "signal \(signal)"
    case .unreadable(.invalidUTF8): "unreadable, not UTF-8"
    case .unreadable(.tooLong(let limit)): "unreadable, longer than \(limit)"
    }
  }
}
