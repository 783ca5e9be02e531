// How much room there is on the screen.

import Glibc

/// The size of a terminal's window.
package struct Window: Equatable, Sendable {
  /// The width in character cells; 80 where there is no window.
  package let columns: Int
  /// The height in lines; 24 where there is no window.
  package let rows: Int

  /// The window behind a descriptor.
  package init(of descriptor: Int32) {
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    columns = isKnown && size.ws_col > 0 ? Int(size.ws_col) : 80
    rows = isKnown && size.ws_row > 0 ? Int(size.ws_row) : 24
  }
}
