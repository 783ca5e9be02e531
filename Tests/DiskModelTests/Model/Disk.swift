// A disk as one value: files and folders, so that every moment of a run can be kept and cut short in many ways.

import Glibc

@testable import Journaling

/// Files and folders by number; 0 is `/`.
struct Disk: Hashable {
  enum Node: Hashable {
    case file(Inode)
    case folder(Folder)
  }

  private(set) var nodes: [Int: Node] = [0: .folder(Folder())]
  private var next = 1

  // MARK: Looking

  func number(at path: String) -> Int? {
    path.split(separator: "/").reduce(0) { number, name in
      number.flatMap { folder($0)?.entries[String(name)] }
    }
  }

  func file(_ number: Int) -> Inode? {
    if case .file(let inode)? = nodes[number] { inode } else { nil }
  }

  func folder(_ number: Int) -> Folder? {
    if case .folder(let folder)? = nodes[number] { folder } else { nil }
  }

  /// What programs read under a path; nil if no file is there.
  func bytes(at path: String) -> [UInt8]? { number(at: path).flatMap { file($0)?.cached } }

  /// How many names a file has.
  func links(to number: Int) -> Int {
    nodes.values.reduce(0) { count, node in
      guard case .folder(let folder) = node else { return count }
      return count + folder.entries.values.count { $0 == number }
    }
  }

  /// Every file that is reachable by a name.
  func files(below path: String = "") -> [(path: String, bytes: [UInt8])] {
    guard let number = number(at: path), let folder = folder(number) else { return [] }
    return folder.entries.sorted { $0.key < $1.key }.flatMap { name, number in
      file(number).map { [("\(path)/\(name)", $0.cached)] } ?? files(below: "\(path)/\(name)")
    }
  }

  // MARK: Changing

  mutating func create(_ path: String, _ node: Node, _ call: String) throws(SystemError) -> Int {
    guard number(at: path) == nil else { throw SystemError(call: call, code: EEXIST) }
    let number = next
    try change(path, call) { .named($0, number) }
    nodes[number] = node
    next += 1
    return number
  }

  mutating func link(_ path: String, to other: String) throws(SystemError) {
    guard let number = number(at: path) else { throw SystemError(call: "link", code: ENOENT) }
    guard self.number(at: other) == nil else { throw SystemError(call: "link", code: EEXIST) }
    try change(other, "link") { .named($0, number) }
  }

  /// Both paths must lie in one folder.
  mutating func rename(_ path: String, to other: String) throws(SystemError) {
    guard let number = number(at: path) else { throw SystemError(call: "rename", code: ENOENT) }
    precondition(Path.folder(of: path) == Path.folder(of: other))
    let target = String(other[Path.folder(of: other).endIndex...].drop { $0 == "/" })
    try change(path, "rename") { .renamed($0, to: target, number) }
  }

  mutating func remove(_ path: String) throws(SystemError) {
    guard let number = number(at: path) else { throw SystemError(call: "unlink", code: ENOENT) }
    guard file(number) != nil else { throw SystemError(call: "unlink", code: EISDIR) }
    try change(path, "unlink") { .removed($0) }
  }

  mutating func removeFolder(_ path: String) throws(SystemError) {
    guard let number = number(at: path) else { throw SystemError(call: "rmdir", code: ENOENT) }
    guard let folder = folder(number) else { throw SystemError(call: "rmdir", code: ENOTDIR) }
    guard folder.entries.isEmpty else { throw SystemError(call: "rmdir", code: ENOTEMPTY) }
    try change(path, "rmdir") { .removed($0) }
  }

  private mutating func change(
    _ path: String, _ call: String, _ change: (String) -> Folder.Change
  ) throws(SystemError) {
    let parent = Path.folder(of: path)
    guard let number = number(at: parent), case .folder(var folder)? = nodes[number] else {
      throw SystemError(call: call, code: ENOENT)
    }
    folder.make(change(String(path[parent.endIndex...].drop { $0 == "/" })))
    nodes[number] = .folder(folder)
  }

  /// Changes a file in place.
  mutating func update(_ number: Int, _ body: (inout Inode) -> Void) {
    guard var inode = file(number) else { return }
    nodes[number] = nil
    body(&inode)
    nodes[number] = .file(inode)
  }

  mutating func synchronize(_ number: Int) {
    if var folder = folder(number) {
      folder.synchronize()
      nodes[number] = .folder(folder)
    }
    update(number) { $0.synchronize() }
  }

  /// Makes everything durable, as it is when a machine has been idle for long.
  mutating func settle() { nodes.keys.forEach { synchronize($0) } }

  /// The disk after a power cut that left these bytes in the files and these names in the folders; what no
  /// name leads to is gone.
  func crashed(bytes: [Int: [UInt8]], entries: [Int: [String: Int]]) -> Disk {
    var disk = Disk()
    disk.next = next
    var waiting = [0]
    while let number = waiting.popLast() {
      guard disk.nodes[number] == nil || number == 0 else { continue }
      if let inode = file(number) {
        disk.nodes[number] = .file(inode.crashed(holding: bytes[number] ?? inode.durable))
      } else if let folder = folder(number) {
        let names = entries[number] ?? folder.durable
        disk.nodes[number] = .folder(Folder(holding: names))
        waiting += names.values
      }
    }
    return disk
  }
}
