import ArgumentParser
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
    let all = common.group == nil ? session.places.groups() : []
    let checked = (all.isEmpty ? [try choice.folder()] : all).map(CheckedJournal.init)
    if checked.contains(where: \.isDamaged) { session.output.status = .damaged }
    if common.json { return session.output.json("groups", checked.map { $0.fields(session.language) }) }
    for journal in checked { session.output.lines(journal.lines(session.language)) }
  }
}

/// What was found in one journal.
struct CheckedJournal {
  private let folder: GroupFolder
  private let entries: Int
  private let remarks: [Remark]
  private let group: Trekkersgroep

  init(_ folder: GroupFolder) {
    self.folder = folder
    var reader = JournalReader(folder: folder)
    var history = History()
    history.insert(reader.read().entries)
    entries = history.entries.count
    remarks = reader.remarks
    group = history.group
  }

  var isDamaged: Bool { remarks.contains(where: \.isHarmful) }

  func lines(_ language: Language) -> [String] {
    let state = isDamaged ? Text(nl: "niet in orde", en: "not in order") : Text(nl: "in orde", en: "in order")
    let head = Text(
      nl: "\(folder.name): \(entries) \(entries == 1 ? "regel" : "regels") gelezen, \(state.nl)",
      en: "\(folder.name): \(entries) \(entries == 1 ? "entry" : "entries") read, \(state.en)")
    let shared = group.sharedNumbers.map { number in
      Text(
        nl: "Twee apparaten namen nummer \(number.taken); het latere toont \(number.shown).",
        en: "Two devices took number \(number.taken); the later shows \(number.shown).")
    }
    let unresolved = group.unresolved.count
    let open =
      unresolved == 0
      ? []
      : [Text(nl: "Nog na te kijken: \(unresolved) regels.", en: "Still to be looked at: \(unresolved) entries.")]
    return [head[language]] + (remarks.map(\.text) + shared + open).map { "  " + $0[language] }
  }

  func fields(_ language: Language) -> Fields {
    var fields = Fields()
    fields.put("folder", folder.path)
    fields.put("entries", entries)
    fields.append("damaged", .flag(isDamaged))
    fields.put("unresolved", group.unresolved.count)
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

extension Remark.Kind {
  /// The word of this remark in JSON.
  fileprivate var word: String {
    switch self {
    case .tornLastLine: "torn-last-line"
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
    case .newerVersion: "newer-version"
    case .foreign: "foreign"
    case .more: "more"
    }
  }
}
