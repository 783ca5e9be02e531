// A file system that leaves out what keeps a promise, so that the real code over it becomes a wrong writer.

import Glibc

@testable import Journaling

/// Hands every call to a machine but those that it omits.
struct Saboteur: FileSystem {
  let machine: Machine
  let omits: Omission

  enum Omission: Sendable {
    /// Every `fdatasync`.
    case data
    /// Every `fsync` of a folder.
    case folders
    /// The `fsync` of a file that is about to get another name.
    case newFiles
    /// The old file goes first, and then the new one comes.
    case atomicRename
    /// A journal seems to end with its last line, so that nobody sees the fragment after it.
    case fragments
  }

  func synchronizeData(_ descriptor: Int32) throws(SystemError) {
    if omits != .data { try machine.synchronizeData(descriptor) }
  }

  func synchronize(_ descriptor: Int32) throws(SystemError) {
    let isFolder = try machine.status(descriptor).isFolder
    if omits != (isFolder ? .folders : .newFiles) { try machine.synchronize(descriptor) }
  }

  func synchronizeFileSystem(_ descriptor: Int32) throws(SystemError) {
    try machine.synchronizeFileSystem(descriptor)
  }

  func rename(_ path: String, to other: String) throws(SystemError) {
    if omits == .atomicRename { try machine.remove(other) }
    try machine.rename(path, to: other)
  }

  func status(_ descriptor: Int32) throws(SystemError) -> FileStatus {
    var status = try machine.status(descriptor)
    if omits == .fragments, let inode = machine.disk.file(Int(status.identity.inode)) {
      status.size = inode.cached.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    }
    return status
  }

  // MARK: As they are

  func open(_ path: String, _ flags: Int32, _ mode: mode_t) throws(SystemError) -> Int32 {
    try machine.open(path, flags, mode)
  }
  func close(_ descriptor: Int32) { machine.close(descriptor) }
  func status(ofPath path: String) throws(SystemError) -> FileStatus { try machine.status(ofPath: path) }
  func status(ofEntry path: String) throws(SystemError) -> FileStatus { try machine.status(ofEntry: path) }
  func networkKind(of device: dev_t) -> String? { nil }
  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemError) -> Int { try machine.read(descriptor, into: buffer, at: offset) }
  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
    try machine.write(descriptor, bytes)
  }
  func lock(_ descriptor: Int32, _ mode: LockMode) throws(SystemError) -> Bool {
    try machine.lock(descriptor, mode)
  }
  func changeMode(_ descriptor: Int32, _ mode: mode_t) throws(SystemError) {
    try machine.changeMode(descriptor, mode)
  }
  func makeFolder(_ path: String, _ mode: mode_t) throws(SystemError) { try machine.makeFolder(path, mode) }
  func remove(_ path: String) throws(SystemError) { try machine.remove(path) }
  func removeFolder(_ path: String) throws(SystemError) { try machine.removeFolder(path) }
  func link(_ path: String, to other: String) throws(SystemError) { try machine.link(path, to: other) }
  func changeOwner(_ descriptor: Int32, _ owner: uid_t, _ group: gid_t) throws(SystemError) {
    try machine.changeOwner(descriptor, owner, group)
  }
  func names(in path: String) throws(SystemError) -> [String] { try machine.names(in: path) }
  func pause(milliseconds: Int) -> Int { machine.pause(milliseconds: milliseconds) }
}
