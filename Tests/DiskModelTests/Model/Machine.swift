// A machine that runs the real code over a disk in memory and keeps every moment at which its power could fail.

import Glibc

@testable import Journaling

/// The system calls; of one thread, so that nothing in it is guarded.
final class Machine: FileSystem, @unchecked Sendable {
  /// A call that changes something, just before it is made.
  struct Moment {
    let call: String
    let disk: Disk
    let promises: Promises
    let clock: Int
    /// What it is about to write.
    let write: (file: Int, bytes: [UInt8])?
  }

  private struct Opened {
    let number: Int
    let path: String
    var lock = LockMode.none
  }

  var disk: Disk
  /// What people were told up to now.
  var promises: Promises
  /// Milliseconds since 1970.
  private(set) var clock: Int
  private(set) var moments: [Moment] = []
  private var failingSync: (number: Int, seed: Seed)?
  private var syncs = 0
  private var descriptors: [Int32: Opened] = [:]
  private var made = 0

  init(_ disk: Disk = Disk(), promises: Promises = Promises(), clock: Int = 1_795_338_847_000) {
    self.disk = disk
    self.promises = promises
    self.clock = clock
  }

  /// Forgets the moments so far: what comes is what may be interrupted.
  /// - Parameter failingSync: the sync that fails once, counted from 1; the next one says that all is well.
  func beginRun(failingSync: (number: Int, seed: Seed)? = nil) {
    moments = []
    syncs = 0
    self.failingSync = failingSync
  }

  /// The moment after the last call.
  var end: Moment { Moment(call: "the end", disk: disk, promises: promises, clock: clock, write: nil) }

  func tick() -> Int {
    clock += 1000
    return clock
  }

  private func note(_ call: String, _ path: String, write: (file: Int, bytes: [UInt8])? = nil) {
    moments.append(
      Moment(call: "\(call) \(path)", disk: disk, promises: promises, clock: clock, write: write))
  }

  // MARK: Descriptors

  func open(_ path: String, _ flags: Int32, _ mode: mode_t) throws(SystemError) -> Int32 {
    var number = disk.number(at: path)
    if number != nil, flags & O_EXCL != 0 { throw SystemError(call: "open", code: EEXIST) }
    if number == nil, flags & O_CREAT != 0 {
      note("create", path)
      number = try disk.create(path, .file(Inode(mode: mode)), "open")
    }
    guard let number else { throw SystemError(call: "open", code: ENOENT) }
    if flags & O_DIRECTORY != 0, disk.folder(number) == nil { throw SystemError(call: "open", code: ENOTDIR) }
    made += 1
    descriptors[Int32(made)] = Opened(number: number, path: path)
    return Int32(made)
  }

  func close(_ descriptor: Int32) {
    precondition(descriptors.removeValue(forKey: descriptor) != nil, "closed twice")
  }

  private func opened(_ descriptor: Int32, _ call: String) throws(SystemError) -> Opened {
    guard let opened = descriptors[descriptor] else { throw SystemError(call: call, code: EBADF) }
    return opened
  }

  func lock(_ descriptor: Int32, _ mode: LockMode) throws(SystemError) -> Bool {
    let opened = try opened(descriptor, "flock")
    let others = descriptors.filter { $0.key != descriptor && $0.value.number == opened.number }.values
    let isFree =
      switch mode {
      case .none: true
      case .shared: others.allSatisfy { $0.lock != .exclusive }
      case .exclusive: others.allSatisfy { $0.lock == .none }
      }
    if isFree { descriptors[descriptor]?.lock = mode }
    return isFree
  }

  func pause(milliseconds: Int) -> Int {
    clock += milliseconds
    return milliseconds * 1000
  }

  // MARK: Files

  func status(_ descriptor: Int32) throws(SystemError) -> FileStatus {
    status(of: try opened(descriptor, "fstat").number)
  }

  func status(ofPath path: String) throws(SystemError) -> FileStatus {
    guard let number = disk.number(at: path) else { throw SystemError(call: "stat", code: ENOENT) }
    return status(of: number)
  }

  /// There are no links but names of one file.
  func status(ofEntry path: String) throws(SystemError) -> FileStatus { try status(ofPath: path) }

  private func status(of number: Int) -> FileStatus {
    let inode = disk.file(number)
    return FileStatus(
      isRegular: inode != nil, isFolder: inode == nil, links: disk.links(to: number),
      size: inode?.cached.count ?? 0, mode: inode?.mode ?? 0o700, owner: inode?.owner ?? 0,
      group: inode?.group ?? 0, identity: FileIdentity(device: 1, inode: ino_t(number)))
  }

  func networkKind(of device: dev_t) -> String? { nil }

  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemError) -> Int {
    guard let inode = disk.file(try opened(descriptor, "pread").number) else {
      throw SystemError(call: "pread", code: EISDIR)
    }
    let part = inode.cached[min(offset, inode.cached.count)...].prefix(buffer.count)
    buffer.copyBytes(from: part)
    return part.count
  }

  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
    let opened = try opened(descriptor, "write")
    let bytes = Array(bytes)
    note("write", opened.path, write: (opened.number, bytes))
    disk.update(opened.number) { $0.append(bytes) }
    return bytes.count
  }

  func synchronizeData(_ descriptor: Int32) throws(SystemError) {
    try synchronize(descriptor, "fdatasync")
  }

  func synchronize(_ descriptor: Int32) throws(SystemError) { try synchronize(descriptor, "fsync") }

  func synchronizeFileSystem(_ descriptor: Int32) throws(SystemError) {
    note("syncfs", try opened(descriptor, "syncfs").path)
    disk.settle()
  }

  private func synchronize(_ descriptor: Int32, _ call: String) throws(SystemError) {
    let opened = try opened(descriptor, call)
    note(call, opened.path)
    syncs += 1
    guard syncs == failingSync?.number else { return disk.synchronize(opened.number) }
    promises.isDoubtful = true
    // A folder that could not be synced keeps what it has: it is only the data of a file that is dropped.
    disk.update(opened.number) { $0.failToSynchronize { _ in failingSync?.seed.once(in: 2) ?? false } }
    throw SystemError(call: call, code: EIO)
  }

  func changeMode(_ descriptor: Int32, _ mode: mode_t) throws(SystemError) {
    disk.update(try opened(descriptor, "fchmod").number) { $0.mode = mode }
  }

  func changeOwner(_ descriptor: Int32, _ owner: uid_t, _ group: gid_t) throws(SystemError) {
    disk.update(try opened(descriptor, "fchown").number) { ($0.owner, $0.group) = (owner, group) }
  }

  // MARK: Names

  func makeFolder(_ path: String, _ mode: mode_t) throws(SystemError) {
    note("mkdir", path)
    _ = try disk.create(path, .folder(Folder()), "mkdir")
  }

  func remove(_ path: String) throws(SystemError) {
    note("unlink", path)
    try disk.remove(path)
  }

  func removeFolder(_ path: String) throws(SystemError) {
    note("rmdir", path)
    try disk.removeFolder(path)
  }

  func rename(_ path: String, to other: String) throws(SystemError) {
    note("rename", path)
    try disk.rename(path, to: other)
  }

  func link(_ path: String, to other: String) throws(SystemError) {
    note("link", path)
    try disk.link(path, to: other)
  }

  func names(in path: String) throws(SystemError) -> [String] {
    guard let folder = disk.number(at: path).flatMap({ disk.folder($0) }) else {
      throw SystemError(call: "opendir", code: ENOENT)
    }
    return Array(folder.entries.keys)
  }
}
