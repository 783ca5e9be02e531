// Which files no output may replace: journals and what lies beside them, surveys, settings, and whatever is read.

import Glibc
import Journaling
import Records

/// Why a file is kept as it is.
enum KeptFile {
  case journal
  /// A draft, or what a failed sync or a repair leaves beside a journal.
  case besideJournal
  case survey
  case settings
  /// It is read by this very call.
  case input

  /// - Parameters:
  ///   - file: a regular file, or none that is there yet.
  ///   - inputs: the paths that this call reads.
  ///   - settings: the paths of the settings files.
  /// - Returns: nil for a file that may be replaced.
  /// - Throws: what keeps it from being looked at.
  static func reason(
    toKeep file: WholeFile, inputs: [String], settings: [String]
  ) throws(SystemError) -> KeptFile? {
    if settings.contains(where: file.isNamed) { return .settings }
    if isBesideJournal(file) { return .besideJournal }
    if file.status != nil {
      // Enough of it to know its first line.
      let head = try RegularFile.bytes(of: file.path, atMost: 1 << 16)
      if isJournal(head) { return .journal }
      if isSurvey(file.name, head) { return .survey }
    }
    return inputs.contains(where: file.isNamed) ? .input : nil
  }

  private static func isBesideJournal(_ file: WholeFile) -> Bool {
    let endings = [".draft", ".suspect", ".rewriting"]
    return endings.contains(where: file.name.hasSuffix) || file.name.contains(".suspect-")
      || (file.folder.split(separator: "/").last ?? "").contains(".drafts-")
  }

  /// Whether a file begins as journals do, also where its first line no longer verifies: damage is no reason to
  /// destroy the rest.
  private static func isJournal(_ head: [UInt8]) -> Bool {
    let line = head.prefix { $0 != UInt8(ascii: "\n") }
    let record = Array(line).withUnsafeBytes { JournalLine($0)?.record }
    if case .journal? = record?.content { return true }
    // In UTF-16, too, once every other byte is left out.
    let start = String(
      decoding: head.filter { $0 != 0 && $0 != UInt8(ascii: "\r") }.prefix(1 << 12), as: UTF8.self)
    return start.contains(#"{"v":1,"seq":"#) || start.contains(/"kind"\s*:\s*"journal"/)
  }

  private static func isSurvey(_ name: String, _ head: [UInt8]) -> Bool {
    guard [".yaml", ".yml"].contains(where: name.lowercased().hasSuffix) else { return false }
    return String(decoding: head, as: UTF8.self).split(whereSeparator: \.isNewline)
      .contains { $0.hasPrefix("survey:") }
  }
}

extension WholeFile {
  /// Whether a path leads to this file, under whatever name: through links, `..`, or not being there yet.
  fileprivate func isNamed(by path: String) -> Bool {
    let kernel = Kernel()
    if let status { return (try? kernel.status(ofPath: path))?.identity == status.identity }
    guard (path.split(separator: "/").last).map(String.init) == name,
      let one = try? kernel.status(ofPath: folder),
      let other = try? kernel.status(ofPath: Path.folder(of: path))
    else { return false }
    return one.identity == other.identity
  }
}
