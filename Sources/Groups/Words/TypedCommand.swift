import Meetings

/// A command as a message tells somebody to type it: with the folder and the group that were named in this call, without
/// which it would do something else.
public enum TypedCommand {
  /// What was named in this call.
  public struct Given: Hashable, Sendable {
    /// What `--folder` says; nil where it was not named.
    public var folder: String?
    /// What `--group` says; nil where it was not named.
    public var group: String?

    /// What was named.
    public init(folder: String? = nil, group: String? = nil) {
      self.folder = folder
      self.group = group
    }
  }

  /// What the messages of this call name again.
  @TaskLocal public static var given = Given()

  /// "trekkersgroep --folder '/mnt/Mijn groepen' meeting new". A command for all groups, or for a new one, names none.
  public static func words(_ command: String, ofGroup: Bool = true) -> String {
    var words = ["trekkersgroep"]
    if let folder = given.folder { words += ["--folder", ShellWord.quoted(folder)] }
    if ofGroup, let group = given.group { words += ["--group", ShellWord.quoted(group)] }
    return (words + [command]).joined(separator: " ")
  }
}
