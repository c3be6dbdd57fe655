import Console
import Meetings

/// Keys, an action, its words in both languages, and why it is not possible now: the one place where they meet.
struct Binding<Screen>: Sendable {
  /// The keys in each language; the first is the one that is shown.
  let keys: Keys
  /// The word in the hints, as "besluit".
  let word: Text
  /// What it does, for the help.
  let help: Text
  /// Whether it may stand in the line of hints.
  let isHint: Bool
  /// Whether it records something, or asks for a line that will: not possible where nothing can be written.
  let records: Bool
  /// When it may stand there all the same.
  let isHintWhen: @Sendable (Screen, Context) -> Bool
  private let unless: @Sendable (Screen, Context) -> Text?
  let run: @Sendable (inout Screen, Context) -> [Outcome]
  /// Whether it acts on the row that is chosen: from elsewhere nobody chose one yet.
  private(set) var actsOnChosen = false
  /// What becomes of it while the meeting is projected; nil where it is not for the room.
  private(set) var onProjection: OnProjection?

  init(
    _ keys: Keys, _ word: Text, help: Text, isHint: Bool = true, records: Bool = true,
    isHintWhen: @escaping @Sendable (Screen, Context) -> Bool = { _, _ in false },
    unless: @escaping @Sendable (Screen, Context) -> Text? = { _, _ in nil },
    run: @escaping @Sendable (inout Screen, Context) -> [Outcome]
  ) {
    self.keys = keys
    self.word = word
    self.help = help
    self.isHint = isHint
    self.records = records
    self.isHintWhen = isHintWhen
    self.unless = unless
    self.run = run
  }

  /// The same action, which acts on the row that is chosen.
  var onChosen: Binding {
    var binding = self
    binding.actsOnChosen = true
    return binding
  }

  /// The same action, which can be done while the meeting is projected.
  func projected(_ way: OnProjection) -> Binding {
    var binding = self
    binding.onProjection = way
    return binding
  }

  /// Why it is not possible now; nil where it is.
  func refusal(_ screen: Screen, _ context: Context) -> Text? {
    if records, context.isProjector { return Sentences.onlyProjects }
    return records && context.isReadOnly ? Sentences.readOnly : unless(screen, context)
  }
}

/// Where an action of the meeting happens while the meeting is projected.
enum OnProjection: Sendable {
  /// On the projection itself: the room sees what it changes.
  case inSight
  /// On the meeting's own screen: the room need not see what is typed.
  case onOwnScreen
}

/// The keys of one action in each language.
struct Keys: Hashable, Sendable {
  let nl: [Key]
  let en: [Key]

  /// The same keys in both languages.
  init(_ keys: Key...) {
    nl = keys
    en = keys
  }

  /// A letter of its own in each language.
  init(nl: Character, en: Character) {
    self.nl = [.character(nl)]
    self.en = [.character(en)]
  }

  /// Keys of its own in each language.
  init(nl: [Key], en: [Key]) {
    self.nl = nl
    self.en = en
  }

  /// The same letter in both languages.
  init(_ letter: Character) { self.init(nl: letter, en: letter) }

  /// The others.
  func without(_ key: Key) -> Keys { Keys(nl: nl.filter { $0 != key }, en: en.filter { $0 != key }) }

  subscript(language: Language) -> [Key] { language == .dutch ? nl : en }
}

extension Key {
  /// The name of a key as people say it.
  func name(_ language: Language) -> String {
    let nl = language == .dutch
    switch self {
    case .character(" "): return nl ? "spatie" : "space"
    case .character(let character): return String(character)
    case .enter: return "Enter"
    case .escape: return "Esc"
    case .tab: return "Tab"
    case .backTab: return "Shift-Tab"
    case .up: return "↑"
    case .down: return "↓"
    case .left: return "←"
    case .right: return "→"
    case .pageUp: return "PgUp"
    case .pageDown: return "PgDn"
    case .home: return "Home"
    case .end: return "End"
    case .backspace: return "Backspace"
    case .delete: return "Del"
    case .insert: return "Ins"
    case .function(let number): return "F\(number)"
    case .control(let letter): return "Ctrl-\(letter.uppercased())"
    case .paste: return nl ? "plakken" : "paste"
    }
  }
}

extension Key {
  /// The arrow whose place this sign takes on a screen without arrows: what the hint shows there is what can be typed.
  var arrowDrawnAs: Key? {
    switch self {
    case .character(">"): .right
    case .character("<"): .left
    default: nil
    }
  }

  /// Whether it types a sign.
  var isLetter: Bool { if case .character = self { true } else { false } }

  /// Whether it types a sign or takes one back.
  var spells: Bool { isLetter || self == .backspace }

  /// Whether it does nothing but change a line, or move in it.
  var edits: Bool {
    switch self {
    case .character, .paste, .backspace, .delete, .left, .right, .home, .end: true
    default: false
    }
  }
}
