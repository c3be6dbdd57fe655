/// The lines being typed, kept so that a crash costs nothing: one for each kind and group.
public struct Drafts: Sendable {
  /// The longest draft, in bytes. All lines that belong to one entry each are one draft, and twenty of the longest texts
  /// have room in it.
  public static let limit = 512 * 1_024

  /// What an editor left may be longer, in bytes.
  private static let leftLimit = 64 << 20

  private let folder: String
  private let files: any FileSystem

  /// The drafts in a state folder.
  public init(state: String, files: any FileSystem = SystemFiles()) {
    folder = state + "/drafts"
    self.files = files
  }

  /// Whether anything is kept for a group.
  public func isUsed(by group: String) -> Bool {
    let word = "-\(Slug.of(group, empty: "groep"))-"
    return ((try? files.names(in: folder)) ?? []).contains { $0.contains(word) }
  }

  /// Keeps a text, in the place of the one before. Throws where it cannot be written or is longer than `limit`: half a
  /// text would come back as if it were whole, and the one before stays.
  public func save(kind: String, group: String, text: String) throws(Trouble) {
    let path = place(kind, group)
    guard text.utf8.count <= Self.limit else { throw Trouble(path: path, step: .write, .tooLarge) }
    // While somebody types this comes twice a second, and keys wait for it: one flush is enough. The name follows when the
    // next text is flushed, or with whatever the system writes by itself.
    try SafeFile.replace(path, with: Array(text.utf8), flushesName: false, files: files)
  }

  /// The text that was kept, or nil where there is none.
  public func load(kind: String, group: String) -> String? {
    guard let bytes = try? files.contents(of: place(kind, group), limit: Self.limit) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Forgets the text.
  public func clear(kind: String, group: String) throws(Trouble) {
    try files.removeIfThere(place(kind, group))
  }

  /// Puts what stands in the place of a text aside, under a name that nothing takes up or replaces; its path, or nil where
  /// nothing stands there.
  public func setAside(kind: String, group: String) -> String? {
    let path = place(kind, group)
    let aside = "\(path.dropLast(4))-\(Tag.random(6)).txt"
    guard (try? files.rename(path, to: aside)) != nil else { return nil }
    return aside
  }

  /// Forgets every text of which `isToGo` says so, of whatever kind and group, also what an editor, or a program that
  /// was killed while it wrote one, left behind. Gives the files that are gone.
  public func forget(where isToGo: (String) -> Bool) throws(Trouble) -> [String] {
    try files.removeForGood(from: folder) { name throws(Trouble) in try text(in: name).map(isToGo) ?? false }
  }

  /// The files that would go; nothing is changed.
  public func holding(_ isToGo: (String) -> Bool) throws(Trouble) -> [String] {
    var found: [String] = []
    for name in try files.allNames(in: folder) {
      if try text(in: name).map(isToGo) ?? false { found.append("\(folder)/\(name)") }
    }
    return found
  }

  /// Nil where it is no file, so nothing of ours.
  private func text(in name: String) throws(Trouble) -> String? {
    let path = "\(folder)/\(name)"
    do throws(Errno) {
      return String(decoding: try files.contents(of: path, limit: Self.leftLimit), as: UTF8.self)
    } catch .notFound {
      return nil
    } catch .invalid {
      return nil
    } catch {
      throw Trouble(path: path, step: .read, error)
    }
  }

  /// The file in which such a text is kept, for a program that is to change it.
  public func path(kind: String, group: String) -> String { place(kind, group) }

  /// Names are made fit for files; the checksum keeps apart those that then look alike.
  private func place(_ kind: String, _ group: String) -> String {
    let whole = Checksum.hex(Checksum.crc32(Array("\(kind)\u{0}\(group)".utf8)))
    return "\(folder)/\(Slug.of(kind, empty: "draft"))-\(Slug.of(group, empty: "groep"))-\(whole).txt"
  }
}
