import Meetings

/// Something that a screen asks for and never does itself. Plain data, so that a test can look at it.
public enum Effect: Equatable, Sendable {
  /// Write an act to the journal and flush it.
  case record(Act)
  /// Open the group in a folder.
  case openGroup(folder: String)
  /// Make a group and open it.
  case foundGroup(name: String, scale: Scale)
  /// Open the example group in a store of its own.
  case openExample
  /// Make the example group anew, in the place of what was done in it, and open it.
  case beginExampleAgain
  /// Leave the group and look which groups there are.
  case leaveGroup
  /// Write the minutes of a meeting for people.
  case export(meeting: EntryID)
  /// Look whether the minutes of a meeting are there already.
  case lookForMinutes(of: EntryID)
  /// Keep a line that is being typed; empty where there is nothing to keep.
  case keepDraft(kind: String, text: String)
  /// Let somebody change a text in an editor of their own choice; `edited` brings it back.
  case openEditor(text: String)
  /// Keep another value of a setting, as the file of settings says it; `settingChanged` answers.
  case changeSetting(SettingKey, to: String)
  /// End the program.
  case quit
}

extension Effect {
  /// Whether a window that only projects may ask for it.
  var leavesTheGroupAlone: Bool {
    switch self {
    case .quit, .changeSetting: true
    default: false
    }
  }
}
