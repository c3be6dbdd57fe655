import Catalogue
import Journal
import Meetings

/// The example: a trekkersgroep in a region that does not exist, with three meetings behind it and one for today.
///
/// It is in a store of its own, so that nothing of it comes among a person's groups.
public enum ExampleGroup {
  /// Where the example of a language keeps everything: its group, drafts and private copies lie in one folder of the
  /// state folder. Each language has its own, so that opening one loses nothing that was recorded in the other.
  public static func places(within places: Places, language: Language) -> Places {
    let root = places.state + (language == .dutch ? "/voorbeeld" : "/example")
    return Places(groupsRoot: root, config: places.config, state: root + "/state")
  }

  /// The folder of the example group, whether or not it was written yet.
  public static func folder(within places: Places, language: Language) -> GroupFolder {
    GroupFolder(path: self.places(within: places, language: language).groupsRoot + "/heideland")
  }

  /// Where the example whose folder this is keeps everything, in whatever language it is; nil for any other folder.
  public static func places(of folder: GroupFolder, within places: Places) -> Places? {
    Language.allCases.first { folder == self.folder(within: places, language: $0) }
      .map { self.places(within: places, language: $0) }
  }

  /// The example in which somebody practises: the one with a running meeting, else that of a language, else whichever
  /// there is; nil where there is none.
  public static func practised(in places: Places, language: Language) -> GroupFolder? {
    let languages = [language] + Language.allCases.filter { $0 != language }
    let there = languages.filter { folder(within: places, language: $0).hasJournal() }
    let runs = there.first { Stored(in: places, language: $0).history.group.runningMeeting != nil }
    return (runs ?? there.first).map { folder(within: places, language: $0) }
  }

  /// Writes the example anew, in the place of an older one and of all that was recorded in that. Throws where a file
  /// cannot be removed or written.
  public static func write(
    to places: Places, now: Moment, language: Language, program: String = ProgramVersion.program,
    files: any FileSystem = SystemFiles()
  ) throws(Trouble) -> GroupFolder {
    let folder = folder(within: places, language: language)
    let own = self.places(within: places, language: language)
    try OldExample.remove(own.groupsRoot, files: files)
    // Who named the example's folder with --folder has copies of what they did beside those of their own groups.
    for copies in HeldCopy.folders(of: folder, state: places.state) { try OldExample.remove(copies, files: files) }
    KnownPlaces(state: places.state, files: files).forget(folder)
    let history = history(now: now, language: language)
    try WholeJournal.write(
      history.entries, to: folder, device: ExampleStory.device,
      session: ExampleStory.session, program: program, files: files)
    for meeting in history.group.meetings where meeting.status == .closed {
      _ = try MinutesFiles.write(
        meeting, in: history, catalogue: .standard, language: language, folder: folder, places: own)
    }
    return folder
  }

  /// Whether there is something in the example of a language that the program did not put there.
  public static func isUsed(in places: Places, language: Language) -> Bool {
    isUsed(Stored(in: places, language: language))
  }

  private static func isUsed(_ stored: Stored) -> Bool {
    stored.isDamaged || stored.history.entries.contains { $0.mark.device != ExampleStory.device }
  }

  /// What stands in the example of a language, on this device only too.
  private struct Stored {
    var history = History()
    let isDamaged: Bool

    init(in places: Places, language: Language) {
      let folder = ExampleGroup.folder(within: places, language: language)
      var reader = JournalReader(folder: folder)
      history.insert(reader.read().entries)
      isDamaged = !reader.remarks.isEmpty
      let state = ExampleGroup.places(within: places, language: language).state
      let signs = history.signs(among: HeldCopy.all(of: folder, state: state))
      history.insert(WaitingEntries.of(folder, state: state, signs: signs))
    }
  }

  /// The example of a language as it is to be opened: what somebody did in it stays, however old it is; one that nobody
  /// touched is made anew, so that it has a meeting for today. Throws where a file cannot be removed or written.
  public static func ready(
    in places: Places, now: Moment, language: Language, files: any FileSystem = SystemFiles()
  ) throws(Trouble) -> GroupFolder {
    let stored = Stored(in: places, language: language)
    let isOfToday = stored.history.group.meetings.contains { $0.date == now.day }
    if isOfToday || isUsed(stored) { return folder(within: places, language: language) }
    return try write(to: places, now: now, language: language, files: files)
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
