import Meetings

/// What the manual says of one screen: what it is for, and how one does the usual things on it.
///
/// Keys stand between backquotes, so that a test can hold them to the keys of the screen; they are shown without.
public struct ManualPage: Sendable {
  /// What people call the screen.
  public let title: Text
  /// What it is for, in a sentence or two.
  public let purpose: Text
  /// How one does the usual things, the likeliest first.
  public let steps: [Text]

  init(_ title: Text, for purpose: Text, _ steps: Text...) {
    self.title = title
    self.purpose = purpose
    self.steps = steps
  }

  /// What holds on every screen.
  public static let everywhere = ManualPage(
    Text(nl: "Op elk scherm", en: "On every screen"),
    for: Text(
      nl: "De onderste regel noemt de toetsen die je nu het meest nodig hebt.",
      en: "The last line shows the keys you are most likely to need now."),
    Text(
      nl:
        "`?` toont alle toetsen van een scherm, met erbij waarom iets nu niet kan. Typ een deel van een woord; `Enter` voert uit.",
      en:
        "`?` shows all keys of a screen, and why something is not possible now. Type part of a word; `Enter` runs it."
    ),
    Text(
      nl: "`:` zoekt in alles wat het programma kan, op elk scherm: typ een paar woorden en druk op `Enter`.",
      en: "`:` searches everything the program can do, on every screen: type a few words and press `Enter`."),
    Text(nl: "`Ctrl-T` geeft andere kleuren.", en: "`Ctrl-T` changes the colours."),
    Text(
      nl: "`↑` en `↓` kiezen een regel, `Esc` gaat een stap terug.",
      en: "`↑` and `↓` choose a row, `Esc` goes one step back."),
    Text(
      nl: "`u` maakt ongedaan wat het laatst is vastgelegd, zo vaak als je wilt; `Ctrl-R` doet het opnieuw.",
      en: "`u` undoes what was recorded last, as often as you like; `Ctrl-R` redoes it."),
    Text(nl: "`/` zoekt in alles wat ooit is vastgelegd.", en: "`/` searches everything that was ever recorded."),
    Text(
      nl:
        "In een regel onderaan zijn letters tekst: `Enter` legt vast, `Esc` gaat terug en bewaart wat je typte, `F1` zegt wat je er kunt typen.",
      en:
        "In a line at the bottom letters are text: `Enter` records, `Esc` goes back and keeps what you typed, `F1` says what you can type there."
    ),
    Text(
      nl: "Wat je vastlegt staat op schijf voordat het scherm het toont. Je hoeft nooit op te slaan.",
      en: "What you record is on disk before the screen shows it. You never have to save."))
}

extension Text {
  /// The same words without the signs around keys.
  var withoutKeySigns: Text { Text(nl: nl.filter { $0 != "`" }, en: en.filter { $0 != "`" }) }
}
