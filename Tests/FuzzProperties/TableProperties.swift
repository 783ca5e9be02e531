// What holds for every table that somebody else's program wrote: a tally, and a list of customers.

import Records
import Reporting
import Summarizing

func checkTally(_ bytes: [UInt8]) throws {
  var sum = TallySum()
  do throws(TallyMistake) { try sum.add(bytes) } catch {
    try require((1...rowsAtMost(in: bytes)).contains(error.line), "A mistake is in a line that there is")
    try require(sum.files == 0 && !sum.hasRows && sum.fields.isEmpty, "A mistake leaves nothing of its file")
    return
  }
  let tally = try written(sum)
  var again = TallySum()
  do throws(TallyMistake) { try again.add(Array(tally.utf8)) } catch {
    throw Violation(description: "A tally that was read can be read again: \(error)")
  }
  try require(try written(again) == tally, "A tally reads back equal")
  // More than a figure can tell apart is refused, and then nothing is added.
  let total = sum.summary(by: [], minN: 1).interviews.total
  let isAdded = (try? sum.add(bytes)) != nil
  let twice = sum.summary(by: [], minN: 1).interviews.total
  try require(twice == (isAdded ? 2 * total : total), "The same once more counts as much once more")
}

/// The sum as a tally of its own.
private func written(_ sum: TallySum) throws -> String {
  let summary = sum.summary(by: sum.fields, minN: 5)
  for question in summary.questions {
    let counts = question.tally.counts.reduce(0, +)
    try require(counts == question.tally.n, "The answers of a question are as many as its ratings")
  }
  let today = Day(number: 20_779)
  return TallyReport.render(Report(summary, journal: nil, minN: 5, today: today))
}

func checkCustomers(_ bytes: [UInt8]) throws {
  let lists: [CustomerList]
  do throws(ListMistake) {
    lists = [
      try CustomerList(bytes), try CustomerList(bytes, header: false), try CustomerList(bytes, header: true),
    ]
  } catch {
    try require((1...rowsAtMost(in: bytes)).contains(error.line), "A mistake is in a line that there is")
    return
  }
  let (itself, without, with) = (lists[0], lists[1], lists[2])
  let chosen = itself.hasHeader ? with : without
  try require(
    itself.customers.count == chosen.customers.count && itself.doubles == chosen.doubles,
    "A list with a header is one whose first row is the header")
  let rows = { (list: CustomerList) in list.customers.count + list.doubles + (list.hasHeader ? 1 : 0) }
  try require(rows(with) == rows(without), "Every row is a customer, a double or the header")
  try require(lists.allSatisfy { $0.blankRows == itself.blankRows }, "A header is no blank row")
}

/// No more rows than that can be in a file, however it ends its lines.
private func rowsAtMost(in bytes: [UInt8]) -> Int {
  bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
}
