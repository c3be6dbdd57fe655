import ArgumentParser
import Catalogue
import Groups
import Journal
import Meetings

/// Where everything is, which versions, which language, and how much there is: never what was recorded.
struct ShowInfo: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "info", does: Text(nl: "waar alles staat, versies en aantallen", en: "where everything is, versions and counts"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    let groups = try chosenGroups(session).map { GroupCounts($0, session) }
    if common.json { return session.output.json(object: "info", fields(session, groups)) }
    var table = TextTable()
    for (label, value) in facts(session) { table.add([session.output.say(label), value]) }
    // The language that is spoken stands there already.
    for key in SettingKey.allCases where key != .language && !session.kept.settings[key].isEmpty {
      table.add([session.output.say(key.name), session.output.say(session.kept.settings.name(of: key))])
    }
    for (index, remark) in session.kept.sentences.enumerated() {
      let label = index == 0 ? Text(nl: "let op", en: "note") : Text(verbatim: "")
      table.add([session.output.say(label), session.output.say(remark)])
    }
    for group in groups {
      table.add([session.output.say(Text(nl: "groep", en: "group")), group.line(session.language)])
    }
    session.output.lines(table.lines(columns: session.output.surroundings.columns))
  }

  /// All groups, or the one that was named.
  private func chosenGroups(_ session: Session) throws(Problem) -> [GroupFolder] {
    if common.group != nil { return [try GroupChoice(places: session.places, asked: common.group).folder()] }
    let looked = session.places.lookForGroups()
    tellOfStrays(besides: looked, in: session)
    if let remark = looked.remark { session.output.warn(remark) }
    return looked.groups
  }

  private func facts(_ session: Session) -> [(Text, String)] {
    let places = session.places
    let locale = Self.locale(session).map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    return [
      (Text(nl: "versie", en: "version"), ProgramVersion.current),
      (Text(nl: "catalogus", en: "catalogue"), PatzCatalogue.standard.updated.description),
      (Text(nl: "groepen", en: "groups"), places.groupsRoot),
      (Text(nl: "instellingen", en: "settings"), SettingsFile(config: places.config).path),
      (Text(nl: "kladjes en kopieën", en: "drafts and copies"), places.state),
      (Text(nl: "taal", en: "language"), session.language.rawValue),
      (Text(nl: "landinstelling", en: "locale"), locale),
    ]
  }

  private static func locale(_ session: Session) -> [(key: String, value: String)] {
    let environment = session.output.surroundings.environment
    return ["LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG"].compactMap { name in environment[name].map { (name, $0) } }
  }

  private func fields(_ session: Session, _ groups: [GroupCounts]) -> Fields {
    let places = session.places
    var locale = Fields()
    for (name, value) in Self.locale(session) { locale.put(name, value) }
    var fields = Fields()
    fields.put("version", ProgramVersion.current)
    fields.put("catalogue", PatzCatalogue.standard.updated)
    fields.put("groupsFolder", places.groupsRoot)
    fields.put("settingsFolder", places.config)
    fields.put("settingsFile", SettingsFile(config: places.config).path)
    fields.put("stateFolder", places.state)
    fields.put("language", session.language.rawValue)
    fields.append("locale", .object(locale))
    fields.append("settings", .object(settings(session)))
    fields.put("settingsRemark", session.kept.sentence.map(session.output.say))
    fields.put("settingsRemarks", session.kept.sentences.map(session.output.say))
    fields.put("groups", groups.map(\.fields))
    return fields
  }
}

extension ShowInfo {
  /// Every setting by its name in the file; empty where the environment decides.
  private func settings(_ session: Session) -> Fields {
    var fields = Fields()
    for key in SettingKey.allCases { fields.put(key.rawValue, session.kept.settings[key]) }
    return fields
  }
}

/// How much a group recorded.
private struct GroupCounts {
  let folder: GroupFolder
  let entries: Int
  let remarks: Int
  let group: Trekkersgroep

  /// Says what is still to be erased as well: words that were to go must not seem to be gone.
  init(_ folder: GroupFolder, _ session: Session) {
    self.folder = folder
    var reader = JournalReader(folder: folder)
    let history = reader.history()
    var known = history
    let state = session.places.state
    let signs = history.signs(among: HeldCopy.all(of: folder, state: state))
    known.insert(WaitingEntries.of(folder, state: state, signs: signs))
    let unerased = Erasing.unfinished(of: known, in: folder, session)
    if let unerased { session.output.warn(unerased.announcement) }
    entries = history.entries.count
    remarks = reader.remarks.count
    group = history.group
  }

  func line(_ language: Language) -> String {
    let counts = Text(
      nl: "overleggen: \(group.meetings.count), besluiten: \(group.decisions.count), "
        + "acties: \(group.actions.count), regels: \(entries)",
      en: "meetings: \(group.meetings.count), decisions: \(group.decisions.count), "
        + "actions: \(group.actions.count), entries: \(entries)")
    return "\(folder.path) (\(counts[language]))"
  }

  var fields: Fields {
    var fields = Fields()
    fields.put("folder", folder.path)
    fields.put("meetings", group.meetings.count)
    fields.put("decisions", group.decisions.count)
    fields.put("actions", group.actions.count)
    fields.put("members", group.currentMembers.count)
    fields.put("choices", group.choices.count)
    fields.put("entries", entries)
    fields.put("remarks", remarks)
    return fields
  }
}
