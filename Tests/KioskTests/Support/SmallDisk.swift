// A disk that can be filled to its end without anybody else's loss; root alone may mount one.

import Glibc
import ProgramTesting

/// A file system in memory of a size of its own, mounted until the test is over.
final class SmallDisk {
  let path: String
  private let folder: TemporaryFolder

  /// Whether one can be had here.
  static let isPossible: Bool = SmallDisk().isMounted

  private var isMounted = false

  init() {
    folder = TemporaryFolder()
    path = "\(folder.path)/disk"
    mkdir(path, 0o755)
    isMounted = mount("small", path, "tmpfs", 0, "size=256k") == 0
  }

  /// Leaves no room for another byte.
  func fill() {
    let file = open("\(path)/filling", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    let block = [UInt8](repeating: 0, count: 4096)
    while write(file, block, block.count) > 0 {}
    close(file)
  }

  deinit {
    if isMounted { umount2(path, Int32(MNT_DETACH)) }
  }
}
