import Catalogue
import CommandLine
import Console
import Groups
import Journal
import Meetings
import Screens
import Terminal

/// The only place where parts meet: takes keys to the model, performs what it asks for, and shows what it draws.
@MainActor
final class Runner {
  let display: any Display
  let places: Places
  let environment: [String: String]
  let now: @Sendable () -> Moment
  /// The settings as their file has them, with what there is to say of it.
  private let kept: KeptSettings
  let device: String
  private(set) var model: AppModel
  var group: GroupSession?
  /// Lines that were typed but not yet kept, by their kind.
  var unkept: [String: String] = [:] {
    didSet { display.sayIfEndedAtOnce((unkeptWords?[model.context.language]).map { $0 + "\n" } ?? "") }
  }
  private var ticks = 0
  /// When half-typed lines are kept again, and when the folder is looked at again.
  var (linesTime, looksTime) = (KeyTime(), KeyTime())
  var retryPause = RetryPause()
  /// The meetings whose minutes could not be written, and when that is tried again.
  var unwritten: Set<EntryID> = []
  /// What was refused and may stand in the folder all the same: it is not shown as if somebody else had recorded it.
  var refusedIDs: Set<EntryID> = []
  var minutesPause = RetryPause()
  /// The writer that brings over what waits at this moment: on a share that hangs it may take long.
  var busyWriter: ObjectIdentifier?
  /// What is still to be said of entries that wait for a group whose folder was not found.
  var strays: [Text] = []
  /// What was said of the journal of the open group, where that is gone or is another group's.
  var goneJournalTold: Text?
  /// Whether files that this device wrote went from the group's folder, and what they held was not looked for yet.
  var mayLack = false

  init(
    display: any Display, places: Places, environment: [String: String], now: @escaping @Sendable () -> Moment,
    language: Language, kept: KeptSettings, projects: Bool = false
  ) {
    self.display = display
    self.places = places
    self.environment = environment
    self.now = now
    device = places.device()
    var context = Context(now: now(), language: language, size: display.size, device: device, isProjector: projects)
    context.isLinear = display.isLinear
    context.hasColours = display.hasColours
    context.hasMouse = display.hasMouse
    context.settings = kept.settings
    context.settingsPath = Self.short(SettingsFile(config: places.config).path, environment)
    self.kept = kept
    model = AppModel(context: context)
  }

  /// Runs until somebody quits; gives the exit code. `wanted` is the group to open at once.
  func run(opening wanted: GroupFolder?) async -> Int32 {
    atOnce { begin(wanted) }
    let ticking = Task { await self.tickForever() }
    defer { ticking.cancel() }
    for await input in display.inputs {
      taken += 1
      switch input {
      case .key(let key): handle(.key(key))
      case .pointed(let pointing): handle(.pointed(pointing))
      case .line(let line): atOnce { display.messages(for: line, isFinished: true, in: model).forEach(handle) }
      case .unfinishedLine(let line):
        atOnce { display.messages(for: line, isFinished: false, in: model).forEach(handle) }
      case .resized(let size): handle(.resized(size))
      case .resumed: show()
      case .ended(let reason):
        leave()
        return reason.exitCode
      case .unwritten:
        leave()
        return ExitStatus.inputOutput.rawValue
      }
      if hasQuit { break }
    }
    leave()
    return 0
  }

  private var hasQuit = false
  /// How much of what came from the terminal was taken in.
  private var taken = 0
  private var lastShown = ContinuousClock.now - longestUnseen
  /// While keys come faster than they can be shown the screen is drawn this often.
  private static let longestUnseen = Duration.milliseconds(100)

  /// Whether more was typed already: what comes of a key would be on the screen for no time.
  private var isBehind: Bool { display.sent > taken }
  /// How many things are being worked on.
  private var depth = 0

  /// Whether this window only shows what others record: it writes nothing, and takes up no lines of theirs.
  var isProjector: Bool { model.context.isProjector }

  private func begin(_ wanted: GroupFolder?) {
    if isProjector, let wanted { return open(wanted) }
    let found = places.lookForGroups()
    strays = StrayEntries.settle(besides: found, in: places).map(\.remark)
    // A folder that cannot be read, or whose journal is gone, may be the group that is meant.
    let only = found.groups.count == 1 && found.isWhole ? found.groups.first : nil
    if let group = wanted ?? only { open(group) } else { showGroups(found) }
    if let remark = kept.sentence { handle(.settingsRemark(remark, isLeftAlone: kept.isLeftAlone)) }
  }

  private func leave() {
    if let line = model.unfinishedLine { unkept[line.kind] = line.text }
    keepDrafts()
    display.close()
    if !isElsewhere { group?.keepSnapshot(now: now().instant) }
  }

  // MARK: The loop

  func handle(_ message: Message) {
    atOnce { for effect in model.update(message) { perform(effect) } }
  }

  /// What comes of one key, or of one line, belongs together for who is told of it in words.
  private func atOnce(_ work: () -> Void) {
    depth += 1
    work()
    depth -= 1
    show()
  }

  /// Does what takes a while; until it is done nothing is settled.
  func later(_ work: @escaping @MainActor () async -> Void) {
    depth += 1
    Task {
      await work()
      depth -= 1
      show()
    }
  }

  private func show() {
    if !isBehind || lastShown.duration(to: .now) > Self.longestUnseen {
      display.show(model)
      lastShown = .now
    }
    if depth == 0, !hasQuit { display.settle(model) }
  }

  /// Half a second is soon enough for a draft and for "opslaan…"; the folder is looked at every two seconds. Both come more
  /// seldom where a slow disk makes keys wait for them.
  private func tickForever() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(500))
      ticks += 1
      if linesTime.isOver() { keepDrafts() }
      if ticks % 4 == 0, looksTime.isOver() {
        let start = ContinuousClock.now
        look()
        looksTime.begin(after: start)
      }
      handle(.ticked(now()))
    }
  }

  // MARK: Effects

  private func perform(_ effect: Effect) {
    switch effect {
    case .record(let act): record(act)
    case .openGroup(let folder): openGroup(named: folder)
    case .foundGroup(let name, let scale): foundGroup(name, scale)
    case .openExample: openExample()
    case .beginExampleAgain: beginExampleAgain()
    case .leaveGroup: leaveGroup()
    case .export(let meeting): export(meeting)
    case .lookForMinutes(let meeting): lookForMinutes(of: meeting)
    case .keepDraft(let kind, ""): forgetDraft(kind)
    case .keepDraft(let kind, let text): unkept[kind] = text
    case .openEditor(let text): openEditor(text)
    case .changeSetting(let key, let value): changeSetting(key, to: value)
    case .quit:
      hasQuit = true
      // It may come when an act was saved, with no further key to wait for.
      display.endInputs()
    }
  }

  private func record(_ act: Act) {
    guard let writer = group?.writer else { return handle(.notRecorded(Self.noGroup)) }
    later { [self] in
      if linesTime.isLong { await sayThatItSaves() }
      // Whole, so that a line that is recorded when the program is killed is known as that line afterwards.
      keepDrafts()
      let latest = model.context.history.latestFollowed
      do throws(RecordFailure) {
        let receipt = try await writer.record(act, after: latest)
        let brought = receipt.broughtOver > 0 ? RetryPause.broughtOver : nil
        refusedIDs = []
        handle(.waits(receipt.standing.isWaiting))
        handle(.recorded(receipt.entries, remark: receipt.standing.warning ?? brought))
      } catch {
        refusedIDs = await writer.refusedIDs
        handle(.notRecorded(model.isTyping ? error.text : error.textOfKey))
      }
    }
  }

  /// Before a slow disk is waited for: meanwhile nothing is drawn.
  private func sayThatItSaves() async {
    try? await Task.sleep(for: .milliseconds(200))
    handle(.ticked(now()))
  }

  /// Without an answer every key typed from now on would wait.
  private static let noGroup = Text(
    nl: "Niet vastgelegd: er is geen groep open. Je tekst staat er nog.",
    en: "Not recorded: no group is open. Your text is still there.")
}
