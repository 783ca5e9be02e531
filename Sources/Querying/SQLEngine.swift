// The engines that companies already have where their journals end up.

/// An engine that a query can be written for.
package enum SQLEngine: String, Sendable, CaseIterable {
  /// DuckDB 1.4 or later, over the files themselves.
  case duckdb
  /// PostgreSQL 12 or later, over a table with one `jsonb` column `line`.
  case postgres
  /// Spark SQL 3.4 or later, over the files themselves.
  case spark

  /// Where the lines are if nobody says: every journal of the folder, or a table.
  package var usualSource: String { self == .postgres ? "journal" : "*.jsonl" }

  var dialect: any Dialect {
    switch self {
    case .duckdb: DuckDB()
    case .postgres: PostgreSQL()
    case .spark: SparkSQL()
    }
  }
}
