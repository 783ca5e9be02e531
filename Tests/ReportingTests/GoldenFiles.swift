// Reports kept as files: what a reader sees is reviewed as a reader sees it.
//
// RAPPORT_RECORD_GOLDEN=1 swift test --filter ReportingTests    writes them anew; look at the diff.

import Glibc

/// The text files beside the tests.
enum GoldenFiles {
  static let isRecording = getenv("RAPPORT_RECORD_GOLDEN") != nil

  /// The content of a file; nil if it is not there.
  static func read(_ name: String) -> String? {
    guard let file = fopen(path(name), "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Replaces the content of a file; false if it cannot.
  static func write(_ text: String, to name: String) -> Bool {
    guard let file = fopen(path(name), "w") else { return false }
    let isWritten = fputs(text, file) >= 0
    return fclose(file) == 0 && isWritten
  }

  private static func path(_ name: String) -> String {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    return "\(folder)/Golden/\(name)"
  }
}
