import Catalogue
import Console
import Meetings

/// Something that reached the program: a key, the clock, an answer to an effect.
public enum Message: Sendable {
  case key(Key)
  case resized(Size)
  /// A row of the list on the screen was chosen, counted from 0.
  case chose(row: Int)
  /// Whether the chosen person is at the meeting was said by its own word.
  case noted(Attendance)
  /// The mouse was used.
  case pointed(Pointing)
  /// The clock went on.
  case ticked(Moment)
  /// The act asked for is on disk and flushed; `remark` says where only partly.
  case recorded([Entry], remark: Text?)
  /// Whether something that was recorded waits on this device only.
  case waits(Bool)
  /// Lines that are being typed are kept for after a crash, or cannot be: why not, as the rest of a sentence.
  case linesKept(trouble: Text?)
  /// Half-typed lines of these kinds that are kept on disk no more: words in them were erased.
  case linesErased([String: [String]])
  /// The act asked for is not recorded; the sentence says what is safe and what to do.
  case notRecorded(Text)
  /// A group was opened, with everything recorded in it and the lines that were being typed.
  case opened(Opened)
  /// Entries came from another device; `remark` says what there is to say of them or of the files.
  case arrived([Entry], remark: Text? = nil)
  /// The journal that was gone is back; what there is to say of it, nil where what comes next says it.
  case journalIsBack(Text?)
  /// These numbers were given out, though the lines that bear them are gone: they are not given again.
  case numbersTaken([String])
  /// Which groups there are, and whether somebody did something in the example.
  case groupsFound([KnownGroup], hasUsedExample: Bool = false)
  /// The minutes of a meeting were written for people.
  case exported(paths: [String], remark: Text?, of: EntryID)
  /// The minutes of a meeting could not be written: why not, as the rest of a sentence. It is tried again.
  case notExported(reason: Text)
  /// The group's folder, which could only be read, can be written now.
  case writable
  /// Minutes of a meeting that stand in the group's folder already, whoever wrote them.
  case minutesFound(paths: [String], of: EntryID)
  /// A text comes back from an editor.
  case edited(String)
  /// What of the file of settings does not count; nil where all of it does. `isLeftAlone` says that this program does not
  /// change the file.
  case settingsRemark(Text?, isLeftAlone: Bool = false)
  /// A setting has another value now; `trouble` says why it is not kept for the next time, as the rest of a sentence.
  case settingChanged(SettingKey, to: String, trouble: Text? = nil)
  /// Something that was asked for failed; the sentence says what to do.
  case failed(Text)
}

/// A group that was opened.
public struct Opened: Sendable {
  /// Everything recorded in it.
  public var history: History
  /// Lines that were half typed, by their kind.
  public var drafts: [String: String]
  /// Whether it is the example, in a store of its own.
  public var isExample: Bool
  /// Whether nothing can be written in its folder.
  public var isReadOnly: Bool
  /// The catalogue with the group's own Parels, where it has any.
  public var ownCatalogue: PatzCatalogue?
  /// What has to be said about its files.
  public var remark: Text?
  /// What was done to open it, where that needs a word.
  public var said: Text?
  /// Whether it is what was kept of the group, to look at until its journal is read.
  public var isGlimpse = false
  /// The name of its folder, for a group whose journal does not tell its name.
  public var folderName = ""

  /// A group that was opened, by its parts.
  public init(
    history: History, drafts: [String: String] = [:], isExample: Bool = false, isReadOnly: Bool = false,
    ownCatalogue: PatzCatalogue? = nil, remark: Text? = nil
  ) {
    self.history = history
    self.drafts = drafts
    self.isExample = isExample
    self.isReadOnly = isReadOnly
    self.ownCatalogue = ownCatalogue
    self.remark = remark
  }
}
