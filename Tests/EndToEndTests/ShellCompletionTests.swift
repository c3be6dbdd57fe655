import Foundation
import TestSupport
import Testing

/// The scripts for shells, each run by its own shell where that is there.
@Suite struct ShellCompletionTests {
  private static let scripts = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Resources/completions").path

  private static func path(of shell: String) -> String? {
    ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(shell)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What a shell prints for a script of ours; nil where that shell is not there.
  private func run(_ shell: String, _ script: String, _ desk: Desk) throws -> [String]? {
    guard let path = Self.path(of: shell) else { return nil }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments =
      (shell == "bash" ? ["--norc", "--noprofile"] : shell == "zsh" ? ["-f"] : ["--no-config"]) + ["-c", script]
    let folder = URL(fileURLWithPath: BuiltProgram.path).deletingLastPathComponent().path
    process.environment = [
      "HOME": desk.home, "PATH": "\(folder):/usr/bin:/bin", "LANG": "C.UTF-8", "TREKKERSGROEP_CLOCK": desk.clock,
      "XDG_CONFIG_HOME": desk.home + "/config", "XDG_STATE_HOME": desk.home + "/state",
    ]
    (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, output)
    process.standardError = FileHandle.standardError
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// What bash would put in the place of the last of these words.
  private func bash(_ words: [String], _ desk: Desk) throws -> [String]? {
    let list = words.map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }.joined(separator: " ")
    return try run(
      "bash",
      """
      . '\(Self.scripts)/trekkersgroep.bash'
      COMP_WORDS=(trekkersgroep \(list)) COMP_CWORD=\(words.count)
      _trekkersgroep && printf '%s\\n' "${COMPREPLY[@]}"
      """, desk)
  }

  /// What zsh would offer there.
  private func zsh(_ words: String, _ desk: Desk) throws -> [String]? {
    try run(
      "zsh",
      """
      compadd() { while [[ $1 != -a ]]; do shift; done; print -rl -- ${(P)2} }
      _path_files() { print folders }
      words=(trekkersgroep \(words)) CURRENT=$#words PREFIX=$words[-1]
      fpath=('\(Self.scripts)') && autoload -Uz _trekkersgroep && _trekkersgroep
      """, desk)
  }

  private func fish(_ line: String, _ desk: Desk) throws -> [String]? {
    try run("fish", "source '\(Self.scripts)/trekkersgroep.fish'; complete -C '\(line)'", desk)
  }

  private func prepare(_ desk: Desk) throws {
    try desk.prepare()
    for line in ["record action Bellen --for NWC_Noord", "record decision Folder", "member add Huisarts_1"] {
      let words = line.split(separator: " ").map { $0.replacingOccurrences(of: "_", with: " ") }
      #expect(try desk.run(words).code == 0)
    }
  }

  private func expect(_ offered: [String]?, _ wanted: [String], _ location: SourceLocation = #_sourceLocation) {
    // A shell that is not on this machine has nothing to say.
    guard let offered else { return }
    #expect(offered == wanted, sourceLocation: location)
  }

  @Test func bashOffersWhatTheProgramTells() throws {
    try Desk.use { desk in
      try prepare(desk)
      expect(try bash(["meeting", ""], desk), ["new", "start", "close"])
      expect(try bash(["besl"], desk), ["besluiten"])
      expect(try bash(["action", "done", ""], desk), ["A2026-1.1"])
      expect(try bash(["record", "decision", "Een tekst", "--replaces", "b"], desk), ["B2026-1.1"])
      // A blank is written as the shell wants it: with a backslash, or within the quotes that were opened.
      expect(try bash(["record", "action", "X", "--for", "huis"], desk), ["Huisarts\\ 1"])
      expect(try bash(["record", "action", "X", "--for", "Huisarts\\ "], desk), ["Huisarts\\ 1"])
      expect(try bash(["record", "action", "X", "--for", "\"Huisa"], desk), ["Huisarts 1"])
      // It parts words at the sign.
      expect(try bash(["minutes", "--format", "=", "m"], desk), ["markdown"])
      expect(try bash(["minutes", "--format", "="], desk), ["markdown", "html"])
      expect(try bash(["--folder", "~/Trekk"], desk), [desk.home + "/Trekkersgroepen"])
      expect(try bash(["--folder", "/nergens", "minutes", ""], desk), [])
    }
  }

  /// Names come from everybody who has the group's folder: whatever quote was typed, the shell has to take one as text.
  @Test(arguments: ["", "\"", "'"]) func aNameIsNoCommandForBash(_ quote: String) throws {
    try Desk.use { desk in
      try desk.prepare()
      let mark = desk.home + "/gedaan"
      let names = [
        "Xa `touch \(mark)`", "Xb $HOME", "Xc\";touch \(mark);\"", "Xd';touch \(mark);'", "Xe\\$HOME!x",
      ]
      for name in names { #expect(try desk.run(["member", "add", name]).code == 0) }
      for name in names {
        let typed = quote + name.prefix(2)
        guard let offered = try bash(["record", "action", "X", "--for", typed], desk) else { return }
        #expect(offered.count == 1, "\(offered)")
        let word = quote + (offered.first ?? "") + quote
        #expect(try run("bash", "printf '%s' \(word)", desk) == [name])
        #expect(try bash(["record", "action", "X", "--for", quote + (offered.first ?? "")], desk) == offered)
        #expect(!FileManager.default.fileExists(atPath: mark))
      }
    }
  }

  @Test func zshOffersTheSame() throws {
    try Desk.use { desk in
      try prepare(desk)
      expect(try zsh("meeting ''", desk), ["new", "start", "close"])
      expect(try zsh("record action X --for huis", desk), ["Huisarts 1"])
      expect(try zsh("record action 'Een tekst' --for 'Huisarts '", desk), ["Huisarts 1"])
      expect(try zsh("action done ''", desk), ["A2026-1.1"])
      expect(try zsh("--folder ''", desk), ["folders"])
    }
  }

  @Test func fishOffersTheSame() throws {
    try Desk.use { desk in
      try prepare(desk)
      expect(try fish("trekkersgroep action done ", desk), ["A2026-1.1\tBellen · NWC Noord"])
      expect(try fish("trekkersgroep besl", desk), ["besluiten\talle besluiten"])
      expect(try fish("trekkersgroep record action X --for Huis", desk), ["Huisarts 1\tlid"])
    }
  }

  /// The scripts name nothing that could differ from what the program knows.
  @Test(arguments: ["trekkersgroep.bash", "_trekkersgroep", "trekkersgroep.fish"])
  func theScriptsAskTheProgram(_ name: String) throws {
    let text = try String(contentsOfFile: "\(Self.scripts)/\(name)", encoding: .utf8)
    #expect(text.contains(" complete -- "))
    for word in ["meeting", "record", "--group", "besluit"] { #expect(!text.contains(word), "\(word)") }
    let shell = ["trekkersgroep.bash": "bash", "_trekkersgroep": "zsh"][name] ?? "fish"
    guard let path = Self.path(of: shell) else { return }
    let process = try Process.run(URL(fileURLWithPath: path), arguments: ["-n", "\(Self.scripts)/\(name)"])
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
