// What the journal knows of customers who were asked lately, read while the kiosk waits for a key.

import Journaling
import Records
import Summarizing
import Surveys

/// A response of the last days, as it counts now.
struct EarlierResponse: Equatable {
  let id: RecordID
  let at: Timestamp
  let survey: String
  let agent: String
  let customer: String?
  /// As it was first recorded, and as it counts now.
  fileprivate let original: Response
  fileprivate(set) var response: Response
  fileprivate(set) var isVoided = false
  /// Whether the call that was promised or asked for was made, or declined.
  fileprivate(set) var isCallClosed = false

  fileprivate var disposition: Disposition { response.disposition }

  var isCallback: Bool { disposition == .callback }

  /// Whether it can be gone on with: the customer broke off after the first rating, or asks to be called back.
  var isUnfinished: Bool {
    disposition == .partial || isCallback && !isCallClosed
  }

  /// Whether the customer was asked at all.
  var wasAsked: Bool {
    switch disposition {
    case .complete, .partial, .breakOff, .refusal: true
    case .callback, .nonContact, .languageBarrier, .ineligible: false
    }
  }
}

/// The journal's last days by customer.
struct CustomerMemory: ~Copyable {
  /// How long a partial interview or a callback is offered, in days.
  static let offerDays = 31
  /// So much is read between two looks at the keyboard: a few milliseconds.
  static let slice = 1 << 17
  /// So much is read before a prompt that somebody waits for: less than they could notice.
  static let glance = 1 << 13

  private let path: String
  /// How many days are looked back.
  let days: Int
  private let since: Day
  private var follower: JournalFollower?
  private var responses: [RecordID: EarlierResponse] = [:]
  private var byCustomer: [String: [RecordID]] = [:]
  /// Whether everything that was there at the last look has been read.
  private(set) var isComplete = false

  /// - Parameters:
  ///   - today: the day from which is counted back.
  ///   - days: how far back a customer's responses matter.
  init(of path: String, today: Day, days: Int) {
    self.path = path
    self.days = days
    since = today - days
  }

  /// Reads on for a moment.
  mutating func readOn(atMost limit: Int = CustomerMemory.slice) { isComplete = !read(atMost: limit) }

  /// Reads all that is there.
  mutating func readAll() {
    _ = read(atMost: .max)
    isComplete = true
  }

  /// - Returns: whether there is more. What cannot be read is no reason to hold an interview up.
  private mutating func read(atMost limit: Int) -> Bool {
    if follower?.isReplaced() ?? true {
      (responses, byCustomer) = ([:], [:])
      follower = try? JournalFollower.open(path, since: (since.number - 1) * 86_400_000)
    }
    var follower = follower.take()
    defer { self.follower = follower.take() }
    return (try? follower?.readOn(atMost: limit) { if let record = $0.record { take(record) } }) ?? false
  }

  private mutating func take(_ record: Record) {
    switch record.content {
    case .response(let response):
      guard responses[record.id] == nil, record.at.day() >= since else { return }
      let customer = record.personal?.details?.customer
      responses[record.id] = EarlierResponse(
        id: record.id, at: record.at, survey: response.survey, agent: record.agent, customer: customer,
        original: response, response: response)
      if let customer { byCustomer[customer, default: []].append(record.id) }
    case .amend(let amendment):
      guard var earlier = responses[amendment.of] else { return }
      earlier.response = earlier.original
      earlier.response.apply(amendment)
      responses[amendment.of] = earlier
    case .void(let of): responses[of]?.isVoided = true
    case .followUp(let of, let outcome, _): if outcome.closesCall { responses[of]?.isCallClosed = true }
    default: break
    }
  }

  /// The last response of a customer that was not withdrawn.
  func last(of customer: String) -> EarlierResponse? {
    for id in byCustomer[customer, default: []].reversed() {
      if let response = responses[id], !response.isVoided { return response }
    }
    return nil
  }

  /// The callbacks of a day that were not made yet, the earliest first.
  func callbacks(on day: Day) -> [EarlierResponse] {
    let open = responses.values.filter {
      !$0.isVoided && !$0.isCallClosed && $0.response.callback?.day == day
    }
    return open.sorted {
      ($0.response.callback?.minute ?? 0, $0.at.milliseconds)
        < ($1.response.callback?.minute ?? 0, $1.at.milliseconds)
    }
  }

  /// How many calls somebody should make on a day: those that are due then, and those that were due before.
  /// - Parameter dayStarts: minutes after midnight at which a day begins.
  func callsDue(on day: Day, dayStarts: Int) -> (count: Int, overdue: Int) {
    let days = responses.values.compactMap { earlier -> Day? in
      guard !earlier.isVoided, !earlier.isCallClosed else { return nil }
      let callback = earlier.response.callbackDay(askedAt: earlier.at, dayStarts: dayStarts)
      return [earlier.response.followUpDue, callback].compactMap(\.self).min()
    }.filter { $0 <= day }
    return (days.count, days.count { $0 < day })
  }
}
