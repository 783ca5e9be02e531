// A record at a glance, for whoever goes through many of them and needs but little of each.

package import Records
import Surveys

/// Reads lines one after the other.
package struct LineGlance: ~Copyable {
  private var reader = ResponseReader()
  private var verifier = LineVerifier()

  package init() {}

  deinit { reader.free() }

  /// What a line is.
  package enum Glance {
    /// A response that nothing more was read of, and whether it promises a call or agrees on one.
    case response(RecordID, at: Timestamp, promisesCall: Bool)
    /// Any other line whose `sum` holds, or a response that is not in the writer's own form.
    case line(JournalLine)
  }

  /// Nil for a line whose `sum` does not hold.
  /// - Parameter bytes: a line without its LF.
  package mutating func look(at bytes: UnsafeRawBufferPointer) -> Glance? {
    guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return nil }
    if let line = reader.read(base, count: bytes.count), line.count == bytes.count, verifier.isSound(line) {
      let at = Timestamp(milliseconds: line.at.milliseconds, offsetMinutes: line.at.offsetMinutes)
      return .response(RecordID(words: line.id), at: at, promisesCall: line.promisesCall)
    }
    guard let line = JournalLine(bytes) else { return nil }
    if case .response(let response)? = line.record?.content { reader.forms.learn(response.answers) }
    return .line(line)
  }
}
