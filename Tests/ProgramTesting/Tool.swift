// Programs of the system that a test needs, and may do without by skipping.

import Glibc

/// A program that a package of the system installs.
package struct Tool: Sendable {
  package let name: String
  /// Debian's package.
  private let package: String

  package init(_ name: String, package: String? = nil) {
    self.name = name
    self.package = package ?? name
  }

  /// Where it is; nil where it is not installed.
  package var path: String? { ["/usr/bin/\(name)", "/bin/\(name)"].first { access($0, X_OK) == 0 } }

  /// Whether it is installed.
  package var isThere: Bool { path != nil }

  /// Why a test is skipped where it is not.
  package var missing: String { "\(name) is not installed: .ci/setup \(package)" }
}
