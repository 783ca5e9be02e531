// The shipped survey files, which the built-in ones must equal byte for byte.

import Glibc
import JournalVerifying

enum Shipped {
  /// The project's top-level folder.
  static let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()

  static func path(of id: String) -> String { "\(root)/surveys/\(id).yaml" }

  /// What the journal says of a survey's file.
  static func revision(of id: String) -> String { revision(ofFile: path(of: id)) }

  private static func revision(ofFile path: String) -> String {
    guard let file = fopen(path, "r") else { return "no file" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 18)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(SHA256.hex(bytes[..<count]).prefix(8))
  }

  /// What it says of a survey's text.
  static func revision(ofText text: String) -> String { String(SHA256.hex(text.utf8).prefix(8)) }
}
