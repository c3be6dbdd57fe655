import ArgumentParser
import Groups
import Journal
import Meetings

/// Makes a group: its folder and its first entry.
struct NewGroup: RecordingSubcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("new", "nieuw", does: Text(nl: "een nieuwe groep maken", en: "make a new group"))
  }

  @Argument(help: .init(Text(nl: "hoe de groep heet", en: "what the group is called"), value: ValueName.name))
  var name: [String]

  @Option(
    help: .init(
      Text(
        nl: "netwerk (network), meerdere netwerken (networks) of consortium",
        en: "network, networks (several) or consortium"),
      value: Text(nl: "schaal", en: "scale")), completion: .values(.scales))
  var scale: String?

  @OptionGroup var common: CommonOptions

  static var example: Example? {
    Example(
      lacks: Text(nl: "Er staat niet hoe de groep heet", en: "It does not say what the group is called"),
      words: Text(nl: "Heideland", en: "Heideland"))
  }

  func run(in session: Session) async throws(Problem) {
    let name = self.name.joined(separator: " ").asRecorded
    let scale = try chosenScale()
    let act = Act([GroupFounded(name: name, scale: scale)])
    // Nothing is made for a name that will be refused.
    if let refusal = act.refusal(in: Trekkersgroep()) { throw Problem(refusal) }
    try refuseSecond(named: name, in: session.places)
    let folder: GroupFolder
    do throws(Trouble) {
      folder = try session.places.newGroupFolder(named: name)
    } catch {
      throw Problem(.cannotCreate, NotMade.group(error))
    }
    var opened = OpenGroup(new: folder, in: session)
    do throws(Problem) {
      _ = try await opened.record(act)
    } catch {
      // What came to nothing must not look like a group later.
      session.places.removeEmptyFolders(of: folder)
      throw error
    }
    if common.json { return session.output.json("groups", [opened.fields]) }
    session.output.line(
      session.output.say(
        Text(nl: "Groep “\(name)” gemaakt in \(folder.path)", en: "Group “\(name)” made in \(folder.path)")))
  }

  private func chosenScale() throws(Problem) -> Scale {
    guard let scale else { return .network }
    let all = Scale.allCases
    let choices = Dictionary(all.map { ($0, Choice(id: $0.rawValue, words: $0.name)) }) { first, _ in first }
    return try Finder(named: all.map { QuickLine.Named($0, [$0.rawValue, $0.name.nl, $0.name.en]) }, choices: choices)
      .one(scale, kind: Text(nl: "schaal", en: "scale"), status: .usage)
  }

  /// Two groups of one name cannot be told apart, here or on the start screen.
  private func refuseSecond(named name: String, in places: Places) throws(Problem) {
    let looked = places.lookForGroups()
    // What cannot be read may be that very group. Where the folder of groups is a file, making one says so.
    if let problem = GroupChoice.unreadable(looked, places, named: Slug.ofGroup(name)),
      problem.status == .damaged
    {
      throw problem
    }
    let named = looked.groups.map { (folder: $0, name: GroupChoice.name(of: $0)) }
    guard let other = named.first(where: { $0.name.folded == name.folded }) else { return }
    throw Problem(GroupFounded.refusal(of: name, besides: other.name, in: other.folder.path))
  }
}
