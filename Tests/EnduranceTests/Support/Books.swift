// What a shop's kiosks acknowledged, held against what its journal and its drafts have.

import JournalVerifying
import ProgramTesting
import Testing

/// The books of one journal.
struct Books {
  /// How many answers were acknowledged, by interview.
  private var answers: [Planned: Int] = [:]
  private var saved: Set<Planned> = []
  private var ids: Set<String> = []
  /// Acknowledged, and not seen in the journal yet.
  private(set) var waiting: Set<Planned> = []

  var printed: Int { ids.count }
  var acknowledged: Int { answers.values.reduce(0, +) }

  /// Takes over what a kiosk acknowledged before it ended.
  mutating func take(_ clerk: Clerk) {
    for step in clerk.acknowledged {
      switch step {
      case .reference(let interview): answers[interview] = 0
      case .answer(let interview): answers[interview, default: 0] += 1
      case .save(let interview), .keep(let interview?): saved.insert(interview)
      case .resume, .keep, .quit: break
      }
      switch step {
      case .reference(let interview), .answer(let interview): waiting.insert(interview)
      default: break
      }
    }
    ids.formUnion(clerk.ids)
  }

  /// Nothing is lost right now: it is in the journal, or in a draft that holds as much as was acknowledged.
  mutating func expectNothingLost(_ shop: Shop, newIDs: [String], _ comment: Comment) {
    let journal = shop.journalBytes
    for id in newIDs { #expect(journal.count(of: "\"id\":\"\(id)\"") == 1, comment) }
    for interview in waiting where journal.count(of: "\"customer\":\"\(interview.reference)\"") > 0 {
      waiting.remove(interview)
    }
    let drafts = waiting.isEmpty ? [] : shop.drafts
    for interview in waiting {
      let draft = drafts.first { $0.count(of: "\"customer\":\"\(interview.reference)\"") == 1 }
      let lines = draft?.count(of: "\n") ?? 0
      #expect(lines > answers[interview] ?? 0, "\(comment): \(interview.reference)")
    }
  }

  /// Nothing is lost in the end, nothing is there twice, and everything is sound.
  func expectAllThere(_ shop: Shop, _ comment: Comment) throws {
    let journal = shop.journal
    #expect(journal.problems == [], comment)
    let responses = journal.lines.filter { $0.kind == "response" }
    #expect(ids.isSubset(of: responses.compactMap(\.id)), comment)
    let byCustomer = Dictionary(grouping: responses) { $0.customer ?? "" }
    for (customer, found) in byCustomer where !customer.isEmpty {
      #expect(found.count == 1, "\(comment): \(customer) is there \(found.count) times")
    }
    for (interview, count) in answers {
      let found = byCustomer[interview.reference]?.first?.answers
      let there = found ?? []
      #expect(found != nil && there.count >= count, "\(comment): \(interview.reference) \(there) < \(count)")
      #expect(there == interview.expected(there.count), "\(comment): \(interview.reference)")
    }
    #expect(saved.allSatisfy { byCustomer[$0.reference] != nil }, comment)
    #expect(try shop.rapport("check").run().exit == .status(0), comment)
  }
}

extension Shop {
  /// The next start: it offers every interview that waits, keeps it, and ends in peace.
  func settle(_ books: inout Books, _ comment: Comment) throws {
    let clerk = Clerk(try RunningProgram(kiosk()), plan: [], dice: Dice(0))
    clerk.work(until: .now + .seconds(30))
    #expect(clerk.kiosk.exit == .status(0), "\(comment): \(clerk.kiosk.shown.text.suffix(300))")
    books.take(clerk)
    #expect(drafts.isEmpty, comment)
    try books.expectAllThere(self, comment)
  }
}
