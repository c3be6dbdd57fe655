/// The half-typed lines of one session. Other windows on this device keep lines of the same kinds: what another one wrote
/// is neither replaced nor forgotten, but stays beside it and is offered at a later start.
public struct SessionDrafts: Sendable {
  /// As many lines of one kind are kept beside each other.
  static let places = 9

  private let drafts: Drafts
  private let group: String
  /// What this session wrote or took up, by the word it is kept under.
  private var own: [String: String] = [:]
  /// The mark of the erasings that this session knows.
  private var mark: [UInt8]?

  /// The lines of a session in one group, by what tells that.
  public init(_ drafts: Drafts, group: String) {
    self.drafts = drafts
    self.group = group
    mark = drafts.mark
  }

  /// Takes up the line that was kept first; what else is kept of its kind stays for the next time.
  public mutating func takeUp(_ kind: String) -> String? { takeUp(kind, most: 1).first }

  /// Takes up everything that is kept of a kind.
  public mutating func takeUpAll(_ kind: String) -> [String] { takeUp(kind, most: Self.places) }

  private mutating func takeUp(_ kind: String, most: Int) -> [String] {
    var taken: [String] = []
    for word in words(of: kind) where taken.count < most {
      guard let text = drafts.load(kind: word, group: group), !text.isEmpty else { continue }
      own[word] = text
      taken.append(text)
    }
    return taken
  }

  /// Keeps a line in the place of the one before; an empty one is forgotten. Throws where it cannot be written.
  public mutating func keep(_ text: String, as kind: String) throws(Trouble) {
    let words = words(of: kind)
    let mine = words.filter { own[$0] != nil && own[$0] == kept($0) }
    let free = words.first { kept($0) == nil }
    // Where every place is taken the last one gives way: what is typed now matters more.
    let place = text.isEmpty ? nil : mine.first ?? free ?? words.last
    if let place {
      try drafts.save(kind: place, group: group, text: text)
      own[place] = text
    }
    for word in words where own[word] != nil && word != place {
      own[word] = nil
      if mine.contains(word) { try drafts.clear(kind: word, group: group) }
    }
  }

  /// What is gone of the lines of this session since words were erased, by their kind: whoever erased words looked
  /// through what is on disk, so what is not there any more must not be offered, nor written again.
  public mutating func erased() -> [String: [String]] {
    guard let now = drafts.mark, now != mark else { return [:] }
    mark = now
    var erased: [String: [String]] = [:]
    for (word, before) in own.sorted(by: { $0.key < $1.key }) {
      guard let left = drafts.present(kind: word, group: group), left != before else { continue }
      let lines = Drafts.lines(of: left)
      let gone = Drafts.lines(of: before).filter { !lines.contains($0) }
      if gone.isEmpty { continue }
      erased[Self.kind(of: word), default: []] += gone
      // What is left of several stays of this session.
      let isRest = !left.isEmpty && lines.allSatisfy(Drafts.lines(of: before).contains)
      own[word] = isRest ? left : nil
    }
    return erased
  }

  /// An empty file is none: nobody typed anything.
  private func kept(_ word: String) -> String? {
    drafts.load(kind: word, group: group).flatMap { $0.isEmpty ? nil : $0 }
  }

  private func words(of kind: String) -> [String] {
    [kind] + (2...Self.places).map { "\(kind)-\($0)" }
  }

  /// The kind of which a word is a place.
  private static func kind(of word: String) -> String {
    guard let last = word.last, last.isNumber, word.dropLast().last == "-" else { return word }
    return String(word.dropLast(2))
  }
}
