import Catalogue
import Journal
import Meetings

/// The example: a trekkersgroep in a region that does not exist, with three meetings behind it and one for today.
///
/// It is in a store of its own, so that nothing of it comes among a person's groups.
public enum ExampleGroup {
  /// Where the example keeps everything: its group, drafts and private copies lie in one folder of the state folder.
  public static func places(within places: Places) -> Places {
    let root = places.state + "/voorbeeld"
    return Places(groupsRoot: root, config: places.config, state: root + "/state")
  }

  /// The folder of the example group, whether or not it was written yet.
  public static func folder(within places: Places) -> GroupFolder {
    GroupFolder(path: self.places(within: places).groupsRoot + "/heideland")
  }

  /// Whether a folder is that of the example.
  public static func isExample(_ folder: GroupFolder, within places: Places) -> Bool {
    folder == self.folder(within: places)
  }

  /// Writes the example anew, in the place of an older one and of all that was recorded in that. Throws where a file
  /// cannot be removed or written.
  public static func write(
    to places: Places, now: Moment, language: Language, program: String = "trekkersgroep",
    files: any FileSystem = SystemFiles()
  ) throws(Trouble) -> GroupFolder {
    let folder = folder(within: places)
    try OldExample.remove(self.places(within: places).groupsRoot, files: files)
    let history = history(now: now, language: language)
    try WholeJournal.write(
      history.entries, to: folder, device: ExampleStory.device,
      session: ExampleStory.session, program: program, files: files)
    let group = history.group
    for meeting in group.meetings where meeting.status == .closed {
      _ = try MinutesFiles.write(
        meeting, in: group, catalogue: .standard, language: language, folder: folder,
        places: self.places(within: places))
    }
    return folder
  }

  /// Everything that happened in the example, reckoned from a moment: the same moment gives the same history.
  public static func history(now: Moment, language: Language) -> History {
    var story = ExampleStory(now: now, language: language)
    let cast = ExampleCast(joining: &story)
    FirstExampleMeeting(cast).tell(&story)
    SecondExampleMeeting(cast).tell(&story)
    ThirdExampleMeeting(cast).tell(&story)
    return story.history
  }
}
