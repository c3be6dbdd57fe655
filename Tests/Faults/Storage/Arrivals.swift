import Foundation
import Groups
import Journal
import Meetings
import TestSupport

/// The journals of three to five devices come together in any order, whole and in parts, doubled, with conflict copies,
/// the marks of git and the line ends of Windows: every device comes to the same group.
struct Arrivals: Fault {
  static let word = "arrivals"
  static let title = "journals of devices come together"
  static let waits = false

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    var chance = Chance(state: 20_261_122)
    guard let day = Day("2026-11-21") else { return tally }
    let now = Moment(
      instant: Instant(milliseconds: 1_795_287_845_123), day: day, time: TimeOfDay(minutes: 14 * 60))
    let story = ExampleGroup.history(now: now, language: .dutch).entries
    for round in 0..<scale.of(brief: 300, short: 10_000, long: 200_000) {
      let devices = Devices(story, &chance)
      let expected = devices.entries.shuffled(using: &chance)
      var history = History()
      history.insert(expected)
      let (found, remarks) = try Self.read(try devices.files(&chance), &chance)
      tally.cases += 1
      tally.compare(
        confirmed: expected.map(\.mark.id.raw), tried: Set(expected.map(\.mark.id.raw)),
        found: Set(found.entries.map(\.mark.id.raw)), "round \(round)")
      tally.count(\.other, by: found.group.snapshot == history.group.snapshot ? 0 : 1, "round \(round): another group")
      let closed = Set(expected.filter(\.closesAct).map(\.mark.act))
      let open = expected.filter { !closed.contains($0.mark.act) && found.group.actions[$0.mark.id] != nil }
      tally.count(\.invented, by: open.count, "round \(round): \(open.count) actions of acts that were cut off")
      let undone = Set(expected.compactMap { ($0.event as? ActUndone)?.target })
      let back = expected.filter { undone.contains($0.mark.act) && Self.counts($0.mark.id, in: found.group) }
      tally.count(\.invented, by: back.count, "round \(round): \(back.count) entries are back that were taken back")
      let damaged = remarks.filter { [.notJSON, .wrongChecksum].contains($0.kind) }
      tally.count(\.unclear, by: damaged.count, "round \(round): called damaged: \(damaged.map(\.text.en).prefix(2))")
      let chosen = devices.corrections.filter { !Self.stands($0, in: found.group) }
      tally.count(\.lost, by: chosen.count, "round \(round): \(chosen) was chosen away")
    }
    return tally
  }

  /// Whether a correction that others made at the same time stands beside theirs, as nobody chose yet.
  private static func stands(_ correction: DecisionEdited, in group: Trekkersgroep) -> Bool {
    group.decisions[correction.decision].map { $0.text.values.contains(correction.text) } ?? true
  }

  /// Whether what an entry made counts; of what was taken back only its number is left.
  private static func counts(_ id: EntryID, in group: Trekkersgroep) -> Bool {
    (group.decisions[id].map { $0.status != .void } ?? false) || (group.actions[id].map { $0.status != .void } ?? false)
  }

  /// What a program makes of the files, of which only a part had arrived when it looked first, and what it has to say of
  /// them.
  private static func read(
    _ files: [(name: String, bytes: [UInt8])], _ chance: inout Chance
  ) throws -> (History, [Remark]) {
    let folder = GroupFolder(path: "/disk/groups/heideland")
    var content = MemoryDisk.Content(folders: ["/", "/disk", "/disk/groups", folder.path, folder.journal])
    var rest: [(path: String, bytes: ArraySlice<UInt8>)] = []
    for (inode, file) in files.enumerated() {
      let path = folder.journal + "/" + file.name
      let cut = Int.random(in: 0...file.bytes.count, using: &chance)
      content.names[path] = inode + 1
      content.bytes[inode + 1] = Array(file.bytes[..<cut])
      rest.append((path, file.bytes[cut...]))
    }
    let disk = MemoryDisk(content)
    var reader = JournalReader(folder: folder, files: disk)
    var history = reader.history()
    for (path, bytes) in rest {
      let file = try disk.openToAdd(path)
      _ = try bytes.withUnsafeBytes { try disk.write($0, to: file) }
      disk.close(file)
    }
    history.insert(reader.read().entries)
    return (history, reader.remarks)
  }
}

/// What some devices recorded, each a part of a story and some changes of its own.
private struct Devices {
  /// By device, in the order each wrote them.
  private var journals: [[Entry]]

  init(_ story: [Entry], _ chance: inout Chance) {
    let count = Int.random(in: 3...5, using: &chance)
    // Mostly a few entries, at times a hundred.
    let most = Int.random(in: 0..<20, using: &chance) == 0 ? 100 : Int.random(in: 1...12, using: &chance)
    journals = Array(repeating: [], count: count)
    let start = Int.random(in: 0..<story.count, using: &chance)
    for entry in story[start...].prefix(most * count) {
      let device = Int.random(in: 0..<count, using: &chance)
      if journals[device].count < most { journals[device].append(entry) }
    }
    for device in journals.indices { change(device, &chance) }
  }

  /// The corrections of decisions, where nobody took back the one or the other.
  var corrections: [DecisionEdited] {
    let takenBack = Set(entries.compactMap { ($0.event as? ActUndone)?.target })
    return entries.filter { $0.mark.device.hasPrefix("dev") && !takenBack.contains($0.mark.act) }
      .compactMap { $0.event as? DecisionEdited }.filter { !takenBack.contains(act(of: $0.decision)) }
  }

  private func act(of id: EntryID) -> EntryID { entries.first { $0.mark.id == id }?.mark.act ?? id }

  /// All of them, each once.
  var entries: [Entry] { journals.flatMap { $0 } }

  /// A device corrects a decision and takes something back, as others may at the same time.
  private mutating func change(_ device: Int, _ chance: inout Chance) {
    let all = entries
    let decisions = all.filter { $0.event is DecisionTaken }
    if let decision = decisions.randomElement(using: &chance) {
      add(
        DecisionEdited(decision: decision.mark.id, text: "Van apparaat \(device)", replacing: [decision.mark.id]),
        device)
    }
    if let entry = all.randomElement(using: &chance), Bool.random(using: &chance) {
      add(ActUndone(target: entry.mark.act), device)
    }
  }

  private mutating func add(_ event: any Event, _ device: Int) {
    let id = EntryID("dev\(device)xx-\(journals[device].count + 1)")
    let latest = entries.map(\.mark.at).max()
    let stamp = Stamp.next(after: latest, now: Instant(milliseconds: 1_795_287_845_123 + device))
    journals[device].append(
      Entry(mark: Mark(id: id, at: stamp, device: "dev\(device)", act: id), closesAct: true, event: event))
  }

  /// The files as they may lie in the folder.
  func files(_ chance: inout Chance) throws -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = []
    for (device, entries) in journals.enumerated() {
      let lines = try entries.enumerated().map { try EntryCodec.encode($0.element, n: $0.offset) }
      let name = "\(Int.random(in: 0...9, using: &chance))-dev\(device)"
      files.append((name + ".jsonl", Disguise.random(&chance).dress(lines)))
      if Int.random(in: 0..<3, using: &chance) == 0 {
        let part = Array(lines.prefix(Int.random(in: 0...lines.count, using: &chance)))
        files.append((name + ".sync-conflict-20261121.jsonl", Disguise.random(&chance).dress(part)))
      }
    }
    return files
  }
}

/// What tools do to a text file on its way.
private enum Disguise: CaseIterable {
  case none, windows, byteOrderMark, doubled, conflict, noLastLineFeed, blankLines

  static func random(_ chance: inout Chance) -> Disguise { allCases.randomElement(using: &chance) ?? .none }

  func dress(_ lines: [[UInt8]]) -> [UInt8] {
    let plain = lines.flatMap { $0 }
    return switch self {
    case .none: plain
    case .windows: lines.flatMap { $0.dropLast() + [0x0D, 0x0A] }
    case .byteOrderMark: [0xEF, 0xBB, 0xBF] + plain
    case .doubled: plain + plain
    case .conflict:
      Array("<<<<<<< HEAD\n".utf8) + plain + Array("=======\n".utf8) + plain + Array(">>>>>>> andere\n".utf8)
    case .noLastLineFeed: Array(plain.dropLast())
    case .blankLines: lines.flatMap { $0 + [0x0A] }
    }
  }
}
