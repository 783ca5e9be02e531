// Interviews that were interrupted: said at every start prompt, and gone on with, saved, or thrown away.

import Interviewing
import Journaling
import Records
import Terminal
import Text
import Wording

extension Shift {
  /// Says at every start that an interrupted interview waits.
  mutating func offerDraft() {
    waiting = interviewer.desk.orphans { warn($0.sentence(interviewer.words.journal)) }
    if let header = waiting.first?.header { warn(words.waits(header, since: began(header))) }
  }

  func began(_ header: Draft.Header) -> String {
    let time = Appointment(header.began)
    return time.day == interviewer.desk.today ? time.clock : screen.moment(time)
  }

  /// A draft that waits, for this kiosk alone; says so if there is none.
  private mutating func take(_ draft: Draft?) -> DraftFile? {
    guard let id = draft?.header.id else {
      warn(words.nothingToResume)
      return nil
    }
    waiting.removeAll { $0.header.id == id }
    let file = interviewer.desk.drafts?.take(id)
    if file == nil { warn(words.draftTaken) }
    return file
  }

  mutating func dropDraft() {
    guard let draft = waiting.first else { return warn(words.nothingToResume) }
    if console.isInteractive,
      !console.agrees(screen.mark + interviewer.words.corrections.discardsAnswers, interviewer.words)
    {
      return
    }
    guard let file = take(draft) else { return }
    file.remove()
    console.say(screen.done(words.discarded))
  }

  /// Goes on with an interview that waits, or saves it as far as it went.
  mutating func resume(_ draft: Draft?, asking: Bool) -> ExitStatus? {
    guard let file = take(draft) else { return nil }
    if file.draft.header.isOutdated {
      warn(interviewer.words.corrections.draftOutdated(file.path.visible))
      return nil
    }
    guard let conversation = conversation(resuming: file) else {
      warn(words.draftUnreadable)
      return nil
    }
    if asking { interviewer.recap(conversation) }
    return settle(asking ? interviewer.lead(conversation) : interviewer.keep(conversation), conversation)
  }

  func conversation(resuming draft: DraftFile) -> Conversation? {
    let (desk, amends) = (interviewer.desk, draft.draft.header.amends)
    let found = amends.flatMap { try? FoundResponse($0.description, in: desk.path, interviewer.words) }
    if amends != nil && found == nil { return nil }
    return Conversation(
      resuming: draft, in: desk.drafts, amending: found, now: interviewer.world.now)
  }
}
