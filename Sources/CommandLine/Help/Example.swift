import Meetings

/// A command as it can be typed, for its help and for who leaves out what must stand behind it.
struct Example {
  /// What is missing where nothing stands behind the command, as a sentence without its full stop.
  let lacks: Text
  /// What could stand there.
  let words: Text

  /// "trekkersgroep search behoefte jaar:2026".
  func line(_ path: CommandPath) -> Text {
    Text(nl: "\(path.words) \(words.nl)", en: "\(path.words) \(words.en)")
  }
}
