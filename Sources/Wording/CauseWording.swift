// What the system says when a call fails, in words.

/// Why a system call failed, said behind what could not be done; the commonest reasons are in `JournalWording`.
package struct CauseWording: Sendable {
  package let tooLarge: String
  package let noMemory: String
  package let notAFolder: String
  package let tooManyLinks: String
  package let nameTooLong: String
  package let isThere: String
  package let isBusy: String
  package let noDevice: String
  package let isClosed: String
  package let readerLeft: String
  package let notSupported: String
  package let noLocks: String
  package let isStale: String
  package let otherDevice: String
  package let notEmpty: String
  package let tooManyNames: String
}
