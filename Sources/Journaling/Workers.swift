// The same work on several processors at once: Swift's own tasks would make everything around them asynchronous.

import Glibc

enum Workers {
  /// How many are worth their while.
  static var count: Int {
    max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// Calls the body that many times at the same time, and returns once all have returned. Where no further thread is
  /// to be had, fewer do all of it.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    let threads = (1..<max(1, count)).compactMap { _ in start(body) }
    body()
    for thread in threads { pthread_join(thread, nil) }
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Box(body))
    let code = pthread_create(
      &thread, nil,
      { box in
        box.map { Unmanaged<Box>.fromOpaque($0).takeRetainedValue().body() }
        return nil
      }, box.toOpaque())
    guard code == 0 else {
      box.release()
      return nil
    }
    return thread
  }

  private final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
