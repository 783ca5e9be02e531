// What the journal knows of customers, read while the kiosk waits for a key.

import Journaling
import Records
import Summarizing
import Surveys

/// The journal by customer: the last days first, then all that was before them.
struct CustomerMemory: ~Copyable {
  /// How long a partial interview is offered, in days.
  static let offerDays = 31
  /// So much is read between two looks at the keyboard: a few milliseconds.
  static let slice = 1 << 17
  /// So much is read before a prompt that somebody waits for: less than they could notice.
  static let glance = 1 << 13
  /// So much is read before a prompt that nobody sits at: less than a tenth of a second.
  static let unattended = 1 << 22

  private let path: String
  private let dayStarts: Int
  /// How many days are looked back for what is no call.
  let days: Int
  private let since: Day
  private var index: CustomerIndex
  private var reader = RecordReader()
  /// The last days, and whatever is appended.
  private var latest: JournalFollower?
  /// What stands before them, and after that all of it again for responses that an amendment made worth knowing.
  private var earlier: JournalFollower?
  /// Whether the last days have been read, as they were at the last look.
  private(set) var knowsLastDays = false

  /// - Parameters:
  ///   - today: the day from which is counted back.
  ///   - days: how far back a customer's responses matter.
  ///   - dayStarts: minutes after midnight at which a day begins.
  init(of path: String, today: Day, days: Int, dayStarts: Int) {
    (self.path, self.days, self.dayStarts) = (path, days, dayStarts)
    since = today - days
    index = CustomerIndex(since: since, dayStarts: dayStarts)
  }

  /// Whether everything that was there at the last look has been read.
  var isComplete: Bool { knowsLastDays && earlier == nil }

  /// Reads on for a moment.
  mutating func readOn(atMost limit: Int = CustomerMemory.slice) {
    // What cannot be read is no reason to hold an interview up.
    do { try read(atMost: limit) } catch {
      knowsLastDays = true
      earlier = nil
    }
  }

  /// Reads all that is there.
  mutating func readAll() {
    repeat { readOn(atMost: .max) } while !isComplete
  }

  private mutating func read(atMost limit: Int) throws(JournalError) {
    if latest?.isReplaced() ?? true { try begin() }
    guard try !readLatest(limit) else { return knowsLastDays = false }
    knowsLastDays = true
    if earlier != nil, try !readEarlier(limit) {
      earlier = nil
      index.finish()
    }
    if earlier == nil, !index.wanted.isEmpty {
      index.lookAgain()
      earlier = try JournalFollower.open(path, before: latest?.position ?? 0)
    }
  }

  private mutating func begin() throws(JournalError) {
    index = CustomerIndex(since: since, dayStarts: dayStarts)
    earlier = nil
    knowsLastDays = false
    latest = try JournalFollower.open(path, since: (since.number - 1) * 86_400_000)
    guard let position = latest?.position, position > 0 else { return }
    earlier = try JournalFollower.open(path, before: position)
  }

  /// - Returns: whether there is more.
  private mutating func readLatest(_ limit: Int) throws(JournalError) -> Bool {
    var follower = latest.take()
    defer { latest = follower.take() }
    return try follower?.readLines(atMost: limit) { take($0) } ?? false
  }

  private mutating func readEarlier(_ limit: Int) throws(JournalError) -> Bool {
    var follower = earlier.take()
    defer { earlier = follower.take() }
    return try follower?.readLines(atMost: limit) { take($0) } ?? false
  }

  private mutating func take(_ bytes: UnsafeRawBufferPointer) {
    let line = bytes.assumingMemoryBound(to: UInt8.self).span
    guard reader.read(line), isWorthKnowing(reader.record), let record = reader.record.value(in: line) else {
      return
    }
    index.take(record)
  }

  /// Whether the index may keep something of a record: of most responses of earlier days it keeps nothing.
  private func isWorthKnowing(_ record: borrowing FlatRecord) -> Bool {
    guard record.kind == .response, let id = record.id, let at = record.at else { return true }
    return record.followUpDue != nil || record.disposition == .callback || index.keepsAll(at: at)
      || index.isLookedFor(id)
  }

  /// A customer's responses that are known, the latest first.
  func responses(of customer: String) -> [EarlierResponse] { index.responses(of: customer) }

  /// The responses that can be gone on with, in no order.
  var unfinished: [EarlierResponse] { index.unfinished }

  /// The responses that a call is owed for, the most urgent first.
  var owed: [EarlierResponse] { index.owed }
}
