// Customers are whole and add up, or they are not counted at all.

import Records
import Testing

@Suite struct CustomerCountsTests {
  @Test(arguments: [
    (480, 25, 470, 35), (0, 0, 0, 0), (0, 5, 5, 0), (5, 0, 0, 5), (5, 5, 5, 5), (Int.max, 0, Int.max, 0),
  ])
  func `counts that add up are taken`(start: Int, new: Int, end: Int, lost: Int) {
    let counts = CustomerCounts(period: "2026-10", start: start, new: new, end: end, lost: lost)
    #expect(counts?.start == start && counts?.new == new && counts?.end == end && counts?.lost == lost)
  }

  @Test(arguments: [
    (480, 25, 471, 35), (480, 25, 505, 1), (5, 0, 6, -1), (5, 0, -1, 6), (-1, 1, 0, 0), (5, -1, 4, 0),
    (5, 6, 5, 6),
    (Int.max, 1, Int.max, 1), (Int.max, Int.max, -2, 0), (0, Int.min, 0, Int.min), (Int.min, 0, 0, 0),
  ])
  func `counts that do not are refused, without overflow`(start: Int, new: Int, end: Int, lost: Int) {
    #expect(CustomerCounts(period: "2026-10", start: start, new: new, end: end, lost: lost) == nil)
  }
}
