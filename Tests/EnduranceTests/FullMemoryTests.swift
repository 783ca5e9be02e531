// A disk with room for a part of a record: real short writes, at every number of bytes.

import Glibc
import JournalVerifying
import ProgramTesting
import Testing

@Suite(.enabled(if: Disk.isPossible, Disk.notPossible)) struct FullMemoryTests {
  private static let page = 4096

  /// Two halves, so that both cores have something to do.
  @Test(arguments: [0, 1])
  func `what did not fit is not called saved, and Enter saves it once there is room`(half: Int) throws {
    let disk = try Disk(inMemory: 1 << 20)
    let base = try linesOfOneInterview()
    let step = Length.of(97, long: 1)
    var (rounds, torn, saved) = (0, 0, 0)
    for free in stride(from: half * step, through: FullMemoryTests.page, by: 2 * step) {
      let shop = Shop(on: disk.path)
      let pad = padding(after: base, leaving: free)
      shop.folder.write(base.flatMap { $0.bytes + [0x0A] } + pad, to: "journal.jsonl")
      let fragment = try save(in: shop, disk, leaving: free)
      rounds += 1
      torn += fragment > 0 ? 1 : 0
      saved += fragment == 0 && free > 0 ? 1 : 0
      if rounds % 200 == 0 { Length.progress("full disk: \(rounds) numbers of free bytes") }
    }
    Length.say(
      "full disk: \(rounds) numbers of free bytes from \(half * step) to \(FullMemoryTests.page); "
        + "\(torn) torn writes explained, \(saved) fitted at once; 0 called saved that were not")
  }

  private func linesOfOneInterview() throws -> [JournalLine] {
    let shop = Shop()
    let input = Planned(1).lines.map { $0 + "\n" }.joined()
    #expect(try shop.kiosk().input(input).run().exit == .status(0))
    return shop.journal.lines
  }

  /// A record so long that the last page of the journal has so many bytes left.
  private func padding(after lines: [JournalLine], leaving free: Int) -> [UInt8] {
    guard let last = lines.last, let id = last.id, let at = last.at else { return [] }
    let beginning = { (reason: String) in
      #"{"v":1,"seq":3,"id":"01900000-0000-7000-8000-000000000001","at":"\#(at)","kind":"void","#
        + #""desk":"d","agent":"a","of":"\#(id)","private":{"salt":"\#(String(repeating: "0", count: 32))","#
        + #""reason":"\#(reason)"}"#
    }
    let before = lines.reduce(0) { $0 + $1.bytes.count + 1 }
    let shortest = beginning("x").utf8.count + 2 * 64 + #","prev":"","sum":""}"#.utf8.count + 1
    let size = before + shortest
    let missing = (2 * FullMemoryTests.page - size - free % FullMemoryTests.page) % FullMemoryTests.page
    let reason = String(repeating: "x", count: 1 + missing)
    return JournalLine(beginning(reason), prev: last.sum ?? "").map { $0.bytes + [0x0A] } ?? []
  }

  /// Saves on the full disk, makes room, and saves again.
  /// - Returns: how many bytes of the first save are there.
  private func save(in shop: Shop, _ disk: Disk, leaving free: Int) throws -> Int {
    let comment: Comment = "\(free) bytes free"
    let before = shop.journalBytes.count
    #expect((before + free) % FullMemoryTests.page == 0, comment)
    let kiosk = try RunningProgram(shop.kiosk())
    kiosk.send(Planned(2).lines.dropLast().map { $0 + "\n" }.joined().utf8)
    try kiosk.expectError("Save?")
    let filler = Filler(disk, leaving: free / FullMemoryTests.page)
    kiosk.enter("")
    let end = ContinuousClock.now + .seconds(20)
    while kiosk.shown.count(of: "tries again") + kiosk.shown.count(of: "✓ Saved") == 0, .now < end {
      kiosk.exchange(until: end)
    }
    let wasSaved = kiosk.shown.count(of: "✓ Saved") > 0
    let fragment = wasSaved ? 0 : shop.journalBytes.count - before
    if !wasSaved {
      #expect(fragment == free % FullMemoryTests.page && kiosk.printed.isEmpty, comment)
      filler.remove()
      kiosk.enter("")
      try kiosk.expectError("✓ Saved")
    }
    filler.remove()
    kiosk.closeInput()
    #expect(try kiosk.waitForEnd().exit == .status(0), comment)
    let journal = shop.journal
    #expect(journal.problems == [], comment)
    #expect(
      kiosk.outputBytes.text.split(separator: "\n").map(String.init) == journal.ids("response").suffix(1))
    #expect(journal.lines.last?.answers == Planned(2).expected(5), comment)
    // A line that lacks its LF alone is no fragment: it gets the LF, and is the record.
    let explained = journal.lines.last?.bytes.count == fragment ? 0 : fragment
    #expect(journal.lines.last { $0.kind == "repair" }?.json["length"]?.number ?? 0 == explained, comment)
    return fragment
  }
}
