import CommandLine
import Journal
import Meetings
import Screens

extension Opened {
  /// What the screens are told of a group whose folder is open and whose journal is still to be read.
  init(_ group: OpenGroup) {
    let catalogue = GroupCatalogue(group.folder)
    self.init(
      history: History(), drafts: group.typed(kinds: AppModel.draftKinds), isExample: group.isExample,
      isReadOnly: !group.folder.isWritable(), ownCatalogue: catalogue.own, remarks: catalogue.remarks)
  }

  /// Puts what the journal says in the place of what was shown until now.
  mutating func take(_ entries: [Entry], remarks: [Text]) {
    history = History()
    history.insert(entries)
    self.remarks = remarks
  }
}
