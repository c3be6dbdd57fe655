/// Something that can be set; its raw value is its name in the file.
public enum SettingKey: String, Sendable, CaseIterable {
  /// The language of screen and commands.
  case language
  /// The colours of the screen.
  case theme
  /// Whether the mouse can be used.
  case mouse
  /// What the header says of the time.
  case clock
  /// What this device is called, on this device.
  case deviceName = "device-name"
  /// The program in which long texts are written.
  case editor

  /// What people call it.
  public var name: Text {
    switch self {
    case .language: Text(nl: "taal", en: "language")
    case .theme: Text(nl: "thema", en: "theme")
    case .mouse: Text(nl: "muis", en: "mouse")
    case .clock: Text(nl: "klok", en: "clock")
    case .deviceName: Text(nl: "naam van dit apparaat", en: "name of this device")
    case .editor: Text(nl: "tekstverwerker", en: "editor")
    }
  }

  /// What it is for, in one line.
  public var help: Text {
    switch self {
    case .language:
      Text(nl: "de taal van het scherm en de opdrachten", en: "the language of the screen and the commands")
    case .theme:
      Text(
        nl: "de kleuren van het scherm; Ctrl-T wisselt overal",
        en: "screen colours; Ctrl-T changes them anywhere")
    case .mouse:
      Text(
        nl: "klikken en scrollen; tekst selecteren gaat dan vaak met Shift",
        en: "click and scroll; selecting text then usually needs Shift")
    case .clock:
      Text(nl: "wat er rechtsboven over de tijd staat", en: "what is shown of the time at the top right")
    case .deviceName:
      Text(
        nl: "alleen hier te zien; wat je vastlegt draagt het vaste kenmerk",
        en: "shown on this computer only; entries carry the fixed code")
    case .editor:
      Text(
        nl: "voor lange teksten (Ctrl-G); leeg: die van de computer (VISUAL of EDITOR)",
        en: "for long texts (Ctrl-G); if empty, the computer's own (VISUAL or EDITOR)")
    }
  }

  /// The values to choose from, each with its words; nil where it is a line of text.
  public var choices: [(id: String, name: Text)]? {
    switch self {
    case .language: Language.allCases.map { ($0.rawValue, $0.name) }
    case .theme: ThemeName.allCases.map { ($0.rawValue, $0.name) }
    case .mouse: MouseUse.allCases.map { ($0.rawValue, $0.name) }
    case .clock: HeaderClock.allCases.map { ($0.rawValue, $0.name) }
    case .deviceName, .editor: nil
    }
  }
}
