import Groups
import Journal
import Meetings
import Screens

extension Opened {
  /// What the screens are told of a group whose folder is open and whose journal is still to be read.
  init(_ group: GroupSession, drafts: [String: String]) {
    let catalogue = GroupCatalogue(group.folder)
    self.init(
      history: History(), drafts: drafts, isExample: group.isExample, isReadOnly: !group.folder.isWritable(),
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
