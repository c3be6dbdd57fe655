import Meetings

/// Why a catalogue file cannot be read: which file, which line, which field, and what is the matter.
public struct CatalogueFault: Error, Hashable, Sendable {
  /// The name of the file, as the reader was told.
  public let file: String
  /// The line in that file, counted from 1, where it is known.
  public let line: Int?
  /// The field as a path, as "variants[0].organises.actors"; empty for the file as a whole.
  public let field: String
  /// What is the matter, without the place: a phrase without capital or full stop.
  public let reason: Text

  /// A fault of a field in a file.
  public init(file: String, line: Int? = nil, field: String = "", reason: Text) {
    self.file = file
    self.line = line
    self.field = field
    self.reason = reason
  }

  /// The whole sentence: place and reason.
  public var sentence: Text {
    Text(
      nl: place(line: "regel") + ": " + reason.nl + ".",
      en: place(line: "line") + ": " + reason.en + ".")
  }

  private func place(line word: String) -> String {
    var parts = [file]
    if let line { parts.append("\(word) \(line)") }
    if !field.isEmpty { parts.append(field) }
    return parts.joined(separator: ", ")
  }
}
