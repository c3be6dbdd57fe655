import Groups
import Journal
import Meetings
import Screens

/// What is looked at while a group is open: its folder, what others put there, and what went from it.
extension Runner {
  /// What is looked at every two seconds.
  func look() {
    // What is being written would otherwise come back as if another device had sent it.
    guard !model.isSaving else { return }
    if group == nil { return lookForGroups() }
    if isProjector { return lookForEntries() }
    bringOverWhatWaits()
    lookForJournal()
    // One that cannot be written any more goes on all the same: what is recorded waits on this device.
    // What was said of the whole folder is not said again of a file in it.
    if goneJournalTold != nil { return }
    bringBackWhatWent()
    if model.context.isReadOnly, group?.folder.isWritable() == true { handle(.writable) }
    writeWhatIsUnwritten()
    // They may come later than the closing they belong to.
    if let meeting = model.meetingWithoutPaths { lookForMinutes(of: meeting) }
    lookForEntries()
  }

  private func lookForEntries() {
    // What another group in that place recorded is none of this one; also where it comes just now.
    guard !isElsewhere, !isGone, let reading = group?.read(), !isElsewhere else { return }
    noteWhatWent(reading)
    eraseWhatComesAgain(reading.entries)
    let fresh = reading.entries.filter {
      !model.context.history.contains($0.mark.id) && !refusedIDs.contains($0.mark.id)
    }
    // Whoever pressed Enter was told already that it failed; what was confirmed is in this device's copies too.
    let remarks = reading.remarks.filter { !$0.isTornLine(of: device) }
    guard !fresh.isEmpty || !remarks.isEmpty else { return }
    take(fresh, remarks)
  }

  /// Whether another group came in the place of the one that is open.
  var isElsewhere: Bool { group?.isElsewhere() ?? false }

  private var isGone: Bool { group?.isGone() ?? false }

  /// A journal that goes away while the group is open is told at once, and not again until it was there.
  func lookForJournal() {
    let (remark, told) = (group?.remarkOfGoneJournal(), goneJournalTold)
    goneJournalTold = remark
    if let remark {
      if remark != told { handle(.arrived([], remark: remark)) }
    } else if told != nil {
      // What waited for it need not wait longer; what it held may not all be there again.
      (retryPause, minutesPause, mayLack) = (RetryPause(), RetryPause(), true)
      // Where something waits, it says the same that this was brought over.
      handle(.journalIsBack(model.context.isWaiting ? nil : GroupFolder.isBack))
    }
  }

  /// Files of this device that went while the group is open.
  func noteWhatWent(_ reading: Reading) {
    if reading.again.contains(where: { $0.contains("-\(device)-") }) { mayLack = true }
  }

  /// What they held comes back as when the group is opened, and that is said. Not into folders that may become those of
  /// another group: then it does when somebody opens this one there.
  func bringBackWhatWent() {
    guard mayLack, !isGone, let opened = group, opened.folder.hasJournal() else { return }
    mayLack = false
    let held = opened.heldCopies
    var reader = JournalReader(folder: opened.folder)
    let reading = reader.read()
    if reading.remarks.hideEntries { return }
    let lost = opened.lost(from: History(reading.entries), among: held)
    if lost.copies.isEmpty { return }
    Task {
      let back = await opened.writer.bringBack(lost)
      guard group?.folder == opened.folder else { return }
      handle(.waits(back.waiting > 0))
      let trouble = back.waiting > 0 ? back.trouble : nil
      if let trouble { return tell([RetryPause.stillWaiting(back.waiting, trouble)]) }
      if !back.entries.isEmpty { tell([JournalFinding.broughtBack(back.entries.count)]) }
    }
  }
}
