import Journal
import Meetings
import Subprocess

/// The editor of somebody's choice, which gets the terminal and a file of its own for a while.
struct TextEditor {
  /// What it is started with, as a shell reads it: "nano", "code --wait".
  private let command: String

  /// Why a text did not come back from an editor.
  struct Failure: Error {
    let text: Text
  }

  /// The editor that the settings name, else `$VISUAL` or `$EDITOR`.
  init(_ settings: Settings, _ environment: [String: String]) throws(Failure) {
    let named = [settings.editor, environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }.first { !$0.isEmpty }
    guard let named else { throw Self.noneNamed }
    command = named
  }

  /// Lets somebody change the text in a file; afterwards the file holds what they saved.
  func edit(_ path: String) async throws(Failure) {
    do {
      // Neither the path nor the variable that names the editor has to be text.
      let words = ["-c", "\(command) \"$1\"", "sh", path].map { FileName.raw($0).map(UInt8.init(bitPattern:)) }
      let ended = try await run(
        .path("/bin/sh"), arguments: .init(words), input: .currentStandardInput, output: .currentStandardOutput,
        error: .currentStandardError)
      if ended.terminationStatus.isSuccess { return }
    } catch {}
    throw leftNothing
  }

  /// It did not do what it was started for.
  var leftNothing: Failure {
    Failure(
      text: Text(
        nl:
          "“\(command)” werkte niet; je tekst staat er nog. Kijk wat er bij de instellingen of in VISUAL of EDITOR staat.",
        en: "“\(command)” did not work; your text is still here. See what the settings, VISUAL or EDITOR say."))
  }

  private static let noneNamed = Failure(
    text: Text(
      nl: "Er is geen tekstverwerker gekozen. Kies hem bij de instellingen (s op het groepsscherm).",
      en: "No editor has been chosen. Choose one in the settings (s on the group's screen)."))
}

extension TextEditor.Failure {
  /// The text could not be put in a file.
  init(_ trouble: Trouble) { text = trouble.text }

  /// What was saved is no text, or far too long: it stays in its file.
  static func unreadable(_ path: String) -> TextEditor.Failure {
    TextEditor.Failure(
      text: Text(
        nl: "Wat je bewaarde is geen leesbare tekst of te lang. Het staat nog in \(path).",
        en: "What you saved is not readable text, or too long. It is still in \(path)."))
  }
}
