/// Where something was recorded: under which item of which meeting.
public struct Place: Hashable, Sendable {
  /// The meeting it was recorded in.
  public let meeting: EntryID
  /// The agenda item; nil where it came up outside the agenda.
  public let item: EntryID?
  /// The topic of that item, where it is one of the catalogue.
  public let topic: TopicID?

  /// A place in a meeting.
  public init(meeting: EntryID, item: EntryID?, topic: TopicID?) {
    self.meeting = meeting
    self.item = item
    self.topic = topic
  }
}

/// What a meeting recorded, in its order.
public enum Recorded: Hashable, Sendable {
  case decision(EntryID)
  case action(EntryID)
  case note(EntryID)
  case point(EntryID)
  case choice(EntryID)
  case row(EntryID)
  case goal(EntryID)

  /// The entry, whatever its kind.
  public var id: EntryID {
    switch self {
    case .decision(let id), .action(let id), .note(let id), .point(let id), .choice(let id), .row(let id),
      .goal(let id):
      id
    }
  }
}

/// Something the group agreed.
public struct Decision: Identifiable, Hashable, Sendable {
  /// The identity of the event that made it.
  public let id: EntryID
  /// As it is shown: "B2026-4.3", with a letter where two devices took the same number.
  public let number: String
  /// Where in which meeting it was recorded.
  public let place: Place
  /// The words with all their corrections; empty where the number was taken back.
  public internal(set) var text: Versions<String>
  /// What became of it.
  public internal(set) var status = DecisionStatus.inForce
  /// The decision that this one replaces.
  public let replaces: EntryID?
  /// The decision that replaced this one.
  public internal(set) var replacedBy: EntryID?
  /// From when the group wants to see it again.
  public internal(set) var reviewOn: Day?
  /// Why its status changed, where somebody said so.
  public internal(set) var reason: String?
  /// The goals it serves: identities of the catalogue, or G1, G2 ….
  public let goals: [String]
}

/// What is to be done, by whom and when.
public struct ActionTerms: Hashable, Sendable {
  /// What is to be done.
  public var text: String
  /// Who does it; empty means "nog te verdelen".
  public var actors: [Actor]
  /// When it is to be done.
  public var due: Due

  /// Terms of an action.
  public init(text: String, actors: [Actor] = [], due: Due = .none) {
    self.text = text
    self.actors = actors
    self.due = due
  }
}

/// Something somebody took on.
public struct Action: Identifiable, Hashable, Sendable {
  /// The identity of the event that made it.
  public let id: EntryID
  /// As it is shown: "A2026-4.5", with a letter where two devices took the same number.
  public let number: String
  /// Where in which meeting it was recorded.
  public let place: Place
  /// What, by whom and when, with all corrections.
  public internal(set) var terms: Versions<ActionTerms>
  /// The meeting after which "the next meeting" comes, where that is another than the one it was recorded in: it was put
  /// off there.
  var dueAfter: EntryID?
  /// How far it is.
  public internal(set) var status = ActionStatus.open
  /// The chosen Parel it belongs to, and which part of it.
  public let choice: EntryID?
  /// Which of the Parel's two actions this is; nil for any other action.
  public let parelRole: ParelRole?
  /// Why its status changed, where somebody said so.
  public internal(set) var reason: String?
  /// The goals it serves: identities of the catalogue, or G1, G2 ….
  public let goals: [String]
}

/// Something worth remembering that is neither a decision nor an action.
public struct Note: Identifiable, Hashable, Sendable {
  /// The identity of the event that made it.
  public let id: EntryID
  /// Where in which meeting it was recorded.
  public let place: Place
  /// The words with all their corrections.
  public internal(set) var text: Versions<String>
}

/// A point for another time; it is on the next agenda by itself.
public struct ParkedPoint: Identifiable, Hashable, Sendable {
  /// The identity of the event that made it.
  public let id: EntryID
  /// Where in which meeting it was recorded.
  public let place: Place
  /// The words with all their corrections.
  public internal(set) var text: Versions<String>
  /// The agenda item that took it up.
  public internal(set) var carriedTo: EntryID?
}

/// A row of a topic's worksheet, as a learning need with who asked for it.
public struct WorksheetRow: Identifiable, Hashable, Sendable {
  /// The identity of the event that made it.
  public let id: EntryID
  /// Where in which meeting it was recorded.
  public let place: Place
  /// The cells by the identity of their column, in the order in which they were filled.
  public internal(set) var cells: Versions<[Cell]>
  /// Whether somebody took it out of the worksheet.
  public internal(set) var isRemoved = false

  /// One filled cell.
  public struct Cell: Hashable, Sendable {
    /// The identity of the column in the worksheet.
    public let column: String
    /// What stands in it.
    public let text: String

    /// A cell of a column.
    public init(column: String, text: String) {
      self.column = column
      self.text = text
    }
  }
}

/// A shared goal of the group, in one sentence.
public struct SharedGoal: Identifiable, Hashable, Sendable {
  /// The identity of the event that made it.
  public let id: EntryID
  /// "G1", "G2" ….
  public let number: String
  /// Where in which meeting it was recorded.
  public let place: Place
  /// The sentence with all its corrections.
  public internal(set) var text: Versions<String>
}

/// A Parel that the group chose, from the choice to its result.
public struct ParelChoice: Identifiable, Hashable, Sendable {
  /// The identity of the event that made it.
  public let id: EntryID
  /// Where in which meeting it was recorded.
  public let place: Place
  /// The Parel, of the catalogue or of the group itself.
  public let parel: ParelID
  /// In which of its variants, which says who organises and who guides.
  public let variant: VariantID
  /// Who organises; empty means "nog te verdelen".
  public internal(set) var organisers: [Actor]
  /// Who guides; empty means "nog te verdelen".
  public internal(set) var guides: [Actor]
  /// How far it is, from the choice to its result.
  public internal(set) var status = ChoiceStatus.chosen
  /// The day it is planned on or was held; nil while that is open.
  public internal(set) var date: Day?
  /// Where it is held; nil while that is open.
  public internal(set) var location: String?
  /// How many people are expected.
  public internal(set) var expected: Int?
  /// How many people came.
  public internal(set) var attended: Int?
  /// What it yielded, in the group's words with all corrections; nil while nobody said so.
  public internal(set) var result: Versions<String>?
  /// Why its status changed, where somebody said so.
  public internal(set) var reason: String?
  /// The goals it serves: identities of the catalogue, or G1, G2 ….
  public let goals: [String]
}
