import Meetings

/// A journal that is made in one go, as that of the example: one file with all its entries.
public enum WholeJournal {
  /// Writes entries that one session made into one new file of a group's journal, in the place of a file of that name.
  ///
  /// `session` is the random part of the file's name, `program` what line 0 names as the maker. Throws where the file
  /// cannot be written, or where an entry is longer than a line may be.
  public static func write(
    _ entries: [Entry], to folder: GroupFolder, device: String, session: String, program: String,
    files: any FileSystem = SystemFiles()
  ) throws(Trouble) {
    guard let first = entries.first?.mark.at else { return }
    let name = JournalFile.name(at: first.instant, device: device, session: session)
    let path = "\(folder.journal)/\(name.prefix(4))/\(name)"
    var bytes = EntryCodec.opening(at: first, device: device, program: program).bytes(n: 0)
    for (index, entry) in entries.enumerated() {
      do throws(RecordFailure) {
        bytes += try EntryCodec.encode(entry, n: index + 1)
      } catch {
        throw Trouble(path: path, step: .write, .tooLarge)
      }
    }
    try SafeFile.replace(path, with: bytes, files: files)
  }
}

extension JournalFile {
  /// "20261121t190405z-kq3f-7h2m9x.jsonl".
  static func name(at instant: Instant, device: String, session: String) -> String {
    let digits = StampText.text(Stamp(instant: instant, counter: 0)).utf8.prefix(19).filter { (48...57).contains($0) }
    let text = String(decoding: digits, as: UTF8.self)
    return "\(text.prefix(8))t\(text.dropFirst(8))z-\(device)-\(session).jsonl"
  }

  /// Whether a file was begun by a device at an instant or later, as its path tells.
  static func isName(_ path: String, of device: String, since instant: Instant) -> Bool {
    let name = FilePath.name(path)
    return name.split(separator: "-").dropFirst().first.map(String.init) == device
      && name >= Self.name(at: instant, device: device, session: "")
  }
}
