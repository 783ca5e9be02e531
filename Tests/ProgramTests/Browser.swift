// Headless Chromium at the end of a pipe, for what a browser makes of a page.

import ProgramTesting

/// A browser with one empty page; it is killed, and its profile removed, when nobody holds it any more.
final class Browser {
  static let tool = Tool("chromium")

  /// What the browser told without being asked, in its order.
  private(set) var events: [(method: String, parameters: JSONText)] = []

  private let process: RunningProgram
  private let profile = TemporaryFolder()
  private var session: JSONText?
  private var lastID = 0
  /// How much of the browser's output was read.
  private var read = 0

  init() throws {
    // The protocol comes on descriptors 3 and 4: the shell makes them of its input and output. The sandbox is of no
    // use to root, and the page is a file of ours. No name is resolved, so nothing can be fetched.
    let script = #"exec "$0" "$@" 3<&0 4>&1 0</dev/null 1>&2"#
    let arguments = [
      "-c", script, try Browser.path, "--headless=new", "--no-sandbox", "--remote-debugging-pipe",
      "--disable-gpu",
      "--disable-dev-shm-usage", "--disable-extensions", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--no-first-run",
      "--host-resolver-rules=MAP * ~NOTFOUND",
      "--user-data-dir=\(profile.path)", "about:blank",
    ]
    let shell = Program(path: "/bin/sh").environment("PATH", "/usr/bin:/bin").environment(
      "HOME", profile.path
    )
    .environment("LANG", "C.UTF-8").folder(profile.path)
    process = try RunningProgram(arguments.reduce(shell) { $0.arguments($1) })
    let target = try call("Target.createTarget", ["url": .string("about:blank")])
    session = try call(
      "Target.attachToTarget", ["targetId": target["targetId"] ?? .null, "flatten": .bool(true)])["sessionId"]
    for domain in ["Page", "Runtime", "Log", "Network"] { try call("\(domain).enable") }
  }

  deinit { process.kill() }

  private static var path: String {
    get throws {
      guard let path = tool.path else { throw BrowserFailure(description: tool.missing) }
      return path
    }
  }

  /// Has the browser do something.
  /// - Returns: its result.
  @discardableResult
  func call(_ method: String, _ parameters: [String: JSONText] = [:]) throws -> JSONText {
    lastID += 1
    var message: [String: JSONText] = [
      "id": .number(Double(lastID)), "method": .string(method), "params": .object(parameters),
    ]
    message["sessionId"] = session
    process.send(Array(JSONText.object(message).written.utf8) + [0])
    let id = JSONText.number(Double(lastID))
    while true {
      let answer = try nextMessage(awaitedBy: method)
      if answer["id"] == id {
        guard let result = answer["result"] else {
          throw BrowserFailure(description: "\(method): \(answer)")
        }
        return result
      }
    }
  }

  /// The value of an expression in the page, once it is known.
  func evaluate(_ script: String) throws -> JSONText {
    let answer = try call(
      "Runtime.evaluate",
      ["expression": .string(script), "returnByValue": .bool(true), "awaitPromise": .bool(true)])
    guard answer["exceptionDetails"] == nil, let value = answer["result"]?["value"] else {
      throw BrowserFailure(description: "\(script): \(answer)")
    }
    return value
  }

  /// Opens a file, and waits until all of it is there.
  func open(_ path: String) throws {
    let seen = events.count
    try call("Page.navigate", ["url": .string("file://\(path)")])
    while !events[seen...].contains(where: { $0.method == "Page.loadEventFired" }) {
      try nextMessage(awaitedBy: "the page")
    }
  }

  /// The next message; one without an id is kept as an event.
  @discardableResult
  private func nextMessage(awaitedBy what: String) throws -> JSONText {
    let end = ContinuousClock.now + .seconds(30)
    while true {
      if let length = process.outputBytes[read...].firstIndex(of: 0) {
        let bytes = Array(process.outputBytes[read..<length])
        read = length + 1
        guard let message = JSONText(bytes) else {
          throw BrowserFailure(description: "no JSON: \(String(decoding: bytes.prefix(200), as: UTF8.self))")
        }
        if case .string(let method)? = message["method"] {
          events.append((method, message["params"] ?? .null))
        }
        return message
      }
      if process.exit != nil || ContinuousClock.now > end {
        let said = String(decoding: process.errorBytes.suffix(2000), as: UTF8.self)
        throw BrowserFailure(description: "no answer to \(what); Chromium said:\n\(said)")
      }
      process.exchange(until: .now + .milliseconds(20))
    }
  }
}

struct BrowserFailure: Error, CustomStringConvertible {
  let description: String
}

extension JSONText {
  /// As JSON.
  var written: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
    case .string(let text): "\"\(text.unicodeScalars.map(JSONText.escaped).joined())\""
    case .array(let elements): "[\(elements.map(\.written).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\(JSONText.string($0).written):\($1.written)" }.joined(separator: ","))}"
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": return "\\\(scalar)"
    case "\u{0}"..<" ":
      let digits = String(scalar.value, radix: 16)
      return "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)"
    default: return String(scalar)
    }
  }
}
