// What DuckDB counts in a journal, which is held against the program's summary.

import ProgramTesting

/// What the database printed: how long its query took, and how many NPS ratings it counted.
struct DatabaseCounts {
  let seconds: Double
  private let ratings: Int

  private static let script = "Tests/Benchmarks/Peers/counts.py"

  /// - Parameter output: what `query` printed.
  init(_ output: String) throws {
    let words = output.split { " \n".contains($0) }
    guard words.count == 2, let seconds = Double(words[0]), let ratings = Int(words[1]) else {
      throw Unfit(description: "DuckDB printed “\(output)”")
    }
    (self.seconds, self.ratings) = (seconds, ratings)
  }

  /// The database counting a journal, or those of a folder, by each of these fields.
  static func query(_ python: String, by fields: [String], journal: String) -> Timed {
    Timed(python, [script, fields.joined(separator: ","), journal], folder: ".")
  }

  /// Refuses figures of something else: both must have counted the same NPS ratings.
  func refuseUnlessAgreed(with report: String) throws {
    guard report.contains("\"id\":\"nps\",\"metric\":\"nps\",\"scale\":[0,10],\"n\":\(ratings),") else {
      throw Unfit(description: "DuckDB counts \(ratings) NPS ratings, and the summary another number")
    }
  }
}
