import ArgumentParser
import Catalogue
import Meetings

/// Adds a member, by name or by function.
struct AddMember: RecordingSubcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", "toevoegen", does: Text(nl: "een lid toevoegen", en: "add a member"))
  }

  @Argument(
    help: .init(
      Text(
        nl: "naam of functie, zoals “Huisarts 1”; vóór de opties",
        en: "name or function, such as “GP 1”; before the options"), value: ValueName.name))
  var name: [String]

  @Option(
    parsing: .upToNextOption,
    help: .init(
      Text(nl: "de rollen van dit lid, één of meer", en: "the roles of this member, one or more"), value: ValueName.role
    ), completion: .values(.roles))
  var role: [String] = []

  @Option(
    help: .init(
      Text(nl: "de organisatie", en: "the organisation"), value: ValueName.name))
  var organisation: String?

  @OptionGroup var common: CommonOptions

  static var choices: [ChoiceList] { [.roles("--role")] }

  static var example: Example? {
    Example(
      lacks: Text(
        nl: "Er staat geen naam; die hoort vóór de opties", en: "There is no name; it belongs before the options"),
      words: Text(nl: "Huisarts 1 --role kaderarts", en: "GP 1 --role specialist-gp"))
  }

  func run(in session: Session) async throws(Problem) {
    var opened = try await session.openGroup()
    let read = try opened.member(name.joined(separator: " ").asRecorded)
    let named = try OpenGroup.roles(role, opened.catalogue, session.language)
    let roles = read.roles + named.filter { !read.roles.contains($0) }
    // What somebody is stands before where they work, as on the screen.
    let behind = read.organisation + [organisation?.asRecorded].compactMap { $0 }
    let organisation = behind.isEmpty ? nil : behind.joined(separator: ", ")
    let joined = MemberJoined(name: read.name, roles: roles, organisation: organisation)
    let entries = try await opened.record(Act([joined]))
    guard let member = entries.first.flatMap({ opened.group.members[$0.mark.id] }) else { return }
    opened.warnOfRole(named: member.name)
    if common.json { return session.output.json("members", [opened.fields(of: member)]) }
    let names = roles.isEmpty ? "" : " (\(opened.names(of: roles.map { .role($0) })))"
    let said = member.name + names + (organisation.map { " · \($0)" } ?? "")
    session.output.line(session.output.say(Text(nl: "Lid toegevoegd: \(said)", en: "Member added: \(said)")))
  }
}

extension OpenGroup {
  /// A name that is also a role always means the role: nobody could name this member.
  fileprivate func warnOfRole(named name: String) {
    let isRole = catalogue.roles.contains { role in
      ([role.id.rawValue] + Self.names(language, role.short, role.name)).contains { $0.folded == name.folded }
    }
    guard isRole else { return }
    session.output.warn(
      Text(
        nl: "Let op: “\(name)” is ook een rol, en achter --for wint de rol. Geef dit lid op het scherm een eigen naam, "
          + "zoals “\(name) 1”.",
        en: "Note: “\(name)” is a role too, and after --for the role wins. Give this member a name of its own on the "
          + "screen, such as “\(name) 1”."))
  }
}
