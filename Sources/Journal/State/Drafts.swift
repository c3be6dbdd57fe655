import Meetings

/// The lines being typed, kept so that a crash costs nothing: one for each kind and group.
public struct Drafts: Sendable {
  /// The longest draft, in bytes. All lines that belong to one entry each are one draft, and twenty of the longest texts
  /// have room in it.
  public static let limit = 512 * 1_024

  /// What an editor left may be longer, in bytes.
  private static let leftLimit = 64 << 20

  let state: String
  let files: any FileSystem
  private let folder: String

  /// The drafts in a state folder.
  public init(state: String, files: any FileSystem = SystemFiles()) {
    self.state = state
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
  ///
  /// While somebody types this comes twice a second, and keys wait for it: one flush is enough. The name follows when the
  /// next text is flushed, or with whatever the system writes by itself; `isForGood` waits for it too.
  public func save(kind: String, group: String, text: String, isForGood: Bool = false) throws(Trouble) {
    let path = place(kind, group)
    guard text.utf8.count <= Self.limit else { throw Trouble(path: path, step: .write, .tooLarge) }
    try SafeFile.replace(path, with: Array(text.utf8), flushesName: isForGood, files: files)
  }

  /// What stands in the place of a text now, as nothing where there is none; nil where that cannot be known.
  func present(kind: String, group: String) -> String? {
    do throws(Errno) {
      return String(validating: try files.contents(of: place(kind, group), limit: Self.limit), as: UTF8.self)
    } catch {
      return error == .notFound ? "" : nil
    }
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
  func setAside(kind: String, group: String) -> String? {
    let path = place(kind, group)
    let aside = "\(path.dropLast(4))-\(Tag.random(6)).txt"
    guard (try? files.rename(path, to: aside)) != nil else { return nil }
    return aside
  }

  /// Forgets every text of which `isToGo` says so, of whatever kind and group, also what an editor, or a program that
  /// was killed while it wrote one, left behind; of lines that are kept as one text only those. Programs that are open
  /// are told by the mark. Gives the files that held them.
  public func forget(where isToGo: (String) -> Bool) throws(Trouble) -> [String] {
    var rewritten: [String] = []
    let removed = try files.removeForGood(from: folder) { name throws(Trouble) in
      guard let text = try text(in: name), isToGo(text) else { return false }
      let left = Self.lines(of: text).filter { !isToGo($0) }.joined(separator: String(LineSeparator.sign))
      if left.isEmpty || isToGo(left) { return true }
      try SafeFile.replace("\(folder)/\(name)", with: Array(left.utf8), files: files)
      rewritten.append("\(folder)/\(name)")
      return false
    }
    try SafeFile.replace(markPath, with: Array(Tag.random(16).utf8), files: files)
    return (removed + rewritten).sorted()
  }

  /// Another one each time texts were forgotten because they were erased; nil where that was never done, or where it
  /// cannot be known.
  var mark: [UInt8]? { try? files.contents(of: markPath, limit: 64) }

  private var markPath: String { "\(state)/forgotten" }

  /// The lines that are kept as one text.
  static func lines(of text: String) -> [String] { text.split(separator: LineSeparator.sign).map(String.init) }

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
