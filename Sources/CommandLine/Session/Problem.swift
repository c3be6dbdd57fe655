import Journal
import Meetings

/// Why a command could not be done: one sentence, and the code that the program ends with.
struct Problem: Error, Equatable {
  let text: Text
  let status: ExitStatus
  /// What can be typed instead, to be listed below the sentence.
  var choices: [Choice] = []
  /// Whether the group that is meant is away, and it is to be said of a command that it has to be given again.
  var isAway = false

  init(_ status: ExitStatus, nl: String, en: String) {
    text = Text(nl: nl, en: en)
    self.status = status
  }

  init(_ status: ExitStatus, _ text: Text, choices: [Choice] = []) {
    self.text = text
    self.choices = choices
    self.status = status
  }

  /// What may not be done now.
  init(_ refusal: Refusal) { self.init(.usage, refusal.text) }

  /// An act that was not recorded.
  init(_ failure: RecordFailure) {
    switch failure {
    case .textTooLong, .entryTooLong, .nothingToRecord: self.init(.usage, failure.text)
    case .reservedKey, .unsettled: self.init(.inputOutput, failure.text)
    case .notWritten(let group, let copy):
      self.init(
        .inputOutput,
        nl: "Niet vastgelegd. \(group.text.nl). Ook de kopie op dit apparaat lukte niet, \(copy.text.nl). "
          + "Wat eerder is vastgelegd, is veilig. Los dit op en geef de opdracht opnieuw.",
        en: "Not recorded. \(group.text.en). The copy on this device failed as well, \(copy.text.en). "
          + "What was recorded before is safe. Solve this and give the command again.")
    }
  }

  /// The same with what to do once a group that cannot be opened can be; other problems say it themselves.
  func saying(_ again: Text?) -> Problem {
    guard isAway || status == .damaged, let again else { return self }
    return Problem(status, text.followed(by: again), choices: choices)
  }

  /// A variable leads to a folder whose name is not text.
  static func unreadableFolder(_ variable: String) -> Problem {
    Problem(
      .usage, nl: "De naam van de map in \(variable) staat niet in UTF-8. Hernoem die map of kies een andere.",
      en: "The name of the folder in \(variable) is not UTF-8. Rename that folder or choose another.")
  }

  static let unreadableArguments = Problem(
    .usage, nl: "Er staan tekens in de opdracht die geen tekst zijn. Geef de tekst in UTF-8.",
    en: "The command holds bytes that are not text. Give the text in UTF-8.")
}
