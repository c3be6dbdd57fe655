import CommandLine
import Journal
import Meetings
import Screens

extension Opened {
  /// What the screens are told of a group whose folder is open and whose journal is still to be read.
  init(_ group: GroupSession) {
    let catalogue = GroupCatalogue(group.folder)
    self.init(
      history: History(), drafts: group.typed(), isExample: group.isExample, isReadOnly: !group.folder.isWritable(),
      ownCatalogue: catalogue.own, remarks: catalogue.remarks)
    folderName = group.folder.name
  }

  /// Puts what the journal says in the place of what was shown until now.
  mutating func take(_ entries: [Entry], remarks: (History) -> [Text]) {
    history = History()
    history.insert(entries)
    self.remarks = remarks(history)
  }
}

extension GroupSession {
  /// The lines that were being typed, by their kind; where the program ended under an editor, with what was saved there.
  func typed() -> [String: String] {
    var typed: [String: String] = [:]
    for kind in AppModel.draftKinds {
      let line = drafts.load(kind: kind, group: folder.key) ?? ""
      let edited = drafts.load(kind: Self.editorKind(of: kind), group: folder.key).map(LongText.tidied) ?? ""
      let text = edited.isEmpty ? line : AppModel.draft(line, of: kind, withText: edited)
      if !text.isEmpty { typed[kind] = text }
    }
    return typed
  }
}
