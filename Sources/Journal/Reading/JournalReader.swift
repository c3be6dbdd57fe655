import Meetings

/// What came in since the last look.
public struct Reading: Sendable {
  /// Entries that were not there before, file by file in the order of their names, those of lines that were changed
  /// outside the program at the end. An entry that stands in two files, or in a file that was replaced, comes again: who
  /// uses them keeps the first of each identity, so that a line as it was written goes before a changed one.
  public internal(set) var entries: [Entry] = []
  /// The entries of lines that were changed outside the program; among `entries` once all files were read.
  public internal(set) var changed: [Entry] = []
  /// Entries that stand in one file both as they were written and changed: then the changed line may have been another.
  var doubled: Set<EntryID> = []
  /// Remarks that were not there before.
  public internal(set) var remarks: [Remark] = []

  /// The entries of which only a line was read that was changed outside the program.
  public var onlyChanged: Set<EntryID> {
    guard !changed.isEmpty else { return [] }
    return Set(changed.map(\.mark.id)).subtracting(entries.dropLast(changed.count).map(\.mark.id))
  }

  /// The files that were read before, and are gone, shorter or replaced: what stood in them may be gone as well.
  public internal(set) var again: [String] = []

  /// Whether there is nothing new.
  public var isEmpty: Bool { entries.isEmpty && remarks.isEmpty }

  /// All files were read: what was changed comes after what was not.
  mutating func putChangedLast() { entries += changed }

  /// Makes room for the entries of so many bytes of journal, so that they are not moved again and again.
  mutating func makeRoom(forBytes count: Int) { entries.reserveCapacity(count / Self.usualLength) }

  /// How many bytes a line of a journal usually takes.
  private static let usualLength = 256
}

/// Reads all journal files of a group, and at each later look only what was added since.
public struct JournalReader: Sendable {
  /// A longer line is skipped, in bytes.
  public static let lineLimit = 1 << 20
  /// A larger file is skipped, in bytes.
  public static let fileLimit = 64 << 20
  /// Folders inside folders are followed this deep: one for the year, and some for what people make of it.
  static let folderDepth = 4

  private let root: String
  private let files: any FileSystem
  /// By the bytes of their names.
  private var progress: [[UInt8]: FileProgress] = [:]
  /// What is in the way: folders that cannot be read, links, pipes.
  private var obstacles: Set<Remark> = []

  /// Entries of which a line was changed outside the program or cut off, and those of them that also stand as they were
  /// written.
  private var changed: Set<EntryID> = []
  private var settled: Set<EntryID> = []
  /// Those of which no line settles another.
  private var doubled: Set<EntryID> = []
  private var copies = CutOffCopies()

  /// A reader of a group's journal that has read nothing yet.
  public init(folder: GroupFolder, files: any FileSystem = SystemFiles()) {
    root = folder.journal
    self.files = files
  }

  /// Everything there is to remark now; what was mended since is no longer in it.
  public var remarks: [Remark] {
    obstacles.sorted { $0.file < $1.file }
      + progress.values.sorted { $0.name < $1.name }.flatMap(\.remarks).filter { !isSettled($0) }
  }

  /// Whether what was remarked does no harm. Of a line that was changed: the entry stands elsewhere as it was written, and
  /// so it counts.
  private func isSettled(_ remark: Remark) -> Bool {
    remark.entry.map { settled.contains($0) && !doubled.contains($0) } ?? copies.contains(remark)
  }

  /// Looks at all files and reads what is new.
  public mutating func read() -> Reading {
    var look = look()
    look.found.sort { $0.name < $1.name }
    var all = look.found.map { FoundFile(name: $0.name, status: $0.status, progress: progress[Array($0.name.utf8)]) }
    var reading = Reading()
    if progress.isEmpty { reading.makeRoom(forBytes: all.reduce(0) { $0 + min($1.status.size, Self.fileLimit) }) }
    FoundFile.read(&all, in: root, files, into: &reading)
    changed.formUnion(all.compactMap { $0.progress.tornEntry })
    settle(reading)
    if !reading.isEmpty { copies.look(among: all, in: root, files) }
    reading.remarks.removeAll(where: isSettled)
    reading.putChangedLast()
    for file in all { progress[Array(file.name.utf8)] = file.progress }
    let names = Set(look.found.map { Array($0.name.utf8) })
    if names.count < progress.count {
      reading.again += progress.filter { !names.contains($0.key) }.map(\.value.name)
      progress = progress.filter { names.contains($0.key) }
    }
    let new = look.obstacles.subtracting(obstacles)
    reading.remarks.append(contentsOf: new.sorted { $0.file < $1.file })
    obstacles = look.obstacles
    return reading
  }

  /// Notes what was changed, and what of that was read as it was written; before the changed ones are among the entries.
  private mutating func settle(_ reading: Reading) {
    changed.formUnion(reading.changed.map(\.mark.id))
    doubled.formUnion(reading.doubled)
    guard !changed.isEmpty else { return }
    for entry in reading.entries where changed.contains(entry.mark.id) { settled.insert(entry.mark.id) }
  }

  /// What stands in these files, however far each was read before.
  func entries(of found: [(name: String, status: FileStatus)]) -> [Entry] {
    var all = found.sorted { $0.name < $1.name }.map { FoundFile(name: $0.name, status: $0.status, progress: nil) }
    var reading = Reading()
    FoundFile.read(&all, in: root, files, into: &reading)
    reading.putChangedLast()
    return reading.entries
  }

  /// The files as they were when they were read; nil where one of them could not be, or not wholly.
  var listingRead: JournalListing? {
    var found: [(name: String, status: FileStatus)] = []
    for file in progress.values {
      guard let status = file.statusRead else { return nil }
      found.append((file.name, status))
    }
    return JournalListing(found)
  }

  /// The names of the journal's files as they are now, within its folder: "2026/20261121t190405z-kq3f-7h2m9x.jsonl".
  public func names() -> [String] { look().found.map(\.name).sorted() }

  /// Which files there are, and what is in the way.
  func look() -> Look {
    var look = Look()
    list("", depth: 0, into: &look)
    return look
  }

  /// What a look at the folder found.
  struct Look {
    var found: [(name: String, status: FileStatus)] = []
    var obstacles: Set<Remark> = []
  }

  private func list(_ folder: String, depth: Int, into look: inout Look) {
    let path = folder.isEmpty ? root : "\(root)/\(folder)"
    do throws(Errno) {
      for name in try files.names(in: path) where !name.hasPrefix(".") {
        visit(folder.isEmpty ? name : "\(folder)/\(name)", depth: depth, into: &look)
      }
    } catch .notFound {
      return
    } catch {
      look.obstacles.insert(Remark(file: folder.isEmpty ? "logboek" : folder, line: nil, kind: .unreadable(error)))
    }
  }

  private func visit(_ name: String, depth: Int, into look: inout Look) {
    let isJournal = name.hasSuffix(".jsonl")
    do throws(Errno) {
      let status = try files.status(at: "\(root)/\(name)")
      switch status.kind {
      case .folder where depth < Self.folderDepth: list(name, depth: depth + 1, into: &look)
      case .folder: look.obstacles.insert(Remark(file: name, line: nil, kind: .folderTooDeep))
      case .regular where isJournal: look.found.append((name, status))
      case .link, .other:
        // A link could be one to a year's folder, so it is named whatever it is called.
        look.obstacles.insert(Remark(file: name, line: nil, kind: .notARegularFile))
      default: return
      }
    } catch {
      // It was removed just now.
      if error == .notFound { return }
      if isJournal { look.obstacles.insert(Remark(file: name, line: nil, kind: .unreadable(error))) }
    }
  }
}

extension JournalReader {
  /// Reads all there is, as the history of a group.
  public mutating func history() -> History {
    var history = History()
    history.insert(read().entries)
    return history
  }
}
