// A disk in memory for the journal's system calls: a fuzzer cannot wait for a real one.

import Glibc
import Journaling

/// Files and folders by path; reads and writes come short now and then, as they may.
final class MemoryDisk: FileSystem, @unchecked Sendable {
  // Used by one thread, like the kiosk.
  private var files: [String: File] = [:]
  private var folders: Set<String> = ["/", "/desk"]
  private var open: [Int32: Node] = [:]
  private var nextDescriptor: Int32 = 3
  private var nextIdentity = 0

  private final class File {
    var bytes: [UInt8]
    /// As the disk tells it, less the size.
    var status: FileStatus

    init(_ bytes: [UInt8], _ status: FileStatus) {
      (self.bytes, self.status) = (bytes, status)
    }
  }

  /// Only the kernel makes identities, so files in memory borrow those of files that every machine has.
  private static let lent = [
    "/", "/dev", "/proc", "/usr", "/etc", "/var", "/dev/null", "/dev/zero", "/bin/sh",
  ]
  .compactMap { try? Kernel().status(ofPath: $0) }

  /// The login whose files these are.
  static let login: uid_t = 7

  private enum Node {
    case file(File)
    case folder(String)
  }

  /// The most that one call reads or writes.
  private static let mostRead = 100_000
  private static let mostWritten = 1000

  /// The bytes of a file; nil takes it away.
  subscript(path: String) -> [UInt8]? {
    get { files[path]?.bytes }
    set { files[path] = newValue.map(newFile) }
  }

  private func newFile(_ bytes: [UInt8]) -> File {
    nextIdentity += 1
    var status = MemoryDisk.lent[nextIdentity % MemoryDisk.lent.count]
    (status.isRegular, status.isFolder, status.links, status.mode) = (true, false, 1, 0o600)
    status.owner = MemoryDisk.login
    return File(bytes, status)
  }

  // MARK: Descriptors

  func open(_ path: String, _ flags: Int32, _ mode: mode_t) throws(SystemError) -> Int32 {
    let node: Node
    if let file = files[path] {
      if flags & O_EXCL != 0 { throw SystemError(call: "open", code: EEXIST) }
      node = .file(file)
    } else if folders.contains(path) {
      if flags & O_ACCMODE != O_RDONLY { throw SystemError(call: "open", code: EISDIR) }
      node = .folder(path)
    } else {
      guard flags & O_CREAT != 0 else { throw SystemError(call: "open", code: ENOENT) }
      let file = newFile([])
      files[path] = file
      node = .file(file)
    }
    nextDescriptor += 1
    open[nextDescriptor] = node
    return nextDescriptor
  }

  func close(_ descriptor: Int32) { open[descriptor] = nil }

  private func file(_ call: String, _ descriptor: Int32) throws(SystemError) -> File {
    guard case .file(let file)? = open[descriptor] else { throw SystemError(call: call, code: EBADF) }
    return file
  }

  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemError) -> Int {
    let file = try file("pread", descriptor)
    let count = max(0, min(buffer.count, file.bytes.count - offset, MemoryDisk.mostRead))
    file.bytes.withUnsafeBytes { bytes in
      if count > 0 {
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]))
      }
    }
    return count
  }

  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
    let file = try file("write", descriptor)
    let count = min(bytes.count, MemoryDisk.mostWritten)
    file.bytes += bytes[..<count]
    return count
  }

  func synchronizeData(_ descriptor: Int32) throws(SystemError) { _ = try file("fdatasync", descriptor) }

  func synchronizeFileSystem(_ descriptor: Int32) throws(SystemError) { _ = try file("syncfs", descriptor) }

  func synchronize(_ descriptor: Int32) throws(SystemError) {
    if open[descriptor] == nil { throw SystemError(call: "fsync", code: EBADF) }
  }

  func lock(_ descriptor: Int32, _ mode: LockMode) throws(SystemError) -> Bool { true }

  func changeMode(_ descriptor: Int32, _ mode: mode_t) throws(SystemError) {
    try file("fchmod", descriptor).status.mode = mode
  }

  func changeOwner(_ descriptor: Int32, _ owner: uid_t, _ group: gid_t) throws(SystemError) {}

  func status(_ descriptor: Int32) throws(SystemError) -> FileStatus {
    guard let node = open[descriptor] else { throw SystemError(call: "fstat", code: EBADF) }
    return status(node)
  }

  // MARK: Names

  func status(ofPath path: String) throws(SystemError) -> FileStatus {
    if let file = files[path] { return status(.file(file)) }
    guard folders.contains(path) else { throw SystemError(call: "stat", code: ENOENT) }
    return status(.folder(path))
  }

  func status(ofEntry path: String) throws(SystemError) -> FileStatus { try status(ofPath: path) }

  private func status(_ node: Node) -> FileStatus {
    switch node {
    case .folder:
      var status = MemoryDisk.lent[0]
      (status.mode, status.owner) = (0o700, MemoryDisk.login)
      return status
    case .file(let file):
      var status = file.status
      status.size = file.bytes.count
      return status
    }
  }

  func networkKind(of device: dev_t) -> String? { nil }

  func makeFolder(_ path: String, _ mode: mode_t) throws(SystemError) {
    guard folders.insert(path).inserted else { throw SystemError(call: "mkdir", code: EEXIST) }
  }

  func remove(_ path: String) throws(SystemError) {
    guard let file = files.removeValue(forKey: path) else { throw SystemError(call: "unlink", code: ENOENT) }
    file.status.links -= 1
  }

  func removeFolder(_ path: String) throws(SystemError) {
    guard try names(in: path).isEmpty else { throw SystemError(call: "rmdir", code: ENOTEMPTY) }
    folders.remove(path)
  }

  func rename(_ path: String, to other: String) throws(SystemError) {
    guard let file = files.removeValue(forKey: path) else { throw SystemError(call: "rename", code: ENOENT) }
    files.updateValue(file, forKey: other)?.status.links -= 1
  }

  func link(_ path: String, to other: String) throws(SystemError) {
    guard let file = files[path] else { throw SystemError(call: "link", code: ENOENT) }
    if files[other] != nil { throw SystemError(call: "link", code: EEXIST) }
    files[other] = file
    file.status.links += 1
  }

  func names(in path: String) throws(SystemError) -> [String] {
    guard folders.contains(path) else { throw SystemError(call: "opendir", code: ENOENT) }
    return files.keys.filter { $0.hasPrefix(path + "/") }.map { String($0.dropFirst(path.count + 1)) }
  }

  func pause(milliseconds: Int) -> Int { milliseconds * 1000 }
}
