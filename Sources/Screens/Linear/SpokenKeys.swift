import Meetings

/// What sentences say where they name a key: line by line there are no arrows, no Tab and no Esc, but words that are
/// typed. Sentences stand with their screens; here is only how the name of a key is heard in them.
enum SpokenKeys {
  /// Sentences as they are heard. What people recorded, or type just now, is left as it is.
  static func heard(_ sentences: [String], in model: AppModel, typed: [String]) -> [String] {
    let language = model.context.language
    let seen = phrases(language).map(\.seen).filter { phrase in sentences.contains { $0.contains(phrase) } }
    let here = seen + sentences.flatMap(letters)
    guard !here.isEmpty else { return sentences }
    let recorded = model.context.history.entries.lazy.flatMap(\.event.fields.texts)
    let typed = typed + model.context.groups.map(\.name)
    let own = OwnWords(recorded: recorded, typed: typed, seen: here)
    return sentences.map { own.sparing($0) { heard($0, language) } }
  }

  /// A sentence of the program as it is heard.
  static func heard(_ sentence: String, _ language: Language) -> String {
    var heard = sentence
    for (seen, said) in phrases(language) where heard.contains(seen) {
      heard = heard.replacing(seen, with: said)
    }
    return withLetters(heard, language)
  }

  /// What is seen, and what is said for it; phrases before the single words that stand in them.
  static func phrases(_ language: Language) -> [(seen: String, said: String)] { language == .dutch ? dutch : english }

  /// "n plant er een" begins with something that is typed: "typ n: dat plant er een".
  private static func withLetters(_ sentence: String, _ language: Language) -> String {
    var words = sentence.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for index in words.indices.dropLast() where isLetter(words[index]) {
      let before = index > 0 ? words[index - 1] : "."
      guard verbs.contains(words[index + 1].filter(\.isLetter)), before.last.map(ends.contains) ?? false else {
        continue
      }
      let isFirst = before.last == "."
      let typed = Text(nl: isFirst ? "Typ" : "typ", en: isFirst ? "Type" : "type")[language]
      words[index] = "\(typed) \(words[index]): \(Text(nl: "dat", en: "that")[language])"
    }
    return words.joined(separator: " ")
  }

  /// What may be a letter to type with what it does, in one sentence: "n plant".
  private static func letters(in sentence: String) -> [String] {
    let words = sentence.split(separator: " ")
    return zip(words, words.dropFirst()).filter { isLetter(String($0)) && verbs.contains($1.filter(\.isLetter)) }
      .map { "\($0) \($1)" }
  }

  private static func isLetter(_ word: String) -> Bool {
    word.count == 1 && word.allSatisfy { $0.isASCII && $0.isLowercase }
  }

  private static let ends: Set<Character> = [".", ":", ";", "·", ","]
  private static let verbs: Set<String> = [
    "maakt", "plant", "voegt", "begint", "sluit", "toont", "laat", "haalt", "opent", "legt", "past", "wijzigt", "takes",
    "vult", "stopt", "gaat", "fills", "quits", "goes", "plans", "adds", "begins", "closes", "shows", "brings", "opens",
    "records", "changes", "edits",
  ]

  private static let dutch: [(seen: String, said: String)] = [
    ("Staat er bij het typen iets grijs na de cursor, dan neemt → die eerdere tekst over.", ""),
    ("Typ verder, of wis het met Ctrl-U.", "Enter legt het vast; wat je typt komt ervoor in de plaats."),
    ("staat boven in beeld", "loopt mee"),
    ("De onderste regel noemt de toetsen die", "“Hier kan” noemt de woorden die"),
    ("? toont alle toetsen van een scherm, met erbij waarom", "? noemt alles wat ergens kan, met erbij wat"),
    ("Typ een deel van een woord; Enter voert uit.", "Typ het nummer, het woord of de letter."),
    ("Met ? zie je alle toetsen", "Met ? hoor je alles wat hier kan"),
    ("? toont alle toetsen", "? noemt alles wat hier kan"), ("alle toetsen van dit scherm", "alles wat hier kan"),
    ("Met die toets typ je verder", "Daarmee typ je verder"),
    ("In een regel onderaan zijn letters tekst", "Waar een regel wordt gevraagd zijn letters tekst"),
    ("Kies een regel en druk dan op", "Typ het nummer van een regel en dan"), ("druk op Esc", "typ daar Esc"),
    ("Druk op ", "Typ "), ("kiezen een regel", "kiest een regel"),
    ("kiezen wat is vastgelegd", "kiest wat is vastgelegd"),
    ("↑ en ↓ kiezen,", "Een nummer kiest,"), ("↑ en ↓ ", "Een nummer "), ("met ↑ ↓", "met een nummer"),
    ("(↑ ↓)", "(kies hem met zijn nummer)"), (" (↓)", " met zijn nummer"),
    (
      "→ en ← slaan een bladzijde om, ↓ en PgDn lezen verder",
      "“volgende bladzijde” en “vorige bladzijde” slaan een bladzijde om, “verder” leest verder"
    ),
    ("→ en ← gaan van kopje naar kopje, PgDn", "“volgend kopje” en “vorig kopje” gaan van kopje naar kopje, “verder”"),
    ("→ en ← lopen", "“volgende” en “vorige” lopen"), ("een blad verder; PgUp", "een blad verder; “eerder”"),
    ("→ gaat naar het volgende", "“volgende” gaat naar het volgende"), (", ← terug", ", “vorige” terug"),
    ("→ kiest hem meteen", "“:kiezen” kiest hem meteen"), ("↓ leest verder", "“meer” leest verder"),
    ("3 consortium → ", "3 consortium; leeg is "),
    ("Tab toont wat de groep al koos", "“:gekozen Parels” toont wat de groep al koos"),
    ("Tab toont de volgende variant", "“andere variant” toont de volgende"),
    ("Tab toont hoe het zo is geworden", "“:geschiedenis” toont hoe het zo is geworden"),
    ("(Tab: ", "(“andere variant”: "), ("; Tab kiest, meer mag", "; meer mag"), (": Tab, v.", ": “agenda”, dan v."),
    ("Tab agenda", "agenda"), ("Tab opent", "“agenda” opent"), ("Tab toont", "“agenda” toont"),
    ("spatie gaat verder", "“verder” gaat verder"), ("spatie is pauze", "“pauze” zet de klok stil"),
    ("Ctrl-U en dan Esc", "“:opnieuw” en dan “:terug”"), ("Ctrl-U", "“:opnieuw”"), ("Ctrl-T", "“thema”"),
    ("Ctrl-R", "“opnieuw”"), ("Ctrl-X", "“rondleiding”"), ("Ctrl-G", "“:tekstverwerker”"), ("Ctrl-S", "Enter"),
    ("F1", "“:hulp”"), ("Esc en dan p", "“terug” en dan p"), ("Enter: ", "Ja: "), ("Esc: ", "Nee: "),
    ("typ daar Esc", "typ daar “:terug”"),
    ("Esc ", "“:terug” "),
    ("op toetsen onderaan", "op woorden onderaan"), ("de toetsen", "wat je kunt typen"),
  ]

  private static let english: [(seen: String, said: String)] = [
    ("If grey text appears after the cursor while you type, → accepts that earlier text.", ""),
    ("Continue, or clear it with Ctrl-U.", "Enter records it; what you type takes its place."),
    ("is at the top. Ctrl-X", "goes along. “tour”"),
    ("The last line shows the keys you", "“Here” names the words you"),
    ("Press n ", "Type n "),
    ("? shows all keys of a screen, and why something is not", "? lists all that can be done there, and what is not"),
    ("Type part of a word; Enter runs it.", "Type the number, the word or the letter."),
    ("Press ? for all keys", "? lists all that can be done here"),
    ("? shows all keys", "? lists all that can be done here"), ("all keys of this screen", "all that can be done here"),
    ("Press that key to continue", "Type that to continue"),
    ("In a line at the bottom letters are text", "Where a line is asked for letters are text"),
    ("Choose a row and then press", "Type the number of a row and then"), ("press Esc", "type “:back” there"),
    ("↑ and ↓ choose a row", "A number chooses a row"), ("↑ and ↓ choose,", "A number chooses,"),
    ("↑ and ↓ choose what", "A number chooses what"), ("↑ and ↓ ", "A number "), ("with ↑ ↓", "by its number"),
    ("(↑ ↓)", "(choose it by its number)"), (" (↓)", " by its number"),
    ("→ and ← turn the page, ↓ and PgDn read on", "“next page” and “previous page” turn the page, “more” reads on"),
    (
      "→ and ← go from heading to heading, PgDn",
      "“next heading” and “previous heading” go from heading to heading, “more”"
    ),
    ("→ and ← go from item to item", "“next” and “previous” go from item to item"),
    ("a page down; PgUp a page up", "the next page; “earlier” the one before"),
    ("→ goes to the next item", "“next” goes to the next item"), (", ← back", ", “previous” back"),
    ("→ chooses it at once", "“:choose” chooses it at once"), ("↓ reads on", "“more” reads on"),
    ("3 consortium → ", "3 consortium; empty is "),
    ("Tab shows what the group has already chosen", "“:chosen Parels” shows what the group has already chosen"),
    ("Tab shows the next variant", "“other variant” shows the next one"),
    ("Tab shows how it came to be", "“:history” shows how it came to be"),
    ("(Tab: ", "(“other variant”: "), ("; Tab picks, several allowed", "; several allowed"),
    (": Tab, v.", ": “agenda”, then v."), ("Tab agenda", "agenda"), ("Tab opens", "“agenda” opens"),
    ("Tab shows", "“agenda” shows"), ("break · space resumes", "break · “resume” goes on"),
    ("space is a break", "“break” stops the clock"),
    ("Ctrl-U and then Esc", "“:again” and then “:back”"), ("Ctrl-U", "“:again”"), ("Ctrl-T", "“theme”"),
    ("Ctrl-R", "“redo”"), ("Ctrl-X", "“tour”"), ("Ctrl-G", "“:editor”"), ("Ctrl-S", "Enter"), ("F1", "“:help”"),
    ("Esc, then p", "“back”, then p"), ("Enter: ", "Yes: "), ("Esc: ", "No: "), ("Esc ", "“:back” "),
    ("click the keys at the bottom", "click the words at the bottom"), ("the keys", "what you can type"),
  ]
}
