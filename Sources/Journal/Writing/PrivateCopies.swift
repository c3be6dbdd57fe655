import Meetings

/// This device's own copy of what it recorded in one group: what stays when the group's folder fails.
///
/// Beside each copy a mark says how much of it was seen safe in the group's folder. Only what comes after may be
/// brought over by who goes on recording; what was there once and is gone comes back when the group is opened.
struct PrivateCopies: Sendable {
  /// The largest copy that is read again.
  static let limit = 64 << 20
  static let markSuffix = ".verified"

  /// Where new copies of this group go.
  private(set) var folder: CopyFolder
  /// Where there may be more of them: made while the beginning of the group was not known, or when the path of its folder
  /// was typed in another way.
  private let folders: [CopyFolder]
  let files: any FileSystem
  private let state: String
  /// The group's own folder; nil where these are the copies in one folder, of whatever group.
  private let group: GroupFolder?
  private var current: JournalFile?
  /// Copies of this session, or taken over from an earlier one, with their sizes.
  private var kept: [String: Int] = [:]
  /// Those of them that are marked as safe already and no longer grow.
  private var settled: [String: Int] = [:]

  /// The copies of the group that has these signs, in one place. Another group that was or is in that place has its own.
  init(state: String, group: GroupFolder, signs: [GroupSign], files: any FileSystem) {
    let all = signs.map { $0 as GroupSign? } + [nil]
    folders = group.keys.flatMap { key in all.map { CopyFolder(state: state, key: key, sign: $0) } }
    folder = CopyFolder(state: state, key: group.key, sign: signs.first)
    self.state = state
    self.group = group
    self.files = files
  }

  /// The copies in one folder, of whatever group.
  init(state: String, folder: CopyFolder, files: any FileSystem) {
    folders = [folder]
    self.folder = folder
    self.state = state
    group = nil
    self.files = files
  }

  /// A group begins: its copies go to a folder of their own.
  mutating func begin(_ sign: GroupSign) {
    close()
    folder = CopyFolder(state: state, key: folder.key, sign: sign)
  }

  /// Writes lines to the copy; after a failure once more, to a new one. What went wrong, or nil.
  mutating func keep(_ lines: [JournalLine], name: () -> String, opening: JournalLine) -> Trouble? {
    var trouble: Trouble?
    for _ in 0..<2 {
      do throws(Trouble) {
        try append(lines, name, opening)
        return nil
      } catch {
        trouble = error
      }
    }
    return trouble
  }

  private mutating func append(
    _ lines: [JournalLine], _ name: () -> String, _ opening: JournalLine
  ) throws(Trouble) {
    var file: JournalFile
    if let current, current.size > JournalWriter.fileLimit { close() }
    if let current {
      file = current
    } else {
      file = try JournalFile(creating: "\(folder.path)/\(name())", within: state, opening: opening, files: files)
    }
    do throws(Trouble) {
      try file.append(lines)
      if current == nil { group.map(known.note) }
      current = file
      kept[file.path] = file.size
    } catch {
      file.abandonPrivate()
      current = nil
      throw error
    }
  }

  /// Keeps where the group's folder stands, where there are copies for it: an older version did not.
  func notePlace() { if !paths.isEmpty { group.map(known.note) } }

  private var known: KnownPlaces { KnownPlaces(state: state, files: files) }

  /// Takes over a copy of an earlier session, whose lines are about to go to the group's folder.
  mutating func adopt(_ path: String, size: Int) { kept[path] = size }

  /// Forgets copies that somebody took away; whether there were any.
  mutating func forgetGone() -> Bool {
    let gone = kept.keys.filter { path in
      do throws(Errno) {
        _ = try files.status(at: path)
        return false
      } catch { return error == .notFound }
    }
    for path in gone { kept[path] = nil }
    if let current, gone.contains(current.path) { close() }
    return !gone.isEmpty
  }

  /// Says of all copies that everything in them is safe in the group's folder, or that nothing is known to be.
  /// A mark that cannot be written costs nothing: the lines are then compared once more.
  mutating func mark(verified: Bool, now: Instant) {
    if !verified { kept.merge(settled) { size, _ in size } }
    for (path, size) in kept {
      add("\(verified ? size : 0) \(now.milliseconds)", toMarkOf: path)
    }
    guard verified else { return }
    settled.merge(kept.filter { $0.key != current?.path }) { _, size in size }
    kept = kept.filter { $0.key == current?.path }
  }

  /// Says once more that what was safe is safe: from now on the copies stay as long as new ones.
  func renewMarks(of paths: Set<String>, now: Instant) {
    for path in paths { add("\(markOf(path).size) \(now.milliseconds)", toMarkOf: path) }
  }

  /// Only adds, and keeps nothing open: a second program on this device may mark the same copy. The line begins with a
  /// line feed, should the one before have been cut off.
  func add(_ line: String, toMarkOf path: String) {
    guard let mark = try? files.openToAdd(path + Self.markSuffix) else { return }
    try? files.writeAll(Array("\n\(line)\n".utf8), to: mark)
    files.close(mark)
  }

  /// Closes what is open; the copies are complete.
  mutating func close() {
    current?.close()
    current = nil
  }
}

// MARK: Copies of earlier sessions

extension PrivateCopies {
  /// Lines of an earlier session that were never seen in the group's folder.
  struct Leftover {
    let path: String
    let size: Int
    let lines: [(line: JournalLine, entry: Entry)]
    /// Up to where every line could be read.
    let wholeSize: Int
  }

  /// The copies that hold more than their mark says.
  func leftovers() -> [Leftover] {
    paths.compactMap { path in
      guard path != current?.path, kept[path] == nil, let status = try? files.status(at: path) else { return nil }
      let verified = markOf(path).size
      return status.size > verified ? leftover(path, from: verified) : nil
    }
  }

  /// What some copies hold of these entries.
  func lines(of wanted: Set<EntryID>, in paths: [String]) -> [Leftover] {
    paths.compactMap { path in
      guard let all = leftover(path, from: 0) else { return nil }
      let lines = all.lines.filter { wanted.contains($0.entry.mark.id) }
      return lines.isEmpty ? nil : Leftover(path: path, size: all.size, lines: lines, wholeSize: all.wholeSize)
    }
  }

  /// Removes the copies seen safe before `limit`, but for those that hold any of these entries, and for what was erased.
  func removeVerified(before limit: Instant, holding lost: Set<EntryID>) {
    for path in paths where path != current?.path && kept[path] == nil && FilePath.name(path) != KeptErasings.name {
      let (verified, at) = markOf(path)
      guard at < limit, let status = try? files.status(at: path), status.size <= verified else { continue }
      if !lost.isEmpty, leftover(path, from: 0)?.lines.contains(where: { lost.contains($0.entry.mark.id) }) ?? true {
        continue
      }
      try? files.remove(path)
      try? files.remove(path + Self.markSuffix)
    }
    if paths.isEmpty { group.map(known.forget) }
  }

  /// What stands in a copy.
  func entries(of path: String) -> [Entry] { leftover(path, from: 0)?.lines.map(\.entry) ?? [] }

  /// Every copy with the entries in it that were seen safe in the group's folder once.
  func seenSafe() -> [HeldCopy] {
    folders.flatMap { folder in folder.paths(files).compactMap { seenSafe($0, folder.sign) } }
  }

  private func seenSafe(_ path: String, _ sign: GroupSign?) -> HeldCopy? {
    guard let all = leftover(path, from: 0) else { return nil }
    let verified = markOf(path).size
    let waiting = verified < all.size ? leftover(path, from: verified)?.lines ?? [] : []
    let unsafe = Set(waiting.map(\.entry.mark.id))
    return HeldCopy(
      path: path, entries: all.lines.map(\.entry).filter { !unsafe.contains($0.mark.id) }, sign: sign,
      isWhole: all.wholeSize >= verified)
  }

  private var paths: [String] { folders.flatMap { $0.paths(files) } }

  private func leftover(_ path: String, from start: Int) -> Leftover? {
    guard let bytes = try? files.contents(of: path, limit: Self.limit) else { return nil }
    var lines: [(line: JournalLine, entry: Entry)] = []
    var broken: Int?
    let end = bytes.withUnsafeBytes { all in
      var position = min(start, all.count)
      while let end = ByteSearch.lineFeed(in: all, from: position) {
        let line = UnsafeRawBufferPointer(rebasing: all[position..<end]).bindMemory(to: UInt8.self)
        switch EntryCodec.decode(line) {
        case .opened(_, true, _): break
        case .entry(let entry, _, true, JournalLine.version):
          if let body = JournalLine(entry.mark, line: line) { lines.append((body, entry)) }
        default: broken = broken ?? position
        }
        position = end + 1
      }
      return position
    }
    // An act that was cut off was never confirmed.
    let closed = Set(lines.filter { $0.entry.closesAct }.map { $0.entry.mark.act })
    return Leftover(
      path: path, size: bytes.count, lines: lines.filter { closed.contains($0.entry.mark.act) },
      wholeSize: broken ?? end)
  }

  /// How many bytes were seen safe, and when: the most that was said since a line last took all of it back, whichever
  /// program on this device said so.
  func markOf(_ path: String) -> (size: Int, at: Instant) {
    let none = (size: 0, at: Instant(milliseconds: 0))
    guard let bytes = try? files.contents(of: path + Self.markSuffix, limit: Self.limit),
      let end = bytes.lastIndex(of: 0x0A)
    else { return none }
    return bytes[..<end].split(separator: 0x0A).reduce(into: none) { mark, line in
      let words = line.split(separator: 0x20).map { Int(String(decoding: $0, as: UTF8.self)) }
      guard words.count == 2, let size = words[0], let at = words[1] else { return }
      mark = (size == 0 ? 0 : max(size, mark.size), Instant(milliseconds: at))
    }
  }
}
