import Meetings

/// What linear mode says by itself; everything else it says is what the screen says.
enum LinearSentences {
  static let begin = Text(
    nl:
      "Typ een woord, een letter of een nummer en dan Enter. ? noemt alles wat hier kan, herhaal zegt alles nog eens.",
    en: "Type a word, a letter or a number, then Enter. ? lists everything you can do here, repeat says it all again.")
  static let actions = Text(
    nl: "Wat hier kan (typ het nummer, het woord of de letter):",
    en: "What you can do here (type the number, the word or the letter):")
  static let everywhere = Text(
    nl: "Typ een dubbele punt en een paar woorden, zoals “:mensen”: dat zoekt in alles wat het programma kan.",
    en: "Type a colon and a few words, such as “:people”: that searches everything the program can do.")
  static let here = Text(nl: "Hier kan: ", en: "Here: ")
  static let whileAsked = Text(
    nl:
      "Wat je typt is tekst. Opdrachten beginnen met een dubbele punt: :terug, :opnieuw, :details, :tekstverwerker, :hulp.",
    en: "What you type is text. Commands begin with a colon: :back, :again, :details, :editor, :help.")
  static let whileInDetails = Text(
    nl: "Opdrachten beginnen met een dubbele punt: :terug, :tekstverwerker, :hulp.",
    en: "Commands begin with a colon: :back, :editor, :help.")
  static let back = Text(nl: "terug", en: "back")
  static let searches = Text(
    nl: "Wat je zonder dubbele punt typt wordt gezocht.", en: "What you type without a colon is looked for.")
  static let leadsOn = Text(
    nl: "Een nummer gaat naar die regel, ook naar een die nog niet is genoemd.",
    en: "A number goes to that line, also to one that was not told yet.")
  static let find = Text(nl: "zoek", en: "find")
  static let noMore = Text(nl: "Meer is er hier niet.", en: "There is no more here.")
  static let answer = Text(
    nl: "Antwoord met ja of nee en dan Enter; terug is nee.", en: "Answer yes or no and then Enter; back means no.")
  static let yesOrNo = Text(nl: "ja of nee", en: "yes or no")
  static func unfinished(_ line: String) -> Text {
    Text(
      nl: "Niet vastgelegd, want deze regel was niet af: “\(line)”.",
      en: "Not recorded, because this line was not finished: “\(line)”.")
  }

  static let heldStill = Text(
    nl: "Er wacht nog een regel: Enter legt hem vast, :opnieuw begint hem opnieuw, :terug bewaart hem voor later. "
      + "Wat je nu typte is niet gebruikt.",
    en: "A line is still waiting: Enter records it, :again starts it over, :back keeps it for later. "
      + "What you typed now was not used.")
  static let keptBefore = Text(
    nl: "Hier stond nog een halve regel: Enter legt hem vast, :opnieuw begint opnieuw.",
    en: "An unfinished line was kept here: Enter records it, :again starts over.")
  static let nothingChanged = Text(nl: "Er is niets veranderd.", en: "Nothing changed.")
  static let noDetails = Text(nl: "Hier zijn geen andere velden.", en: "There are no other fields here.")
  static let ways = Text(
    nl: ":terug gaat terug, :hulp zegt wat je hier kunt typen.",
    en: ":back goes back, :help says what you can type here.")
  static let holds = Text(
    nl: "Enter legt het vast; :opnieuw en een andere tekst vervangt het.",
    en: "Enter records it; :again and another text replaces it.")
  static let notRecorded = Text(
    nl: "Enter probeert het weer; :opnieuw en een andere tekst komt ervoor in de plaats.",
    en: "Enter tries once more; :again and another text takes its place.")
  static let tooLong = Text(
    nl: "De tekst staat er nog: :tekstverwerker opent hem; :opnieuw en een kortere tekst vervangt hem.",
    en: "The text is still there: :editor opens it; :again and a shorter text replaces it.")
  static let formEnds = Text(
    nl: "Enter legt vast; of typ een nummer en wat daar moet staan.",
    en: "Enter records; or type a number and what belongs there.")
  static let empty = Text(nl: "leeg", en: "empty")
  static let text = Text(nl: "tekst", en: "text")

  static func unknown(_ line: String) -> Text {
    Text(
      nl: "“\(line)” ken ik hier niet. ? noemt alles wat hier kan.",
      en: "“\(line)” does nothing here. ? lists everything you can do here.")
  }

  static func unknownCommand(_ line: String) -> Text {
    Text(
      nl:
        "“:\(line)” ken ik hier niet. :hulp noemt wat wel kan. Een tekst die met een dubbele punt begint, typ je met twee.",
      en: "“:\(line)” does nothing here. :help lists what does. A text that begins with a colon is typed with two.")
  }

  static func meant(_ line: String) -> Text {
    Text(
      nl: "“\(line)” kan meer betekenen (typ het nummer):", en: "“\(line)” may mean several things (type the number):")
  }

  static func onlyMeant(_ action: String) -> Text {
    Text(nl: "Bedoel je “\(action)”? (ja of nee)", en: "Did you mean “\(action)”? (yes or no)")
  }

  static let nothingDone = Text(nl: "Er is niets gedaan.", en: "Nothing was done.")

  static func takesNoText(_ word: Text) -> Text {
    Text(
      nl: "“\(word.nl)” neemt geen tekst: typ alleen dat woord. Er is niets gedaan.",
      en: "“\(word.en)” takes no text: type that word on its own. Nothing was done.")
  }

  static func more(_ count: Int) -> Text {
    Text(nl: "En nog \(count): typ meer woorden.", en: "And \(count) more: type more words.")
  }

  static func left(at place: String) -> Text {
    Text(nl: "Niets vastgelegd.", en: "Nothing recorded.").followed(by: back(at: place))
  }

  static func back(at place: String) -> Text { Text(nl: "Terug bij: \(place)", en: "Back at: \(place)") }

  static func unused(_ rest: String) -> Text {
    Text(nl: "“\(rest)” is niet gebruikt.", en: "“\(rest)” was not used.")
  }

  static func noRow(_ number: Int, upTo last: Int? = nil) -> Text {
    let none = Text(nl: "Er is hier geen regel \(number).", en: "There is no line \(number) here.")
    guard let last else { return none }
    return none.followed(by: Text(nl: "De laatste is \(last).", en: "The last is \(last)."))
  }

  static func nobody(_ name: String) -> Text {
    Text(
      nl: "Niemand hier heet “\(name)”. Er is niets gedaan.", en: "Nobody here is called “\(name)”. Nothing was done.")
  }

  static func several(_ name: String, _ rows: [Int]) -> Text {
    let numbers = rows.map { Text(verbatim: "\($0)") }
    let (nl, en) = (numbers.map(\.nl).listed("of"), numbers.map(\.en).listed("or"))
    return Text(
      nl: "“\(name)” kan regel \(nl) zijn: typ dat nummer. Er is niets gedaan.",
      en: "“\(name)” may be line \(en): type that number. Nothing was done.")
  }

  static func command(_ word: Text) -> Text {
    Text(nl: "Bedoel je de opdracht, typ dan :\(word.nl)", en: "If you meant the command, type :\(word.en)")
  }

  static func noField(_ number: Int) -> Text {
    Text(nl: "Er is geen veld \(number).", en: "There is no field \(number).")
  }
}
