extension AgendaItem.Origin {
  /// How often an item was put off, in the same words on screen and in the minutes: "carried over twice".
  public var timesWords: Text { Self.words(times: timesPutOff) }

  /// The words for any number of times, 1 or more.
  public static func words(times: Int) -> Text {
    let english =
      switch times {
      case 1: "once"
      case 2: "twice"
      default: "\(times) times"
      }
    return Text(nl: "\(times) keer uitgesteld", en: "carried over \(english)")
  }
}
