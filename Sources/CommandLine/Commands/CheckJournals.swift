import ArgumentParser
import Groups
import Journal
import Meetings

/// Reads the journals, and tells what is not in order. It changes nothing.
struct CheckJournals: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "check", "controleer", does: Text(nl: "de logboeken nalopen", en: "check the journals"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    let choice = GroupChoice(places: session.places, asked: common.group)
    let looked = session.places.lookForGroups()
    if tellOfStrays(besides: looked, in: session) { session.output.status = .onlyOnThisDevice }
    let all = common.group == nil ? looked.groups + looked.obstructed.map(\.folder) : []
    let checked = (all.isEmpty ? [try choice.folder()] : all).map {
      CheckedJournal($0, session)
    }
    if checked.contains(where: \.isWaiting) { session.output.status = .onlyOnThisDevice }
    if checked.contains(where: \.isDamaged) { session.output.status = .damaged }
    // What is in the place of a journal is said with that journal.
    if common.group == nil, let remark = FoundGroups(unreadable: looked.unreadable, lost: looked.lost).remark {
      session.output.status = .damaged
      session.output.warn(remark)
    }
    if common.json { return session.output.json("groups", checked.map { $0.fields(session.language) }) }
    for journal in checked { journal.print(to: session.output, device: { session.places.device() }) }
  }
}

extension Subcommand {
  /// Tells of entries that wait for a group whose folder was not found under its name, where no group was named; whether
  /// there are any.
  @discardableResult func tellOfStrays(besides found: FoundGroups, in session: Session) -> Bool {
    guard common.group == nil else { return false }
    let strays = StrayEntries.all(besides: found, in: session.places)
    for stray in strays { session.output.warn(stray.remark) }
    return !strays.isEmpty
  }
}

/// What was found in one journal.
struct CheckedJournal {
  private let folder: GroupFolder
  private let entries: Int
  private let remarks: [Remark]
  private let group: Trekkersgroep
  /// What is gone from the folder while this device has copies of it.
  private let lost: LostEntries
  /// What is to be erased and still stands in files of this device; nil where there is none.
  private let unerased: JournalFinding?
  /// The same in files of other devices.
  private let elsewhere: WordsElsewhere?
  /// Copies on this device of lines that were changed in the folder.
  private let intact: [HeldCopy]
  /// Entries that bear a time which is still to come.
  private let future: [Entry]
  /// How many entries are on this device only, and still have to go to the folder.
  private let waiting: Int

  init(_ folder: GroupFolder, _ session: Session) {
    let (state, now) = (session.places.state, session.now.instant)
    self.folder = folder
    // Before the journal, to which another program may add meanwhile.
    let held = HeldCopy.all(of: folder, state: state)
    var reader = JournalReader(folder: folder)
    var history = History()
    let reading = reader.read()
    history.insert(reading.entries)
    entries = history.entries.count
    group = history.group
    future = FutureEntries.of(history, now: now)
    let signs = history.signs(among: held)
    // Where the mark beside a copy could not be written, the folder holds all the same what seems to wait.
    let waits = WaitingEntries.of(folder, state: state, signs: signs).filter { !history.contains($0.mark.id) }
    waiting = waits.count
    let found = reader.remarks
    lost = found.hideEntries ? .none : LostEntries(from: history, among: held, of: folder, state: state)
    // What is still gone is told with what shows it.
    remarks = lost.copies.isEmpty ? lost.left(of: found, device: { session.places.device() }, now: now) : found
    intact = HeldCopy.holding(reading.onlyChanged, among: held)
    history.insert(waits)
    unerased = Erasing.unfinished(of: history, in: folder, session)
    elsewhere = WordsElsewhere(
      of: history, in: folder, places: session.places, device: { session.places.device() }, now: now)
  }

  var isDamaged: Bool {
    remarks.contains(where: \.isHarmful) || !lost.copies.isEmpty || !lost.strange.isEmpty || unerased != nil
  }

  /// Whether there are entries that only this device has.
  var isWaiting: Bool { waiting > 0 }

  /// Tells how the journal is, and of each finding what it means, where it is, and what to do. `device` names this
  /// device; it is asked for only where something is to be told, because the answer may have to be kept.
  func print(to output: Output, device: () -> String) {
    output.line(output.say(head))
    for shared in shared { output.line("  " + output.say(shared)) }
    let ofFiles =
      remarks.isEmpty ? [] : JournalFinding.all(of: remarks, device: device(), isAnythingRead: entries > 0)
    let ofCopies =
      [unerased, .waiting(waiting), elsewhere?.finding, .intact(intact)].compactMap { $0 }
      + JournalFinding.missing(lost)
    let ofEntries =
      JournalFinding.all(of: group.unresolved, in: folder, besides: remarks)
      + FutureEntries.findings(of: future, in: folder)
    for finding in ofFiles + ofCopies + ofEntries {
      output.line("  " + output.say(finding.meaning))
      for place in finding.places { output.line("    " + output.say(place)) }
      output.line("    " + output.say(Text(nl: "Doen: ", en: "To do: ")) + output.say(finding.advice))
    }
    for remark in GroupCatalogue(folder).remarks { output.line("  " + output.say(remark)) }
  }

  private var head: Text {
    let state =
      isDamaged || isWaiting ? Text(nl: "niet in orde", en: "needs attention") : Text(nl: "in orde", en: "sound")
    return Text(
      nl: "\(folder.name): \(entries) \(entries == 1 ? "regel" : "regels") gelezen, \(state.nl)",
      en: "\(folder.name): \(entries) \(entries == 1 ? "entry" : "entries") read, \(state.en)")
  }

  private var shared: [Text] {
    group.sharedNumbers.map { number in
      Text(
        nl: "Twee apparaten gebruikten nummer \(number.taken); het latere heet nu \(number.shown).",
        en: "Two devices used number \(number.taken); the later one is now \(number.shown).")
    }
  }

  func fields(_ language: Language) -> Fields {
    var fields = Fields()
    fields.put("folder", folder.path)
    fields.put("entries", entries)
    fields.append("damaged", .flag(isDamaged))
    let copies = lost.copies + lost.strange
    fields.put("missing", copies.reduce(0) { $0 + $1.entries.count })
    fields.put("copies", copies.map(\.path))
    fields.put("unerased", unerased?.places.map { $0[language] } ?? [])
    fields.put("unerasedElsewhere", elsewhere?.files ?? [])
    fields.put("waiting", waiting)
    fields.put("intactCopies", intact.map(\.path))
    fields.put("unresolved", group.unresolved.count)
    fields.put("future", future.count)
    fields.put("sharedNumbers", group.sharedNumbers.map(\.shown))
    fields.put(
      "remarks",
      remarks.map { remark in
        var fields = Fields()
        fields.put("file", remark.file)
        fields.put("line", remark.line)
        fields.put("kind", remark.kind.word)
        fields.append("harmful", .flag(remark.isHarmful))
        fields.put("text", remark.text[language])
        return fields
      })
    return fields
  }
}

extension Erasing {
  /// What this device has still to erase, for commands that only look.
  static func unfinished(of history: History, in folder: GroupFolder, _ session: Session) -> JournalFinding? {
    unfinished(
      of: history, in: folder, places: session.places, device: { session.places.device() }, now: session.now.instant)
  }
}

extension Remark.Kind {
  /// The word of this remark in JSON.
  fileprivate var word: String {
    switch self {
    case .tornLastLine: "torn-last-line"
    case .onlyZeros: "only-zeros"
    case .wrongChecksum: "wrong-checksum"
    case .notJSON: "not-json"
    case .invalidUTF8: "invalid-utf-8"
    case .tooLong: "too-long"
    case .tooDeep: "too-deep"
    case .tooLarge: "too-large"
    case .missingLines: "missing-lines"
    case .conflictMarker: "conflict-marker"
    case .unreadable: "unreadable"
    case .notARegularFile: "not-a-regular-file"
    case .folderTooDeep: "folder-too-deep"
    case .newerVersion: "newer-version"
    case .foreign: "foreign"
    case .more: "more"
    }
  }
}
