import Groups
import Journal
import Meetings

extension Places {
  /// Refuses the folder of a group itself in the place of the folder that holds the groups: it would look like a first
  /// start, and a new group would be made inside the group.
  func requireFolderOfGroups() throws(Problem) {
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
