// What the system says when a call fails, in English.

extension CauseWording {
  package static let english = CauseWording(
    tooLarge: "a file may not grow that large here",
    noMemory: "there is not enough memory",
    notAFolder: "a part of the path is no folder",
    tooManyLinks: "it is a symbolic link, or too many links lead there",
    nameTooLong: "the name is too long",
    isThere: "another file stands there by now",
    isBusy: "it is in use",
    noDevice: "there is no device or reader behind it",
    isClosed: "the stream is closed",
    readerLeft: "the reader has gone away",
    notSupported: "the file system cannot do that",
    noLocks: "the file system gives no lock",
    isStale: "the disk in the network does not answer",
    otherDevice: "it lies on another disk",
    notEmpty: "the folder is not empty",
    tooManyNames: "there are too many names for it"
  )
}
