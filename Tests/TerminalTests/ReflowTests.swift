// A window whose terminal breaks long lines anew when it changes, as tmux does: nothing above the prompt is wiped.

import Glibc
import ProgramTesting
import Testing

@Suite(.enabled(if: Tool("tmux").isThere, "\(Tool("tmux").missing)"))
struct ReflowTests {
  private let folder = TemporaryFolder()

  /// Runs a command of a tmux server of this test's own.
  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let server = Program(path: "/usr/bin/tmux").environment("LANG", "C.UTF-8").environment(
      "PATH", "/usr/bin:/bin"
    )
    .environment("HOME", folder.path).environment("TERM", "xterm-256color")
    .arguments("-f", "/dev/null", "-S", "\(folder.path)/socket")
    let run = try arguments.reduce(server) { $0.arguments($1) }.run()
    #expect(run.exit == .status(0), "\(arguments): \(run.errorText)")
    return run.outputText
  }

  /// What the window shows, once it shows what is expected.
  private func screen(showing holds: (String) -> Bool) throws -> String {
    let end = ContinuousClock.now + .seconds(10)
    var text = ""
    repeat {
      text = try tmux("capture-pane", "-p", "-J", "-S", "-", "-t", "desk")
      if holds(text) { return text }
      usleep(20_000)
    } while ContinuousClock.now < end
    Issue.record("timed out; seen:\n\(text)")
    return text
  }

  private static let words = (1...12).map { "word\($0)" }.joined(separator: " ")

  @Test(arguments: [[50], [120], [50, 120, 30, 80], [30, 100], [120, 40, 80]])
  func `question, hint and answer are all there after any change of width`(widths: [Int]) throws {
    let question = "What is the main reason for your score?"
    let script =
      "env INPUTRC=/dev/null '\(Program.probe.path)' --above '\(question)' --prompt '2/6 Enter if nothing > '"
    try tmux("new-session", "-d", "-s", "desk", "-x", "80", "-y", "30", script)
    defer { _ = try? tmux("kill-server") }
    _ = try screen { $0.contains("Enter if nothing >") }
    try tmux("send-keys", "-t", "desk", "-l", Self.words)
    _ = try screen { $0.contains("word12") }
    for width in widths {
      try tmux("resize-window", "-t", "desk", "-x", "\(width)", "-y", "30")
      let text = try screen { seen in
        let lines = seen.split(separator: "\n")
        return lines.allSatisfy { $0.count <= max(width, 200) } && seen.contains("word12")
      }
      #expect(text.contains(question), "\(width):\n\(text)")
      usleep(150_000)
    }
    try tmux("send-keys", "-t", "desk", "-l", "!")
    try tmux("send-keys", "-t", "desk", "Enter")
    let text = try screen { $0.contains("text <") && $0.contains("word12!>") }
    #expect(text.contains(question), "\(text)")
    let flat = text.split(separator: "\n").joined()
    #expect(
      flat.replacing(" ", with: "").contains("text<\(Self.words)!>".replacing(" ", with: "")), "\(text)")
  }
}
