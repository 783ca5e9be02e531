// The project's own files, for tests that hold its habits.

import Glibc

/// The folder of the project and what is in it.
enum Project {
  /// Its top-level folder, with a slash at its end.
  static let root: String = {
    let here = #filePath
    return String(here[..<here.firstRange(of: "Tests/HouseTests/")!.lowerBound])
  }()

  /// The paths of all files below a folder that end so, relative to the root, sorted.
  static func files(below folder: String, ending: String) -> [String] {
    guard let entries = opendir(root + folder) else { return [] }
    defer { closedir(entries) }
    var files: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let path = "\(folder)/\(name)"
      if entry.pointee.d_type == DT_DIR { files += Self.files(below: path, ending: ending) }
      if name.hasSuffix(ending) { files.append(path) }
    }
    return files.sorted()
  }

  /// The names of the folders in a folder.
  static func folders(in folder: String) -> Set<String> {
    Set(files(below: folder, ending: "").map { String($0.dropFirst(folder.count + 1).prefix { $0 != "/" }) })
  }

  /// The bytes of a file; a path from the root, or an absolute one.
  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path.hasPrefix("/") ? path : root + path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  static func lines(_ path: String) -> [String] {
    let text = String(decoding: bytes(path), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.last == "" ? lines.dropLast() : lines
  }
}
