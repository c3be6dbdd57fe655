import Meetings

/// Carries out on this device that words were erased: the lines that hold them are written again without them, in the
/// journal files that this device made and in its private copies; drafts that hold them go, and what was kept for a
/// quick start. Whatever fails, each file is there whole, as it was or as it is to be, and doing it again finishes it.
public struct ErasedFiles: Sendable {
  /// What was done.
  public struct Outcome: Sendable {
    /// The journal files that were written again.
    public internal(set) var journals: [String] = []
    /// The other files of this device in which the words stood.
    public internal(set) var others: [String] = []
    /// What people had typed and is gone.
    public internal(set) var words: Set<String> = []
    /// The first thing that failed: the next start tries again.
    public internal(set) var trouble: Trouble?

    /// Whether the words stood anywhere.
    public var isAnything: Bool { !journals.isEmpty || !others.isEmpty }
  }

  private let folder: GroupFolder
  private let state: String
  private let device: String
  private let files: any FileSystem
  private let now: Instant

  /// For one group on one device. `state` is the state folder.
  public init(
    _ folder: GroupFolder, state: String, device: String, now: Instant, files: any FileSystem = SystemFiles()
  ) {
    (self.folder, self.state, self.device, self.now, self.files) = (folder, state, device, now, files)
  }

  /// Whether there is something to carry out that was not wholly done before, or that came back since.
  public func isDue(_ history: History) -> Bool {
    if history.erasures.isEmpty { return false }
    return !done.isSuperset(of: history.erasures.redactions)
      || history.unerased.contains { $0.mark.device == device } || isAnyCopyDue(history)
  }

  /// The same for the private copies of this group: a back-up of the state folder brings the words back.
  private func isAnyCopyDue(_ history: History) -> Bool {
    let (keys, signs) = (Set(folder.keys), Set(history.signs))
    let own = CopyFolder.all(state, files).filter { keys.contains($0.key) || $0.sign.map(signs.contains) ?? false }
    return own.flatMap { $0.paths(files) }.contains { path in
      var words: Set<String> = []
      return (try? rewrite(path, history.erasures, &words, isTrial: true)) ?? false
    }
  }

  /// Does it, and remembers that it was done. Where else the words stand is looked for by the words themselves: so the
  /// journal comes last, for without its lines nobody would know them when it is done again. `first` is what others do.
  public func carryOut(
    _ history: History, first: (Set<String>) throws(Trouble) -> Void = { _ in }
  ) -> Outcome {
    var outcome = trial(history.erasures)
    (outcome.journals, outcome.others) = ([], [])
    outcome.words.formUnion(history.unerased.flatMap(\.event.fields.ownWords))
    let words = outcome.words
    attempt(&outcome) { _ throws(Trouble) in
      try KeptErasings(history, in: folder, state: state, files: files).keep(history, device: device, now: now)
    }
    attempt(&outcome) { _ throws(Trouble) in try removeLeftovers(holding: words.map { SoughtText($0) }) }
    attempt(&outcome) { _ throws(Trouble) in try first(words) }
    attempt(&outcome) { outcome throws(Trouble) in
      let sought = words.map { SoughtText($0) }
      outcome.others += try Drafts(state: state, files: files).forget { sought.isAny(inTyped: $0) }
    }
    attempt(&outcome) { outcome throws(Trouble) in
      let sought = words.map { SoughtText($0) }
      outcome.others += try KnownPlaces(state: state, files: files).forgetGone { sought.isAny(in: $0) }
    }
    attempt(&outcome) { _ throws(Trouble) in try Snapshots(state: state, files: files).forgetAll() }
    attempt(&outcome) { outcome throws(Trouble) in try rewriteCopies(history.erasures, &outcome) }
    if outcome.trouble != nil { return outcome }
    attempt(&outcome) { outcome throws(Trouble) in
      try rewriteJournals(history.erasures, &outcome)
      try remember(history.erasures)
    }
    return outcome
  }

  /// What would be written again, were this erased as well: nothing is changed.
  public func trial(_ erasures: Erasures) -> Outcome {
    var outcome = Outcome()
    attempt(&outcome) { outcome throws(Trouble) in try rewriteCopies(erasures, &outcome, isTrial: true) }
    attempt(&outcome) { outcome throws(Trouble) in try rewriteJournals(erasures, &outcome, isTrial: true) }
    return outcome
  }

  /// The journal files of other devices that still hold words: nothing is changed. What cannot be read is left out.
  public func ofOthers(_ erasures: Erasures) -> [String] {
    let names = JournalReader(folder: folder, files: files).look().found.map(\.name).sorted()
    return names.map { ("\(folder.journal)/\($0)", $0) }.filter { path, name in
      var words: Set<String> = []
      return (try? rewrite(path, erasures, &words, isTrial: true, isOwn: { !isOwn($0, name) })) ?? false
    }.map(\.0)
  }

  private func rewriteJournals(
    _ erasures: Erasures, _ outcome: inout Outcome, isTrial: Bool = false
  ) throws(Trouble) {
    let look = JournalReader(folder: folder, files: files).look()
    for obstacle in look.obstacles {
      if case .unreadable(let errno) = obstacle.kind { throw Trouble(path: folder.journal, step: .read, errno) }
    }
    for name in look.found.map(\.name).sorted() {
      let path = "\(folder.journal)/\(name)"
      if try rewrite(path, erasures, &outcome.words, isTrial: isTrial, isOwn: { isOwn($0, name) }) {
        outcome.journals.append(path)
      }
    }
  }

  /// Also those of a group that was renamed since.
  private func rewriteCopies(_ erasures: Erasures, _ outcome: inout Outcome, isTrial: Bool = false) throws(Trouble) {
    for name in try files.listing(of: CopyFolder.root(state)) {
      let place = CopyFolder(state: state, name: name)
      let copies = PrivateCopies(state: state, folder: place, files: files)
      for name in try files.listing(of: place.path) where name.hasSuffix(".jsonl") {
        let path = "\(place.path)/\(name)"
        if try rewrite(path, erasures, &outcome.words, isTrial: isTrial, copies: copies) { outcome.others.append(path) }
      }
    }
  }

  /// What a program that was killed left half written beside the journal and the copies.
  private func removeLeftovers(holding sought: [SoughtText]) throws(Trouble) {
    let names = JournalReader(folder: folder, files: files).look().found.map { "\(folder.journal)/\($0.name)" }
    let copies = try files.listing(of: CopyFolder.root(state)).map { CopyFolder(state: state, name: $0).path }
    for folder in Set(names.map(FilePath.parent)).sorted() + copies {
      guard try files.allNames(in: folder).contains(where: SafeFile.isLeftover) else { continue }
      _ = try files.removeForGood(from: folder) { name in
        guard SafeFile.isLeftover(name) else { return false }
        let bytes = (try? files.contents(of: "\(folder)/\(name)", limit: JournalReader.fileLimit)) ?? []
        let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }
        return lines.contains { EntryCodec.words(of: Array($0)).contains { sought.isAny(in: $0) } }
      }
    }
  }

  private func attempt(_ outcome: inout Outcome, _ work: (inout Outcome) throws(Trouble) -> Void) {
    do throws(Trouble) { try work(&outcome) } catch { outcome.trouble = outcome.trouble ?? error }
  }

  // MARK: Lines

  /// Whether this device made a file: so it says itself in its line 0, or else by its name.
  private func isOwn(_ bytes: [UInt8], _ name: String) -> Bool {
    let first = Array(bytes.prefix { $0 != 0x0A && $0 != 0x0D })
    if let by = try? JSONText.fields(of: first).text("by") { return by == device }
    return FilePath.name(name).contains("-\(device)-")
  }

  /// A program that runs meanwhile may add to the file until it has another one in its place, which it notices: what it
  /// added before that is not in what was read, and is put behind it.
  private func rewrite(
    _ path: String, _ erasures: Erasures, _ words: inout Set<String>, isTrial: Bool, copies: PrivateCopies? = nil,
    isOwn: ([UInt8]) -> Bool = { _ in true }
  ) throws(Trouble) -> Bool {
    guard let file = try open(path) else { return false }
    defer { files.close(file) }
    var bytes = try contents(path, file)
    guard isOwn(bytes) else { return false }
    var lines = ErasedLines(bytes, erasures)
    words.formUnion(lines.words)
    guard lines.isChanged, !isTrial else { return lines.isChanged }
    let verified = try takeBackMark(of: path, copies)
    try SafeFile.replace(path, with: lines.bytes, files: files)
    while true {
      let grown = try contents(path, file)
      if grown.count <= bytes.count { break }
      bytes = grown
      lines = ErasedLines(bytes, erasures)
      try SafeFile.replace(path, with: lines.bytes, files: files)
    }
    if verified > 0 { copies?.add("\(lines.size(of: verified)) \(now.milliseconds)", toMarkOf: path) }
    return true
  }

  /// Until it is written anew the mark of a copy says less than is so, and never more: then its lines are compared once
  /// more. Gives how much it said.
  private func takeBackMark(of path: String, _ copies: PrivateCopies?) throws(Trouble) -> Int {
    guard let copies, let mark = try open(path + PrivateCopies.markSuffix) else { return 0 }
    files.close(mark)
    var verified = 0
    // A program that records at this moment says again that it is safe.
    for _ in 0..<Self.markTries {
      let said = copies.markOf(path).size
      if said == 0 { return verified }
      verified = max(verified, said)
      copies.add("0 \(now.milliseconds)", toMarkOf: path)
    }
    throw Trouble(path: path, step: .write, .inputOutput)
  }

  private static let markTries = 20

  /// Nil where there is no such file any more.
  private func open(_ path: String) throws(Trouble) -> Descriptor? {
    do throws(Errno) {
      return try Interruption.outlasted { () throws(Errno) in try files.openToRead(path) }
    } catch .notFound {
      return nil
    } catch {
      throw Trouble(path: path, step: .read, error)
    }
  }

  private func contents(_ path: String, _ file: Descriptor) throws(Trouble) -> [UInt8] {
    do throws(Errno) {
      let size = try files.status(of: file).size
      guard size <= JournalReader.fileLimit else { throw .tooLarge }
      return try files.readAll(file, from: 0, to: size)
    } catch {
      throw Trouble(path: path, step: .read, error)
    }
  }

  // MARK: What was done

  private var place: String { "\(state)/erased/\(folder.key)" }

  /// Which acts of erasing were wholly carried out here.
  private var done: Set<EntryID> {
    let bytes = (try? files.contents(of: place, limit: 1 << 20)) ?? []
    return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { EntryID(String($0)) })
  }

  private func remember(_ erasures: Erasures) throws(Trouble) {
    let lines = erasures.redactions.map { "\($0)\n" }.sorted().joined()
    try SafeFile.replace(place, with: Array(lines.utf8), files: files)
  }
}
