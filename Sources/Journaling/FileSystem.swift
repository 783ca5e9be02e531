// The system calls that journals rest on, behind one small protocol so that every one of them can be made to fail.

package import Glibc

/// What the kernel said to a call that failed.
package struct SystemError: Error, Equatable {
  /// The call, as its manual page is named.
  package let call: String
  /// The value of `errno`.
  package let code: Int32

  package init(call: String, code: Int32) {
    self.call = call
    self.code = code
  }
}

/// What `fstat` says of a file, as far as a journal cares.
package struct FileStatus: Equatable {
  package var isRegular: Bool
  package var isFolder: Bool
  package var links: Int
  package var size: Int
  /// Permission bits, set-group-id included.
  package var mode: mode_t
  package var owner: uid_t
  package var group: gid_t
  /// Device and inode: what a file is, whatever its name.
  package var identity: FileIdentity

  /// Whether its group or everybody may write to it.
  var isOpenToOthers: Bool { mode & 0o022 != 0 }
}

/// Device and inode.
package struct FileIdentity: Equatable, Hashable, Sendable {
  package let device: dev_t
  package let inode: ino_t
}

package enum LockMode: Sendable { case shared, exclusive, none }

/// The dozen calls; paths are given as they are, descriptors are the caller's to close.
package protocol FileSystem: Sendable {
  func open(_ path: String, _ flags: Int32, _ mode: mode_t) throws(SystemError) -> Int32
  func close(_ descriptor: Int32)
  func status(_ descriptor: Int32) throws(SystemError) -> FileStatus
  func status(ofPath path: String) throws(SystemError) -> FileStatus
  /// What stands under a name, of a symbolic link the link itself.
  func status(ofEntry path: String) throws(SystemError) -> FileStatus
  /// The kind of network file system that a device is; nil for a local one.
  func networkKind(of device: dev_t) -> String?
  /// Reads at an offset; fewer bytes than asked, 0 at the end.
  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemError) -> Int
  /// Writes at the end, for a descriptor opened with `O_APPEND`; fewer bytes than given is no error.
  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int
  func synchronizeData(_ descriptor: Int32) throws(SystemError)
  /// Syncs a folder's entries.
  func synchronize(_ descriptor: Int32) throws(SystemError)
  /// Syncs all that waits to be written to the file system that a file lies on.
  func synchronizeFileSystem(_ descriptor: Int32) throws(SystemError)
  /// Takes or frees the advisory lock without waiting; false if another holds it.
  func lock(_ descriptor: Int32, _ mode: LockMode) throws(SystemError) -> Bool
  func changeMode(_ descriptor: Int32, _ mode: mode_t) throws(SystemError)
  func makeFolder(_ path: String, _ mode: mode_t) throws(SystemError)
  func remove(_ path: String) throws(SystemError)
  /// Removes a folder that is empty.
  func removeFolder(_ path: String) throws(SystemError)
  func rename(_ path: String, to other: String) throws(SystemError)
  /// Gives a file a second name.
  func link(_ path: String, to other: String) throws(SystemError)
  /// Hands a file to another login and group.
  func changeOwner(_ descriptor: Int32, _ owner: uid_t, _ group: gid_t) throws(SystemError)
  /// The names in a folder, in no order, without `.` and `..`.
  func names(in path: String) throws(SystemError) -> [String]
  /// Waits before a lock is tried again.
  /// - Returns: how many microseconds that took; on a busy machine it is more.
  func pause(milliseconds: Int) -> Int
}
