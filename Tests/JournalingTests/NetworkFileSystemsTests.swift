// Which mounts are of this machine and which are not: on the latter, locks and syncs promise nothing.

import Testing

@testable import Journaling

@Suite struct NetworkFileSystemsTests {
  /// A list as the kernel writes it: optional fields between the sixth and the dash, none or several.
  static let mounts = """
    22 28 0:21 / /proc rw,nosuid shared:12 - proc proc rw
    28 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw,errors=remount-ro
    40 28 0:38 / /home rw - nfs4 server:/home rw,vers=4.2
    41 28 0:39 /a\\040b /mnt/a\\040b rw shared:2 master:3 propagate_from:4 - cifs //server/share rw
    42 28 0:40 / /mnt/sshfs rw - fuse.sshfs me@host: rw
    43 28 8:17 / /mnt/stick rw - fuseblk /dev/sdb1 rw
    44 28 0:41 / /mnt/fuse rw - fuse something rw
    45 28 259:4 / /data rw - xfs /dev/nvme0n1p4 rw
    46 28 0:42 / /mnt/9p rw - 9p host rw
    47 28 0:43 / /tmp rw - tmpfs tmpfs rw
    48 28 0:44 / /mnt/nfs rw shared:7 - nfs server:/x rw
    49 28 0:388 / /mnt/late rw - nfs server:/y rw
    broken
    50 28 0:50 / /cut rw shared:1 -
    51 28 0:51
    52 28 0:52 / /mnt/over rw - overlay overlay rw
    53 28 0:53 / /mnt/smb rw - smb3 //server/other rw
    """

  @Test(
    arguments: [
      (8, 1, nil), (0, 38, "nfs4"), (0, 39, "cifs"), (0, 40, "fuse.sshfs"), (8, 17, nil), (0, 41, "fuse"),
      (259, 4, nil),
      (0, 42, "9p"), (0, 43, nil), (0, 44, "nfs"), (0, 388, "nfs"), (0, 50, nil), (0, 51, nil), (0, 52, nil),
      (0, 53, "smb3"),
      (7, 7, nil), (0, 3, nil), (38, 0, nil),
    ] as [(Int, Int, String?)])
  func `a device is of the kind that the list of mounts says`(major: Int, minor: Int, kind: String?) {
    #expect(NetworkFileSystems.kind(of: (major, minor), in: Self.mounts) == kind)
  }

  @Test func `without a list every device counts as local`() {
    #expect(NetworkFileSystems.kind(of: (8, 1), in: "") == nil)
  }

  @Test func `what the kernel makes of itself is no network`() throws {
    let device = try Kernel().status(ofPath: "/proc").identity.device
    #expect(Kernel().networkKind(of: device) == nil)
  }
}
