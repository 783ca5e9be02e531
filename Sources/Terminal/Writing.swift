// Writes all of a text, whatever the system call makes of it.

import Glibc

/// A stream that took no more: a full disk, a closed pipe, a lost terminal.
package struct WriteError: Error, Equatable {
  /// The `errno`.
  package let code: Int32
}

/// Writes the whole text to a descriptor, past short writes, interruptions and a stream that must be waited for.
package func write(_ text: String, to descriptor: Int32) throws(WriteError) {
  let bytes = Array(text.utf8)
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
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
