// The inputs that are kept, a folder for each target.

import FuzzProperties
import Glibc

enum Corpus {
  private static let root: String = {
    let tests = #filePath.split(separator: "/").dropLast(2).map { "/\($0)" }.joined()
    return "\(tests)/Fuzzing/Corpus"
  }()

  /// The inputs of a target, sorted by name.
  static func inputs(of target: FuzzTarget) -> [(name: String, bytes: [UInt8])] {
    let folder = "\(root)/\(target.rawValue)"
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted().map { ($0, bytes("\(folder)/\($0)")) }
  }

  private static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }
}
