import ArgumentParser
import Journal
import Meetings

extension Scale: ExpressibleByArgument {}

/// Makes a group: its folder and its first entry.
struct NewGroup: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("new", "nieuw", does: Text(nl: "een nieuwe groep maken", en: "make a new group"))
  }

  @Argument(help: .init(Text(nl: "hoe de groep heet", en: "what the group is called"), value: ValueName.name))
  var name: [String]

  @Option(
    help: .init(
      Text(
        nl: "voor een netwerk, meer netwerken of een consortium: network, networks, consortium",
        en: "for a network, several networks or a consortium: network, networks, consortium"),
      value: Text(nl: "schaal", en: "scale")))
  var scale = Scale.network

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    let name = self.name.joined(separator: " ").asRecorded
    let act = Act([GroupFounded(name: name, scale: scale)])
    // Nothing is made for a name that will be refused.
    if let refusal = act.refusal(in: Trekkersgroep()) { throw Problem(refusal) }
    try refuseSecond(named: name, in: session.places)
    let folder: GroupFolder
    do throws(Trouble) {
      folder = try session.places.newGroupFolder(named: name)
    } catch {
      throw Problem(
        .cannotCreate, nl: "De map van de groep is niet gemaakt. \(error.text.nl).",
        en: "The group's folder was not made. \(error.text.en).")
    }
    var opened = OpenGroup(new: folder, in: session)
    _ = try await opened.record(act)
    if common.json { return session.output.json("groups", [opened.fields]) }
    session.output.line(
      session.output.say(
        Text(nl: "Groep “\(name)” gemaakt in \(folder.path)", en: "Group “\(name)” made in \(folder.path)")))
  }

  /// Two groups of one name cannot be told apart, here or on the start screen.
  private func refuseSecond(named name: String, in places: Places) throws(Problem) {
    guard places.groups().contains(where: { GroupChoice.name(of: $0).folded == name.folded }) else { return }
    throw Problem(
      .usage, nl: "Er is al een groep “\(name)”. Kies een naam die je ervan kunt onderscheiden.",
      en: "There is a group “\(name)” already. Choose a name that can be told from it.")
  }
}
