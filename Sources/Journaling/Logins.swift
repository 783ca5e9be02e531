// Who this login is to the system.

import Glibc

/// The groups of this login.
enum Logins {
  /// Whether this login is one of a group.
  static func isMember(of group: gid_t) -> Bool {
    var groups = [gid_t](repeating: 0, count: Int(max(0, getgroups(0, nil))))
    let count = getgroups(Int32(groups.count), &groups)
    return getegid() == group || groups.prefix(Int(max(0, count))).contains(group)
  }

  /// The name of a group, or its number where it has none.
  static func name(ofGroup group: gid_t) -> String {
    guard let entry = getgrgid(group), let name = entry.pointee.gr_name else { return "\(group)" }
    return String(cString: name)
  }
}
