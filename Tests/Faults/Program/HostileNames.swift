import Foundation
import TestSupport

/// Hostile names of files and folders, and of what becomes a folder.
extension Hostile {
  static func readNames(_ home: inout Home, _ tally: inout Tally) throws {
    try home.prepare()
    ForeignFiles(home: home).writeNames()
    tally.cases += HostileTexts.all.count
    for line in ["decisions", "check", "check --json", "info"] { try look(try home.run(line), line, &tally) }
    let terminal = try home.openMeeting()
    terminal.settle(.milliseconds(300))
    look(terminal, "names", &tally)
    for one in HostileTexts.all where one.text != nil && one.number % 12 == 0 && one.bytes.count < 80 {
      let folder = one.bytes.filter { $0 != 0x2F && $0 != 0 }
      try FileManager.default.moveItem(
        atPath: home.group, toPath: home.groups + "/" + String(decoding: folder, as: UTF8.self))
      home.folder = String(decoding: folder, as: UTF8.self)
      for line in ["decisions", "info", "check"] {
        try look(try home.run(line), "\(line) in \(one.kind) \(one.number)", &tally)
      }
      let start = try home.open()
      try start.see("? hulp")
      look(start, "folder \(one.kind) \(one.number)", &tally)
      tally.cases += 1
    }
  }

  /// A name becomes a folder among the groups, of small letters, digits and hyphens.
  static func nameGroups(_ home: inout Home, _ tally: inout Tally, every step: Int) throws {
    let texts = HostileTexts.all.filter { $0.text?.contains("\0") == false && $0.number % step == 0 }
    for one in texts {
      let printed = try home.run(["group", "new", one.text ?? ""])
      try look(printed, "group new \(one.kind) \(one.number)", &tally)
      tally.cases += 1
    }
    let files = FileManager.default
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
    let groups = (try? files.contentsOfDirectory(atPath: home.groups)) ?? []
    let unfit = groups.filter { !letters.isSuperset(of: $0) }
    tally.count(\.other, by: unfit.count, "folders \(unfit.prefix(3))")
    tally.count(
      \.other, by: groups.count > texts.count / 2 ? 0 : 1, "only \(groups.count) of \(texts.count) groups were made")
    let beside = Set((try? files.contentsOfDirectory(atPath: home.path)) ?? []).subtracting([
      "Trekkersgroepen", "state",
    ])
    tally.count(\.other, by: beside.count, "beside the groups \(beside.sorted().prefix(3))")
  }
}
