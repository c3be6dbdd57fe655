/// Whether the mouse can be used.
public enum MouseUse: String, Sendable, CaseIterable {
  /// The terminal selects text itself.
  case off
  /// Clicks and the wheel come to the program.
  case on

  /// The words for it.
  public var name: Text {
    switch self {
    case .off: Text(nl: "uit", en: "off")
    case .on: Text(nl: "aan", en: "on")
    }
  }
}
