// The moments of records: an instant and what the clock showed, both kept through reading and writing.

import RecordTesting
import Records
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00.000+00:00", 0, 0),
    ("1970-01-01T00:00:00.000Z", 0, 0),
    ("2026-11-22T09:14:07.214+01:00", 1_795_335_247_214, 60),
    ("2026-11-22T08:14:07.214Z", 1_795_335_247_214, 0),
    ("2026-11-22T22:14:07.214+14:00", 1_795_335_247_214, 840),
    ("2026-11-21T20:14:07.214-12:00", 1_795_335_247_214, -720),
    ("2026-11-22T04:44:07.214-03:30", 1_795_335_247_214, -210),
    ("2026-11-22T13:59:07.214+05:45", 1_795_335_247_214, 345),
    ("1969-12-31T23:59:59.999+00:00", -1, 0),
    ("2024-02-29T23:59:59.999+00:00", 1_709_251_199_999, 0),
    ("2026-11-23T02:14:07.214+18:00", 1_795_335_247_214, 1080),
    ("2026-11-21T14:14:07.214-18:00", 1_795_335_247_214, -1080),
    ("0001-01-01T00:00:00.000Z", -62_135_596_800_000, 0),
    ("9999-12-31T23:59:59.999Z", 253_402_300_799_999, 0),
  ])
  func `a text is read as its instant and offset`(text: String, milliseconds: Int, offset: Int) {
    #expect(Timestamp(text) == Timestamp(milliseconds: milliseconds, offsetMinutes: offset))
  }

  @Test(arguments: [
    "", "2026-11-22", "2026-11-22T09:14:07+01:00", "2026-11-22T09:14:07.21+01:00",
    "2026-11-22T09:14:07.2145+01:00",
    "2026-11-22T09:14:07.214", "2026-11-22T09:14:07.214z", "2026-11-22t09:14:07.214Z",
    "2026-11-22 09:14:07.214Z",
    "2026-11-22T24:00:00.000Z", "2026-11-22T09:60:07.214Z", "2026-11-22T23:59:60.000Z",
    "2026-02-30T09:14:07.214Z",
    "2026-11-22T09:14:07.214+0100", "2026-11-22T09:14:07.214+01", "2026-11-22T09:14:07.214+24:00",
    "2026-11-22T09:14:07.214+01:60", "2026-11-22T09:14:07.214 01:00", "2026-11-22T09:14:07.214+1:000",
    "2026-11-22T09:14:07,214Z", "2026-11-22T09.14:07.214Z", "2026-11-22T09:14.07.214Z",
    "2026-11-22T-9:14:07.214Z",
    " 2026-11-22T09:14:07.214Z", "2026-11-22T09:14:07.214Z ", "2026-11-22T09:14:07.214ZZ",
    "2026-11-22T09:14:07.214+18:01", "2026-11-22T09:14:07.214-18:01", "2026-11-22T09:14:07.214-24:00",
    "0000-12-31T23:59:59.999Z", "0000-12-31T23:59:59.999-02:00", "0001-01-01T00:59:59.999+01:00",
    "9999-12-31T23:59:59.999-01:00", "10000-01-01T00:00:00.000Z",
    "2026-11-22T09:14:07.214+01:0a", "2026-11-22T09:14:07.214\u{2212}1:00", "2026-W47-7T09:14:07.214Z",
  ])
  func `what is no moment is refused`(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func `random moments are written and read back`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<5000 {
      let moment = random.moment()
      if Timestamp(moment.description) != moment {
        Issue.record("\(moment.milliseconds) came back otherwise")
      }
      let instant = Timestamp(milliseconds: moment.milliseconds, offsetMinutes: 0)
      if Timestamp(moment.utcDescription) != instant {
        Issue.record("\(moment.milliseconds) came back otherwise")
      }
      #expect(moment.description.utf8.count == 29 && moment.utcDescription.utf8.count == 24)
    }
  }

  @Test func `an instant in UTC ends in Z, local time in its offset`() {
    let moment = Timestamp.at("2026-01-01T03:04:05.006-09:30")
    #expect(moment.description == "2026-01-01T03:04:05.006-09:30")
    #expect(moment.utcDescription == "2026-01-01T12:34:05.006Z")
  }

  @Test(arguments: [
    ("2026-11-22T00:00:00.000+01:00", 0, "2026-11-22"),
    ("2026-11-22T23:59:59.999-12:00", 0, "2026-11-22"),
    ("2026-11-22T03:59:59.999+14:00", 240, "2026-11-21"),
    ("2026-11-22T04:00:00.000+14:00", 240, "2026-11-22"),
    ("2026-11-22T23:58:59.999+01:00", 1439, "2026-11-21"),
    ("2026-11-22T23:59:00.000+01:00", 1439, "2026-11-22"),
    ("2026-01-01T01:00:00.000+01:00", 120, "2025-12-31"),
    ("1970-01-01T00:00:00.000+00:00", 1, "1969-12-31"),
  ])
  func `a moment belongs to the day that the desk's clock showed`(text: String, dayStarts: Int, day: String) {
    #expect(Timestamp.at(text).day(dayStarts: dayStarts).description == day)
  }

  @Test(arguments: [
    ("2026-11-22T00:00:00.000+01:00", 0, "00:00"), ("2026-11-22T09:14:07.214-11:00", 9, "09:14"),
    ("2026-11-22T23:59:59.999+14:00", 23, "23:59"), ("1970-01-01T00:00:00.000+00:00", 0, "00:00"),
  ])
  func `the clock and the hour are those of the desk`(text: String, hour: Int, clock: String) {
    #expect(Timestamp.at(text).hour == hour)
    #expect(Timestamp.at(text).clock == clock)
  }

  @Test(arguments: [("1969-12-31T23:30:00.000+00:00", 23), ("1969-12-31T22:30:00.000+00:00", 22)])
  func `the hour before 1970 is an hour too`(text: String, hour: Int) {
    #expect(Timestamp.at(text).hour == hour)
  }
}
