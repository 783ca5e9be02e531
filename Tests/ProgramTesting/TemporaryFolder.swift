// A place for a test's files that is gone after it.

import Glibc

/// A new, empty folder; removed with all that is in it when nobody holds it any more.
package final class TemporaryFolder {
  /// Its absolute path.
  package let path: String

  /// - Parameter parent: the folder that it is made in.
  package init(in parent: String = "/tmp") {
    var template = Array("\(parent)/rapport-test-\(String(repeating: "X", count: 6))".utf8CString)
    precondition(mkdtemp(&template) != nil, "no temporary folder")
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The names of all that is in it, hidden files too, sorted.
  package var names: [String] { Self.names(in: path) }

  /// The bytes of a file in it; nil if there is none.
  package func bytes(of name: String) -> [UInt8]? {
    let number = open("\(path)/\(name)", O_RDONLY)
    guard number >= 0 else { return nil }
    let file = Descriptor(number)
    var bytes: [UInt8] = []
    while file.read(into: &bytes) {}
    return bytes
  }

  /// Writes a file in it, and returns the file's path.
  @discardableResult
  package func write(_ bytes: some Sequence<UInt8>, to name: String) -> String {
    let number = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    precondition(number >= 0, "cannot write \(name)")
    var unwritten = Array(bytes)[...]
    let file = Descriptor(number)
    while !unwritten.isEmpty { file.write(from: &unwritten) }
    return "\(path)/\(name)"
  }

  deinit { Self.remove(path) }

  /// The names of all that is in a folder, sorted.
  package static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    for name in names(in: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
