import Journal
import Meetings

/// Where words that were erased may still stand beside a group's own folder: in a copy of it, and in what git keeps.
public struct WordsBeside: Sendable {
  /// The folders of copies of the group that hold them.
  public let copies: [String]
  /// What is beside it and could not be looked at.
  public let unread: [String]
  /// The folder of which git keeps the history; nil where none is found.
  public let repository: String?

  /// Looks for words among what stands beside a folder; where nothing was asked for nothing is looked for.
  public init(_ words: [SoughtText], of history: History, in folder: GroupFolder, places: Places) {
    if words.isEmpty {
      (copies, unread, repository) = ([], [], nil)
      return
    }
    let signs = Set(history.signs)
    let others = Self.groups(beside: folder, places).filter { other in
      var reader = JournalReader(folder: other)
      return !signs.isDisjoint(with: reader.history().signs)
    }
    let looks = others.map { other in
      (
        path: other.path,
        texts: FolderTexts(for: words, in: other.path) { text in words.contains { $0.isIn(document: text) } }
      )
    }
    copies = looks.filter { !$0.texts.holding.isEmpty }.map(\.path)
    unread = looks.flatMap(\.texts.unread)
    repository = Self.repository(of: folder.path)
  }

  private static func groups(beside folder: GroupFolder, _ places: Places) -> [GroupFolder] {
    let parents = Set([places.groupsRoot, FilePath.parent(folder.path)])
    let paths = parents.sorted().flatMap { parent in
      ((try? SystemFiles().names(in: parent)) ?? []).sorted().map { "\(parent)/\($0)" }
    }
    var keys: Set = [folder.key]
    return paths.map { GroupFolder(path: $0) }.filter { $0.hasJournal() && keys.insert($0.key).inserted }
  }

  /// The folder itself, or one that it is in.
  private static func repository(of folder: String) -> String? {
    var path = folder
    while path != FilePath.parent(path) {
      if (try? SystemFiles().status(at: path + "/.git")) != nil { return path }
      path = FilePath.parent(path)
    }
    return nil
  }

  /// What to say of it, and what to do.
  public var warnings: [Text] { [copied, Self.unknown(unread), kept].compactMap { $0 } }

  /// That copies of the group hold the words; nil where none does.
  public var copied: Text? {
    if copies.isEmpty { return nil }
    let (paths, isOne) = (copies.joined(separator: ", "), copies.count == 1)
    return Text(
      nl:
        "De tekst staat ook in \(isOne ? "een kopie" : "kopieën") van deze groep: \(paths). Geef de opdracht ook daar, "
        + "met --group en de naam van de map, of verwijder \(isOne ? "die map" : "die mappen").",
      en:
        "The text is also in \(isOne ? "a copy" : "copies") of this group: \(paths). Give the command there too, with "
        + "--group and the name of the folder, or delete \(isOne ? "that folder" : "those folders").")
  }

  private var kept: Text? {
    repository.map {
      Text(
        nl: "Git bewaart de geschiedenis van \($0): daarin kan de tekst nog staan. Laat haar opschonen door wie haar "
          + "beheert.",
        en: "Git keeps the history of \($0): the text may still be in it. Have it cleaned by whoever looks after it.")
    }
  }

  /// That the words may stand where nobody could look; nil where there is no such place.
  public static func unknown(_ paths: [String]) -> Text? {
    if paths.isEmpty { return nil }
    let paths = paths.joined(separator: ", ")
    return Text(
      nl: "Hier kan de tekst nog staan, want dit is niet te lezen: \(paths)",
      en: "The text may still be here, for this cannot be read: \(paths)")
  }
}
