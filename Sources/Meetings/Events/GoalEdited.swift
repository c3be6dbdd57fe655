/// The words of a shared goal were corrected.
public struct GoalEdited: Event {
  public static let word = "goal-edited"
  public static let title = Text(nl: "gezamenlijk doel gewijzigd", en: "shared goal changed")
  /// The shared goal it is about.
  public let goal: EntryID
  /// What the goal says from now on.
  public let text: String
  /// The versions that this one replaces.
  public let replacing: [EntryID]

  /// Says the whole goal from now on, in the place of the versions it names.
  public init(goal: EntryID, text: String, replacing: [EntryID] = []) {
    self.goal = goal
    self.text = text
    self.replacing = replacing
  }

  public init(from fields: Fields) throws(FieldError) {
    goal = try fields.id("goal")
    text = try fields.text("text")
    replacing = try fields.ids("replacing")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("goal", goal)
    fields.set("text", text)
    fields.set("replacing", replacing)
    return fields
  }

  public var subject: EntryID? { goal }

  public var gist: Text { Text(verbatim: text.onOneLine) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.text(text)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.update(\.goals, goal, mark) { $0.text.add(text, by: mark.id, replacing: replacing) }
  }
}
