import Foundation
import Meetings

/// The end of docs/journal-format.md: every event with its fields, as the sources of the events themselves say.
enum EventsDocument {
  static let path = "docs/journal-format.md"
  private static let marker = "<!-- events: made from Sources/Meetings/Events by `make generate` -->"

  static func text(_ input: GeneratorInput) -> String {
    let page = Folder.text(at: path) ?? ""
    let written = page.components(separatedBy: marker)[0]
    let sections = EventKinds.all.map { kind in section(kind) }
    return written + marker + "\n\n" + sections.joined(separator: "\n")
  }

  private static func section(_ kind: any Event.Type) -> String {
    let source = EventSource(of: String(describing: kind))
    let fields = source.fields.map { field in
      "- `\(field.key)` \(field.form)" + (field.meaning.isEmpty ? "" : ": \(field.meaning)")
    }
    return "### \(kind.word)\n\n\(source.meaning)\n\n" + fields.map { $0 + "\n" }.joined()
  }
}

/// What the source of one event says of it.
private struct EventSource {
  struct Field {
    let key: String
    let form: String
    let meaning: String
  }

  /// What the event is, in one or two sentences.
  private(set) var meaning = ""
  private(set) var fields: [Field] = []

  init(of name: String) {
    var comments: [String] = []
    let text = Folder.text(at: "Sources/Meetings/Events/\(name).swift") ?? ""
    for line in text.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) }) {
      if line.hasPrefix("/// ") {
        comments.append(String(line.dropFirst(4)))
        continue
      }
      if line.hasPrefix("public struct ") { meaning = comments.joined(separator: " ") }
      if line.hasPrefix("public let ") { fields += Self.fields(line, comments.joined(separator: " ")) }
      comments = []
    }
  }

  private static func fields(_ line: String, _ meaning: String) -> [Field] {
    let parts = line.dropFirst("public let ".count).split(separator: ":", maxSplits: 1)
    let type = parts[1].trimmingCharacters(in: .whitespaces)
    if let several = compound[type.replacingOccurrences(of: "?", with: "")] { return several }
    // What is left out where it is false says so itself.
    let form = meaning.contains("missing means no") && type == "Bool" ? form(of: type + "?") : form(of: type)
    return [Field(key: String(parts[0]), form: form, meaning: meaning)]
  }

  /// How a value of a type is written.
  private static func form(of type: String) -> String {
    let isOptional = type.hasSuffix("?")
    let plain = isOptional ? String(type.dropLast()) : type
    let form =
      switch plain {
      case "Int": "number"
      case "Bool": "true or false"
      case "EntryID": "identity of an entry"
      case "[EntryID]": "list of identities"
      case "[Actor]": "list of `{\"member\":…}` and `{\"role\":…}`"
      case "[RoleID]": "list of words, those of [Actor](reference/words.md#actor)"
      // Such a list is not written where it is empty.
      case "[String]": "list of words, may be missing"
      case "Day": "day, `2026-12-04`"
      case "TimeOfDay": "time, `14:30`"
      case "String": "text"
      default: WordsDocument.places[plain].map { "one of [these words](reference/words.md#\($0))" } ?? "word"
      }
    return "(\(form)\(isOptional ? ", may be missing" : ""))"
  }

  /// Values that are written as several fields.
  private static let compound: [String: [Field]] = [
    "Place": [
      Field(key: "meeting", form: "(identity of an entry)", meaning: "The meeting."),
      Field(key: "item", form: "(identity of an entry, may be missing)", meaning: "The agenda item."),
      Field(key: "topic", form: "(word, may be missing)", meaning: "The topic of that item."),
    ],
    "ActionTerms": [
      Field(key: "text", form: "(text)", meaning: "What is to be done."),
      Field(key: "actors", form: "(list of `{\"member\":…}` and `{\"role\":…}`)", meaning: "Who does it."),
      Field(key: "due", form: "(day, may be missing)", meaning: "When it is to be done."),
      Field(
        key: "dueKind", form: "(word, may be missing)", meaning: "`ongoing` or `next-meeting`, in the place of a day."),
    ],
    "AgendaItem.Origin": [
      Field(key: "from", form: "(identity of an entry, may be missing)", meaning: "The item or point it goes on with."),
      Field(key: "fromMeeting", form: "(identity of an entry, may be missing)", meaning: "The meeting that was in."),
      Field(key: "timesPutOff", form: "(number, may be missing)", meaning: "How often it was put off."),
    ],
    "[WorksheetRow.Cell]": [
      Field(key: "cells", form: "(object of texts)", meaning: "The cells by the identity of their column.")
    ],
  ]
}
