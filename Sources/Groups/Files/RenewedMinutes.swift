import Catalogue
import Journal
import Meetings
import Minutes

/// Minutes in which words stood that were erased since: those that a program wrote and nobody changed are written anew.
public struct RenewedMinutes: Sendable {
  /// The files that were written anew.
  public private(set) var written: [String] = []
  /// The files that hold the words still: somebody changed them, or they were written for another moment.
  public private(set) var changed: [String] = []
  /// What is in the folder and could not be looked at.
  public private(set) var unread: [String] = []
  /// The first thing that failed.
  public private(set) var trouble: Trouble?

  /// A larger file is no minutes of ours.
  private static let limit = 64 << 20

  /// None yet.
  init() {}

  mutating func renew(
    without words: Set<String>, in history: History, catalogue: PatzCatalogue, language: Language, folder: GroupFolder,
    places: Places
  ) {
    let wanted = words.map(Wanted.init).filter { !$0.letters.isEmpty }
    if wanted.isEmpty { return }
    renewAll(wanted, in: history, catalogue, language, folder, places)
    nameOthers(in: folder, holding: wanted.filter { $0.letters.count >= 4 })
  }

  /// Minutes that were put back since, and hold texts of which no entry tells any more: those that nobody changed are
  /// written anew. What holds them all the same has them from elsewhere, as from the name of the group. A trial tells
  /// which that would be, and changes nothing.
  public init(
    holding texts: [String], in history: History, catalogue: PatzCatalogue, language: Language, folder: GroupFolder,
    places: Places, isTrial: Bool = false
  ) {
    let wanted = texts.map(Wanted.init).filter { !$0.letters.isEmpty }
    if isTrial {
      written = Self.renewable(wanted, in: history, catalogue, language, folder, places)
      return
    }
    renewAll(wanted, in: history, catalogue, language, folder, places)
    written.removeAll { Self.holds($0, wanted) }
    changed = []
  }

  /// That minutes held what no entry tells; nil where none did.
  public var sentence: Text? {
    if written.isEmpty { return nil }
    let paths = written.joined(separator: ", ")
    return Text(
      nl: "De tekst stond nog in verslagen die zijn teruggezet. Die zijn nu opnieuw geschreven, zonder: \(paths)",
      en: "The text was still in minutes that had been put back. They are written anew, without it: \(paths)")
  }

  /// What could not be written anew, and what to do.
  public var warning: Text? {
    trouble.map {
      Text(
        nl:
          "Niet elk verslag met de tekst is opnieuw geschreven: \($0.text.nl). Los dat op en geef de opdracht nog eens.",
        en: "Not all minutes with the text were written anew: \($0.text.en). Solve that and give the command again.")
    }
  }

  private mutating func renewAll(
    _ wanted: [Wanted], in history: History, _ catalogue: PatzCatalogue, _ language: Language, _ folder: GroupFolder,
    _ places: Places
  ) {
    if wanted.isEmpty { return }
    let manifest = ExportManifest(state: places.state)
    for meeting in history.group.meetings {
      for (path, format) in MinutesFiles.beside(meeting, in: folder) {
        guard Self.holds(path, wanted) else { continue }
        do throws(Trouble) {
          let isOurs = try format.map { format throws(Trouble) in
            try MinutesFiles.renew(path, as: format, of: meeting, in: history, catalogue, language, manifest)
          }
          if isOurs == true { written.append(path) } else { changed.append(path) }
        } catch {
          trouble = trouble ?? error
        }
      }
      removeLeftovers(beside: meeting, in: folder, holding: wanted)
    }
  }

  /// The minutes that hold words, that nobody changed, and that would be without them.
  private static func renewable(
    _ wanted: [Wanted], in history: History, _ catalogue: PatzCatalogue, _ language: Language, _ folder: GroupFolder,
    _ places: Places
  ) -> [String] {
    let manifest = ExportManifest(state: places.state)
    return history.group.meetings.flatMap { meeting in
      MinutesFiles.beside(meeting, in: folder).filter { path, format in
        guard let format, holds(path, wanted), !MinutesFiles.isSomebodys(path, manifest) else { return false }
        let text = MinutesText.text(format, of: meeting, in: history, catalogue: catalogue, language: language)
        return !holds(text: text, wanted)
      }.map(\.path)
    }
  }

  /// Copies of minutes in other places, and whatever else somebody wrote. Very short words stand in everything.
  private mutating func nameOthers(in folder: GroupFolder, holding wanted: [Wanted]) {
    if wanted.isEmpty { return }
    let known = FilePaths(written + changed)
    let texts = FolderTexts(for: wanted.map(\.sought), in: folder) { text in Self.holds(text: text, wanted) }
    changed += texts.holding.filter { !known.contains($0) }
    unread = texts.unread
  }

  /// What a program that was killed while it wrote minutes left beside them.
  private mutating func removeLeftovers(beside meeting: Meeting, in folder: GroupFolder, holding wanted: [Wanted]) {
    let parent = MinutesFiles.folder(of: meeting, in: folder)
    do throws(Trouble) {
      _ = try SystemFiles().removeForGood(from: parent) { name in
        SafeFile.isLeftover(name) && Self.holds("\(parent)/\(name)", wanted)
      }
    } catch {
      trouble = trouble ?? error
    }
  }

  private static func holds(_ path: String, _ wanted: [Wanted]) -> Bool {
    guard let bytes = try? SystemFiles().contents(of: path, limit: limit) else { return false }
    return holds(text: String(decoding: bytes, as: UTF8.self), wanted)
  }

  private static func holds(text: String, _ wanted: [Wanted]) -> Bool {
    let letters = Wanted.letters(text)
    return wanted.contains { letters.contains($0.letters) || $0.sought.isIn(document: text) }
  }

  /// Words as they are looked for.
  private struct Wanted {
    /// Each format marks and breaks a text in its own way; its letters and digits stay.
    let letters: String
    let sought: SoughtText

    init(_ words: String) {
      letters = Self.letters(words)
      sought = SoughtText(words)
    }

    static func letters(_ text: String) -> String {
      String(text.replacing(#/&#?[a-z0-9]+;/#, with: "").filter { $0.isLetter || $0.isNumber })
    }
  }
}

extension MinutesFiles {
  /// Everything in the folder with the minutes of a meeting, also "verslag-2.md", each with the format it is in; without
  /// one where it is something else.
  static func beside(_ meeting: Meeting, in folder: GroupFolder) -> [(path: String, MinutesFormat?)] {
    let usual = MinutesFormat.all.map { (format: $0, path: path(of: $0, meeting: meeting, in: folder)) }
    let parent = self.folder(of: meeting, in: folder)
    let names = ((try? SystemFiles().names(in: parent)) ?? []).sorted().filter { !$0.hasPrefix(".") }
    return names.map { name in
      let path = "\(parent)/\(name)"
      let format = usual.first { usual in
        let parts = usual.path.split(separator: ".")
        return path.hasPrefix(parts.dropLast().joined(separator: ".")) && path.hasSuffix(".\(parts.last ?? "")")
      }
      return (path, format?.format)
    }
  }

  /// Writes a file with minutes anew, where a program wrote it and nobody changed it since. Whether it did.
  fileprivate static func renew(
    _ path: String, as format: MinutesFormat, of meeting: Meeting, in history: History, _ catalogue: PatzCatalogue,
    _ language: Language, _ manifest: ExportManifest
  ) throws(Trouble) -> Bool {
    if isSomebodys(path, manifest) { return false }
    let text = Array(MinutesText.text(format, of: meeting, in: history, catalogue: catalogue, language: language).utf8)
    let bytes = history.minutesBasis(of: meeting.id).map { MinutesSeal(text, count: $0.count).sealed } ?? text
    _ = try ExportFile.write(path, bytes, manifest: manifest, isOurs: isSealed)
    return true
  }

  /// Whether somebody changed a file with minutes, or wrote it.
  static func isSomebodys(_ path: String, _ manifest: ExportManifest) -> Bool {
    ExportFile.isSomebodys(path, manifest: manifest, isOurs: isSealed)
  }

  private static func isSealed(_ bytes: [UInt8]) -> Bool { MinutesSeal(in: bytes) != nil }
}
