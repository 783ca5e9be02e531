// A disk in memory that knows what a power cut would leave of it.

import Glibc

@testable import Journaling

/// Files by their paths, what of them is durable, and the calls that were made.
struct FakeDisk: Sendable {
  enum Kind: Sendable { case file, folder, link, pipe }

  struct Node: Sendable {
    var kind: Kind
    var bytes: [UInt8] = []
    /// How many of the bytes a power cut would leave.
    var durable = 0
    var mode: mode_t
    var links = 1
  }

  var nodes: [Node] = [Node(kind: .folder, mode: 0o755)]
  var names: [String: Int] = ["/": 0]
  var durableNames: Set<String> = ["/"]
  var descriptors: [Int32: (node: Int, path: String)] = [:]

  /// The calls in their order, each with the last part of its path.
  var calls: [String] = []
  /// The numbers of the calls that fail, and how.
  var failing: [Int: Int32] = [:]
  /// Calls that fail the next time they are made, by what `calls` would say of them.
  var failingNext: [String: Int32] = [:]
  /// From this call on everything fails.
  var diesAt = Int.max
  /// Bytes that still fit on the disk.
  var room = Int.max
  /// The most that one write takes.
  var mostAtOnce = Int.max
  /// The most that one read gives.
  var mostRead = Int.max
  /// Whether another program holds the lock.
  var isLockedElsewhere = false
  var isLocked = false
  /// What was written without holding the lock.
  var unlockedWrites: [String] = []
  var milliseconds = 0
  var largestRead = 0
  var networkKind: String?

  private var nextDescriptor: Int32 = 3

  init() {}

  static func parent(of path: String) -> String {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? "/" }

  /// Notes a call and fails if it is one that is to fail.
  mutating func call(_ name: String, _ path: String, _ detail: String = "") throws(SystemError) {
    let number = calls.count
    let text = [name, FakeDisk.name(of: path), detail].filter { !$0.isEmpty }.joined(separator: " ")
    calls.append(text)
    if let code = failingNext.removeValue(forKey: text) { throw SystemError(call: name, code: code) }
    if let code = failing[number] { throw SystemError(call: name, code: code) }
    if number >= diesAt { throw SystemError(call: name, code: EIO) }
  }

  /// Puts a node in its place, durable from the beginning.
  mutating func put(_ node: Node, at path: String) {
    names[path] = nodes.count
    nodes.append(node)
    durableNames.insert(path)
  }

  mutating func put(_ bytes: [UInt8], at path: String) {
    put(Node(kind: .file, bytes: bytes, durable: bytes.count, mode: 0o600), at: path)
  }

  func bytes(of path: String) -> [UInt8]? { names[path].map { nodes[$0].bytes } }

  /// What a power cut would leave of a file; nil if not even its name.
  func durableBytes(of path: String) -> [UInt8]? {
    guard durableNames.contains(path), let node = names[path] else { return nil }
    return Array(nodes[node].bytes.prefix(nodes[node].durable))
  }

  /// The disk after a power cut; of the bytes that were not synced so many are there nevertheless.
  func afterPowerCut(keeping count: Int = 0) -> FakeDisk {
    var disk = FakeDisk()
    disk.nodes = nodes
    for index in nodes.indices {
      let kept = min(nodes[index].bytes.count, nodes[index].durable + count)
      disk.nodes[index].bytes = Array(nodes[index].bytes.prefix(kept))
      disk.nodes[index].durable = kept
    }
    disk.names = names.filter { durableNames.contains($0.key) }
    disk.durableNames = durableNames
    return disk
  }

  mutating func open(_ path: String, _ flags: Int32, _ mode: mode_t) throws(SystemError) -> Int32 {
    try call("open", path, flags & O_CREAT != 0 ? "new" : "")
    let node: Int
    if let found = names[path] {
      if flags & O_CREAT != 0 && flags & O_EXCL != 0 { throw SystemError(call: "open", code: EEXIST) }
      let kind = nodes[found].kind
      if kind == .link { throw SystemError(call: "open", code: flags & O_NOFOLLOW != 0 ? ELOOP : ENOENT) }
      if kind == .folder && flags & O_ACCMODE != O_RDONLY { throw SystemError(call: "open", code: EISDIR) }
      if kind != .folder && flags & O_DIRECTORY != 0 { throw SystemError(call: "open", code: ENOTDIR) }
      node = found
    } else {
      guard flags & O_CREAT != 0, names[FakeDisk.parent(of: path)] != nil else {
        throw SystemError(call: "open", code: ENOENT)
      }
      if room == 0 { throw SystemError(call: "open", code: ENOSPC) }
      node = nodes.count
      nodes.append(Node(kind: .file, mode: mode))
      names[path] = node
    }
    nextDescriptor += 1
    descriptors[nextDescriptor] = (node, path)
    return nextDescriptor
  }

  mutating func write(_ descriptor: Int32, _ bytes: [UInt8]) throws(SystemError) -> Int {
    guard let (node, path) = descriptors[descriptor] else { throw SystemError(call: "write", code: EBADF) }
    try call("write", path)
    if !isLocked && path.hasSuffix(".jsonl") { unlockedWrites.append(path) }
    let count = min(bytes.count, room, mostAtOnce)
    if count == 0 && !bytes.isEmpty { throw SystemError(call: "write", code: ENOSPC) }
    nodes[node].bytes += bytes.prefix(count)
    room -= count
    return count
  }

  mutating func synchronize(_ name: String, _ descriptor: Int32) throws(SystemError) {
    guard let (node, path) = descriptors[descriptor] else { throw SystemError(call: name, code: EBADF) }
    try call(name, path)
    nodes[node].durable = nodes[node].bytes.count
    if nodes[node].kind == .folder {
      for other in names.keys where FakeDisk.parent(of: other) == path { durableNames.insert(other) }
    }
  }

  mutating func synchronizeAll(_ descriptor: Int32) throws(SystemError) {
    guard let (_, path) = descriptors[descriptor] else { throw SystemError(call: "syncfs", code: EBADF) }
    try call("syncfs", path)
    for index in nodes.indices { nodes[index].durable = nodes[index].bytes.count }
    durableNames.formUnion(names.keys)
  }
}
