// The real system calls; one that a signal interrupts is made again.

package import Glibc

/// The file system of this machine.
package struct Kernel: FileSystem {
  package init() {}

  package func open(_ path: String, _ flags: Int32, _ mode: mode_t) throws(SystemError) -> Int32 {
    try repeated("open") { Glibc.open(path, flags | O_CLOEXEC, mode) }
  }

  package func close(_ descriptor: Int32) {
    _ = Glibc.close(descriptor)
  }

  package func status(_ descriptor: Int32) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try repeated("fstat") { fstat(descriptor, &status) }
    return FileStatus(status)
  }

  package func status(ofPath path: String) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try repeated("stat") { stat(path, &status) }
    return FileStatus(status)
  }

  /// What stands under a name in an open folder, a symbolic link not followed.
  package func status(of name: String, in folder: Int32) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try repeated("fstatat") { fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) }
    return FileStatus(status)
  }

  /// Whether a symbolic link stands there, to whatever it leads.
  package func isSymbolicLink(_ path: String) throws(SystemError) -> Bool {
    var status = stat()
    _ = try repeated("lstat") { lstat(path, &status) }
    return status.st_mode & S_IFMT == S_IFLNK
  }

  package func status(ofEntry path: String) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try repeated("lstat") { lstat(path, &status) }
    return FileStatus(status)
  }

  package func networkKind(of device: dev_t) -> String? {
    guard let mounts = try? open("/proc/self/mountinfo", O_RDONLY, 0) else { return nil }
    defer { close(mounts) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while let count = try? buffer.withUnsafeMutableBytes({ try read(mounts, into: $0, at: text.count) }),
      count > 0
    {
      text.append(contentsOf: buffer[..<count])
    }
    return NetworkFileSystems.kind(
      of: (
        major: Int(device >> 8 & 0xFFF | device >> 32 & ~0xFFF),
        minor: Int(device & 0xFF | device >> 12 & ~0xFF)
      ),
      in: String(decoding: text, as: UTF8.self))
  }

  /// Whether the disk of a folder still takes what an interview needs; true where that cannot be known. No promise: what
  /// is written is what tells.
  package func hasRoom(in folder: String) -> Bool {
    var disk = statvfs()
    // A file system that counts no blocks has no end of them.
    guard statvfs(folder, &disk) == 0, disk.f_blocks > 0 else { return true }
    let (room, isEndless) = UInt64(disk.f_bavail).multipliedReportingOverflow(by: UInt64(disk.f_frsize))
    return isEndless || room >= Kernel.roomForInterview
  }

  /// Bytes; a line may be longer, and most are a hundredth of it.
  private static let roomForInterview = 1 << 16

  package func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemError) -> Int {
    try repeated("pread") { pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)) }
  }

  package func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
    try repeated("write") { Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
  }

  package func synchronizeData(_ descriptor: Int32) throws(SystemError) {
    // Not repeated for EINTR: whatever stops a sync, what it left undone is not known.
    if fdatasync(descriptor) != 0 { throw SystemError(call: "fdatasync", code: errno) }
  }

  package func synchronize(_ descriptor: Int32) throws(SystemError) {
    if fsync(descriptor) != 0 { throw SystemError(call: "fsync", code: errno) }
  }

  package func synchronizeFileSystem(_ descriptor: Int32) throws(SystemError) {
    if syncfs(descriptor) != 0 { throw SystemError(call: "syncfs", code: errno) }
  }

  package func lock(_ descriptor: Int32, _ mode: LockMode) throws(SystemError) -> Bool {
    let operation =
      switch mode {
      case .shared: LOCK_SH | LOCK_NB
      case .exclusive: LOCK_EX | LOCK_NB
      case .none: LOCK_UN
      }
    do {
      _ = try repeated("flock") { flock(descriptor, operation) }
      return true
    } catch {
      guard error.code == EWOULDBLOCK else { throw error }
      return false
    }
  }

  package func changeMode(_ descriptor: Int32, _ mode: mode_t) throws(SystemError) {
    _ = try repeated("fchmod") { fchmod(descriptor, mode) }
  }

  package func makeFolder(_ path: String, _ mode: mode_t) throws(SystemError) {
    _ = try repeated("mkdir") { mkdir(path, mode) }
  }

  package func remove(_ path: String) throws(SystemError) {
    _ = try repeated("unlink") { unlink(path) }
  }

  package func removeFolder(_ path: String) throws(SystemError) {
    _ = try repeated("rmdir") { rmdir(path) }
  }

  package func rename(_ path: String, to other: String) throws(SystemError) {
    _ = try repeated("rename") { Glibc.rename(path, other) }
  }

  package func link(_ path: String, to other: String) throws(SystemError) {
    _ = try repeated("link") { Glibc.link(path, other) }
  }

  package func changeOwner(_ descriptor: Int32, _ owner: uid_t, _ group: gid_t) throws(SystemError) {
    _ = try repeated("fchown") { fchown(descriptor, owner, group) }
  }

  package func names(in path: String) throws(SystemError) -> [String] {
    guard let folder = opendir(path) else { throw SystemError(call: "opendir", code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  package func pause(milliseconds: Int) -> Int {
    let start = ContinuousClock.now
    usleep(UInt32(milliseconds) * 1000)
    return Int((ContinuousClock.now - start) / .microseconds(1))
  }

  private func repeated<Result: BinaryInteger>(
    _ call: String, _ body: () -> Result
  ) throws(SystemError) -> Result {
    while true {
      let result = body()
      if result >= 0 { return result }
      if errno != EINTR { throw SystemError(call: call, code: errno) }
    }
  }
}

/// The C library's headers declare it to GNU programs alone.
@_silgen_name("syncfs")
private func syncfs(_ descriptor: Int32) -> Int32

extension FileStatus {
  fileprivate init(_ status: stat) {
    self.init(
      isRegular: status.st_mode & S_IFMT == S_IFREG, isFolder: status.st_mode & S_IFMT == S_IFDIR,
      links: Int(status.st_nlink), size: Int(status.st_size), mode: status.st_mode & 0o7777,
      owner: status.st_uid, group: status.st_gid,
      identity: FileIdentity(device: status.st_dev, inode: status.st_ino))
  }
}
