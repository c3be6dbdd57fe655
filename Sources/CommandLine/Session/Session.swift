import Catalogue
import Journal
import Meetings

/// One call of one command: what it was given, and where its words go.
struct Session {
  let options: CommonOptions
  let output: Output
  /// What the file of settings says, and what there is to say of it.
  let kept: KeptSettings

  var language: Language { output.language }
  var now: Moment { output.surroundings.now() }
  /// Where everything lives.
  var places: Places { output.surroundings.places(options.folder) }

  /// The group that is meant: the one that is named, else the only one. What is gone from its folder comes back.
  func openGroup() async throws(Problem) -> OpenGroup {
    var opened = try readGroup()
    await opened.bringBack()
    return opened
  }

  /// The same, for who only offers words.
  func readGroup() throws(Problem) -> OpenGroup {
    let folder = try GroupChoice(places: places, asked: options.group).folder()
    return try OpenGroup(folder, in: self)
  }
}
