import Meetings

/// What can be typed or pressed in a line, as the help over it says it: only what means something in that line.
struct LineHelp: Sendable {
  /// A key, or something to type, and what it does.
  struct Row: Hashable, Sendable {
    let key: Text
    let words: Text
  }

  let rows: [Row]

  /// The help of the line that is open.
  init(_ open: OpenPrompt, _ context: Context) {
    let prompt = open.prompt
    guard !prompt.isQuestion else {
      rows = [
        Row(key: Text(verbatim: "Enter"), words: prompt.enter), Row(key: Text(verbatim: "Esc"), words: prompt.escape),
        .stays,
      ]
      return
    }
    let names = prompt.names(context)
    var rows = [Row.enter(prompt), Row.escape(prompt, open.escape)]
    if names?.actors.isEmpty == false { rows.append(.actor) }
    if names?.topics.isEmpty == false { rows.append(.subject) }
    rows += prompt.typing(context)
    if prompt.mayBeEmpty { rows.append(.empty) }
    if !context.isLinear, prompt.wordings(context) != nil { rows.append(.goesOn) }
    if prompt.hasDetails { rows += [.details, .record] }
    if prompt.details(of: open.reading, context)?.text != nil { rows.append(.editor) }
    self.rows = rows + [.erase, .manual]
  }
}

extension LineHelp.Row {
  fileprivate static func enter(_ prompt: any Prompt) -> Self {
    Self(
      key: Text(verbatim: "Enter"),
      words: prompt.recordsWhatIsTyped
        ? Text(nl: "\(prompt.enter.nl); het staat meteen op schijf", en: "\(prompt.enter.en); it is on disk at once")
        : prompt.enter)
  }

  fileprivate static func escape(_ prompt: any Prompt, _ word: Text) -> Self {
    prompt.keptAs == nil
      ? Self(
        key: Text(verbatim: "Esc"),
        words: Text(nl: "\(word.nl); er verandert niets", en: "\(word.en); nothing changes"))
      : Self(
        key: Text(verbatim: "Esc"),
        words: Text(
          nl: "\(word.nl); wat je typte blijft bewaard", en: "\(word.en); what you typed is kept"))
  }

  static let actor = Self(
    key: Text(nl: "@naam", en: "@name"),
    words: Text(nl: "een mens of een rol; Tab kiest, meer mag", en: "a person or a role; Tab picks, several allowed"))
  static let subject = Self(
    key: Text(nl: "#onderwerp", en: "#topic"),
    words: Text(nl: "bij een ander onderwerp of een doel", en: "under another topic, or for a goal"))
  static let day = Self(
    key: Text(nl: "vr, +2w, 15-1", en: "fri, +2w, 15-1"),
    words: Text(nl: "een datum aan het eind", en: "a date at the end"))
  static let otherDay = Self(
    key: Text(nl: "volgend overleg", en: "next meeting"),
    words: Text(nl: "dan moet het klaar zijn; ook: doorlopend", en: "when it is due; also: ongoing"))
  static let cells = Self(
    key: Text(nl: "puntkomma", en: "semicolon"),
    words: Text(nl: "begint de volgende kolom van het werkblad", en: "begins the next column of the worksheet"))
  static let minutes = Self(
    key: Text(nl: "een getal", en: "a number"), words: Text(nl: "achteraan: de minuten", en: "at the end: the minutes"))
  static let place = Self(
    key: Text(verbatim: "4-12 14:00"),
    words: Text(nl: "dag en tijd, daarna de plaats", en: "day and time, then the place"))
  static let empty = Self(
    key: Text(nl: "leeg", en: "empty"), words: Text(nl: "leeg laten mag", en: "you may leave it empty"))
  static let template = Self(
    key: Text(nl: "kort", en: "short"),
    words: Text(
      nl: "achteraan het sjabloon: kort, volledig, start of eigen",
      en: "at the end the template: short, full, start or own"))
  static let goesOn = Self(
    key: Text(verbatim: Suggestion.key.name(.dutch)),
    words: Text(
      nl: "neemt over wat grijs achter de cursor staat: een eerdere tekst, een Parel",
      en: "accepts the grey text after the cursor: an earlier text, a Parel"))
  static let details = Self(
    key: Text(verbatim: "Tab"),
    words: Text(nl: "alle velden; daarin: naar het volgende", en: "all fields; there: to the next one"))
  static let record = Self(
    key: Text(verbatim: "Ctrl-S"),
    words: Text(nl: "vastleggen, ook waar Enter een nieuwe regel is", en: "record, also where Enter is a new line"))
  static let editor = Self(
    key: Text(verbatim: "Ctrl-G"),
    words: Text(nl: "de tekst in je eigen tekstverwerker", en: "the text in your own editor"))
  static let erase = Self(
    key: Text(verbatim: "Ctrl-U  Ctrl-W"), words: Text(nl: "regel of woord wissen", en: "erase the line or a word"))

  static let manual = Self(
    key: Text(verbatim: "Ctrl-O"),
    words: Text(nl: "de handleiding; je regel blijft staan", en: "the manual; your line stays as it is"))
  /// Of a question.
  static let stays = Self(
    key: Text(nl: "andere toets", en: "another key"),
    words: Text(
      nl: "je blijft, en de toets doet wat hij hier altijd doet",
      en: "you stay, and the key does what it always does here"))

  /// Those that are typed, rather than keys.
  static let typed: Set<Self> = [actor, subject, day, otherDay, cells, minutes, place, template, empty]

  /// Every row there is, for the reference.
  static let all: [Self] =
    [
      Self(
        key: Text(verbatim: "Enter"),
        words: Text(nl: "vastleggen; het staat meteen op schijf", en: "record; it is on disk at once")),
      Self(
        key: Text(verbatim: "Esc"),
        words: Text(nl: "terug; wat je typte blijft bewaard", en: "back; what you typed is kept")),
    ] + [
      actor, subject, day, otherDay, cells, minutes, place, template, empty, goesOn, details, record, editor, erase,
      manual,
    ]
}
