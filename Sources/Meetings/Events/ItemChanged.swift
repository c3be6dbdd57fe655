/// The minutes, the purpose or the typed words of an item changed.
public struct ItemChanged: Event {
  public static let word = "item-changed"
  public static let title = Text(nl: "agendapunt gewijzigd", en: "item changed")
  /// The meeting it happened in.
  public let meeting: EntryID
  /// The agenda item.
  public let item: EntryID
  /// Minutes, 0 to 600.
  public let minutes: Int
  /// What the group wants with it.
  public let purpose: ItemPurpose
  /// The words on the agenda from now on; nil for the topic's own title.
  public let title: String?

  /// Says minutes, purpose and words together as they are from now on.
  public init(meeting: EntryID, item: EntryID, minutes: Int, purpose: ItemPurpose, title: String? = nil) {
    self.meeting = meeting
    self.item = item
    self.minutes = minutes
    self.purpose = purpose
    self.title = title
  }

  public init(from fields: Fields) throws(FieldError) {
    meeting = try fields.id("meeting")
    item = try fields.id("item")
    minutes = try fields.number("minutes")
    purpose = try fields.word("purpose")
    title = try fields.optionalText("title")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("meeting", meeting)
    fields.set("item", item)
    fields.set("minutes", minutes)
    fields.set("purpose", purpose)
    fields.set("title", title)
    return fields
  }

  public var subject: EntryID? { item }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.open(meeting, in: group) ?? Rules.minutes(minutes)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.updateItem(item, of: meeting, mark) {
      $0.minutes = Rules.possible(minutes)
      $0.purpose = purpose
      $0.title = title
    }
  }
}
