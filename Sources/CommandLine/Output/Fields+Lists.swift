import Meetings

/// Values of the JSON lists: what is not there is null, so that every key is always there.
extension Fields {
  mutating func put(_ key: String, _ text: String?) { append(key, text.map { .text($0) } ?? .null) }

  mutating func put(_ key: String, _ number: Int?) { append(key, number.map { .number($0) } ?? .null) }

  mutating func put(_ key: String, _ day: Day?) { put(key, day?.description) }

  mutating func put(_ key: String, _ texts: [String]) { append(key, .list(texts.map { .text($0) })) }

  mutating func put(_ key: String, _ objects: [Fields]) { append(key, .list(objects.map { .object($0) })) }

  mutating func put(_ key: String, _ due: Due) {
    switch due {
    case .none: put(key, nil as String?)
    case .date(let day): put(key, day)
    case .ongoing, .nextMeeting: put(key, nil as String?)
    }
    put(key + "Kind", due.word)
  }
}

extension Due {
  /// The word of its kind in JSON.
  var word: String {
    switch self {
    case .none: "none"
    case .date: "date"
    case .ongoing: "ongoing"
    case .nextMeeting: "next-meeting"
    }
  }
}
