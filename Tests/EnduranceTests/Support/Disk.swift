// File systems of a test's own: mounted for it, and always unmounted after it.

import CDisk
import Glibc
import ProgramTesting
import Testing

/// A mounted file system; gone, with its device, when nobody holds it any more.
final class Disk {
  /// Where it is mounted.
  let path: String
  private let place: TemporaryFolder
  private let device: (path: String, descriptor: Int32)?
  private let type: String
  /// The disk that its image is on: it must not go first.
  private let below: Disk?

  static let notPossible: Comment = "needs root, and a kernel that may mount"

  /// Whether this login may mount at all.
  static let isPossible = getuid() == 0 && (try? Disk(inMemory: 1 << 20)) != nil

  /// Whether such a file system can be made, mounted and cut off here.
  static func canCutPower(_ type: String) -> Bool {
    guard isPossible, let disk = try? Disk(type) else { return false }
    return disk.cutPower()
  }

  /// An empty file system in memory, of so many bytes.
  init(inMemory bytes: Int) throws {
    place = TemporaryFolder()
    path = "\(place.path)/disk"
    (device, type, below) = (nil, "tmpfs", nil)
    mkdir(path, 0o755)
    guard disk_mount_memory(path, bytes) else { throw DiskFailure(call: "mount", code: errno) }
  }

  /// A file system in a sparse image behind a loop device.
  /// - Parameter below: the disk that the image is on; memory if none is given.
  init(_ type: String, on below: Disk? = nil, megabytes: Int? = nil) throws {
    (self.type, self.below) = (type, below)
    place = TemporaryFolder(in: below?.path ?? "/dev/shm")
    path = "\(place.path)/disk"
    mkdir(path, 0o755)
    let image = place.write([], to: "image")
    truncate(image, (megabytes ?? (type == "xfs" ? 320 : 64)) << 20)
    let made = try Program(path: "/usr/sbin/mkfs.\(type)").environment(
      "PATH", "/usr/sbin:/usr/bin:/sbin:/bin"
    )
    .arguments("-q", image).run(timeout: .seconds(60))
    guard made.exit == .status(0) else { throw DiskFailure(call: "mkfs.\(type)", code: 0) }
    var name = [CChar](repeating: 0, count: 64)
    let descriptor = disk_loop(image, &name)
    guard descriptor >= 0 else { throw DiskFailure(call: "loop device", code: errno) }
    let loop = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    device = (loop, descriptor)
    try mount()
  }

  private func mount() throws {
    guard let device else { return }
    guard disk_mount(device.path, path, type) else { throw DiskFailure(call: "mount", code: errno) }
  }

  /// Stops it as a power cut does.
  func cutPower() -> Bool { disk_cut_power(path) }

  /// Unmounts it and mounts it again, as after a restart of the machine: what was in memory alone is gone.
  func restart() throws {
    let end = ContinuousClock.now + .seconds(20)
    while !disk_unmount(path) {
      guard errno == EBUSY, .now < end else { throw DiskFailure(call: "umount", code: errno) }
      usleep(2000)
    }
    try mount()
  }

  /// Has everything that the test itself wrote on the disk.
  func synchronize() {
    let folder = open(path, O_RDONLY | O_DIRECTORY)
    fsync(folder)
    close(folder)
  }

  deinit {
    let end = ContinuousClock.now + .seconds(20)
    while !disk_unmount(path), errno == EBUSY {
      // Somebody still holds a file of it: it leaves the tree at once, and goes when that one does.
      if .now >= end {
        umount2(path, Int32(MNT_DETACH))
        break
      }
      usleep(2000)
    }
    if let device { close(device.descriptor) }
  }
}

struct DiskFailure: Error {
  let call: String
  let code: Int32
}

/// A folder whose files are on another disk than the folder itself.
final class Detour {
  private let folder: String
  private let place = TemporaryFolder()

  init(of folder: String) throws {
    self.folder = folder
    chmod(place.path, 0o700)
    mkdir(folder, 0o700)
    try begin()
  }

  /// What is put into the folder goes to the other disk from now on, and what is there is seen in it.
  func begin() throws {
    guard disk_bind(place.path, folder) else { throw DiskFailure(call: "mount --bind", code: errno) }
  }

  /// The folder is an ordinary one again, so that its own disk may be unmounted.
  func end() { umount2(folder, Int32(MNT_DETACH)) }

  deinit { end() }
}

/// A file that takes the room of a disk.
final class Filler {
  private let folder: String
  private let path: String

  /// Takes all that is there, but for so many whole pages.
  init(_ disk: Disk, leaving pages: Int = 0) {
    folder = disk.path
    path = "\(disk.path)/filler"
    let file = open(path, O_WRONLY | O_CREAT, 0o600)
    defer { close(file) }
    let page = [UInt8](repeating: 0, count: 4096)
    var size = 0
    while case let count = write(file, page, page.count), count > 0 { size += count }
    ftruncate(file, max(0, size - pages * 4096))
  }

  /// Makes room again, and waits until the file system counts it as free, which may take it a moment.
  func remove() {
    guard unlink(path) == 0 else { return }
    var status = statvfs()
    for _ in 0..<1000 {
      if statvfs(folder, &status) == 0, status.f_bavail >= 4 { return }
      usleep(1000)
    }
  }

  deinit { remove() }
}
