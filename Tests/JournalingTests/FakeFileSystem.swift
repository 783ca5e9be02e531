// The system calls of a disk in memory, counted, each of which can be made to fail.

import Glibc
import Synchronization

@testable import Journaling

/// Hands every call to its disk.
final class FakeFileSystem: FileSystem {
  private let shared: Mutex<FakeDisk>

  init(_ disk: FakeDisk = FakeDisk()) {
    shared = Mutex(disk)
  }

  var disk: FakeDisk {
    get { shared.withLock { $0 } }
    set { shared.withLock { $0 = newValue } }
  }

  func open(_ path: String, _ flags: Int32, _ mode: mode_t) throws(SystemError) -> Int32 {
    try shared.withLock { (disk) throws(SystemError) in try disk.open(path, flags, mode) }
  }

  func close(_ descriptor: Int32) {
    shared.withLock { disk in
      let closed = disk.descriptors.removeValue(forKey: descriptor)
      precondition(closed != nil, "closed twice")
    }
  }

  func status(_ descriptor: Int32) throws(SystemError) -> FileStatus {
    try shared.withLock { (disk) throws(SystemError) in
      guard let (node, path) = disk.descriptors[descriptor] else {
        throw SystemError(call: "fstat", code: EBADF)
      }
      try disk.call("fstat", path)
      return Self.status(of: node, on: disk)
    }
  }

  func status(ofPath path: String) throws(SystemError) -> FileStatus {
    try shared.withLock { (disk) throws(SystemError) in
      try disk.call("stat", path)
      guard let node = disk.names[path] else { throw SystemError(call: "stat", code: ENOENT) }
      return Self.status(of: node, on: disk)
    }
  }

  func status(ofEntry path: String) throws(SystemError) -> FileStatus {
    try shared.withLock { (disk) throws(SystemError) in
      try disk.call("lstat", path)
      guard let node = disk.names[path] else { throw SystemError(call: "lstat", code: ENOENT) }
      return Self.status(of: node, on: disk)
    }
  }

  private static func status(of number: Int, on disk: FakeDisk) -> FileStatus {
    let node = disk.nodes[number]
    return FileStatus(
      isRegular: node.kind == .file, isFolder: node.kind == .folder, links: node.links,
      size: node.bytes.count,
      mode: node.mode, owner: geteuid(), group: getegid(),
      identity: FileIdentity(device: 1, inode: ino_t(number)))
  }

  func networkKind(of device: dev_t) -> String? { disk.networkKind }

  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemError) -> Int {
    let bytes = try shared.withLock { (disk) throws(SystemError) -> ArraySlice<UInt8> in
      guard let (node, path) = disk.descriptors[descriptor] else {
        throw SystemError(call: "pread", code: EBADF)
      }
      try disk.call("pread", path)
      disk.largestRead = max(disk.largestRead, buffer.count)
      let all = disk.nodes[node].bytes
      let start = min(offset, all.count)
      return all[start..<min(all.count, start + min(buffer.count, disk.mostRead))]
    }
    buffer.copyBytes(from: bytes)
    return bytes.count
  }

  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
    let copy = Array(bytes)
    return try shared.withLock { (disk) throws(SystemError) in try disk.write(descriptor, copy) }
  }

  func synchronizeData(_ descriptor: Int32) throws(SystemError) {
    try shared.withLock { (disk) throws(SystemError) in try disk.synchronize("fdatasync", descriptor) }
  }

  func synchronize(_ descriptor: Int32) throws(SystemError) {
    try shared.withLock { (disk) throws(SystemError) in try disk.synchronize("fsync", descriptor) }
  }

  func synchronizeFileSystem(_ descriptor: Int32) throws(SystemError) {
    try shared.withLock { (disk) throws(SystemError) in try disk.synchronizeAll(descriptor) }
  }

  func lock(_ descriptor: Int32, _ mode: LockMode) throws(SystemError) -> Bool {
    try shared.withLock { (disk) throws(SystemError) in
      guard let (_, path) = disk.descriptors[descriptor] else {
        throw SystemError(call: "flock", code: EBADF)
      }
      try disk.call("flock", path, "\(mode)")
      if mode != .none && disk.isLockedElsewhere { return false }
      disk.isLocked = mode == .exclusive
      return true
    }
  }

  func changeMode(_ descriptor: Int32, _ mode: mode_t) throws(SystemError) {
    try shared.withLock { (disk) throws(SystemError) in
      guard let (node, path) = disk.descriptors[descriptor] else {
        throw SystemError(call: "fchmod", code: EBADF)
      }
      try disk.call("fchmod", path)
      disk.nodes[node].mode = mode
    }
  }

  func makeFolder(_ path: String, _ mode: mode_t) throws(SystemError) {
    try shared.withLock { (disk) throws(SystemError) in
      try disk.call("mkdir", path)
      guard disk.names[path] == nil else { throw SystemError(call: "mkdir", code: EEXIST) }
      guard disk.names[FakeDisk.parent(of: path)] != nil else {
        throw SystemError(call: "mkdir", code: ENOENT)
      }
      disk.names[path] = disk.nodes.count
      disk.nodes.append(FakeDisk.Node(kind: .folder, mode: mode))
    }
  }

  func names(in path: String) throws(SystemError) -> [String] {
    try shared.withLock { (disk) throws(SystemError) in
      try disk.call("readdir", path)
      return disk.names.keys.filter { FakeDisk.parent(of: $0) == path && $0 != path }.map(FakeDisk.name)
    }
  }

  func pause(milliseconds: Int) -> Int {
    shared.withLock { $0.milliseconds += milliseconds }
    return milliseconds * 1000
  }

  func remove(_ path: String) throws(SystemError) {
    try shared.withLock { (disk) throws(SystemError) in
      try disk.call("unlink", path)
      guard let node = disk.names.removeValue(forKey: path) else {
        throw SystemError(call: "unlink", code: ENOENT)
      }
      disk.nodes[node].links -= 1
    }
  }

  func removeFolder(_ path: String) throws(SystemError) {
    try shared.withLock { (disk) throws(SystemError) in
      try disk.call("rmdir", path)
      guard !disk.names.keys.contains(where: { FakeDisk.parent(of: $0) == path }) else {
        throw SystemError(call: "rmdir", code: ENOTEMPTY)
      }
      disk.names[path] = nil
    }
  }

  func rename(_ path: String, to other: String) throws(SystemError) {
    try shared.withLock { (disk) throws(SystemError) in
      try disk.call("rename", path)
      disk.names[other] = disk.names.removeValue(forKey: path)
    }
  }

  func link(_ path: String, to other: String) throws(SystemError) {
    try shared.withLock { (disk) throws(SystemError) in
      try disk.call("link", path)
      guard let node = disk.names[path] else { throw SystemError(call: "link", code: ENOENT) }
      disk.names[other] = node
      disk.nodes[node].links += 1
    }
  }

  func changeOwner(_ descriptor: Int32, _ owner: uid_t, _ group: gid_t) throws(SystemError) {
    try shared.withLock { (disk) throws(SystemError) in
      guard let (_, path) = disk.descriptors[descriptor] else {
        throw SystemError(call: "fchown", code: EBADF)
      }
      try disk.call("fchown", path)
    }
  }
}
