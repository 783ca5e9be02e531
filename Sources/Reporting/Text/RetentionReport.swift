// The retention of one period, for the one who records its counts.

package import Summarizing
package import Text
package import Wording

/// What `rapport customers` shows.
package enum RetentionReport {
  /// The table that a summary has too, in lines of at most `width` columns, each ended by LF.
  package static func table(_ retention: Retention, words: Wording, width: Int, paint: Paint) -> String {
    let page = Page(words.report, terminal: width)
    return TextReport.lines([page.retention([retention])], width: width, paint)
  }

  /// Both rates with their intervals, in a line.
  package static func rates(_ retention: Retention, words: Wording) -> String {
    words.report.rates(of: retention)
  }

  /// `Customers: October 2026 (2026-10)`.
  package static func title(of period: CustomerPeriod, words: Wording) -> String {
    let name = words.report.name(ofCustomerPeriod: period.name)
    return "\(words.report.customers.title): \(name) (\(period.name))"
  }
}
