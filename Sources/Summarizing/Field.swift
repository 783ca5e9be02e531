// By what a summary may be divided.

import Records

/// A field of `--by`.
package enum Field: String, Sendable, CaseIterable {
  case agent, desk, survey, lang, channel, hour, day

  /// The group that a response falls into.
  /// - Parameter dayStarts: minutes after midnight at which the day begins.
  package func key(of entry: Ledger.Entry, dayStarts: Int) -> String {
    switch self {
    case .agent: entry.agent
    case .desk: entry.desk
    case .survey: entry.response.survey
    case .lang: entry.response.lang
    case .channel: entry.response.channel
    case .hour: String(entry.at.clock.prefix(2))
    case .day: entry.at.day(dayStarts: dayStarts).description
    }
  }
}
