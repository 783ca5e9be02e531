// A shell at a terminal with the program's completions loaded, for what Tab shows in it.

import ProgramTesting
import Testing

/// The shells that the program makes completions for.
enum Shell: String, Sendable {
  case bash, zsh, fish

  var tool: Tool { Tool(rawValue) }

  /// So that nobody's own configuration is read.
  fileprivate var arguments: [String] {
    switch self {
    case .bash: ["--norc", "--noprofile", "-i"]
    case .zsh: ["-f", "-i"]
    case .fish: ["--no-config", "-i"]
    }
  }

  /// What a person's configuration would have: the completions, and here a prompt that is known.
  fileprivate var preparation: String {
    switch self {
    case .bash:
      "bind 'set show-all-if-ambiguous on'; bind 'set page-completions off'; PS1='> '; "
        + "source <(rapport --generate-completion-script bash)"
    case .zsh:
      "autoload -Uz compinit; compinit -u -D; PS1='> '; LISTMAX=0; "
        + "source <(rapport --generate-completion-script zsh)"
    case .fish:
      "function fish_prompt; echo -n '> '; end; rapport --generate-completion-script fish | source"
    }
  }
}

/// One session in a shell.
struct ShellSession {
  private let terminal: PseudoTerminal

  /// - Parameter folder: the working folder, home to the shell and the program.
  init(_ shell: Shell, in folder: TemporaryFolder) throws {
    let built = Program(built: "rapport").path
    let bin = built[..<built.lastIndex(of: "/")!]
    let bare = Program(path: try #require(shell.tool.path)).folder(folder.path)
      .environment("PATH", "\(bin):/usr/bin:/bin").environment("HOME", folder.path)
      .environment("TERM", "xterm").environment("LANG", "C.UTF-8")
    terminal = try PseudoTerminal(
      shell.arguments.reduce(bare) { $0.arguments($1) }, columns: 160, rows: 60)
    // The word comes apart in what is typed, so that only what is printed holds it whole.
    terminal.send("\(shell.preparation); echo 'pre''pared'\r")
    try terminal.expect("prepared", timeout: .seconds(30))
    try terminal.expect("the prompt", timeout: .seconds(30)) { $0.screen.lastLine == ">" }
  }

  /// What the shell shows at Tab behind this beginning of a command line: its window, once that shows all these.
  func offered(_ line: String, expecting words: [String]) throws -> String {
    // Empties the line, then the window.
    terminal.send("\u{15}\u{C}")
    try terminal.expect("an empty window", timeout: .seconds(30)) {
      $0.screen.lines.filter { !$0.isEmpty } == [">"]
    }
    terminal.send(line)
    try terminal.expect(line, timeout: .seconds(30)) { $0.screen.lastLine.hasSuffix(line.trimmedAtEnd) }
    terminal.send("\t")
    try terminal.expect("\(words) behind “\(line)”", timeout: .seconds(30)) { terminal in
      let shown = ShellSession.words(of: terminal)
      return words.allSatisfy(shown.contains)
    }
    return terminal.screen.lines.joined(separator: "\n")
  }

  private static func words(of terminal: PseudoTerminal) -> Set<String> {
    Set(terminal.screen.lines.flatMap { $0.split(separator: " ").map(String.init) })
  }

  /// Every byte that the shell wrote.
  var transcript: String { String(decoding: terminal.transcript, as: UTF8.self) }
}

extension String {
  fileprivate var trimmedAtEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
