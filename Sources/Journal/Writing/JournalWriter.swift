import Meetings

/// Records acts in a group's journal, one after the other, and answers once each is safe.
///
/// A session makes its own file at its first entry and never reopens it; whatever fails, it goes on in a new one.
public actor JournalWriter {
  /// Private copies stay this many milliseconds after they were seen safe: 90 days.
  static let copyLifetime = 90 * 86_400_000
  /// A file that has grown to this many bytes is followed by a new one.
  public static let fileLimit = 32 << 20

  private let device: String
  private let program: String
  private let now: @Sendable () -> Instant
  private let files: any FileSystem
  private let fileLimit: Int
  private let session: String

  private var place: JournalPlace
  private var copies: PrivateCopies
  private var file: JournalFile?
  /// What the present file holds, in case something else takes its place.
  private var inFile: [JournalLine] = []
  /// What is on this device only.
  private var pending: [JournalLine] = []
  private var counter = 0
  private var latest: Stamp?
  private var refused: (act: Act, entries: [Entry])?

  /// A writer for one group on one device. `state` is the state folder, `program` what line 0 names as the maker;
  /// `hasJournal` tells that the group was read from its journal, so that none is begun where that is gone; its `signs`
  /// keep what is recorded from any other group that comes in its place.
  public init(
    folder: GroupFolder, state: String, device: String, program: String, signs: [GroupSign], hasJournal: Bool = false,
    now: @escaping @Sendable () -> Instant, files: any FileSystem = SystemFiles(),
    fileLimit: Int = JournalWriter.fileLimit
  ) {
    self.fileLimit = fileLimit
    self.device = device
    self.program = program
    self.now = now
    self.files = files
    session = Tag.random(6)
    copies = PrivateCopies(state: state, group: folder, signs: signs, files: files)
    place = JournalPlace(folder, signs: signs, hasJournal: hasJournal, files: files)
  }

  /// Records an act and returns once it is safe. `latest` is the latest stamp that this device has seen.
  ///
  /// The same act tried again after a failure keeps its identities, should some of it have reached the disk after all.
  public func record(_ act: Act, after latest: Stamp?) throws(RecordFailure) -> Receipt {
    let entries = try settled(act, after: latest)
    var lines: [JournalLine] = []
    for entry in entries { lines.append(try EntryCodec.line(entry)) }
    if let sign = entries.lazy.compactMap(\.sign).first {
      copies.begin(sign)
      place.begin(sign)
    }
    let copyTrouble = copies.keep(lines, name: fileName, opening: opening(of: lines))
    let waiting = pending.count
    let groupTrouble = writeToGroup(pending + lines)
    if let groupTrouble {
      if let copyTrouble {
        refused = (act, entries)
        throw .notWritten(group: groupTrouble, copy: copyTrouble)
      }
      pending += lines
    } else {
      pending = []
      copies.mark(verified: true, now: recordingTime)
    }
    refused = nil
    let standing: Receipt.Standing =
      if let groupTrouble { .onlyOnThisDevice(groupTrouble) } else if let copyTrouble {
        .recordedWithoutCopy(copyTrouble)
      } else { .recorded }
    return Receipt(entries: entries, standing: standing, broughtOver: groupTrouble == nil ? waiting : 0)
  }

  /// Brings entries to the group's folder that earlier sessions could only keep on this device. To be called at the start,
  /// and again while entries wait.
  ///
  /// Where the folder cannot be written yet, the entries are given all the same: what was confirmed counts.
  public func bringOver() -> BroughtOver {
    copies.notePlace()
    if copies.forgetGone(), !pending.isEmpty {
      // Nothing else holds it any more.
      _ = copies.keep(pending, name: fileName, opening: opening(of: pending))
    }
    let leftovers = copies.leftovers()
    if leftovers.isEmpty && pending.isEmpty { return BroughtOver(entries: [], waiting: 0, trouble: nil) }
    if let trouble = place.anotherGroup() {
      let waiting = pending.count + leftovers.flatMap(\.lines).count
      return BroughtOver(entries: [], waiting: waiting, trouble: trouble)
    }
    for leftover in leftovers { copies.adopt(leftover.path, size: leftover.size) }
    return bring(leftovers)
  }

  /// Brings back to the group's folder what it held once and holds no more, in a new file as all else, and removes private
  /// copies that have done their work.
  public func bringBack(_ lost: LostEntries) -> BroughtOver {
    let ids = Set(lost.copies.flatMap(\.ids))
    let kept = ids.union(lost.strange.flatMap(\.ids))
    // A clock that is years ahead ends no copy: the group has to have gone on as well.
    let until = min(now(), lost.latest ?? Instant(milliseconds: 0))
    copies.removeVerified(before: Instant(milliseconds: until.milliseconds - Self.copyLifetime), holding: kept)
    guard !ids.isEmpty, !place.isMissing else { return BroughtOver(entries: [], waiting: pending.count, trouble: nil) }
    if let trouble = place.obstacle() { return BroughtOver(entries: [], waiting: pending.count, trouble: trouble) }
    let brought = bring(copies.lines(of: ids, in: lost.copies.map(\.path)))
    if brought.trouble == nil { copies.renewMarks(of: Set(lost.copies.map(\.path)), now: now()) }
    return brought
  }

  /// What the folder has already is not written again; what was erased comes without its words.
  private func bring(_ held: [PrivateCopies.Leftover]) -> BroughtOver {
    var present = place.present()
    let missing = held.flatMap(\.lines).filter { present.ids.insert($0.entry.mark.id).inserted }
    for line in held.flatMap(\.lines) { present.erasures.note(line.entry) }
    pending = (pending + missing.map(\.line)).map { $0.erased(present.erasures) }
    let trouble = pending.isEmpty ? nil : writeToGroup(pending)
    if let trouble { return BroughtOver(entries: missing.map(\.entry), waiting: pending.count, trouble: trouble) }
    pending = []
    copies.mark(verified: true, now: recordingTime)
    return BroughtOver(entries: missing.map(\.entry), waiting: 0, trouble: nil)
  }

  /// Takes erased words out of what still waits, and of what would be written again should the file go.
  public func erase(_ erasures: Erasures) {
    pending = pending.map { $0.erased(erasures) }
    inFile = inFile.map { $0.erased(erasures) }
  }

  /// The entries of the act that was refused last, until it is recorded or something else is: they may stand in the folder
  /// all the same, and count only once they are confirmed.
  public var refusedIDs: Set<EntryID> { Set((refused?.entries ?? []).map(\.mark.id)) }

  /// By the clock, or by what was recorded where that is behind: copies are as old as what they hold.
  private var recordingTime: Instant { max(now(), latest?.instant ?? now()) }

  /// How many entries are on this device only.
  public var waiting: Int { pending.count }

  /// Closes the files. A later act opens new ones.
  public func close() {
    file?.close()
    file = nil
    inFile = []
    copies.close()
  }
}

// MARK: Entries

extension JournalWriter {
  private func settled(_ act: Act, after seen: Stamp?) throws(RecordFailure) -> [Entry] {
    guard !act.events.isEmpty else { throw .nothingToRecord }
    if let refused, refused.act == act, let last = refused.entries.last?.mark.at,
      seen.map({ $0 <= last }) ?? true
    {
      return refused.entries
    }
    let wall = now()
    var stamps: [Stamp] = []
    for _ in act.events {
      let next = Stamp.next(after: [latest, seen].compactMap { $0 }.max(), now: wall)
      stamps.append(next)
      latest = next
    }
    let first = counter + 1
    counter += act.events.count
    let session = session
    do throws(FieldError) {
      return try act.entries(
        id: { EntryID("\(session)-\(first + $0)") }, at: { stamps[$0] }, device: device, wall: wall)
    } catch {
      throw .unsettled(error)
    }
  }
}

// MARK: Files

extension JournalWriter {
  /// Adds lines to this session's file; after a failure once more, to a new one. What went wrong, or nil.
  private func writeToGroup(_ lines: [JournalLine]) -> Trouble? {
    if let file, file.size > fileLimit {
      file.close()
      self.file = nil
      inFile = []
    }
    var lines = lines
    var trouble: Trouble?
    for _ in 0..<2 {
      do throws(Trouble) {
        try append(lines)
        return nil
      } catch {
        trouble = error
        let gone = leaveFile(after: error)
        // What went with the file may be among what comes back.
        let ids = Set(gone.map(\.id))
        lines = gone + lines.filter { !ids.contains($0.id) }
      }
    }
    return trouble
  }

  private func append(_ lines: [JournalLine]) throws(Trouble) {
    // Each time: its file may stay behind where all the rest becomes another group's.
    if let obstacle = place.obstacle() { throw obstacle }
    if file == nil {
      let path = place.path(of: fileName())
      file = try JournalFile(creating: path, within: place.folder.path, opening: opening(of: lines), files: files)
    }
    try file?.append(lines)
    inFile += lines
    place.isBegun()
  }

  /// Leaves the file for good; the confirmed lines that went with it, where something else took its place.
  private func leaveFile(after trouble: Trouble) -> [JournalLine] {
    file?.abandon()
    file = nil
    defer { inFile = [] }
    // What went with the whole journal comes back with it.
    guard trouble.cause == .replaced, !inFile.isEmpty, place.obstacle() == nil else { return [] }
    let present = place.present()
    // What was erased since does not come back with the rest.
    let lost = inFile.filter { $0.id.map { !present.ids.contains($0) } ?? false }.map { $0.erased(present.erasures) }
    if !lost.isEmpty {
      copies.mark(verified: false, now: now())
      pending = lost + pending
    }
    return lost
  }

  /// Line 0 of a file that begins with these lines: never later than the first of them.
  private func opening(of lines: [JournalLine]) -> JournalLine {
    let first = lines.lazy.compactMap(\.at).min()
    return EntryCodec.opening(at: first ?? Stamp(instant: now(), counter: 0), device: device, program: program)
  }

  /// "20261121t190405z-kq3f-7h2m9x.jsonl": sorts by time, and no two sessions make the same.
  private func fileName() -> String {
    JournalFile.name(at: now(), device: device, session: Tag.random(6))
  }
}
