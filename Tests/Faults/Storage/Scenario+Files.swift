import Foundation
import Journal
import Meetings

// Files that are replaced whole: after any trouble the old text is there or the new one, and the new one where it was promised.
extension Scenario {
  static let halfLine = Scenario(
    name: "a half line is kept",
    replaced: Replaced(
      path: { Drafts(state: $0.state).path(kind: "decision", group: "g") }, before: "Het", after: "Het kennisspel",
      isFlushedWhenPromised: false),
    prepare: { place, files in
      try Drafts(state: place.state, files: files).save(kind: "decision", group: "g", text: "Het")
    }
  ) { place, files, report in
    attempt(report) { () throws(Trouble) in
      try Drafts(state: place.state, files: files).save(kind: "decision", group: "g", text: "Het kennisspel")
    }
  }

  static let forgottenLine = Scenario(
    name: "a half line becomes an entry", texts: ["Het kennisspel"],
    prepare: { place, files in
      try makeGroup(place, files)
      try Drafts(state: place.state, files: files).save(kind: "decision", group: "g", text: "Het kennisspel")
    }
  ) { place, files, report in
    let writer = place.writer(files: files)
    await record(["Het kennisspel"], writer, report)
    await writer.close()
    do throws(Trouble) {
      try Drafts(state: place.state, files: files).clear(kind: "decision", group: "g")
    } catch {
      report.complain(error.text)
    }
  }

  static let setting = Scenario(
    name: "a setting is changed",
    replaced: Replaced(
      path: { $0.path + "/config/" + SettingsFile.name }, before: "language = nl\ntheme = dark\n",
      after: "language = nl\ntheme = light\n"),
    prepare: { place, files in
      try put(files, "language = nl\ntheme = dark\n", at: place.path + "/config/" + SettingsFile.name)
    }
  ) { place, files, report in
    do throws(SettingsFile.Failure) {
      try SettingsFile(config: place.path + "/config", files: files).change(.theme, to: "light")
      report.promise(Scenario.kept)
    } catch {
      report.complain(error.reason)
    }
  }

  private static let minutesPath: @Sendable (Workplace) -> String = { $0.group.minutes + "/2026-1/verslag.md" }

  static let minutes = Scenario(
    name: "minutes are written again",
    replaced: Replaced(path: minutesPath, before: "# Verslag\n", after: "# Verslag, aangevuld\n"),
    prepare: { place, files in
      _ = try ExportFile.write(
        minutesPath(place), Array("# Verslag\n".utf8), manifest: ExportManifest(state: place.state, files: files),
        files: files)
    }
  ) { place, files, report in
    attempt(report) { () throws(Trouble) in
      let manifest = ExportManifest(state: place.state, files: files)
      let result = try ExportFile.write(
        minutesPath(place), Array("# Verslag, aangevuld\n".utf8), manifest: manifest, files: files)
      // Beside the old ones where it could not be seen that they are ours: then those stay.
      if case .writtenBeside(let path, _) = result { throw Trouble(path: path, step: .check, .exists) }
    }
  }

  static let minutesBeside = Scenario(
    name: "minutes beside changed ones",
    replaced: Replaced(path: { $0.group.minutes + "/2026-1/verslag-2.md" }, before: nil, after: "# Verslag\n"),
    prepare: { place, files in try put(files, "# Van ons\n", at: minutesPath(place)) }
  ) { place, files, report in
    attempt(report) { () throws(Trouble) in
      let manifest = ExportManifest(state: place.state, files: files)
      _ = try ExportFile.write(minutesPath(place), Array("# Verslag\n".utf8), manifest: manifest, files: files)
    }
  }

  private static func attempt(_ report: Report, _ work: () throws(Trouble) -> Void) {
    do {
      try work()
      report.promise(Scenario.kept)
    } catch {
      report.complain(error.text)
    }
  }

  private static func put(_ files: any FileSystem, _ text: String, at path: String) throws {
    try SafeFile.replace(path, with: Array(text.utf8), files: files)
  }
}
