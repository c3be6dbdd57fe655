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

  /// Names by identity, each with all its words in one text.
  public init(
    topics: [TopicID: String] = [:], parels: [ParelID: String] = [:], roles: [RoleID: String] = [:],
    goals: [String: String] = [:]
  ) {
    self.topics = topics
    self.parels = parels
    self.roles = roles
    self.goals = goals
  }
}

/// Everything a group recorded, made ready for finding parts of words while somebody types.
///
/// All texts stand folded in one row of bytes, so that a key press is one pass over them.
public struct SearchIndex: Sendable {
  /// Something found: an entry, and the meeting and item it is in.
  public struct Hit: Hashable, Sendable {
    /// What was found.
    public let entry: Recorded
    /// The meeting and the item it is in.
    public let place: Place
  }

  private struct Document {
    let hit: Hit
    let end: Int
    let year: String
    let status: String
    let who: String
    let goal: String
    let topic: String
    let parel: String
  }

  private var bytes: [UInt8] = []
  private var documents: [Document] = []

  /// An index of all entries of a group, the latest meetings first.
  public init(_ group: Trekkersgroep, names: SearchNames, today: Day) {
    let writer = DocumentWriter(group: group, names: names, today: today)
    for meeting in group.meetingsByDate.reversed() {
      for recorded in meeting.recorded {
        guard let place = group.place(of: recorded), let facts = writer.facts(of: recorded) else { continue }
        bytes += facts.everything.utf8
        bytes.append(0)
        documents.append(
          Document(
            hit: Hit(entry: recorded, place: place), end: bytes.count, year: String(meeting.date.year),
            status: facts.status, who: facts.who, goal: facts.goal, topic: facts.topic, parel: facts.parel))
      }
    }
  }

  /// The entries that a query asks for, the latest first, at most `limit` of them.
  public func hits(for query: SearchQuery, limit: Int = 500) -> [Hit] {
    guard !query.isEmpty else { return [] }
    let needles = query.words.map { Array($0.utf8) }
    var hits: [Hit] = []
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for document in documents {
        defer { start = document.end }
        guard matches(document, query.keys) else { continue }
        let text = UnsafeBufferPointer(rebasing: bytes[start..<document.end])
        guard needles.allSatisfy({ Self.contains($0, in: text) }) else { continue }
        hits.append(document.hit)
        if hits.count == limit { break }
      }
    }
    return hits
  }

  private func matches(_ document: Document, _ keys: [SearchQuery.Key: String]) -> Bool {
    keys.allSatisfy { key, value in
      switch key {
      case .year: document.year == value
      case .status: document.status.split(separator: " ").contains { $0.hasPrefix(value) }
      case .who: document.who.contains(value)
      case .goal: document.goal.contains(value)
      case .topic: document.topic.contains(value)
      case .parel: document.parel.contains(value)
      }
    }
  }

  private static func contains(_ needle: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = needle.first, text.count >= needle.count else { return needle.isEmpty }
    var index = 0
    let last = text.count - needle.count
    while index <= last {
      if text[index] == first {
        var length = 1
        while length < needle.count, text[index + length] == needle[length] { length += 1 }
        if length == needle.count { return true }
      }
      index += 1
    }
    return false
  }
}
