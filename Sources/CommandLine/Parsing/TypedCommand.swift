import Meetings

/// A command as a message tells somebody to type it: with the folder and the group that were named in this call, without
/// which it would do something else.
enum TypedCommand {
  /// What was named in this call.
  struct Given: Hashable, Sendable {
    var folder: String?
    var group: String?
  }

  @TaskLocal static var given = Given()

  /// "trekkersgroep --folder '/mnt/Mijn groepen' meeting new". A command for all groups, or for a new one, names none.
  static func words(_ command: String, ofGroup: Bool = true) -> String {
    var words = ["trekkersgroep"]
    if let folder = given.folder { words += ["--folder", ShellWord.quoted(folder)] }
    if ofGroup, let group = given.group { words += ["--group", ShellWord.quoted(group)] }
    return (words + [command]).joined(separator: " ")
  }
}
