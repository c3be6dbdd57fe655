import Console
import Groups
import Journal
import Meetings

/// Where the words of a command go: data to standard output, messages to standard error; all made safe to show.
final class Output {
  let surroundings: Surroundings
  let language: Language
  /// What the program will end with.
  var status = ExitStatus.fine
  /// Whether something was recorded: what fails afterwards must not sound as if it was not.
  var hasRecorded = false
  /// What is said then where the answer cannot be written.
  var unsaid = Text(
    nl: "Het is vastgelegd; alleen het antwoord kon niet worden geschreven. Geef de opdracht niet nog eens.",
    en: "It is recorded; only the answer could not be written. Do not give the command again.")

  /// What is said where somebody ends the command while it records, so that its answer never comes.
  var unansweredSaid = Text(
    nl: "Afgebroken, maar het kan al zijn vastgelegd. Kijk of het er staat voordat je de opdracht nog eens geeft: "
      + "\(TypedCommand.words("zoek")) WOORD",
    en: "Interrupted, but it may have been recorded. See whether it is there before you give the command again: "
      + "\(TypedCommand.words("search")) WORD")

  private let typed: LongWords
  private var isUnwrittenSaid = false

  /// `typed` is what the program was called with: what of it is long is shortened in messages.
  init(surroundings: Surroundings, language: Language, typed: [String] = []) {
    self.surroundings = surroundings
    self.language = language
    self.typed = LongWords(typed)
  }

  /// The words in the language of this call.
  func say(_ text: Text) -> String { text[language] }

  /// Prints one line of data.
  func line(_ text: String) { write(ScreenText.cleaned(text) + "\n") }

  /// Prints lines of data.
  func lines(_ lines: [String]) {
    for text in lines { line(text) }
  }

  /// Prints a text of several lines, as a document that was made elsewhere.
  func text(_ text: String) {
    for part in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0) {
      line(String(part))
    }
  }

  /// Prints a list as one JSON object: `{"schema":1,"decisions":[…]}`.
  func json(_ name: String, _ values: [Fields]) {
    var object = Fields()
    object.set("schema", 1)
    object.append(name, .list(values.map { .object($0) }))
    write(String(decoding: JSONText.bytes(of: object), as: UTF8.self) + "\n")
  }

  /// Prints one JSON object: `{"schema":1,"info":{…}}`.
  func json(object name: String, _ value: Fields) {
    var object = Fields()
    object.set("schema", 1)
    object.append(name, .object(value))
    write(String(decoding: JSONText.bytes(of: object), as: UTF8.self) + "\n")
  }

  /// Prints a document that was made elsewhere: as it is into a file, safe to show on a terminal.
  func document(_ document: String) {
    if surroundings.columns == nil { write(document) } else { text(document) }
  }

  /// Something to know that is no reason to stop.
  func warn(_ text: Text) { complain(text) }

  /// Asks the person at the keyboard on standard error; nil where there is nobody.
  func ask(_ text: Text) -> String? {
    let sentence = ScreenText.cleaned(text[language])
    let lines = surroundings.columns.map { WholeWords.lines(of: sentence, columns: $0) } ?? [sentence]
    return surroundings.ask(lines.joined(separator: "\n") + " ")
  }

  /// Says on standard error what is wrong; on a terminal no word is cut at its edge.
  func complain(_ text: Text) { surroundings.err(message(text)) }

  private func message(_ text: Text) -> String {
    let sentence = ScreenText.cleaned(typed.shortened(in: text[language]))
    let lines = surroundings.columns.map { WholeWords.lines(of: sentence, columns: $0) } ?? [sentence]
    return lines.joined(separator: "\n") + "\n"
  }

  /// From here the command records: who ends it is told that.
  func beginRecording() {
    // On a terminal "^C" stands in the line already.
    surroundings.sayIfEnded((surroundings.columns == nil ? "" : "\n") + message(unansweredSaid))
  }

  /// Nothing came of it.
  func recordsNothing() { surroundings.sayIfEnded("") }

  /// Lists on standard error what can be typed.
  func complain(choices: [Choice]) {
    for line in ChoiceList.lines(choices, language, columns: surroundings.columns) { surroundings.err(line + "\n") }
  }

  /// Something could not be written.
  func fail() {
    if !hasRecorded { status = .inputOutput } else if status == .fine { status = .recordedOnly }
  }

  private func write(_ text: String) {
    if surroundings.out(text) { return }
    fail()
    if !isUnwrittenSaid, hasRecorded || surroundings.isRead() {
      isUnwrittenSaid = true
      complain(hasRecorded ? unsaid : CommandLineProgram.unwritten)
    }
  }
}
