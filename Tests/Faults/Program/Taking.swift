import Foundation
import TestSupport

/// What is done to the files of a group under a program, and how it is put right again.
struct Taking: Sendable {
  let name: String
  /// Whether a person who then records has to be told: the entry cannot go where it should.
  var isFelt = true
  /// Whether the program has no file open for writing by then: one that has may go on where no other can be made.
  var isFresh = false
  /// Whether it needs a disk of its own, and so the right to mount one.
  var needsDisk = false
  /// What has to be there before the program starts.
  var prepare: @Sendable (Home) throws -> Void = { _ in }
  let take: @Sendable (Home) throws -> Void
  /// Puts it right, as somebody would who was told.
  let restore: @Sendable (Home) throws -> Void

  private static let files = FileManager.default

  static let all: [Taking] = journalFile + folders + planted + disks + [checkout]

  // MARK: The journal file that is being written

  private static let journalFile: [Taking] = [
    Taking(
      name: "file replaced", isFelt: false,
      take: { home in
        let path = home.newest
        let bytes = files.contents(atPath: path)
        try files.removeItem(atPath: path)
        _ = files.createFile(atPath: path, contents: bytes)
      }, restore: { _ in }),
    Taking(
      name: "file unlinked", isFelt: false, take: { try files.moveItem(atPath: $0.newest, toPath: $0.aside) },
      restore: { try $0.bringBack() }),
    // Nobody puts these right: what they held comes back from the copies of this device.
    Taking(
      name: "file gone for good", isFelt: false, take: { try files.removeItem(atPath: $0.newest) }, restore: { _ in }),
    Taking(name: "file emptied for good", isFelt: false, take: { truncate($0.newest, 0) }, restore: { _ in }),
    Taking(
      name: "file truncated", isFelt: false,
      take: { home in
        let path = home.newest
        try files.copyItem(atPath: path, toPath: home.aside)
        truncate(path, 200)
      },
      restore: { home in
        try files.removeItem(atPath: home.taken)
        try home.bringBack()
      }),
    Taking(
      name: "a folder in its place", isFelt: false,
      take: { home in
        let path = home.newest
        try files.moveItem(atPath: path, toPath: home.aside)
        try files.createDirectory(atPath: path, withIntermediateDirectories: false)
      },
      restore: { home in
        try files.removeItem(atPath: home.taken)
        try home.bringBack()
      }),
  ]

  // MARK: Its folder

  private static let folders: [Taking] = [
    Taking(
      name: "group moved", take: { try files.moveItem(atPath: $0.group, toPath: $0.aside) },
      restore: { home in
        try? files.removeItem(atPath: home.group)
        try files.moveItem(atPath: home.aside, toPath: home.group)
      }),
    Taking(
      name: "journal moved", take: { try files.moveItem(atPath: $0.journal, toPath: $0.aside) },
      restore: { try files.moveItem(atPath: $0.aside, toPath: $0.journal) }),
    Taking(
      name: "group gone, back from a copy",
      take: { home in
        try files.copyItem(atPath: home.group, toPath: home.aside)
        try files.removeItem(atPath: home.group)
      },
      restore: { home in
        try? files.removeItem(atPath: home.group)
        try files.moveItem(atPath: home.aside, toPath: home.group)
      }),
    Taking(
      name: "another group in its place",
      take: { home in
        try files.moveItem(atPath: home.group, toPath: home.aside)
        try home.run(["group", "new", home.folder])
      },
      restore: { home in
        // While the program is open it would go on to write there.
        Thread.sleep(forTimeInterval: 3)
        let leaked = home.oracle.found
        if !leaked.isEmpty { throw Missed(what: "nothing of one group in the other", instead: "\(leaked)") }
        try files.removeItem(atPath: home.group)
        try files.moveItem(atPath: home.aside, toPath: home.group)
      }),
    Taking(
      name: "a file in place of the journal",
      take: { home in
        try files.moveItem(atPath: home.journal, toPath: home.aside)
        _ = files.createFile(atPath: home.journal, contents: Data())
      },
      restore: { home in
        try files.removeItem(atPath: home.journal)
        try files.moveItem(atPath: home.aside, toPath: home.journal)
      }),
  ]

  // MARK: What others put there

  private static let planted: [Taking] = [
    plant("FIFO") { mkfifo($0, 0o600) },
    plant("device") { mknod($0, S_IFCHR | 0o600, 0x0105) },
    plant("loop of links") { symlink($0, $0) },
    plant("link to a device") { symlink("/dev/zero", $0) },
    Taking(
      name: "loop of folders", isFelt: false, take: { symlink($0.journal, $0.journal + "/2026/lus") },
      restore: { unlink($0.journal + "/2026/lus") }),
  ]

  private static func plant(_ name: String, _ make: @escaping @Sendable (String) -> Int32) -> Taking {
    Taking(
      name: name + " planted", isFelt: false,
      take: { _ = make($0.journal + "/2026/20261121t000000z-abcd-efghij.jsonl") },
      restore: { unlink($0.journal + "/2026/20261121t000000z-abcd-efghij.jsonl") })
  }

  // MARK: Its disk

  private static let disks: [Taking] = [
    Taking(
      name: "disk full", isFresh: true, needsDisk: true, take: { SmallDisk(path: $0.groups).fill() },
      restore: { SmallDisk(path: $0.groups).free() }),
    Taking(
      name: "disk read-only", isFresh: true, needsDisk: true,
      take: { home in
        if !SmallDisk(path: home.groups).setReadOnly(true) {
          throw Missed(what: "a disk that is read-only", instead: "one that is not")
        }
      },
      restore: { SmallDisk(path: $0.groups).setReadOnly(false) }),
  ]

  // MARK: git

  private static let checkout = Taking(
    name: "another branch checked out", isFelt: false,
    prepare: { home in
      for words in ["init -q", "checkout -q -b eerst"] { try home.git(words) }
      _ = files.createFile(atPath: home.group + "/lees-mij.txt", contents: Data("Heideland\n".utf8))
      try home.git("add lees-mij.txt")
      try home.git("commit -q -m begin")
      try home.git("checkout -q -b verder")
    },
    take: { home in
      try home.git("add -A")
      try home.git("commit -q -m verder")
      try home.git("checkout -q eerst")
    },
    restore: { home in
      try home.git("add -A")
      try? home.git("commit -q -m intussen")
      try home.git("checkout -q verder")
      try home.git("merge -q --no-edit eerst")
    })
}

extension Home {
  /// Where something is put aside.
  var aside: String { path + "/aside" }

  /// The journal file that was begun last; that of the program that runs, where it has begun one.
  var newest: String {
    let names = FileManager.default.enumerator(atPath: journal)?.compactMap { $0 as? String } ?? []
    let name = names.filter { $0.hasSuffix(".jsonl") }.max { changed($0) < changed($1) } ?? ""
    try? name.write(toFile: path + "/newest", atomically: true, encoding: .utf8)
    return journal + "/" + name
  }

  private func changed(_ name: String) -> Date {
    let attributes = try? FileManager.default.attributesOfItem(atPath: journal + "/" + name)
    return attributes?[.modificationDate] as? Date ?? .distantPast
  }

  /// The one that was taken.
  var taken: String { journal + "/" + ((try? String(contentsOfFile: path + "/newest", encoding: .utf8)) ?? "") }

  func bringBack() throws { try FileManager.default.moveItem(atPath: aside, toPath: taken) }

  /// Runs git in the group's folder.
  func git(_ line: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
    process.arguments = [
      "-C", group, "-c", "user.name=Huisarts 1", "-c", "user.email=huisarts1@heideland.invalid", "-c",
      "core.hooksPath=/dev/null",
    ]
    process.arguments? += line.split(separator: " ").map(String.init)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw Missed(what: "git " + line, instead: "\(process.terminationStatus)") }
  }
}
