import Meetings

/// What is said of settings.
enum SettingWords {
  /// The id of the value that counts.
  static func id(of key: SettingKey, _ context: Context) -> String {
    key == .language ? language(context).rawValue : context.settings[key]
  }

  /// What the value of a setting is called.
  static func value(of key: SettingKey, _ context: Context) -> Text {
    key == .language ? language(context).name : context.settings.name(of: key)
  }

  /// That of the screen, where nothing else was set.
  private static func language(_ context: Context) -> Language { context.settings.language ?? context.language }

  /// The same with what there is to know of it, for the list of settings.
  static func shown(_ key: SettingKey, _ context: Context) -> Text {
    let value = value(of: key, context)
    switch key {
    case .language where context.settings.language == nil:
      return Text(nl: "\(value.nl) (niet gekozen)", en: "\(value.en) (not chosen)")
    case .deviceName:
      let mark = context.device
      return value.nl.isEmpty
        ? Text(nl: "geen (kenmerk \(mark))", en: "none (code \(mark))")
        : Text(nl: "\(value.nl) (kenmerk \(mark))", en: "\(value.en) (code \(mark))")
    case .editor where value.nl.isEmpty: return Text(nl: "niet gekozen", en: "not chosen")
    default: return value
    }
  }

  /// Said when a setting has another value; `trouble` says why it is not kept.
  static func changed(_ key: SettingKey, _ context: Context, _ trouble: Text?) -> Text {
    let (name, value) = (key.name, value(of: key, context))
    var said =
      value.nl.isEmpty
      ? Text(nl: "\(name.nl.capitalizedFirst): niet gekozen.", en: "\(name.en.capitalizedFirst): not chosen.")
      : Text(nl: "\(name.nl.capitalizedFirst): \(value.nl).", en: "\(name.en.capitalizedFirst): \(value.en).")
    if key == .theme, !context.hasColours { said = said.followed(by: noColours) }
    if key == .mouse, context.settings.mouse == .on, !context.hasMouse { said = said.followed(by: noMouse) }
    return trouble.map { said.followed(by: notKept($0)) } ?? said
  }

  private static let noColours = Text(
    nl: "Dit venster is zonder kleur ingesteld (TERM, NO_COLOR).",
    en: "This window is set to no colours (TERM, NO_COLOR).")

  private static let noMouse = Text(
    nl: "Deze terminal kent geen muis.", en: "This terminal has no mouse support.")

  private static func notKept(_ trouble: Text) -> Text {
    Text(
      nl: "Het geldt tot je het programma sluit, en is niet bewaard: \(trouble.nl).",
      en: "It applies until you close the program and has not been saved: \(trouble.en).")
  }
}
