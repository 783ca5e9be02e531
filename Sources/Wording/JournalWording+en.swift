// What is said of journals, in English.

extension JournalWording {
  package static let english = JournalWording(
    cannotCreate: { path, reason in
      "cannot open the journal \(path) for writing: \(reason). Choose another with --journal FILE."
    },
    cannotRead: { path, reason in
      "cannot read the journal \(path): \(reason). Mend that, or name another with --journal FILE."
    },
    noFolder: { folder in
      "the folder \(folder) is not there. Create it, or choose another journal with --journal FILE."
    },
    journalWithoutFolder: { path, folder in
      "there is no journal \(path), and its folder \(folder) is not there either. Mend the path, mount the disk that it lies "
        + "on, or create the folder."
    },
    symbolicLink: { path in
      "the journal \(path) is a symbolic link. Name the file itself with --journal FILE."
    },
    notRegular: { path in "\(path) is no ordinary file. Name a journal with --journal FILE." },
    severalLinks: { path in
      "the journal \(path) has a second name (a hard link), through which it could be changed unseen. "
        + "Remove the other name, or choose another journal with --journal FILE."
    },
    foreign: { path in
      "the journal \(path) belongs to another login. Choose your own with --journal FILE, or ask the "
        + "administrator for a folder that several logins share."
    },
    foreignDrafts: { folder, login in
      "the folder of this login's drafts belongs to another login: \(folder). Ask the administrator to hand it over "
        + "(chown -R \(login) \(folder)), or to remove it if no interrupted interview in it is needed (rm -r \(folder))."
    },
    draftsAreNoFolder: { folder in
      "where the folder of this login's drafts belongs, there is a file or a symbolic link: \(folder). Ask whoever put it "
        + "there, or the administrator, to take it away (rm \(folder))."
    },
    draftsOpenToOthers: { folder in
      "other logins may write in the folder of this login's drafts: \(folder). Close it to them (chmod 700 \(folder)); "
        + "drafts in it that are not this login's own are not offered."
    },
    foreignDraft: { path in
      "a draft is not offered, because it is not this login's alone (another login made it or may write to it, or it has a "
        + "second name): \(path). It is left as it is; the administrator can say who made it, and remove it."
    },
    draftTooLarge: { path, limit in
      "a draft is larger than an interview can be (\(limit) MiB): \(path). It is not read; the administrator can look into "
        + "it, and remove it."
    },
    notInGroup: { path, group in
      "the journal \(path) is shared by the group \(group), and this login is not in it. Ask the administrator to add it "
        + "(adduser LOGIN \(group)), then log out and in again."
    },
    closedToGroup: { path, group in
      "the journal \(path) lies in a folder that the group \(group) shares, but the file itself is not open to it. Ask the "
        + "administrator: chgrp \(group) \(path) && chmod 660 \(path)."
    },
    folderNotShared: { path, folder, group in
      "the journal \(path) is one login's alone: its folder \(folder), which the group \(group) may write, lacks the "
        + "set-group-id bit. Ask the administrator: chmod 2770 \(folder) && chgrp \(group) \(path) && chmod 660 \(path)."
    },
    groupOfRoot: { path, folder in
      "the folder \(folder) of the journal \(path) is shared by the group of root, which is no group for a desk. Ask the "
        + "administrator to give it to the desk's group, and the journal too if it is there: chgrp GROUP \(folder)."
    },
    notACopy: { path in
      "\(path) is there already, and it is no earlier copy of this journal. Name another file."
    },
    notAJournal: { path in
      "\(path) is no journal, and nothing was written to it. Choose another with --journal FILE."
    },
    damaged: { path, journal in
      "there is damage in the journal \(path), and nobody knows whose words stand in it. Nothing was changed. See what it is "
        + "with rapport check\(journal), mend it, then redact again."
    },
    clock:
      "this desk's clock or time zone cannot be recorded: years go from 0001 to 9999, zones from -18:00 to +18:00. Set the "
      + "clock right, and the zone (TZ), then start again.",
    unreadable: { path in
      "what was to be saved would be no record of the journal \(path). Nothing was written. Check the clock and the time "
        + "zone (TZ), and tell the administrator."
    },
    networkFileSystem: { path, kind in
      "the journal \(path) lies on a network file system (\(kind)), where no answer is safe. Keep one "
        + "journal on each desk's own disk, and summarise them together: "
        + "rapport summary --journal A --journal B."
    },
    busy: { path, seconds in
      "another program has held the journal \(path) for \(seconds) seconds. "
        + "Look for a kiosk that hangs, then try again."
    },
    replaced: { path in
      "another file stands in the place of the journal \(path) since this shift began. Nothing was written. "
        + "End the shift and start rapport again."
    },
    gone: { path, beside in
      "the journal \(path) is not there any more: it was moved or removed since this shift began. "
        + (beside.map { "Beside its place there is: \($0). " } ?? "")
        + "Nothing was written. Put it back in its place, or end the shift and start rapport again."
    },
    older: { path in
      "the journal \(path) lacks records that this kiosk saved in it: an older copy was put in its place. "
        + "Nothing was written. End the shift, and keep both files for the administrator."
    },
    overtaken: { path in
      "somebody else recorded something of the same response in \(path) meanwhile. Look at it again, then save."
    },
    noRoom: { path in
      "there is hardly any room left on the disk of the journal \(path). Make room before a save fails."
    },
    cannotWrite: { path, reason in "cannot write to the journal \(path): \(reason)." },
    runAgain: "Mend that, for a full disk by making room, then run the command again.",
    syncFailed: { path, reason in
      "the disk did not confirm what was written to \(path): \(reason). Nothing more is written to it. "
        + "Tell the administrator: rapport check --repair writes what is sound to a new file."
    },
    suspect: { path in
      "the journal \(path) is suspect: its disk failed to confirm a save (see \(path).suspect). Nothing is "
        + "written to it until rapport check --repair has put a sound one in its place."
    },
    tooLong: { path in
      "this interview is too long for a line of the journal \(path) (1 MiB). Shorten a text, then save again."
    },
    changedWhileRead: { path in
      "the journal \(path) was changed by another program while it was read. Run the command again."
    },
    place: { path, line, offset in "\(path): line \(line), byte \(offset)" },
    fragment: "damaged: this is no record and does not count",
    unended:
      "interrupted save: it does not count. The next interview that is saved puts it right, or rapport check --repair",
    malformed: "damaged: members are missing or out of their range, the record does not count",
    gap: "gap: something was changed, added or taken out before this record",
    newer: { version in "written by a newer program (version \(version)): not counted. Update rapport." },
    conflict: { id in
      "conflict: another record with the id \(id) says something else; the first one read counts"
    },
    unexplainedRedaction: "redacted, but no redaction record names it",
    andMore: { count in "… and \(count) more" },
    runCheck: { journals in "rapport check\(journals) shows every place." },
    checked: { path, records, interrupted in
      "\(path): \(records) record\(records == 1 ? "" : "s"), "
        + "\(interrupted) interrupted save\(interrupted == 1 ? "" : "s")"
    },
    isSound: "no damage, no gap, no conflict",
    isUndamaged: { problems in
      "\(problems) problem\(problems == 1 ? "" : "s") found, and no damage: what to do stands above."
    },
    seal: { seal in "seal \(seal)" },
    noRecords: "no record yet, so no seal",
    sealHolds: { seal in "the seal \(seal) holds: up to it nothing was changed, added or taken out" },
    sealMissing: { seal in "the seal \(seal) does not hold: there is no such record" },
    sealDiffers: { seal in "the seal \(seal) does not hold: that record has another sum" },
    damageBeforeSeal: { seal in
      "the seal \(seal) does not hold: there is damage, a gap or a conflict before it"
    },
    noSpace: "the disk is full",
    quota: "the disk quota is used up",
    readOnly: "the file system is read-only",
    noPermission: "no permission",
    notThere: "it is not there",
    inputOutput: "the disk reports an error",
    tooManyFiles: "too many open files",
    isFolder: "it is a folder",
    isNoFile: "it is no regular file",
    causes: .english,
    systemError: { call, code in "the system refused it (\(call), error \(code))" }
  )
}
