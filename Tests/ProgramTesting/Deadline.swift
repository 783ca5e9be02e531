// Bounds every wait of a test.

/// A moment by which something must have happened.
struct Deadline {
  private let end: ContinuousClock.Instant

  /// The moment that lies so far ahead.
  init(in timeout: Duration) {
    end = .now + timeout
  }

  var hasPassed: Bool { .now >= end }
}
