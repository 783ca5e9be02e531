// Inputs with true sums: no fuzzer guesses a SHA-256, so it writes where one belongs and is given it.
//
// An input that begins with `#` is a template. In the rest of it stand for:
//
//     @   at the end of a line: the `sum` of the line, and the brace that closes it
//     %   the `sum` of the last line that ended so; 64 zeros before the first
//     <>  the braces around the private object of a line, which the sum knows by its digest alone
//     ^x  a run of the byte before it, 1,000 times as long as the byte after it says
//     ~   the byte after it, as it is
//
// Every other input is taken as it is.

import Records

/// What an input stands for.
struct Template {
  private var bytes: [UInt8] = []
  private var lineStart = 0
  private var personal: Range<Int>?
  private var personalStart: Int?
  private var lastSum = Digest.zero
  /// How many bytes runs may still have.
  private var run: Int

  private init(longestRun: Int) { run = longestRun }

  /// The bytes that an input stands for.
  static func bytes(of input: [UInt8], longestRun: Int) -> [UInt8] {
    guard input.first == UInt8(ascii: "#") else { return input }
    var template = Template(longestRun: longestRun)
    var rest = input.dropFirst()[...]
    while let byte = rest.popFirst() { template.take(byte, &rest) }
    return template.bytes
  }

  private mutating func take(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>) {
    switch byte {
    case UInt8(ascii: "@"):
      endLine()
    case UInt8(ascii: "%"):
      bytes += Array(lastSum.hex.utf8)
    case UInt8(ascii: "<"):
      personalStart = bytes.count
      bytes.append(UInt8(ascii: "{"))
    case UInt8(ascii: ">"):
      bytes.append(UInt8(ascii: "}"))
      if let personalStart { personal = personalStart..<bytes.count }
      personalStart = nil
    case UInt8(ascii: "^"):
      fill(Int(rest.popFirst() ?? 0) * 1000)
    case UInt8(ascii: "~"):
      if let literal = rest.popFirst() { bytes.append(literal) }
    case UInt8(ascii: "\n"):
      bytes.append(byte)
      (lineStart, personal, personalStart) = (bytes.count, nil, nil)
    default:
      bytes.append(byte)
    }
  }

  private mutating func fill(_ count: Int) {
    // A run of LF is as many lines, each of which is looked at by every reader and writer.
    guard let byte = bytes.last, count <= (byte == UInt8(ascii: "\n") ? min(run, 1000) : run) else { return }
    run -= count
    bytes += [UInt8](repeating: byte, count: count)
  }

  private mutating func endLine() {
    var hash = RunningHash()
    if let personal {
      hash.add(bytes[lineStart..<personal.lowerBound])
      hash.add(Array("\"sha256:\(Digest(of: bytes[personal]).hex)\"".utf8))
      hash.add(bytes[personal.upperBound...])
    } else {
      hash.add(bytes[lineStart...])
    }
    lastSum = hash.finish()
    bytes += Array(",\"sum\":\"\(lastSum.hex)\"}".utf8)
  }
}
