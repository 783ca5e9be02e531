// Running the program as logins that the test is not, which only root can.

import Glibc
import ProgramTesting

/// Another login than the one that runs the tests.
enum OtherLogin {
  /// Whether there can be any.
  static let isPossible = geteuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0

  /// A program as that login runs it; its own group is its first, as `useradd` makes it.
  static func program(_ path: String, as login: Int, groups: String) -> Program {
    Program(path: "/usr/bin/setpriv")
      .arguments("--reuid=\(login)", "--regid=\(login)", "--groups=\(groups)", path)
  }
}
