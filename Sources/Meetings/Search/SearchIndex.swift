/// The names that a search also finds entries by: topics, Parels, roles and goals, in both languages.
public struct SearchNames: Sendable {
  /// The words of each topic.
  public var topics: [TopicID: String]
  /// The words of each Parel.
  public var parels: [ParelID: String]
  /// The words of each role.
  public var roles: [RoleID: String]
  /// The words of each goal of the catalogue; the group's own goals are known.
  public var goals: [String: String]
  /// All words of the title of an agenda item.
  public var title: @Sendable (String) -> String = { $0 }
  /// What a cell of a topic's worksheet says, in words: many of them stand for something of the catalogue.
  public var cell: @Sendable (WorksheetRow.Cell, TopicID?) -> String

  /// Names by identity, each with all its words in one text.
  public init(
    topics: [TopicID: String] = [:], parels: [ParelID: String] = [:], roles: [RoleID: String] = [:],
    goals: [String: String] = [:],
    cell: @escaping @Sendable (WorksheetRow.Cell, TopicID?) -> String = { cell, _ in cell.text }
  ) {
    self.topics = topics
    self.parels = parels
    self.roles = roles
    self.goals = goals
    self.cell = cell
  }
}

extension Trekkersgroep {
  /// Whether an entry is a row that was taken out of its worksheet.
  fileprivate func isRemoved(_ recorded: Recorded) -> Bool {
    guard case .row(let id) = recorded else { return false }
    return rows[id]?.isRemoved ?? false
  }
}

/// Everything a group recorded, made ready for finding parts of words while somebody types.
///
/// All texts stand folded in one row of bytes, so that a key press is one pass over them.
public struct SearchIndex: Sendable {
  /// Something found: an entry with the meeting and item it is in, or else that item or meeting itself.
  public struct Hit: Hashable, Sendable {
    /// The entry that was found; nil where it is the item of `place` itself, or its meeting where that names no item.
    public let entry: Recorded?
    /// The meeting and the item it is in.
    public let place: Place
  }

  private struct Document {
    let hit: Hit
    let end: Int
    let facts: DocumentWriter.Facts
  }

  private let bytes: [UInt8]
  private let words: [String]
  private let documents: [Document]

  /// An index of all entries of a group, the latest meetings first.
  public init(_ group: Trekkersgroep, names: SearchNames, today: Day) {
    var writer = DocumentWriter(group, names: names, today: today)
    var documents: [Document] = []
    for meeting in group.meetingsByDate.reversed() {
      for place in group.placesWithWords(of: meeting) {
        let facts = writer.write(group.words(at: place, titled: names.title), at: place, of: meeting)
        documents.append(Document(hit: Hit(entry: nil, place: place), end: writer.bytes.count, facts: facts))
      }
      for recorded in meeting.recorded {
        guard let place = group.place(of: recorded), !group.isRemoved(recorded) else { continue }
        let facts = writer.write(recorded, at: place, of: meeting)
        documents.append(Document(hit: Hit(entry: recorded, place: place), end: writer.bytes.count, facts: facts))
      }
    }
    // What is in no meeting that is known is found all the same, behind what is.
    for recorded in group.recordedWithoutMeeting {
      guard let place = group.place(of: recorded), !group.isRemoved(recorded) else { continue }
      let facts = writer.write(recorded, at: place, of: nil)
      documents.append(Document(hit: Hit(entry: recorded, place: place), end: writer.bytes.count, facts: facts))
    }
    (bytes, words, self.documents) = (writer.bytes, writer.words, documents)
  }

  /// The entries that a query asks for, at most `limit` of them: first those whose own words have it, then those that a
  /// name or a role has it of; the latest first.
  public func hits(for query: SearchQuery, limit: Int = 500) -> [Hit] { find(query, limit: limit).hits }

  /// The same, with how many there are in all.
  public func find(_ query: SearchQuery, limit: Int = 500) -> (hits: [Hit], count: Int) {
    guard !query.isEmpty else { return ([], 0) }
    let needles = query.words.map(Needle.init)
    let conditions = query.keys.flatMap { key, values in
      values.map { Condition(key: key, value: $0, words: words) }
    }
    var (hits, named): ([Hit], [Hit]) = ([], [])
    var count = 0
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for index in documents.indices {
        let end = documents[index].end
        defer { start = end }
        guard conditions.allSatisfy({ $0.holds(for: documents[index].facts) }) else { continue }
        let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
        guard needles.allSatisfy({ $0.isIn(text) }) else { continue }
        count += 1
        // What is not shown need only be counted.
        guard hits.count < limit else { continue }
        let own = UnsafeBufferPointer(rebasing: bytes[start..<documents[index].facts.endOfText])
        if needles.allSatisfy({ $0.isIn(own) }) {
          hits.append(documents[index].hit)
        } else if named.count < limit {
          named.append(documents[index].hit)
        }
      }
    }
    return (Array((hits + named).prefix(limit)), count)
  }

  /// One key of a query, decided beforehand for each of the words that entries share.
  private struct Condition {
    private let key: SearchQuery.Key
    private let fits: [Bool]

    init(key: SearchQuery.Key, value: String, words: [String]) {
      self.key = key
      fits = words.map { word in
        switch key {
        case .year: word == value
        case .status: word.split(separator: " ").contains { $0.hasPrefix(value) }
        case .who, .goal, .topic, .parel: word.contains(value)
        }
      }
    }

    func holds(for facts: DocumentWriter.Facts) -> Bool {
      switch key {
      case .year: fits[facts.year]
      case .status: fits[facts.status]
      case .who: fits[facts.who]
      case .goal: fits[facts.goal]
      case .topic: fits[facts.topic]
      case .parel: fits[facts.parel]
      }
    }
  }
}
