// The journals of all shapes, made from one seed.

import Glibc
import ProgramTesting

/// Makes journals of shapes in a folder: the same bytes for the same shape, number of records, seed and day.
struct ShapedJournals {
  let folder: String
  /// The records of a journal of the plain shape.
  let records: Int
  var seed: UInt64 = 6
  /// The last day of the journals, counted since 1970: today by the desks' clocks.
  let today: Int

  /// How many records each day has, and the days that there are at most, which have more if need be.
  private static let ofDay = 300
  private static let mostDays = 3650
  /// Records of today begin at midnight and follow each other so soon, in milliseconds.
  private static let stepToday = 50

  init(in folder: String, records: Int) {
    (self.folder, self.records) = (folder, records)
    today = (time(nil) * 1000 + Calendar.hour) / Calendar.day
  }

  /// Where the journal of a shape is; a folder for several.
  func path(of shape: Shape) -> String { "\(folder)/\(shape.name)\(shape.files > 1 ? "" : ".jsonl")" }

  /// The bytes of a journal, or of all in a folder.
  static func size(of path: String) throws -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Unfit(description: "\(path) is not there") }
    guard status.st_mode & S_IFMT == S_IFDIR else { return Int(status.st_size) }
    return try TemporaryFolder.names(in: path).reduce(0) { try $0 + size(of: "\(path)/\($1)") }
  }

  /// Writes the journal or the journals of a shape; a file that is there already is an error.
  func make(_ shape: Shape) throws {
    let agents = Words.agents(shape.agents)
    let count = max(Int(Double(records) * shape.share), shape.files * 2)
    let schedule = Schedule(records: count, lastDay: today)
    if shape.files > 1 { mkdir(path(of: shape), 0o700) }
    for number in 0..<shape.files {
      let digits = String(number + 10_000).dropFirst()
      let isAlone = shape.files == 1
      let path = isAlone ? path(of: shape) : "\(path(of: shape))/desk-\(digits).jsonl"
      var writer = try ShapeWriter(
        shape, path: path, seed: seed &+ UInt64(number), agents: agents,
        desk: isAlone ? nil : "desk-\(digits)")
      try writer.write(stride(from: number, to: count, by: shape.files).map { schedule.moment(of: $0) })
    }
  }

  /// When the records of all journals of a shape are recorded, in this order.
  private struct Schedule {
    private let records, ofToday, ofDay, firstDay, lastDay: Int

    init(records: Int, lastDay: Int) {
      (self.records, self.lastDay) = (records, lastDay)
      ofToday = min(ShapedJournals.ofDay, records / 2)
      let earlier = records - ofToday
      ofDay = max(ShapedJournals.ofDay, (earlier + ShapedJournals.mostDays - 1) / ShapedJournals.mostDays)
      firstDay = lastDay - (earlier + ofDay - 1) / ofDay
    }

    func moment(of number: Int) -> Moment {
      let earlier = records - ofToday
      if number >= earlier {
        return Moment(local: lastDay * Calendar.day + (number - earlier) * ShapedJournals.stepToday)
      }
      let (day, place) = number.quotientAndRemainder(dividingBy: ofDay)
      // From eight to six.
      let step = 10 * Calendar.hour / ofDay
      var draw = Draw(seed: UInt64(number))
      let start = (firstDay + day) * Calendar.day + 8 * Calendar.hour
      return Moment(local: start + place * step + draw.below(max(step, 1)))
    }
  }
}
