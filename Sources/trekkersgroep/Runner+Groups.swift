import CommandLine
import Journal
import Meetings
import Screens

/// Which group is open: found, opened, made and left, and what is said of its journal.
extension Runner {
  func showGroups(_ found: FoundGroups) {
    let isUsed = ExampleGroup.isUsed(in: places, language: model.context.language)
    handle(.groupsFound(known(found.groups), hasUsedExample: isUsed))
    if let remark = found.remark { handle(.failed(remark)) }
  }

  private func known(_ folders: [GroupFolder]) -> [KnownGroup] {
    let snapshots = Snapshots(state: places.state)
    return folders.map { folder in
      let name = (snapshots.load(folder)?.history.group ?? Self.reckoned(folder)).name
      return KnownGroup(folder: folder.path, name: name.isEmpty ? folder.name : name)
    }
  }

  func openGroup(named path: String) { open(GroupFolder(path: path), isExample: false) }

  func open(_ folder: GroupFolder, isExample: Bool, saying said: Text? = nil) {
    let places = isExample ? ExampleGroup.places(within: places, language: model.context.language) : places
    open(GroupSession(folder, isExample: isExample, places: places, device: device, now: now), saying: said)
  }

  private func open(_ group: GroupSession, saying said: Text? = nil) {
    keepDrafts()
    var opened = group
    var shown = Opened(opened)
    shown.said = said
    let others = shown.remarks
    let glimpse = opened.glimpse()
    if let glimpse {
      // To look at only: no key is taken before the journal itself has been read, below.
      shown.history = glimpse.history
      shown.remarks = told(of: [], others: others)
      handle(.opened(shown))
    }
    let reading = opened.read()
    shown.take(reading.entries) { told(of: reading.remarks, findings(in: $0), others: others) }
    self.group?.close()
    self.group = opened
    handle(.opened(shown))
    if glimpse?.isAsKept != true { opened.keepSnapshot(of: shown.history, now: now().instant) }
    bringOver(opened)
  }

  // MARK: What is said of the journal

  /// One sentence for all that there is to remark: a chair has to know what it means, and where to see the rest.
  private func told(of remarks: [Remark], _ findings: [JournalFinding] = [], others: [Text] = []) -> [Text] {
    JournalFinding.announcement(of: remarks, device: device, besides: findings, others: others).map { [$0] } ?? []
  }

  /// What there is to say of the entries themselves.
  private func findings(in history: History) -> [JournalFinding] {
    let future = FutureEntries.of(history, now: now().instant)
    return [.toLookAt(history.group.unresolved.count), FutureEntries.finding(of: future)].compactMap { $0 }
  }

  /// Takes in what others wrote, with what there is to say of it.
  func take(_ fresh: [Entry], _ remarks: [Remark]) {
    let known = model.context.group.unresolved.count
    handle(.arrived(fresh, remarks: told(of: remarks)))
    let future = FutureEntries.of(fresh, now: now().instant)
    let findings: [JournalFinding?] = [
      .toLookAt(model.context.group.unresolved.count - known), FutureEntries.finding(of: future),
    ]
    let told = told(of: remarks, findings.compactMap { $0 })
    if findings.contains(where: { $0 != nil }) { handle(.arrived([], remarks: told)) }
  }

  // MARK: What waits

  /// What earlier sessions could keep on this device only goes to the group's folder now.
  private func bringOver(_ opened: GroupSession) {
    Task {
      let brought = await opened.writer.bringOver()
      var remarks = brought.trouble.map { [RetryPause.stillWaiting(brought.waiting, $0)] } ?? []
      let copies = await opened.writer.heldCopies()
      guard group?.folder == opened.folder else { return }
      let missing = HeldCopy.missing(from: model.context.history, among: copies)
      remarks += JournalFinding.missing(missing).map { [$0.announcement] } ?? []
      if !brought.entries.isEmpty || !remarks.isEmpty { handle(.arrived(brought.entries, remarks: remarks)) }
    }
  }

  /// What could only be kept on this device goes to the group's folder as soon as that can be written again.
  func bringOverWhatWaits() {
    guard let writer = group?.writer, retryPause.isOver() else { return }
    Task {
      guard await writer.waiting > 0 else { return retryPause.reset() }
      guard await writer.bringOver().waiting == 0 else { return retryPause.lengthen() }
      retryPause.reset()
      handle(.arrived([], remarks: [RetryPause.broughtOver]))
    }
  }

  // MARK: New groups

  func foundGroup(_ name: String, _ scale: Scale) {
    do throws(Trouble) {
      let folder = try places.newGroupFolder(named: name)
      let opened = GroupSession(folder, isExample: false, places: places, device: device, now: now)
      Task {
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
      handle(.failed(error.text))
    }
  }

  /// What the journal in a folder says, for a look at it only.
  private static func reckoned(_ folder: GroupFolder) -> Trekkersgroep {
    var reader = JournalReader(folder: folder)
    return reader.history().group
  }

  func leaveGroup() {
    keepDrafts()
    group?.close()
    group = nil
    showGroups(places.lookForGroups())
  }
}
