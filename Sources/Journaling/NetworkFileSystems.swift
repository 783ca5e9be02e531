// Where a journal may not lie: on these, locks and syncs do not hold what they promise.

/// Finds out whether a device is a network file system.
enum NetworkFileSystems {
  /// Its kind, as `mount` names it; nil for a local one, and for one that the list of mounts does not have.
  /// - Parameter mounts: the text of `/proc/self/mountinfo`.
  static func kind(of device: (major: Int, minor: Int), in mounts: String) -> String? {
    for mount in mounts.split(separator: "\n") {
      let fields = mount.split(separator: " ")
      guard fields.count > 2, fields[2] == "\(device.major):\(device.minor)",
        let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count
      else { continue }
      let kind = String(fields[dash + 1])
      return isRemote(kind) ? kind : nil
    }
    return nil
  }

  private static func isRemote(_ kind: String) -> Bool {
    // Through FUSE speak sshfs and its kin; `fuseblk` alone is a disk of this machine.
    kind.hasPrefix("fuse.") || kind == "fuse" || remote.contains(kind)
  }

  private static let remote: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "ceph", "afs", "coda", "ncpfs", "lustre", "gpfs", "ocfs2",
    "gfs2", "glusterfs", "pvfs2", "beegfs", "vboxsf", "vmhgfs", "prl_fs",
  ]
}
