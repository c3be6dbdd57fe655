import Catalogue
import Journal
import Meetings
import Minutes

/// Minutes for which more came in since this device wrote them.
public struct OutgrownMinutes: Sendable {
  /// The meeting, which is closed.
  public let meeting: Meeting
  /// What it recorded that the minutes cannot have.
  public let fresh: [EntryID]
}

/// Writes the minutes of a meeting into the group's folder, in every format.
public enum MinutesFiles {
  /// Writes `verslagen/<meeting>/verslag.md` and its like; what somebody changed since stays as it is, and the new text
  /// goes beside it. Gives one result for each format, in their order. Throws where a file cannot be written; minutes of
  /// a closed meeting are owed from then on. `obstacle` is why they cannot be written now.
  public static func write(
    _ meeting: Meeting, in history: History, catalogue: PatzCatalogue, language: Language, folder: GroupFolder,
    places: Places, obstacle: Trouble? = nil
  ) throws(Trouble) -> [ExportResult] {
    let manifest = ExportManifest(state: places.state)
    let owed = OwedMinutes(of: history, in: folder, state: places.state)
    if meeting.status == .closed { owed.begin(meeting.id) }
    // A folder that is away is not made anew: with nothing in it but minutes it would look like another group.
    guard folder.hasJournal() else { throw Trouble(path: folder.journal, step: .open, .notFound) }
    if let obstacle { throw obstacle }
    let basis = history.minutesBasis(of: meeting.id)
    var results: [ExportResult] = []
    for format in MinutesFormat.all {
      let text = MinutesText.text(format, of: meeting, in: history, catalogue: catalogue, language: language)
      let path = path(of: format, meeting: meeting, in: folder)
      results.append(try write(Array(text.utf8), to: path, basis, manifest))
    }
    owed.settle(meeting.id)
    if let basis {
      WrittenMinutes(of: history, in: folder, state: places.state).keep(basis, of: meeting.id)
    }
    return results
  }

  /// Minutes of a closed meeting bear a seal: those that another device wrote of no more than there is now, and nobody
  /// changed since, are replaced. Everything else that is there stays.
  private static func write(
    _ text: [UInt8], to path: String, _ basis: MinutesBasis?, _ manifest: ExportManifest
  ) throws(Trouble) -> ExportResult {
    guard let count = basis?.count else { return try ExportFile.write(path, text, manifest: manifest) }
    return try ExportFile.write(
      path, MinutesSeal(text, count: count).sealed, manifest: manifest,
      isOurs: { MinutesSeal(in: $0).map { $0.count <= count } ?? false },
      isSame: { MinutesSeal(in: $0)?.text == text })
  }

  /// The minutes of closed meetings that this device closed and wrote, and for which more came in since, whenever that was
  /// recorded.
  public static func outgrown(
    in history: History, device: String, of folder: GroupFolder, places: Places
  ) -> [OutgrownMinutes] {
    let bases = history.minutesBases
    return WrittenMinutes(of: history, in: folder, state: places.state).bases.compactMap { id, written in
      guard let meeting = history.group.meetings[id], let now = bases[id], now.isMore(than: written),
        history.deviceThatClosed(id) == device
      else { return nil }
      return OutgrownMinutes(meeting: meeting, fresh: now.recorded.filter { !Set(written.recorded).contains($0) })
    }.sorted { $0.meeting.date < $1.meeting.date }
  }

  /// The closed meetings whose minutes this device was to write and has not. Where somebody else's stand in the folder
  /// by now there is nothing to write any more.
  public static func owed(in history: History, of folder: GroupFolder, places: Places) -> [Meeting] {
    let owed = OwedMinutes(of: history, in: folder, state: places.state)
    let manifest = ExportManifest(state: places.state)
    return owed.meetings.compactMap { history.group.meetings[$0] }.filter { meeting in
      guard meeting.status == .closed else { return false }
      let isWritten = MinutesFormat.all.contains {
        ExportFile.isSomebodys(path(of: $0, meeting: meeting, in: folder), manifest: manifest)
      }
      if isWritten { owed.settle(meeting.id) }
      return !isWritten
    }.sorted { $0.date < $1.date }
  }

  /// The minutes of a meeting that stand in the group's folder, whoever wrote them.
  public static func present(_ meeting: Meeting, in folder: GroupFolder) -> [String] {
    MinutesFormat.all.map { path(of: $0, meeting: meeting, in: folder) }.filter { path in
      (try? SystemFiles().status(at: path))?.kind == .regular
    }
  }

  /// What is written of a meeting still to come is an agenda: the minutes do not stand in its place later.
  private static func fileName(of format: MinutesFormat, _ meeting: Meeting) -> String {
    meeting.status == .planned ? "agenda" + format.fileName.drop { $0 != "." } : format.fileName
  }

  /// Where the minutes of a meeting go. The number makes a folder's name by itself, never a path.
  public static func path(of format: MinutesFormat, meeting: Meeting, in folder: GroupFolder) -> String {
    "\(self.folder(of: meeting, in: folder))/\(fileName(of: format, meeting))"
  }

  /// The folder with the minutes of a meeting.
  static func folder(of meeting: Meeting, in folder: GroupFolder) -> String {
    "\(folder.minutes)/\(Slug.of(meeting.number, empty: "overleg"))"
  }
}
