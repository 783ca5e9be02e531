// The real calls: interrupted ones are made again, locks exclude each other, errors keep their number.

import Glibc
import ProgramTesting
import Synchronization
import Testing

@testable import Journaling

/// How often a signal arrived.
private let interruptions = Atomic<Int>(0)

@Suite(.serialized, .timeLimit(.minutes(1))) struct KernelTests {
  let folder = TemporaryFolder()
  let kernel = Kernel()

  private func open(_ name: String) throws -> Int32 {
    try kernel.open("\(folder.path)/\(name)", O_RDWR | O_APPEND | O_CREAT, 0o600)
  }

  @Test func `a write that a signal interrupts is made again`() throws {
    interruptions.store(0, ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in interruptions.add(1, ordering: .relaxed) }
    sigaction(SIGUSR1, &action, nil)
    // The threads that tests run on let no signal through.
    var (mask, before) = (sigset_t(), sigset_t())
    sigaddset(&mask, SIGUSR1)
    pthread_sigmask(SIG_UNBLOCK, &mask, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    defer { ends.forEach { _ = Glibc.close($0) } }
    let full = [UInt8](repeating: 1, count: 4096)
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    while Glibc.write(ends[1], full, full.count) > 0 {}
    _ = fcntl(ends[1], F_SETFL, 0)

    var helper = Interrupter(target: pthread_self(), pipe: ends[0])
    var thread = pthread_t()
    let count = try withUnsafeMutablePointer(to: &helper) { helper in
      pthread_create(&thread, nil, { Interrupter.run($0) }, helper)
      defer { pthread_join(thread, nil) }
      return try full.withUnsafeBytes { try kernel.write(ends[1], $0) }
    }
    #expect(count == full.count)
    // Under load, signals that come in quick succession are one.
    #expect((1...Interrupter.signals).contains(interruptions.load(ordering: .relaxed)))
  }

  /// A thread that interrupts another one, and then makes room in the pipe that it writes to.
  private struct Interrupter {
    let target: pthread_t
    let pipe: Int32
    static let signals = 3

    static func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      guard let helper = context?.load(as: Interrupter.self) else { return nil }
      for _ in 1...signals {
        usleep(20_000)
        pthread_kill(helper.target, SIGUSR1)
      }
      usleep(20_000)
      var bytes = [UInt8](repeating: 0, count: 65_536)
      _ = Glibc.read(helper.pipe, &bytes, bytes.count)
      return nil
    }
  }

  @Test func `an exclusive lock excludes all others, a shared one the exclusive`() throws {
    let (one, other) = (try open("j"), try open("j"))
    defer { [one, other].forEach(kernel.close) }
    #expect(try kernel.lock(one, .shared) && kernel.lock(other, .shared))
    #expect(try !kernel.lock(other, .exclusive))
    #expect(try kernel.lock(one, .none) && kernel.lock(other, .exclusive))
    #expect(try !kernel.lock(one, .shared) && !kernel.lock(one, .exclusive))
    #expect(try kernel.lock(other, .none) && kernel.lock(one, .exclusive))
  }

  @Test func `a lock goes with its descriptor`() throws {
    let (one, other) = (try open("j"), try open("j"))
    defer { kernel.close(other) }
    #expect(try kernel.lock(one, .exclusive) && !kernel.lock(other, .exclusive))
    kernel.close(one)
    #expect(try kernel.lock(other, .exclusive))
  }

  @Test func `writes go to the end, reads to their offset, and neither beyond the file`() throws {
    let (one, other) = (try open("j"), try open("j"))
    defer { [one, other].forEach(kernel.close) }
    for (descriptor, text) in [(one, "abc"), (other, "def"), (one, "g")] {
      #expect(try Array(text.utf8).withUnsafeBytes { try kernel.write(descriptor, $0) } == text.utf8.count)
    }
    try kernel.synchronizeData(one)
    var buffer = [UInt8](repeating: 0, count: 10)
    #expect(try buffer.withUnsafeMutableBytes { try kernel.read(one, into: $0, at: 2) } == 5)
    #expect(buffer.prefix(5).elementsEqual("cdefg".utf8))
    #expect(try buffer.withUnsafeMutableBytes { try kernel.read(one, into: $0, at: 7) } == 0)
    #expect(try kernel.status(one).size == 7)
  }

  @Test func `an error says which call failed and why`() {
    #expect(throws: SystemError(call: "open", code: ENOENT)) {
      try kernel.open("\(folder.path)/none", O_RDONLY, 0)
    }
    #expect(throws: SystemError(call: "stat", code: ENOENT)) {
      try kernel.status(ofPath: "\(folder.path)/none")
    }
    #expect(throws: SystemError(call: "fstat", code: EBADF)) { try kernel.status(-1) }
    #expect(throws: SystemError(call: "fdatasync", code: EBADF)) { try kernel.synchronizeData(-1) }
    #expect(throws: SystemError(call: "flock", code: EBADF)) { try kernel.lock(-1, .shared) }
    #expect(throws: SystemError(call: "mkdir", code: EEXIST)) { try kernel.makeFolder(folder.path, 0o700) }
  }

  @Test func `descriptors are not inherited by other programs`() throws {
    let descriptor = try open("j")
    defer { kernel.close(descriptor) }
    #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0)
  }
}
