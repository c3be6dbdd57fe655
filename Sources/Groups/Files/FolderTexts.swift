import Journal
import Meetings

/// The files below a group's folder in which people may keep its words: whatever is text, by whatever name, hidden files
/// and journals that were put somewhere else too.
struct FolderTexts {
  /// Those that hold what is looked for, by name.
  private(set) var holding: [String] = []
  /// What could not be looked at, and may hold it.
  private(set) var unread: [String] = []

  /// A larger file is none that somebody made of what is in a group, in bytes.
  private static let sizeLimit = 16 << 20
  /// As many are looked through: whoever keeps a library in the folder does not wait for it.
  private static let textLimit = 2_000
  private static let lookLimit = 20_000
  private static let depthLimit = 16
  /// Git keeps it packed: nothing is found there by reading.
  private static let passedOver = ".git"

  private var (texts, looks) = (0, 0)
  private let files: any FileSystem
  private let words: [SoughtText]

  /// Looks through a folder for any of these words, but for the files that are `known`: others look after those. `holds`
  /// says for sure whether a text has them.
  init(
    for words: [SoughtText], in folder: String, besides known: [String] = [], files: any FileSystem = SystemFiles(),
    where holds: (String) -> Bool
  ) {
    (self.files, self.words) = (files, words)
    look(in: folder, depth: 0, besides: FilePaths(known), where: holds)
  }

  /// The same for what is in the folder of a group besides its journal.
  init(for words: [SoughtText], in folder: GroupFolder, where holds: (String) -> Bool) {
    let journal = JournalReader(folder: folder).names().map { "\(folder.journal)/\($0)" }
    self.init(for: words, in: folder.path, besides: journal, where: holds)
  }

  private mutating func look(in folder: String, depth: Int, besides known: FilePaths, where holds: (String) -> Bool) {
    let files = files
    for name in attempt(folder, { () throws(Errno) in try files.names(in: folder).sorted() }) ?? [] {
      guard texts < Self.textLimit, looks < Self.lookLimit else { return }
      let path = "\(folder)/\(name)"
      if name == Self.passedOver || known.contains(path) { continue }
      switch attempt(path, { () throws(Errno) in try files.status(at: path).kind }) {
      case .folder where depth < Self.depthLimit: look(in: path, depth: depth + 1, besides: known, where: holds)
      case .regular: read(path, where: holds)
      default: continue
      }
    }
  }

  private mutating func read(_ path: String, where holds: (String) -> Bool) {
    looks += 1
    let files = files
    let bytes = attempt(path) { () throws(Errno) in try files.text(of: path, limit: Self.sizeLimit) }
    guard let bytes = bytes ?? nil else { return }
    texts += 1
    let text = Self.words(of: bytes)
    if let letters = PlainLetters(of: text), !words.contains(where: { $0.mayBeIn(letters) }) { return }
    if holds(text) { holding.append(path) }
  }

  /// What is gone meanwhile, or larger than anybody's text, is no trouble.
  private mutating func attempt<Found>(_ path: String, _ work: () throws(Errno) -> Found) -> Found? {
    do throws(Errno) {
      return try work()
    } catch {
      if ![.notFound, .tooLarge, .invalid, .link].contains(error) { unread.append(path) }
      return nil
    }
  }

  /// Older programs for tables do not write UTF-8; what people typed stands in the lines of a journal as JSON has it.
  private static func words(of bytes: [UInt8]) -> String {
    let text =
      String(validating: bytes, as: UTF8.self) ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    guard bytes.first == UInt8(ascii: "{"), bytes.contains(UInt8(ascii: "\\")) else { return text }
    let typed = bytes.split { $0 == 0x0A || $0 == 0x0D }.flatMap { EntryCodec.words(of: Array($0)) }
    return ([text] + typed).joined(separator: "\n")
  }
}
