// When to call again, as agents type it in each language.

import Records
import Testing

@Suite struct AppointmentTests {
  /// Sunday, 22 November 2026, 14:00.
  private static let now = Timestamp("2026-11-22T14:00:00.000+01:00")

  @Test(
    arguments: [
      ("tomorrow 10", "2026-11-23T10:00"), ("fri 14:30", "2026-11-27T14:30"),
      ("2026-11-24 10:00", "2026-11-24T10:00"),
      ("holnap 10", "2026-11-23T10:00"), ("péntek 14:30", "2026-11-27T14:30"),
      ("2026. 11. 24. 10:00", "2026-11-24T10:00"),
      ("holnap 9.30", "2026-11-23T09:30"), ("pén 10-kor", "2026-11-27T10:00"),
      ("2026.11.24. 8", "2026-11-24T08:00"),
      ("yarın 10", "2026-11-23T10:00"), ("cuma 14:30", "2026-11-27T14:30"),
      ("24.11.2026 10:00", "2026-11-24T10:00"),
      ("YARIN saat 10", "2026-11-23T10:00"), ("salı 09:05", "2026-11-24T09:05"),
      ("cumartesi 11", "2026-11-28T11:00"),
      ("PAZARTESİ 11", "2026-11-23T11:00"), ("pazar 15", "2026-11-22T15:00"),
      ("sunday 13", "2026-11-29T13:00"),
      ("15:45", "2026-11-22T15:45"), ("today 16", "2026-11-22T16:00"), ("10 tomorrow", "2026-11-23T10:00"),
      ("Tomorrow, 2pm", "2026-11-23T14:00"), ("mon 12am", "2026-11-23T00:00"),
      ("mon 12pm", "2026-11-23T12:00"),
      ("24 November 10", "2026-11-24T10:00"), ("november 24-én 10-kor", "2026-11-24T10:00"),
      ("24 kasım saat 10", "2026-11-24T10:00"), ("nov. 24. 9:30", "2026-11-24T09:30"),
      ("nov. 24. 9", "2026-11-24T09:00"),
      ("2026. december 1. 10:00", "2026-12-01T10:00"), ("1st dec 2027 8", "2027-12-01T08:00"),
      ("22 november 15", "2026-11-22T15:00"), ("21 november 15", "2027-11-21T15:00"),
      ("29 február 9", "2028-02-29T09:00"), ("ARALIK 5 14:30", "2026-12-05T14:30"),
      ("the day after tomorrow at 9", "2026-11-24T09:00"), ("öbür gün 10", "2026-11-24T10:00"),
      ("holnapután 7", "2026-11-24T07:00"), ("today 9", "2026-11-22T09:00"),
      ("24th of november at 10", "2026-11-24T10:00"), ("24 kasım salı 10:00", "2026-11-24T10:00"),
      ("tuesday, 24 November, 2pm", "2026-11-24T14:00"), ("2026-11-24 kedd 8", "2026-11-24T08:00"),
    ])
  func `a day and a time are read`(typed: String, expected: String) throws {
    let now = try #require(Self.now)
    #expect(Appointment(typed: typed, now: now)?.description == expected)
  }

  @Test(
    arguments: [
      (23, "mon h hét hétfő pzt pazartesi"), (24, "tue k kedd salı"), (25, "wed sze szerda çarşamba"),
      (26, "thu cs csütörtök per perşembe"), (27, "fri p péntek cum cuma"),
      (28, "sat szo szombat cmt cumartesi"),
      (29, "sun v vas vasárnap paz pazar"),
    ])
  func `the short names of weekdays are no months`(day: Int, names: String) throws {
    let now = try #require(Self.now)
    for name in names.split(separator: " ") {
      #expect(Appointment(typed: "\(name) 10", now: now)?.description == "2026-11-\(day)T10:00", "\(name)")
    }
  }

  @Test(
    arguments: [
      "", "soon", "tomorrow", "fri", "2026-11-24", "25:00", "tomorrow 24", "tomorrow 10:60", "tomorrow 10 11",
      "fri sat 10", "2026-02-30 10:00", "s 10", "13pm", "0pm", "1.2.3", "10:5", "-1", "tomorrow 1000",
      "31 november 10", "november 10", "10:00 november", "24 november 25 november 10", "30 february 2027 9",
      "24 mars 10", "24 november", "0 november 10", "24 november friday 10",
      "٣ tomorrow",
    ])
  func `anything else is no time`(typed: String) throws {
    #expect(try Appointment(typed: typed, now: #require(Self.now)) == nil)
  }

  @Test func `it is recorded as it was told, and read back`() throws {
    let time = try #require(Appointment(recorded: "2026-11-24T10:00"))
    #expect(time.description == "2026-11-24T10:00" && time.clock == "10:00")
    for text in ["2026-11-24 10:00", "2026-11-24T24:00", "2026-11-24T10:00Z", "2026-13-24T10:00", ""] {
      #expect(Appointment(recorded: text) == nil)
    }
  }
}
