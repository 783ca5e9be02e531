// Bytes through file descriptors, without ever blocking on one.

import Glibc

/// An open descriptor of the test; closed when nobody holds it any more.
final class Descriptor {
  private(set) var number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  /// The two ends of a new pipe.
  static func pipe() -> (reading: Descriptor, writing: Descriptor) {
    var ends: [Int32] = [-1, -1]
    let result = Glibc.pipe(&ends)
    precondition(result == 0, "no more pipes")
    return (Descriptor(ends[0]), Descriptor(ends[1]))
  }

  /// From now on reads and writes return at once.
  func unblocked() -> Descriptor {
    _ = fcntl(number, F_SETFL, O_NONBLOCK)
    return self
  }

  /// Appends what is there to read; false at the end, of which a terminal whose program has gone is one.
  func read(into bytes: inout [UInt8]) -> Bool {
    while number >= 0 {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, initialized in
        count = Glibc.read(number, buffer.baseAddress, buffer.count)
        initialized = max(count, 0)
      }
      bytes += chunk
      if count < 0 { return errno == EAGAIN || errno == EINTR }
      if count == 0 { return false }
    }
    return false
  }

  /// Writes as much as fits and drops it from `bytes`; all of it if nobody reads any more.
  func write(from bytes: inout ArraySlice<UInt8>) {
    let count = bytes.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
    if count >= 0 {
      bytes = bytes.dropFirst(count)
    } else if errno != EAGAIN && errno != EINTR {
      bytes = []
    }
  }

  /// Closes it early.
  func close() {
    if number >= 0 { Glibc.close(number) }
    number = -1
  }

  deinit { close() }
}

/// Waits a moment for any of these to be ready: reading, and one of them for writing too.
func waitBriefly(reading: [Descriptor], writing: Descriptor? = nil) {
  var sources = reading.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
  if let writing { sources.append(pollfd(fd: writing.number, events: Int16(POLLOUT), revents: 0)) }
  poll(&sources, nfds_t(sources.count), 20)
}

/// Waits for any of these to have something to read, but no longer than until a moment.
func waitBriefly(reading: [Descriptor], until end: ContinuousClock.Instant) {
  let left = max(ContinuousClock.now.duration(to: end), .zero)
  var sources = reading.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
  let milliseconds = Int32(min(left / .milliseconds(1), 20))
  let isReady = poll(&sources, nfds_t(sources.count), milliseconds) > 0
  if !isReady && milliseconds == 0 { usleep(UInt32(left / .microseconds(1))) }
}
