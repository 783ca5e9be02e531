// Writes all of a text, whatever the system call makes of it.

import Glibc

/// A stream that took no more: a full disk, a closed pipe, a lost terminal.
package struct WriteError: Error, Equatable {
  /// The `errno`.
  package let code: Int32
}

/// Writes the whole text, for people, to a terminal or to what somebody shows on one later.
package func write(_ text: ScreenText, to descriptor: Int32) throws(WriteError) {
  try write(data: Array(text.styled.utf8), to: descriptor)
}

/// Writes all of the data, as it is, to a file or a pipe, past short writes, interruptions and a stream that must be
/// waited for. No text goes to a terminal this way.
package func write(data: [UInt8], to descriptor: Int32) throws(WriteError) {
  var written = 0
  while written < data.count {
    let count = data[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 {
      written += count
    } else if errno == EAGAIN {
      var stream = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&stream, 1, -1)
    } else if errno != EINTR {
      throw WriteError(code: errno)
    }
  }
}
