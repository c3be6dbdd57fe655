import Foundation
import Journal
import Meetings
import Testing

@testable import CommandLine

/// The file of settings, as commands read it.
struct SettingsTests {
  private func desk(_ words: String) throws -> Desk {
    let desk = Desk()
    try FileManager.default.createDirectory(atPath: desk.places.config, withIntermediateDirectories: true)
    try words.write(
      toFile: SettingsFile(config: desk.places.config).path, atomically: true, encoding: .utf8)
    return desk
  }

  @Test func theLanguageOfTheSettingsComesBeforeTheEnvironmentAndAfterTheOption() async throws {
    let desk = try desk("language = en\n")
    #expect(await desk.run(["meetings"], environment: ["LANG": "nl_NL.UTF-8"]).err.hasPrefix("There is no group"))
    #expect(await desk.run("meetings --language nl").err.hasPrefix("Er is nog geen groep"))
    let unknown = await desk.run(["bestaat-niet"]).err
    #expect(unknown.hasPrefix("“bestaat-niet” is not a command."), "\(unknown)")
  }

  @Test func aBrokenLineIsNamedOnceAndTheCommandGoesOn() async throws {
    let desk = try desk("language = nl\ntheme = paars\n")
    #expect(await desk.run("group new Heideland").code == 0)
    let printed = await desk.run("meetings")
    #expect(printed.code == 0)
    #expect(
      printed.err.hasPrefix(
        "Niet elke instelling telt mee, regel 2: theme kan niet “paars” zijn, wel dark, light, high-contrast of none.\n"
      ))
    #expect(await desk.run("--version").err == "")
  }

  @Test func infoTellsTheSettingsAndWhatIsTheMatterWithThem() async throws {
    let desk = try desk("language = nl\nkleur = blauw\neditor = nano\nclock = off\n")
    let printed = await desk.run("info")
    #expect(printed.err == "" && printed.code == 0)
    for words in [
      "settings.conf", "nano", "geen", "donker", "Regel 2: “kleur” is geen instelling. Wel: language,",
    ] {
      #expect(printed.out.contains(words), "\(words): \(printed.out)")
    }
    let info = try #require(try await desk.json("info --json")["info"] as? [String: Any])
    #expect(
      info["settings"] as? [String: String] == [
        "language": "nl", "theme": "dark", "mouse": "off", "clock": "off", "device-name": "", "editor": "nano",
      ])
    #expect((info["settingsRemark"] as? String)?.contains("regel 2") == true)
  }

  @Test func infoNamesEveryLineThatDoesNotCount() async throws {
    let lines = ["theme = paars", "kleur = blauw", "zomaar", "mouse = ja", "clock = laat", "language = nl"]
    let desk = try desk(lines.joined(separator: "\n") + "\n")
    let printed = await desk.run("info").out.replacing(/\ +/, with: " ")
    for words in [
      "let op Regel 1: theme kan niet “paars” zijn, wel dark, light, high-contrast of none.",
      "Regel 2: “kleur” is geen instelling. Wel: language, theme, mouse, clock, device-name, editor.",
      "Regel 3: bij “zomaar” mist het teken =.", "Regel 4: mouse kan niet “ja” zijn, wel off of on.",
      "Regel 5: clock kan niet “laat” zijn, wel full, time of off.",
    ] { #expect(printed.contains(words), "\(words): \(printed)") }
    let info = try #require(try await desk.json("info --json")["info"] as? [String: Any])
    #expect((info["settingsRemarks"] as? [String])?.count == 5)
  }

  @Test func aFileOfANewerVersionAndOneThatCannotBeReadAreTold() async throws {
    let newer = try desk("version = 2\nlanguage = en\n")
    #expect(
      await newer.run("info").out.contains(
        "Regel 1: het bestand is van een nieuwere versie (2; dit programma kent 1) en blijft zoals het is."))
    let folder = Desk()
    try FileManager.default.createDirectory(
      atPath: SettingsFile(config: folder.places.config).path, withIntermediateDirectories: true)
    let printed = await folder.run("info")
    #expect(printed.code == 0 && printed.out.contains("De instellingen zijn niet gelezen"))
    let large = try desk(String(repeating: "# lang\n", count: 20_000))
    let told = await large.run("info").out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      told.contains(
        "settings.conf: het bestand is te groot om te lezen. Het blijft zoals het is: maak het hoogstens 64 KiB, of zet "
          + "het opzij."), "\(told)")
  }
}
