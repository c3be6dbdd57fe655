/// Something came on the agenda: a topic of the catalogue, or words that somebody typed.
public struct ItemAdded: Event {
  public static let word = "item-added"
  public static let title = Text(nl: "agendapunt toegevoegd", en: "item added")
  /// The meeting whose agenda it is on.
  public let meeting: EntryID
  /// The topic of the catalogue; nil where it was typed.
  public let topic: TopicID?
  /// The words that somebody typed; nil where the topic's own title stands on the agenda.
  public let title: String?
  /// Minutes, 0 to 600.
  public let minutes: Int
  /// What the group wants with it.
  public let purpose: ItemPurpose
  /// The item it comes after; at the end where there is none.
  public let after: EntryID?
  /// Where it comes from, when it was put off before.
  public let origin: AgendaItem.Origin?
  /// Whether the meeting had it on its agenda anyway, and it stands there also for what was put off; missing means no.
  public let isOwn: Bool

  /// An item by its topic or by the words that somebody typed; without an item to come after it is the last.
  public init(
    meeting: EntryID, topic: TopicID? = nil, title: String? = nil, minutes: Int, purpose: ItemPurpose,
    after: EntryID? = nil, origin: AgendaItem.Origin? = nil, isOwn: Bool = false
  ) {
    self.meeting = meeting
    self.topic = topic
    self.title = title
    self.minutes = minutes
    self.purpose = purpose
    self.after = after
    self.origin = origin
    self.isOwn = isOwn
  }

  public init(from fields: Fields) throws(FieldError) {
    meeting = try fields.id("meeting")
    topic = try fields.optionalWord("topic")
    title = try fields.optionalText("title")
    minutes = try fields.number("minutes")
    purpose = try fields.word("purpose")
    after = try fields.optionalID("after")
    origin = try fields.origin()
    isOwn = try fields.flag("isOwn")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("meeting", meeting)
    fields.set("topic", topic)
    fields.set("title", title)
    fields.set("minutes", minutes)
    fields.set("purpose", purpose)
    fields.set("after", after)
    fields.set(origin)
    if isOwn { fields.set("isOwn", true) }
    return fields
  }

  public var subject: EntryID? { meeting }

  public var gist: Text { Text(verbatim: title ?? "") }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.open(meeting, in: group) ?? title.flatMap(Rules.text) ?? Rules.minutes(minutes)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    let item = AgendaItem(
      id: mark.id, topic: topic, title: title, minutes: Rules.possible(minutes), purpose: purpose, origin: origin,
      isOwn: isOwn)
    // Two devices that close one meeting both carry what it left: it comes once.
    if let origin, group.meetings[meeting]?.agenda.contains(where: { $0.origin?.entry == origin.entry }) ?? false {
      return
    }
    group.updateUnlessClosed(meeting, mark) { meeting in
      let place = after.flatMap { meeting.position(of: $0) }.map { $0 + 1 } ?? meeting.agenda.count
      meeting.agenda.insert(item, at: place)
    }
    if let origin, group.meetings[meeting]?.item(mark.id) != nil { group.markCarried(origin, to: mark.id) }
  }
}
