// The retention of one period, for the one who records its counts.

package import Summarizing
package import Text
package import Wording

/// What `rapport customers` shows.
package enum RetentionReport {
  /// Longer lines would be hard to follow with the eye.
  private static let widest = 100
  private static let margin = 2

  /// The table that a summary has too, in lines of at most `width` columns, each ended by LF.
  package static func table(_ retention: Retention, words: Wording, width: Int, paint: Paint) -> String {
    Page(words: words.report, width: max(1, min(width, widest) - margin)).retention([retention])
      .indented(by: margin).map { $0.rendered(width: width, paint) + "\n" }.joined()
  }

  /// Both rates with their intervals, in a line.
  package static func rates(_ retention: Retention, words: Wording) -> String {
    Page(words: words.report, width: widest).rates(of: retention)
  }

  /// `Customers: October 2026 (2026-10)`.
  package static func title(of period: CustomerPeriod, words: Wording) -> String {
    let name = Page(words: words.report, width: widest).name(ofCustomerPeriod: period.name)
    return "\(words.report.customers.title): \(name) (\(period.name))"
  }
}
