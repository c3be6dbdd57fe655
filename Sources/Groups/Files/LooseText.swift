import Journal
import Meetings

/// A text that somebody wants erased, where no entry tells of it: in lines that are half typed on this device, and in
/// files of the group's folder that somebody changed or keeps. No other device hears of this: an erasing names entries.
public struct LooseText: Sendable {
  /// The half-typed lines that hold it; gone once it is erased.
  public let drafts: [String]
  /// The files that hold it and that the program leaves alone.
  public let files: [String]
  /// What is in the group's folder and could not be looked at.
  public let unread: [String]
  /// What could not be looked through or removed.
  public private(set) var trouble: Trouble?

  private let sought: [SoughtText]
  private let state: String

  /// Looks for texts, and changes nothing.
  public init(_ sought: [SoughtText], in group: Trekkersgroep, of folder: GroupFolder, places: Places) {
    self.sought = sought
    state = places.state
    do throws(Trouble) {
      drafts = try Drafts(state: places.state).holding { text in sought.contains { $0.isIn(text) } }
    } catch {
      (drafts, trouble) = ([], error)
    }
    if sought.isEmpty { (files, unread) = ([], []); return }
    let texts = FolderTexts(for: sought, in: folder) { text in sought.contains { $0.isIn(document: text) } }
    files = Self.kept(texts.holding, group, folder, ExportManifest(state: places.state))
    unread = texts.unread
  }

  /// Minutes that nobody changed say what the entries say: they are written anew with those, and what was left beside
  /// them goes.
  private static func kept(
    _ found: [String], _ group: Trekkersgroep, _ folder: GroupFolder, _ manifest: ExportManifest
  ) -> [String] {
    let minutes = FilePaths(group.meetings.flatMap { MinutesFiles.beside($0, in: folder).map(\.path) })
    return found.filter { path in
      !SafeFile.isLeftover(FilePath.name(path)) && (!minutes.contains(path) || MinutesFiles.isSomebodys(path, manifest))
    }
  }

  /// Takes the half-typed lines away, and the names of folders that are not there any more.
  public mutating func erase() {
    do throws(Trouble) {
      _ = try KnownPlaces(state: state).forgetGone { [sought] text in sought.contains { $0.isIn(text) } }
      _ = try Drafts(state: state).forget { [sought] text in sought.contains { $0.isIn(text) } }
      trouble = nil
    } catch {
      trouble = error
    }
  }

  /// What failed, and what to do.
  public var warning: Text? {
    trouble.map {
      Text(
        nl: "Wat je nog aan het typen was is niet helemaal doorzocht: \($0.text.nl). Los dat op en geef de opdracht "
          + "nog eens.",
        en: "Not all you were still typing was looked through: \($0.text.en). Solve that and give the command again.")
    }
  }

  /// What they are called among what was erased.
  public static let name = Text(nl: "wat je nog aan het typen was", en: "what you were still typing")
}
