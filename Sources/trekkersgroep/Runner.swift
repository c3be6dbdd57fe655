import Catalogue
import CommandLine
import Console
import Journal
import Meetings
import Screens
import Terminal

/// The only place where parts meet: takes keys to the model, performs what it asks for, and shows what it draws.
@MainActor
final class Runner {
  let screen: Screen
  let places: Places
  let environment: [String: String]
  let now: @Sendable () -> Moment
  private let device: String
  private(set) var model: AppModel
  private(set) var group: OpenGroup?
  /// Lines that were typed but not yet kept, by their kind.
  private var unkept: [String: String] = [:]
  private var ticks = 0
  private var retryPause = RetryPause()

  init(
    screen: Screen, places: Places, environment: [String: String], now: @escaping @Sendable () -> Moment,
    language: Language
  ) {
    self.screen = screen
    self.places = places
    self.environment = environment
    self.now = now
    device = places.device()
    model = AppModel(
      context: Context(
        now: now(), language: language, size: screen.size, device: device))
  }

  /// Runs until somebody quits; gives the exit code. `wanted` is the group to open at once.
  func run(opening wanted: GroupFolder?) async -> Int32 {
    begin(wanted)
    let ticking = Task { await self.tickForever() }
    defer { ticking.cancel() }
    for await input in screen.inputs {
      switch input {
      case .key(let key): handle(.key(key))
      case .resized(let size): handle(.resized(size))
      case .resumed: show()
      case .ended(let reason):
        leave()
        return reason.exitCode
      }
      if hasQuit { break }
    }
    leave()
    return 0
  }

  private var hasQuit = false

  private func begin(_ wanted: GroupFolder?) {
    let found = places.lookForGroups()
    // A folder that cannot be read may be the group that is meant.
    let only = found.groups.count == 1 && found.unreadable.isEmpty ? found.groups.first : nil
    if let group = wanted ?? only { open(group, isExample: false) } else { showGroups(found) }
  }

  private func showGroups(_ found: FoundGroups) {
    handle(.groupsFound(known(found.groups)))
    if let remark = found.remark { handle(.failed(remark)) }
  }

  private func leave() {
    if let line = model.unfinishedLine { unkept[line.kind] = line.text }
    keepDrafts()
    screen.close()
    group?.keepSnapshot(now: now().instant)
  }

  // MARK: The loop

  func handle(_ message: Message) {
    for effect in model.update(message) { perform(effect) }
    show()
  }

  private func show() { screen.show(model.draw()) }

  /// Half a second is soon enough for a draft and for "opslaan…"; the folder is looked at every two seconds.
  private func tickForever() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(500))
      ticks += 1
      keepDrafts()
      if ticks % 4 == 0 { look() }
      handle(.ticked(now()))
    }
  }

  private func look() {
    // What is being written would otherwise come back as if another device had sent it.
    guard !model.isSaving else { return }
    bringOverWhatWaits()
    guard let reading = group?.read(), !reading.isEmpty else { return }
    let fresh = reading.entries.filter { !model.context.history.contains($0.mark.id) }
    guard !fresh.isEmpty || !reading.remarks.isEmpty else { return }
    handle(.arrived(fresh, remarks: told(of: reading.remarks)))
  }

  /// One sentence for all that there is to remark: a chair has to know what it means, and where to see the rest.
  private func told(of remarks: [Remark], _ others: [Text] = []) -> [Text] {
    JournalFinding.announcement(of: remarks, device: device, others: others).map { [$0] } ?? []
  }

  // MARK: Effects

  private func perform(_ effect: Effect) {
    switch effect {
    case .record(let act): record(act)
    case .openGroup(let folder): openGroup(named: folder)
    case .foundGroup(let name, let scale): foundGroup(name, scale)
    case .openExample: openExample()
    case .leaveGroup: leaveGroup()
    case .export(let meeting): export(meeting)
    case .keepDraft(let kind, ""): forgetDraft(kind)
    case .keepDraft(let kind, let text): unkept[kind] = text
    case .openEditor(let text): openEditor(text)
    case .quit: hasQuit = true
    }
  }

  private func record(_ act: Act) {
    guard let writer = group?.writer else { return }
    let latest = model.context.history.latest
    Task {
      do throws(RecordFailure) {
        let receipt = try await writer.record(act, after: latest)
        handle(.recorded(receipt.entries, remark: receipt.standing.warning))
      } catch {
        handle(.notRecorded(error.text))
      }
    }
  }

  private func keepDrafts() {
    for (kind, text) in unkept { group?.keep(kind: kind, text: text) }
    unkept = [:]
  }

  /// At once: what was recorded must not be offered again after a crash.
  private func forgetDraft(_ kind: String) {
    unkept[kind] = nil
    group?.keep(kind: kind, text: "")
  }

  // MARK: Groups

  private func known(_ folders: [GroupFolder]) -> [KnownGroup] {
    let snapshots = Snapshots(state: places.state)
    return folders.map { folder in
      let name = (snapshots.load(folder)?.history.group ?? Self.reckoned(folder)).name
      return KnownGroup(folder: folder.path, name: name.isEmpty ? folder.name : name)
    }
  }

  private func openGroup(named path: String) { open(GroupFolder(path: path), isExample: false) }

  func open(_ folder: GroupFolder, isExample: Bool) {
    keepDrafts()
    let places = isExample ? ExampleGroup.places(within: places, language: model.context.language) : places
    var opened = OpenGroup(folder, isExample: isExample, places: places, device: device, now: now)
    var shown = Opened(opened)
    let others = shown.remarks
    let glimpse = opened.glimpse()
    if let glimpse {
      // To look at only: no key is taken before the journal itself has been read, below.
      shown.history = glimpse.history
      shown.remarks = told(of: [], others)
      handle(.opened(shown))
    }
    let reading = opened.read()
    shown.take(reading.entries, remarks: told(of: reading.remarks, others))
    group = opened
    handle(.opened(shown))
    if glimpse?.isAsKept != true { opened.keepSnapshot(of: shown.history, now: now().instant) }
    bringOver(opened)
  }

  /// What earlier sessions could keep on this device only goes to the group's folder now.
  private func bringOver(_ opened: OpenGroup) {
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
  private func bringOverWhatWaits() {
    guard let writer = group?.writer, retryPause.isOver() else { return }
    Task {
      guard await writer.waiting > 0 else { return retryPause.reset() }
      guard await writer.bringOver().waiting == 0 else { return retryPause.lengthen() }
      retryPause.reset()
      handle(.arrived([], remarks: [RetryPause.broughtOver]))
    }
  }

  private func foundGroup(_ name: String, _ scale: Scale) {
    do throws(Trouble) {
      let folder = try places.newGroupFolder(named: name)
      let opened = OpenGroup(folder, isExample: false, places: places, device: device, now: now)
      Task {
        do throws(RecordFailure) {
          _ = try await opened.writer.record(Act([GroupFounded(name: name, scale: scale)]), after: nil)
          open(folder, isExample: false)
        } catch {
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
    var history = History()
    history.insert(reader.read().entries)
    return history.group
  }

  private func leaveGroup() {
    keepDrafts()
    group = nil
    showGroups(places.lookForGroups())
  }
}
