import Meetings

/// This device's own copy of what it recorded in one group: what stays when the group's folder fails.
///
/// Beside each copy a mark says how much of it was seen safe in the group's folder. Only what comes after may be
/// brought over by who goes on recording; what was there once and is gone comes back when the group is opened.
struct PrivateCopies: Sendable {
  /// The largest copy that is read again.
  static let limit = 64 << 20
  static let markSuffix = ".verified"
  /// What a line of a mark begins with that tells the group: a program that does not know it passes by.
  private static let groupWord = "group"

  /// Where the copies of this group are.
  let folder: String
  /// Where there may be more of them, made when the path of the group's folder was typed in another way.
  private let folders: [String]
  let files: any FileSystem
  private let state: String
  private var current: JournalFile?
  /// Copies of this session, or taken over from an earlier one, with their sizes.
  private var kept: [String: Int] = [:]
  /// Those of them that are marked as safe already and no longer grow.
  private var settled: [String: Int] = [:]
  /// What tells the group, once that is known, and the copies in whose marks it stands.
  var group: String?
  private var named: Set<String> = []

  init(state: String, group: GroupFolder, files: any FileSystem) {
    folders = Self.folders(of: group, state: state)
    folder = Self.folder(group.key, state)
    self.state = state
    self.files = files
  }

  /// The copies in one folder, of whatever group.
  init(state: String, folder: String, files: any FileSystem) {
    folders = [folder]
    self.folder = folder
    self.state = state
    self.files = files
  }

  /// Where the copies of all groups are.
  static func root(_ state: String) -> String { "\(state)/copies" }

  /// Where there may be copies of a group.
  static func folders(of group: GroupFolder, state: String) -> [String] { group.keys.map { folder($0, state) } }

  private static func folder(_ key: String, _ state: String) -> String { "\(root(state))/\(key)" }

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
      file = try JournalFile(creating: "\(folder)/\(name())", within: state, opening: opening, files: files)
    }
    do throws(Trouble) {
      try file.append(lines)
      current = file
      kept[file.path] = file.size
    } catch {
      file.abandonPrivate()
      current = nil
      throw error
    }
  }

  /// Takes over a copy of an earlier session, whose lines are about to go to the group's folder.
  mutating func adopt(_ path: String, size: Int) { kept[path] = size }

  /// Says of all copies that everything in them is safe in the group's folder, or that nothing is known to be.
  /// A mark that cannot be written costs nothing: the lines are then compared once more.
  mutating func mark(verified: Bool, now: Instant) {
    if !verified { kept.merge(settled) { size, _ in size } }
    for (path, size) in kept {
      if let group, named.insert(path).inserted { add("\(Self.groupWord) \(group)", toMarkOf: path) }
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
      return lines.isEmpty ? nil : Leftover(path: path, size: all.size, lines: lines)
    }
  }

  /// Removes the copies seen safe before `limit`, but for those that hold any of these entries.
  func removeVerified(before limit: Instant, holding lost: Set<EntryID>) {
    for path in paths where path != current?.path && kept[path] == nil {
      let (verified, at) = markOf(path)
      guard at < limit, let status = try? files.status(at: path), status.size <= verified else { continue }
      if !lost.isEmpty, leftover(path, from: 0)?.lines.contains(where: { lost.contains($0.entry.mark.id) }) ?? true {
        continue
      }
      try? files.remove(path)
      try? files.remove(path + Self.markSuffix)
    }
  }

  /// Every copy with the entries in it that were seen safe in the group's folder once.
  func seenSafe() -> [HeldCopy] {
    paths.compactMap { path in
      guard let all = leftover(path, from: 0) else { return nil }
      let verified = markOf(path).size
      let waiting = verified < all.size ? leftover(path, from: verified)?.lines ?? [] : []
      let unsafe = Set(waiting.map(\.entry.mark.id))
      let entries = all.lines.map(\.entry).filter { !unsafe.contains($0.mark.id) }
      return HeldCopy(path: path, entries: entries, group: groupInMark(of: path))
    }
  }

  var paths: [String] {
    folders.flatMap { folder in
      let names = ((try? files.names(in: folder)) ?? []).filter { $0.hasSuffix(".jsonl") }.sorted()
      return names.map { "\(folder)/\($0)" }
    }
  }

  private func leftover(_ path: String, from start: Int) -> Leftover? {
    guard let bytes = try? files.contents(of: path, limit: Self.limit) else { return nil }
    var lines: [(line: JournalLine, entry: Entry)] = []
    bytes.withUnsafeBytes { all in
      var position = min(start, all.count)
      while let end = ByteSearch.lineFeed(in: all, from: position) {
        let line = UnsafeRawBufferPointer(rebasing: all[position..<end]).bindMemory(to: UInt8.self)
        position = end + 1
        guard case .entry(let entry, _, true, JournalLine.version) = EntryCodec.decode(line),
          let body = JournalLine(entry.mark, line: line)
        else { continue }
        lines.append((body, entry))
      }
    }
    // An act that was cut off was never confirmed.
    let closed = Set(lines.filter { $0.entry.closesAct }.map { $0.entry.mark.act })
    return Leftover(path: path, size: bytes.count, lines: lines.filter { closed.contains($0.entry.mark.act) })
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

  /// What a mark says of the group; nil where it says nothing.
  private func groupInMark(of path: String) -> String? {
    guard let bytes = try? files.contents(of: path + Self.markSuffix, limit: Self.limit) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
    return lines.first { $0.count == 2 && $0[0] == Self.groupWord }.map { String($0[1]) }
  }
}
