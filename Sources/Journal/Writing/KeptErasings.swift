import Meetings

/// What says that words were erased, as a private copy on each device that carried it out, whoever erased them: an older
/// back-up of the group's folder knows nothing of it, and would show them again. It stays for good.
struct KeptErasings {
  /// What its file is called.
  static let name = "erasings.jsonl"

  private let path: String
  private let copies: PrivateCopies
  private let files: any FileSystem

  init(_ history: History, in folder: GroupFolder, state: String, files: any FileSystem) {
    let place = CopyFolder(state: state, key: folder.key, sign: history.signs.first)
    path = "\(place.path)/\(Self.name)"
    copies = PrivateCopies(state: state, folder: place, files: files)
    self.files = files
  }

  /// Keeps what a history has of it, beside what was kept before. `device` is this one.
  func keep(_ history: History, device: String, now: Instant) throws(Trouble) {
    let before = copies.entries(of: path)
    let known = Set(before.map(\.mark.id))
    let new = history.entries.filter { $0.event is TextRedacted && !known.contains($0.mark.id) }
    guard let first = (before + new).first, !new.isEmpty else { return }
    var bytes = EntryCodec.opening(at: first.mark.at, device: device, program: "trekkersgroep").bytes(n: 0)
    for (index, entry) in (before + new).enumerated() {
      do throws(RecordFailure) {
        bytes += try EntryCodec.encode(entry, n: index + 1)
      } catch {
        throw Trouble(path: path, step: .write, .tooLarge)
      }
    }
    // The mark first: what it says is in the folder is not waiting.
    _ = try files.makeFolders(FilePath.parent(path))
    copies.add("\(bytes.count) \(now.milliseconds)", toMarkOf: path)
    guard copies.markOf(path).size >= bytes.count else { throw Trouble(path: path, step: .write, .inputOutput) }
    try SafeFile.replace(path, with: bytes, files: files)
  }
}
