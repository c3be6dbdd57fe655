import Groups
import Journal
import Meetings

extension Places {
  /// Refuses the folder of a group itself in the place of the folder that holds the groups: it would look like a first
  /// start, and a new group would be made inside the group. So is a folder whose name cannot be read: with other bytes for
  /// those that are no text it would be another one.
  func requireFolderOfGroups() throws(Problem) {
    if let unreadable { throw .unreadableFolder(unreadable) }
    let own = GroupFolder(path: groupsRoot)
    let files = SystemFiles()
    let years = ((try? files.names(in: own.journal)) ?? []).filter { $0.count == 4 && Int($0) != nil }
    let isGroup = years.contains { year in
      ((try? files.names(in: "\(own.journal)/\(year)")) ?? []).contains { $0.hasSuffix(".jsonl") }
    }
    guard isGroup else { return }
    let above = groupsRoot.lastIndex(of: "/").map { String(groupsRoot[..<$0]) } ?? ""
    let command = "--folder \(ShellWord.quoted(above.isEmpty ? "/" : above))"
    throw Problem(
      .usage, nl: "\(groupsRoot) is de map van één groep. Noem de map erboven: \(command)",
      en: "\(groupsRoot) is the folder of one group. Name the folder above it: \(command)")
  }
}
