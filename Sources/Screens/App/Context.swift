import Catalogue
import Console
import Meetings

/// What every screen may look at while it decides and draws; screens change none of it.
public struct Context: Sendable {
  /// Everything that was recorded.
  public var history = History()
  /// What the clock on the wall says.
  public var now: Moment
  /// The language of the screen.
  public var language: Language
  /// Topics, Parels, roles: read at the first use, so that the first frame of a new user does not wait for it.
  public var catalogue: PatzCatalogue { ownCatalogue ?? .standard }
  /// The catalogue with the group's own Parels, where it has any.
  public var ownCatalogue: PatzCatalogue?
  /// The size of the screen.
  public var size: Size
  /// The name of this device in the journal.
  public var device: String
  /// The groups that are there, by name and folder.
  public var groups: [KnownGroup] = []
  /// Whether somebody did something in the example.
  public var hasUsedExample = false
  /// The name of the folder of the group that is open.
  public var folderName = ""
  /// Whether this is the example, which has a store of its own.
  public var isExample = false
  /// Whether nothing can be written in the group's folder.
  public var isReadOnly = false
  /// Whether this window only projects the meeting that runs: it records nothing.
  public var isProjector = false
  /// Whether something that was recorded is on this device only.
  public var isWaiting = false
  /// What was chosen for this program on this machine.
  public var settings = Settings()
  /// The file that keeps it, as people write it.
  public var settingsPath = ""
  /// What of that file does not count; nil where all of it does.
  public internal(set) var settingsRemark: Text?
  /// Whether that file stays as it is, so that nothing of what is chosen is kept.
  var settingsAreLeftAlone = false
  /// Whether this terminal shows colours, so that a theme can be seen.
  public var hasColours = true
  /// Whether this terminal knows a mouse, so that it can be used.
  public var hasMouse = true
  /// Why what is typed cannot be kept for after a crash; nil where it can.
  public var lineTrouble: Text?

  /// The group as it is now.
  public var group: Trekkersgroep { history.group }

  /// Whether the screens are read line by line, rather than seen.
  public var isLinear = false

  /// Whether the screen is too narrow or too low for two columns, or is read aloud, where only one thing comes at a time.
  public var isCompact: Bool { size.columns < 80 || size.rows < 24 || isLinear }

  /// A context to begin with.
  public init(now: Moment, language: Language, size: Size, device: String, isProjector: Bool = false) {
    self.now = now
    self.language = language
    self.size = size
    self.device = device
    self.isProjector = isProjector
  }

  /// The words in the language of the screen.
  func say(_ text: Text) -> String { text[language] }
}

/// A group whose folder was found.
public struct KnownGroup: Hashable, Sendable {
  /// The name of its folder.
  public let folder: String
  /// The name people gave it.
  public let name: String

  /// A group by folder and name.
  public init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }
}
