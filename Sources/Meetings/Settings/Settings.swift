/// What a person chose for this program on this machine.
public struct Settings: Hashable, Sendable {
  /// The language; nil where the environment says it.
  public var language: Language?
  /// The colours of the screen.
  public var theme = ThemeName.dark
  /// Whether the mouse can be used on the screen.
  public var mouse = MouseUse.off
  /// What the header says of the time.
  public var clock = HeaderClock.full
  /// What people call this device; empty where it has no name. What is recorded does not bear it.
  public var deviceName = ""
  /// What starts the editor for long texts, as a shell reads it; empty where the environment says it.
  public var editor = ""

  /// The settings of somebody who chose nothing.
  public init() {}

  /// The value of a setting as its file says it; empty where the environment decides.
  public subscript(key: SettingKey) -> String {
    switch key {
    case .language: language?.rawValue ?? ""
    case .theme: theme.rawValue
    case .mouse: mouse.rawValue
    case .clock: clock.rawValue
    case .deviceName: deviceName
    case .editor: editor
    }
  }

  /// What the value of a setting is called; words that somebody typed stand for themselves.
  public func name(of key: SettingKey) -> Text {
    let value = self[key]
    return key.choices?.first { $0.id == value }?.name ?? Text(verbatim: value)
  }

  /// Takes in a value as the file says it; false, and nothing changes, where it is none. An empty value is the usual one.
  public mutating func set(_ key: SettingKey, to value: String) -> Bool {
    let usual = Settings()
    switch key {
    case .language: return Self.put(value, in: &language, usual: nil) { Language(rawValue: $0).map(Optional.some) }
    case .theme: return Self.put(value, in: &theme, usual: usual.theme) { ThemeName(rawValue: $0) }
    case .mouse: return Self.put(value, in: &mouse, usual: usual.mouse) { MouseUse(rawValue: $0) }
    case .clock: return Self.put(value, in: &clock, usual: usual.clock) { HeaderClock(rawValue: $0) }
    case .deviceName: return Self.put(value, in: &deviceName, usual: "", Self.words)
    case .editor: return Self.put(value, in: &editor, usual: "", Self.words)
    }
  }

  /// The longest name or command, in bytes.
  public static let longestWords = 200

  private static func put<Value>(
    _ text: String, in place: inout Value, usual: Value, _ read: (String) -> Value?
  ) -> Bool {
    guard let value = text.isEmpty ? usual : read(text) else { return false }
    place = value
    return true
  }

  /// One line of text without anything that a terminal would take for a command.
  private static func words(_ text: String) -> String? {
    let isOneLine = text.unicodeScalars.allSatisfy { scalar in
      ![.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    }
    return isOneLine && text.utf8.count <= longestWords ? text : nil
  }
}
