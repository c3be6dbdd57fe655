import Groups
import Journal
import Meetings
import Screens

extension Opened {
  /// What the screens are told of a group whose folder is open and whose journal is still to be read.
  init(_ group: GroupSession, _ catalogue: GroupCatalogue) {
    self.init(
      history: History(), drafts: [:], isExample: group.isExample, isReadOnly: !group.folder.isWritable(),
      ownCatalogue: catalogue.own)
    folderName = group.folder.name
  }
}
