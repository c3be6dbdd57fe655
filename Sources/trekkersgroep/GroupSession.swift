import Groups
import Journal
import Meetings
import Screens

/// A group whose folder is open: what is written goes there, and what others write is seen.
struct GroupSession {
  let folder: GroupFolder
  /// Where what belongs to this group and not in its folder goes; the example has places of its own.
  let places: Places
  /// Whether it is the example, however it was opened.
  let isExample: Bool
  private(set) var writer: JournalWriter
  private let drafts: Drafts
  /// Its half-typed lines. They go along when the folder gets another name or another place.
  var lines: SessionDrafts
  /// What tells the group, and under which its half-typed lines are kept: known once its journal is read.
  private var signs: [GroupSign] = []
  private var standing: StandingGroup
  private let makeWriter: ([GroupSign]) -> JournalWriter
  /// Whether its first entry is recorded here, by the writer that it has.
  private let isNew: Bool
  private var reader: JournalReader
  private let snapshots: Snapshots
  /// Whether anything was read from the journal.
  private var wasRead = false
  /// How long the longest look at the journal took.
  private var longestLook = Duration.zero

  init(
    _ folder: GroupFolder, isNew: Bool = false, places: Places, device: String,
    now: @escaping @Sendable () -> Moment
  ) {
    let example = ExampleGroup.places(of: folder, within: places)
    let places = example ?? places
    self.folder = folder
    self.places = places
    isExample = example != nil
    self.isNew = isNew
    makeWriter = { signs in
      JournalWriter(
        folder: folder, state: places.state, device: device, program: ProgramVersion.program, signs: signs,
        hasJournal: folder.hasJournal(), now: { now().instant })
    }
    writer = makeWriter([])
    standing = StandingGroup(folder, signs: [])
    reader = JournalReader(folder: folder)
    drafts = Drafts(state: places.state)
    lines = SessionDrafts(drafts, group: folder.key)
    snapshots = Snapshots(state: places.state)
  }

  /// What the group looks like by what was kept of it, where that still holds: to show until its journal is read.
  func glimpse() -> Glimpse? { snapshots.load(folder) }

  /// Keeps what the group knows for the next start, just after its journal was read: a program that is killed later has
  /// it all the same.
  func keepSnapshot(of history: History, now: Instant) {
    try? snapshots.keep(history, asReadBy: reader, folder, now: now)
  }

  /// Keeps what the group knows for the next start, to be called at the very end: it reads the journal once more, and
  /// nobody should wait for that where it takes long. Without it the next start is only slower: a failure is no news.
  func keepSnapshot(now: Instant) {
    guard longestLook < .milliseconds(250) else { return }
    try? snapshots.refresh(folder, now: now)
  }

  /// Everything recorded since the last look.
  mutating func read() -> Reading {
    let start = ContinuousClock.now
    defer { longestLook = max(longestLook, ContinuousClock.now - start) }
    let reading = reader.read()
    if !reading.entries.isEmpty { wasRead = true }
    return reading
  }

  /// The copies on this device of what was in the folder: to be looked at before the journal is read.
  var heldCopies: [HeldCopy] { HeldCopy.all(of: folder, state: places.state) }

  /// What the journal lacks of it.
  func lost(from history: History, among held: [HeldCopy]) -> LostEntries {
    LostEntries(from: history, among: held, of: folder, state: places.state)
  }

  /// The group is known by what was read of it, `held` among it: from now on nothing of it goes anywhere else.
  mutating func know(_ history: History, among held: [HeldCopy]) {
    signs = history.signs(among: held)
    standing = StandingGroup(folder, signs: signs)
    lines = SessionDrafts(drafts, group: signs.key(in: folder) { [drafts] in drafts.isUsed(by: $0) })
    if !isNew { writer = makeWriter(signs) }
  }

  /// Whether another group came in the place of this one.
  mutating func isElsewhere() -> Bool { standing.isAnother() }

  /// Whether its journal is gone, and what stands there now may become that of another group.
  mutating func isGone() -> Bool { standing.isGone() }

  /// What to say where the journal that was read is gone, or is another group's now; nil where it is there.
  mutating func remarkOfGoneJournal() -> Text? {
    guard wasRead else { return nil }
    if isElsewhere() { return folder.remarkOfAnotherGroup(state: places.state, signs: signs) }
    return folder.remarkOfGoneJournal(state: places.state, signs: signs, isGone: isGone())
  }

  /// Keeps a line that is being typed; forgets it where it is empty. What went wrong where it could not be kept.
  mutating func keep(kind: String, text: String) -> Trouble? {
    do throws(Trouble) {
      try lines.keep(text, as: kind)
      return nil
    } catch {
      return error
    }
  }

  /// What an erasing, from whatever program, took away of the lines that were kept.
  mutating func erasedLines() -> [String: [String]] { lines.erased() }

  /// The lines that were being typed when a program ended, by their kind; where it ended under an editor, with what was
  /// saved there. From now on they are this window's.
  mutating func typed() -> [String: String] {
    var typed: [String: String] = [:]
    for kind in AppModel.draftKinds {
      let isSeveral = kind == AppModel.keptLinesKind
      let found = isSeveral ? lines.takeUpAll(kind) : [lines.takeUp(kind)].compactMap { $0 }
      let texts = found.map { Self.text(of: $0, kind) }
      let text = isSeveral ? AppModel.joinedLines(texts) : texts.first ?? ""
      if !text.isEmpty { typed[kind] = text }
    }
    return typed
  }

  private static func text(of found: SessionDrafts.Found, _ kind: String) -> String {
    found.edited.isEmpty ? found.line : AppModel.draft(found.line, of: kind, withText: found.edited)
  }

  /// Closes the files that were written, because another group is opened. What is still to be written makes new ones.
  func close() {
    let writer = writer
    Task { await writer.close() }
  }
}
