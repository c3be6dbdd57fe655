import Meetings

/// The table that belongs to a topic: what is recorded there besides decisions, actions, notes and Parels.
public struct Worksheet: Hashable, Sendable {
  /// What goes into a column.
  public enum Kind: String, CatalogueWord {
    case text, actor, date, number, choice, parel, goal, factor, score

    /// The kind in words.
    public var name: Text {
      switch self {
      case .text: Text(nl: "tekst", en: "text")
      case .actor: Text(nl: "actor", en: "actor")
      case .date: Text(nl: "datum", en: "date")
      case .number: Text(nl: "aantal", en: "number")
      case .choice: Text(nl: "keuze", en: "choice")
      case .parel: Text(nl: "Parel", en: "Parel")
      case .goal: Text(nl: "doel", en: "goal")
      case .factor: Text(nl: "succesfactor", en: "success factor")
      case .score: Text(nl: "cijfer van 1 tot 5", en: "score of 1 to 5")
      }
    }
  }

  /// One of the values of a column of choices.
  public struct Choice: Hashable, Sendable {
    /// Its word in files and lists.
    public let id: String
    /// Its word on screen.
    public let name: Text
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its word in files and lists.
    public let id: String
    /// Its heading.
    public let title: Text
    /// What goes into it.
    public let kind: Kind
    /// The values to choose from, for a column of choices.
    public let choices: [Choice]
  }

  /// The columns from left to right.
  public let columns: [Column]

  /// The column with this id.
  public func column(_ id: String) -> Column? { columns.first { $0.id == id } }
}

extension Worksheet {
  package init?(optional reader: NodeReader?) throws(CatalogueFault) {
    guard let reader else { return nil }
    try reader.allowOnly(["columns"])
    columns = try reader.list("columns") { column throws(CatalogueFault) in try Column(column) }
  }
}

extension Worksheet.Column {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["id", "title", "kind", "choices"])
    id = try reader.string("id")
    title = try reader.text("title")
    kind = try reader.word("kind")
    choices = try reader.list("choices") { choice throws(CatalogueFault) in
      try choice.allowOnly(["id", "nl", "en"])
      let name = Text(nl: try choice.string("nl"), en: try choice.string("en"))
      return Worksheet.Choice(id: try choice.string("id"), name: name)
    }
    guard (kind == .choice) == !choices.isEmpty else {
      throw reader.fault(
        "choices", nl: "keuzes horen bij een kolom met keuzes", en: "choices belong to a column of choices")
    }
  }
}
