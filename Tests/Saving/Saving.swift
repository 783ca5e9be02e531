// The save of a kiosk and nothing around it, for the benchmark: appends interviews to a journal, each durable before the
// next, and prints when it began and when it ended.

import Glibc
import Journaling
import Records
import Surveys

@main
struct Saving {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let count = Int(arguments[2]) else { stop(64, "usage: Saving JOURNAL COUNT") }
    do throws(JournalError) {
      var writer = try JournalWriter.open(arguments[1], createsFolders: false, program: "rapport")
      let interviews = (0..<count).map(entry)
      let start = monotonic()
      for interview in interviews { _ = try writer.append(interview, now: now, makeID: makeID) }
      print(start, monotonic())
    } catch {
      stop(74, "\(error)")
    }
  }

  /// An interview of the usual length.
  private static func entry(_ number: Int) -> Entry {
    let answers: [(String, RecordedAnswer.Value)] = [
      ("nps", .rating(.nps, number % 11)), ("nps-why", .text),
      ("csat", Measure.csat(scale: 1...5).map { .rating($0, 1 + number % 5) } ?? .text),
      ("ces", Measure.ces(scale: 1...5).map { .skippedRating($0, .dontKnow) } ?? .text),
      ("topic", .choice("billing")),
    ]
    let response = Response(
      survey: "after-call", revision: "9c1f0e2d", lang: "hu", channel: "phone", disposition: .complete,
      seconds: 74, answers: answers.map { RecordedAnswer(id: $0.0, value: $0.1) })
    let details = Personal.Details(
      salt: "5d0c6f0c9b1f4e0f8a5c1f0e2d3c4b5a", customer: "C-10442", words: [("nps-why", "Sokáig vártam")])
    return Entry(
      id: makeID(now().milliseconds), content: .response(response), desk: "front-1", agent: "anna",
      personal: .open(details))
  }

  private static func now() -> Timestamp {
    Timestamp(milliseconds: nanoseconds(of: CLOCK_REALTIME) / 1_000_000, offsetMinutes: 60)
  }

  private static func makeID(_ milliseconds: Int) -> RecordID {
    RecordID(milliseconds: milliseconds, random: (.random(in: .min ... .max), .random(in: .min ... .max)))
  }

  private static func monotonic() -> Int { nanoseconds(of: CLOCK_MONOTONIC) }

  private static func nanoseconds(of clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  private static func stop(_ status: Int32, _ message: String) -> Never {
    let line = message + "\n"
    write(STDERR_FILENO, line, line.utf8.count)
    exit(status)
  }
}
