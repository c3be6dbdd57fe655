import Meetings

/// Asks for the words of a setting: a name, or a command.
struct SettingPrompt: Prompt {
  let key: SettingKey
  let initialText: String

  init(key: SettingKey, _ context: Context) {
    self.key = key
    initialText = context.settings[key]
  }

  var enter: Text { Text(nl: "bewaren", en: "save") }

  func label(_ context: Context) -> String { context.say(key.name) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    Understood(text: context.say(key.help).capitalizedFirst + ".")
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let words = QuickLine.literal(line.text).text
    var settings = context.settings
    guard settings.set(key, to: words) else {
      return .failure(
        Refusal(
          nl: "Dat is te lang of heeft onzichtbare tekens: hoogstens \(Settings.longestWords) letters.",
          en: "That is too long or has invisible characters: at most \(Settings.longestWords) characters."))
    }
    return .success([.perform(.changeSetting(key, to: settings[key]))])
  }
}
