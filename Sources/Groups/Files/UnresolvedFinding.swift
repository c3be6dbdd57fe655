import Journal
import Meetings

extension JournalFinding {
  /// How many entries somebody has to look at, in one sentence; nil where there are none. `late` of them came when their
  /// meeting was closed already.
  public static func toLookAt(_ count: Int, late: Int = 0) -> JournalFinding? {
    guard count > 0 else { return nil }
    if late == count { return afterClosing(count) }
    return JournalFinding(
      meaning: Text(
        nl: "\(count) \(count == 1 ? "regel is" : "regels zijn") nog na te kijken.",
        en: "\(count) \(count == 1 ? "entry has" : "entries have") to be looked at."),
      places: [], advice: Text(verbatim: ""), isHarmful: false)
  }

  private static func afterClosing(_ count: Int) -> JournalFinding {
    JournalFinding(
      meaning: Text(
        nl: "\(count) \(count == 1 ? "regel kwam" : "regels kwamen") na het afsluiten van een overleg en "
          + "\(count == 1 ? "telt" : "tellen") mee; v bij de overleggen (o) schrijft het verslag opnieuw.",
        en: "\(count) \(count == 1 ? "entry" : "entries") came after a meeting was closed and "
          + "\(count == 1 ? "counts" : "count"); m in the list of meetings (o) writes the minutes again."),
      places: [], advice: Text(verbatim: ""), isHarmful: false)
  }

  /// What entries that found no place mean: they were read, but speak of something that is not there, or came too late.
  /// A line that is said to be of a newer version among the remarks of the files is not told again.
  public static func all(
    of all: [Unresolved], in folder: GroupFolder, besides remarks: [Remark] = []
  ) -> [JournalFinding] {
    guard !all.isEmpty else { return [] }
    let places = EntryPlaces(of: Set(all.map(\.mark.id)), in: folder)
    let unresolved = all.filter { !places.isOfNewerVersion($0.mark, among: remarks) }
    return UnresolvedTopic.allCases.compactMap { topic in
      let lines = unresolved.filter { UnresolvedTopic($0.why) == topic }
      guard !lines.isEmpty else { return nil }
      return JournalFinding(
        meaning: topic.meaning(lines.count), places: places.words(of: lines.map(\.mark)), advice: topic.advice,
        isHarmful: false)
    }
  }
}

/// Why an entry found no place.
private enum UnresolvedTopic: CaseIterable {
  case missing, closed, used, unknown

  init(_ why: Unresolved.Reason) {
    switch why {
    case .missingTarget: self = .missing
    case .meetingClosed: self = .closed
    case .stillUsed: self = .used
    case .unknownKind: self = .unknown
    }
  }

  func meaning(_ count: Int) -> Text {
    let isOne = count == 1
    let (nl, en) = (isOne ? "1 regel" : "\(count) regels", isOne ? "1 entry" : "\(count) entries")
    return switch self {
    case .missing:
      Text(
        nl: "\(nl) \(isOne ? "hoort" : "horen") bij iets dat er niet (meer) is.",
        en: "\(en) \(isOne ? "belongs" : "belong") to something that is not there (any more).")
    case .closed:
      Text(
        nl: "\(nl) \(isOne ? "kwam" : "kwamen") in een overleg dat op een ander apparaat al was afgesloten.",
        en: "\(en) came in a meeting that another device had already closed.")
    case .used:
      Text(
        nl: "\(nl) \(isOne ? "haalt" : "halen") een agendapunt weg waaronder al iets is vastgelegd; het blijft staan.",
        en: "\(en) \(isOne ? "removes" : "remove") an item under which something was recorded; it stays.")
    case .unknown:
      Text(
        nl: "\(nl) \(isOne ? "is" : "zijn") van een soort die deze versie niet kent; bewaard, nog niet te tonen.",
        en: "\(en) \(isOne ? "is" : "are") of a kind that this version does not know; kept, cannot be shown yet.")
    }
  }

  var advice: Text {
    switch self {
    case .missing:
      Text(
        nl:
          "Ontbreekt er een bestand, zet dat dan terug; komt de gedeelde map nog binnen, wacht dan even. Anders is er "
          + "niets te doen.",
        en:
          "If a file is missing, put it back; if the shared folder is still arriving, wait. Otherwise there is nothing to do."
      )
    case .closed:
      Text(
        nl:
          "Wat is vastgelegd telt mee. Staat het niet in het verslag, dan schrijft v bij de overleggen (o) dat opnieuw. "
          + "Wie er was en de agenda blijven zoals ze bij het afsluiten waren.",
        en:
          "What was recorded counts. If the minutes lack it, m in the list of meetings (o) writes them again. "
          + "Who was there and the agenda stay as they were at the closing.")
    case .used:
      Text(
        nl: "Sla het agendapunt over of parkeer het, als het niet aan de orde komt.",
        en: "Skip or park the item if it is not to be dealt with.")
    case .unknown: RemarkTopic.newer.advice
    }
  }
}

/// Where entries stand in a journal: asked for only where something is wrong, so everything is read once more.
struct EntryPlaces {
  private var places: [EntryID: (path: String, line: Int)] = [:]

  init(of wanted: Set<EntryID>, in folder: GroupFolder) {
    for name in JournalReader(folder: folder).names() {
      let bytes = try? SystemFiles().contents(of: "\(folder.journal)/\(name)", limit: JournalReader.fileLimit)
      look(for: wanted, in: bytes ?? [], path: RemarkPlaces.path(of: name))
    }
  }

  private mutating func look(for wanted: Set<EntryID>, in bytes: [UInt8], path: String) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      guard let start = text.firstRange(of: "\"id\":\"")?.upperBound else { continue }
      let id = EntryID(String(text[start...].prefix { $0 != "\"" }))
      if wanted.contains(id) { places[id] = (path, index + 1) }
    }
  }

  /// Whether one of these remarks says that the line of an entry is of a newer version.
  func isOfNewerVersion(_ mark: Mark, among remarks: [Remark]) -> Bool {
    guard let place = places[mark.id] else { return false }
    return remarks.contains { remark in
      RemarkTopic(remark.kind) == .newer && remark.line == place.line
        && RemarkPlaces.path(of: remark.file) == place.path
    }
  }

  /// Each file once, with its lines.
  func words(of marks: [Mark]) -> [Text] {
    var lines: [String: [Int]] = [:]
    for mark in marks {
      guard let place = places[mark.id] else { continue }
      lines[place.path, default: []].append(place.line)
    }
    return lines.sorted { $0.key < $1.key }.map { path, lines in
      let words = LineNumbers.words(of: lines)
      return Text(nl: "\(path), \(words.nl)", en: "\(path), \(words.en)")
    }
  }
}
