import Meetings

/// What was set on this machine, and what is said when it changes.
extension AppModel {
  /// A value that cannot be kept counts all the same, until the program ends.
  mutating func takeSetting(_ key: SettingKey, _ value: String, _ trouble: Text?) {
    guard context.settings.set(key, to: value) else { return }
    if key == .language, let language = context.settings.language { context.language = language }
    for index in stack.indices { stack[index].refresh(context) }
    notice = Notice(text: SettingWords.changed(key, context, trouble), kind: trouble == nil ? .plain : .warning)
  }
}

/// What is said of settings.
enum SettingWords {
  /// What the value of a setting is called.
  static func value(of key: SettingKey, in settings: Settings) -> Text {
    let value = settings[key]
    return key.choices?.first { $0.id == value }?.name ?? Text(verbatim: value)
  }

  static func changed(_ key: SettingKey, _ context: Context, _ trouble: Text?) -> Text {
    let (name, value) = (key.name, value(of: key, in: context.settings))
    var said =
      value.nl.isEmpty
      ? Text(nl: "\(name.nl.capitalizedFirst): leeg.", en: "\(name.en.capitalizedFirst): empty.")
      : Text(nl: "\(name.nl.capitalizedFirst): \(value.nl).", en: "\(name.en.capitalizedFirst): \(value.en).")
    if key == .theme, !context.hasColours { said = said.followed(by: noColours) }
    return trouble.map { said.followed(by: notKept($0)) } ?? said
  }

  private static let noColours = Text(
    nl: "Deze terminal toont geen kleuren (TERM of NO_COLOR).",
    en: "This terminal shows no colours (TERM or NO_COLOR).")

  private static func notKept(_ trouble: Text) -> Text {
    Text(
      nl: "Het geldt tot je het programma sluit, en is niet bewaard: \(trouble.nl).",
      en: "It counts until you close the program, and is not kept: \(trouble.en).")
  }
}
