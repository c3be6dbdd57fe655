import Groups
import Journal
import Meetings
import Screens

/// Which group is open: found, opened, made and left, and what is said of its journal.
extension Runner {
  func showGroups(_ found: FoundGroups) {
    let isUsed = ExampleGroup.isUsed(in: places, language: model.context.language)
    handle(.groupsFound(known(found.groups), hasUsedExample: isUsed))
    if let remark = ([found.remark].compactMap { $0 } + strays).joined { handle(.failed(remark)) }
    strays = []
  }

  /// A folder of groups that comes back, or a group that comes in, is on the start screen without a key.
  func lookForGroups() {
    guard model.isAtStart else { return }
    let found = places.lookForGroups()
    if Set(found.groups) != Set(model.context.groups.map { GroupFolder(path: $0.folder) }) { showGroups(found) }
  }

  private func known(_ folders: [GroupFolder]) -> [KnownGroup] {
    let snapshots = Snapshots(state: places.state)
    let known = folders.map { folder in
      let name = (snapshots.load(folder)?.history.group ?? Self.reckoned(folder)).name
      return KnownGroup(folder: folder.path, name: name.isEmpty ? folder.name : name)
    }
    // Those of one name stay in the order of their folders.
    return known.enumerated().map { (key: $1.name.sortingKey, at: $0, group: $1) }
      .sorted { ($0.key, $0.at) < ($1.key, $1.at) }.map(\.group)
  }

  func openGroup(named path: String) { open(GroupFolder(path: path)) }

  func open(_ folder: GroupFolder, saying said: Text? = nil) {
    open(GroupSession(folder, places: places, device: device, now: now), saying: said)
  }

  private func open(_ group: GroupSession, saying said: Text? = nil) {
    keepLastDrafts()
    var opened = group
    let catalogue = GroupCatalogue(opened.folder)
    var shown = Opened(opened, catalogue)
    shown.said = said
    let others = catalogue.remarks + strays
    strays = []
    let glimpse = opened.glimpse()
    if let glimpse {
      // To look at only: no key is taken before the journal itself has been read, below.
      shown.history = glimpse.history
      shown.remark = told(of: [], others: others)
      shown.isGlimpse = true
      handle(.opened(shown))
      shown.isGlimpse = false
    }
    // Before the journal: what another window records meanwhile is in the copies and would seem to be gone from it.
    let held = opened.heldCopies
    let reading = opened.read()
    shown.history = History(reading.entries)
    let lacking = opened.lost(from: shown.history, among: held)
    // What cannot be read now is not gone, and is not written again; but it counts.
    let lost = reading.remarks.hideEntries ? nil : lacking
    shown.history.insert(lacking.entries)
    opened.know(shown.history, among: held)
    let outgrown = outgrownMinutes(in: shown.history, reading, of: opened)
    let findings = findings(in: shown.history, after: glimpse, besides: outgrown)
    let left = lost?.left(of: reading.remarks, device: { device }, now: now().instant) ?? reading.remarks
    shown.remark = told(of: left, findings, others: others)
    self.group?.close()
    self.group = opened
    retryPause.reset()
    (unwritten, refusedIDs, minutesPause) = ([], [], RetryPause())
    (goneJournalTold, mayLack) = (nil, false)
    // Before the lines are offered: some may go.
    let erased = carryOutErasing(shown.history)
    if !isProjector { shown.drafts = self.group?.typed() ?? [:] }
    handle(.opened(shown))
    if isProjector { return }
    if glimpse?.isAsKept != true { opened.keepSnapshot(of: shown.history, now: now().instant) }
    tell(erased + writeWhatIsOwed() + writeAgain(outgrown))
    bringOver(opened, lost)
  }

  /// The minutes to write again; none where they could be made of less than there is.
  private func outgrownMinutes(in history: History, _ reading: Reading, of opened: GroupSession) -> [OutgrownMinutes] {
    guard !isProjector, !reading.remarks.hideEntries, opened.folder.isWritable() else { return [] }
    return MinutesFiles.outgrown(in: history, device: device, of: opened.folder, places: opened.places)
  }

  // MARK: What is said of the journal

  /// Says all of it, behind what was said before where nobody has read that yet.
  func tell(_ remarks: [Text], of entries: [Entry] = []) {
    if !entries.isEmpty || !remarks.isEmpty { handle(.arrived(entries, remark: remarks.joined)) }
  }

  /// One sentence for all that there is to remark: a chair has to know what it means, and where to see the rest.
  func told(of remarks: [Remark], _ findings: [JournalFinding] = [], others: [Text] = []) -> Text? {
    JournalFinding.announcement(of: remarks, device: device, besides: findings, others: others)
  }

  /// What there is to say of the entries themselves. What has to be looked at was said the last time where nothing came
  /// since: it stays in the list of `check`, and is no news at every start.
  private func findings(
    in history: History, after glimpse: Glimpse?, besides outgrown: [OutgrownMinutes]
  ) -> [JournalFinding] {
    let future = FutureEntries.of(history, now: now().instant)
    // What came too late for minutes that are written again is told with those.
    let told = Set(outgrown.map { Unresolved.Reason.meetingClosed($0.meeting.id) })
    let all = history.worthTelling(history.group.unresolved.filter { !told.contains($0.why) })
    let unresolved = glimpse?.isAsKept == true ? [] : all
    let late = history.lateCount(among: unresolved)
    return [.toLookAt(unresolved.count, late: late), FutureEntries.finding(of: future)].compactMap { $0 }
  }

  /// Takes in what others wrote, with what there is to say of it.
  func take(_ fresh: [Entry], _ remarks: [Remark]) {
    let known = Set(model.context.group.unresolved)
    handle(.arrived(fresh))
    let future = FutureEntries.of(fresh, now: now().instant)
    let history = model.context.history
    let unresolved = history.worthTelling(history.group.unresolved.filter { !known.contains($0) })
    // Of what came too late for its minutes the screens tell by name.
    let late = history.lateCount(among: unresolved)
    let findings: [JournalFinding?] = [.toLookAt(unresolved.count - late), FutureEntries.finding(of: future)]
    let isErased = fresh.contains { $0.event is TextRedacted || history.erasures.language(of: $0) != nil }
    let erased = isErased ? carryOutErasing(history) : []
    tell([told(of: remarks, findings.compactMap { $0 })].compactMap { $0 } + erased)
  }

  // MARK: What waits

  /// What earlier sessions could keep on this device only goes to the group's folder now, and what that held once comes
  /// back to it; `lost` is nil where not all could be read, for that is not gone.
  private func bringOver(_ opened: GroupSession, _ lost: LostEntries?) {
    Task {
      let over = await opened.writer.bringOver()
      var back: BroughtOver?
      if let lost { back = await opened.writer.bringBack(lost) }
      let waiting = (back ?? over).waiting
      guard group?.folder == opened.folder else { return }
      handle(.waits(waiting > 0))
      let trouble = waiting > 0 ? back?.trouble ?? over.trouble : nil
      var remarks = trouble.map { [RetryPause.stillWaiting(waiting, $0)] } ?? []
      if let strange = lost?.strange, !strange.isEmpty { handle(.numbersTaken(HeldCopy.numbers(of: strange))) }
      remarks += JournalFinding.missing(strange: lost?.strange ?? []).map { [$0.announcement] } ?? []
      // They are this device's own: without a word of it they would be taken for another's.
      if trouble == nil, !over.entries.isEmpty { remarks.append(RetryPause.broughtOver) }
      if let back, trouble == nil, !back.entries.isEmpty {
        remarks.append(JournalFinding.broughtBack(back.entries.count))
      }
      tell(remarks, of: over.entries)
      // The closing may have been among what waited.
      if !over.entries.isEmpty { tell(writeWhatIsOwed()) }
    }
  }

  /// What could only be kept on this device goes to the group's folder as soon as that can be written again.
  func bringOverWhatWaits() {
    guard let (writer, folder) = group.map({ ($0.writer, $0.folder) }) else { return }
    let busy = ObjectIdentifier(writer)
    guard busyWriter != busy, retryPause.isOver() else { return }
    busyWriter = busy
    // Without the session itself: that would hold its place for as long as this takes.
    Task {
      defer { if busyWriter == busy { busyWriter = nil } }
      let hadNone = await writer.waiting == 0
      let isWaiting = hadNone ? false : await writer.bringOver().waiting > 0
      // Meanwhile another group may have been opened: neither the pause nor the news is of that one.
      guard group?.folder == folder else { return }
      if isWaiting != model.context.isWaiting { handle(.waits(isWaiting)) }
      if isWaiting { return retryPause.lengthen() }
      retryPause.reset()
      if hadNone { return }
      handle(.arrived([], remark: RetryPause.broughtOver))
    }
  }

  // MARK: New groups

  func foundGroup(_ name: String, _ scale: Scale) {
    do throws(Trouble) {
      let folder = try places.newGroupFolder(named: name)
      let opened = GroupSession(folder, isNew: true, places: places, device: device, now: now)
      later { [self] in
        do throws(RecordFailure) {
          _ = try await opened.writer.record(Act([GroupFounded(name: name, scale: scale)]), after: nil)
          open(opened)
        } catch {
          opened.close()
          places.removeEmptyFolders(of: folder)
          handle(.failed(error.text))
        }
      }
    } catch {
      handle(.failed(NotMade.group(error)))
    }
  }

  /// What the journal in a folder says, for a look at it only.
  private static func reckoned(_ folder: GroupFolder) -> Trekkersgroep {
    var reader = JournalReader(folder: folder)
    return reader.history().group
  }

  func leaveGroup() {
    keepLastDrafts()
    group?.close()
    group = nil
    showGroups(places.lookForGroups())
  }
}
