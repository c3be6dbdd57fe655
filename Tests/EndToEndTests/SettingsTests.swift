import Console
import Foundation
import TestSupport
import Testing

/// Settings in the built program: read at the start, kept at once, and never a reason not to start.
@Suite struct SettingsTests {
  private func file(_ desk: Desk) -> String { desk.home + "/config/trekkersgroep/settings.conf" }

  private func put(_ words: String, _ desk: Desk) throws {
    try FileManager.default.createDirectory(
      atPath: desk.home + "/config/trekkersgroep", withIntermediateDirectories: true)
    try words.write(toFile: file(desk), atomically: true, encoding: .utf8)
  }

  @Test func whatIsChangedIsKeptForTheNextStart() throws {
    try Desk.use { desk in
      try put("# van mij\nglans = 3\n", desk)
      let terminal = try desk.open(size: Size(columns: 80, rows: 24))
      terminal.see("“glans” is geen instelling")
      terminal.type("s", see: "naam van dit apparaat")
      terminal.type("<enter>", see: "Language: English.")
      terminal.type("<c-t>", see: "Theme: light.")
      #expect(terminal.waitUntil { terminal.cell(0, 23).background == RGB(0xFFFFFF) })
      terminal.send(keys: "<esc>")
      terminal.see("Welcome")
      terminal.quit()
      let words = try String(contentsOfFile: file(desk), encoding: .utf8)
      #expect(words == "# van mij\nglans = 3\nlanguage = en\ntheme = light\n")
      let again = try desk.open(size: Size(columns: 80, rows: 24))
      again.see("“glans” is not a setting")
      #expect(again.cell(0, 23).background == RGB(0xFFFFFF))
      again.quit()
      // The option comes first.
      let dutch = try desk.open(["--language", "nl"])
      dutch.see("Welkom")
      dutch.quit()
    }
  }

  @Test func whatCannotBeKeptCountsUntilTheEnd() throws {
    try Desk.use { desk in
      try put("version = 2\ntheme = light\n", desk)
      let terminal = try desk.open(size: Size(columns: 80, rows: 24))
      terminal.see("De instellingen tellen niet mee, regel 1")
      terminal.type("<c-t>", see: "is niet bewaard: het bestand met instellingen is van een nieuwere versie.")
      #expect(terminal.waitUntil { terminal.cell(0, 23).background == RGB(0xFFFFFF) })
      terminal.quit()
      #expect(try String(contentsOfFile: file(desk), encoding: .utf8) == "version = 2\ntheme = light\n")
    }
  }

  @Test func theEditorOfTheSettingsComesBeforeTheEnvironment() throws {
    try Desk.use { desk in
      let editor = desk.home + "/editor"
      try "#!/bin/sh\nprintf ' uit de instellingen' >> \"$1\"\n".write(
        toFile: editor, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
      try put("editor = \(editor)\n", desk)
      desk.variables["EDITOR"] = "/bestaat/niet"
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.type("neen<c-g>", see: "uit de instellingen")
      terminal.type("<c-s>", see: "Vastgelegd: een")
      terminal.quit()
    }
  }
}
