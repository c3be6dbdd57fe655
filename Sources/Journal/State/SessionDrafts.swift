import Meetings

/// The half-typed lines of one session. Other windows on this device keep lines of the same kinds, each in a place that it
/// holds: what stands there is neither offered, replaced nor forgotten by others. What stands where nobody holds the place
/// was left behind; whoever takes it up holds that place as well from then on.
///
/// Where places cannot be held, what another window wrote still stays beside it, and is offered at a later start.
public struct SessionDrafts: Sendable {
  /// What was left behind of a kind in one place: a line, and what was saved of it in an editor.
  public struct Found: Hashable, Sendable {
    /// The line.
    public let line: String
    /// What was saved in the editor, newer than the line; empty where there was none.
    public let edited: String

    var isEmpty: Bool { line.isEmpty && edited.isEmpty }
  }

  /// What this session has of a kind in one place.
  struct Kept {
    let place: Int
    var line = ""
    var editor = Editor.none

    var isEmpty: Bool { line.isEmpty && editor == .none }
  }

  /// How the file of an editor that goes with a line stands to it.
  enum Editor {
    case none
    /// Somebody works in it.
    case lent
    /// Its text came back into the line: once that is kept, the file is older.
    case back
  }

  let drafts: Drafts
  let group: String
  /// What this session wrote or took up, by its kind; the first is gone on with.
  var kept: [String: [Kept]] = [:]
  private var held: [Int: WindowPlace] = [:]
  /// The place of this session: nil where it could get none, or did not need one yet.
  private var own: Int?
  private var hasAsked = false
  /// The mark of the erasings that this session knows.
  private var mark: [UInt8]?

  /// The lines of a session in one group, by what tells that.
  public init(_ drafts: Drafts, group: String) {
    self.drafts = drafts
    self.group = group
    mark = drafts.mark
  }

  // MARK: Lines

  /// Takes up the line that was left behind first; what else was left of its kind stays for the next time.
  public mutating func takeUp(_ kind: String) -> Found? { takeUp(kind, most: 1).first }

  /// Takes up everything that was left behind of a kind.
  public mutating func takeUpAll(_ kind: String) -> [Found] { takeUp(kind, most: WindowPlace.numbers.count) }

  private mutating func takeUp(_ kind: String, most: Int) -> [Found] {
    defer { letGo() }
    var all: [Found] = []
    for place in places() where all.count < most {
      let isHere = kept[kind, default: []].contains { $0.place == place }
      guard !isHere, !found(kind, in: place).isEmpty, hold(place) else { continue }
      // Until it was held another window may have gone on with it.
      let found = found(kind, in: place)
      guard !found.isEmpty else { continue }
      kept[kind, default: []].append(
        Kept(place: place, line: found.line, editor: found.edited.isEmpty ? .none : .back))
      all.append(found)
    }
    return all
  }

  /// Keeps a line in the place of the one before; an empty one is forgotten, and so is what it was made of. Throws where it
  /// cannot be written.
  public mutating func keep(_ text: String, as kind: String) throws(Trouble) {
    defer { letGo() }
    let mine = kept[kind, default: []].filter { isMine($0, kind) }.map(\.place)
    let place = text.isEmpty ? nil : mine.first ?? room(for: kind)
    if let place {
      try drafts.save(kind: Self.word(kind, place), group: group, text: text, isForGood: mine.count > 1)
      change(kind, in: place) { $0.line = text }
    }
    for before in kept[kind, default: []] {
      if before.place != place, mine.contains(before.place) {
        try drafts.clear(kind: Self.word(kind, before.place), group: group)
      }
      if before.editor == .back { try drafts.clear(kind: Self.editorWord(kind, before.place), group: group) }
      change(kind, in: before.place) {
        if $0.place != place { $0.line = "" }
        if $0.editor == .back { $0.editor = .none }
      }
    }
  }

  /// What is gone of the lines of this session since words were erased, by their kind: whoever erased words looked
  /// through what is on disk, so what is not there any more must not be offered, nor written again.
  public mutating func erased() -> [String: [String]] {
    guard let now = drafts.mark, now != mark else { return [:] }
    mark = now
    var erased: [String: [String]] = [:]
    for (kind, all) in kept.sorted(by: { $0.key < $1.key }) {
      let gone = all.flatMap { takeGone(from: $0, kind) }
      if !gone.isEmpty { erased[kind] = gone }
    }
    return erased
  }

  /// What is gone of a line; of what was saved in an editor and not kept as the line yet, all.
  private mutating func takeGone(from before: Kept, _ kind: String) -> [String] {
    let had = Drafts.lines(of: before.line)
    if before.editor == .back, drafts.present(kind: Self.editorWord(kind, before.place), group: group) == "" {
      change(kind, in: before.place) { $0.editor = .none }
      return [had.first ?? ""]
    }
    let left = drafts.present(kind: Self.word(kind, before.place), group: group)
    guard let left, left != before.line else { return [] }
    let lines = Drafts.lines(of: left)
    let gone = had.filter { !lines.contains($0) }
    if gone.isEmpty { return [] }
    // What is left of several stays of this session.
    let isRest = !left.isEmpty && lines.allSatisfy(had.contains)
    change(kind, in: before.place) { $0.line = isRest ? left : "" }
    return gone
  }

  // MARK: Places

  /// All places, that of this session first.
  mutating func places() -> [Int] {
    if !hasAsked {
      hasAsked = true
      own = WindowPlace.numbers.first { hold($0, isOnlyKnown: true) }
    }
    return [own].compactMap { $0 } + WindowPlace.numbers.filter { $0 != own }
  }

  /// Whether no other window is known to hold a place; where that can be known this one does from now on.
  private mutating func hold(_ place: Int, isOnlyKnown: Bool = false) -> Bool {
    if held[place] != nil { return true }
    switch WindowPlace.ask(place, of: group, state: drafts.state, files: drafts.files) {
    case .held(let window):
      held[place] = window
      return true
    case .taken: return false
    case .unknown: return !isOnlyKnown
    }
  }

  /// Lets go of places, but for its own, in which nothing is of this session any more.
  private mutating func letGo() {
    let used = Set(kept.values.joined().map(\.place))
    held = held.filter { $0.key == own || used.contains($0.key) }
  }

  /// The first place where nothing of a kind stands, of another window only where there is no other. Where none is left
  /// the last gives way: what is typed now matters more.
  mutating func room(for kind: String) -> Int {
    let free = places().filter { found(kind, in: $0).isEmpty }
    return free.first { hold($0) } ?? free.first ?? WindowPlace.numbers.upperBound
  }

  /// Whether nobody else wrote in the place of a line since: only programs that hold no place do.
  func isMine(_ kept: Kept, _ kind: String) -> Bool {
    let line = line(kind, in: kept.place)
    return line.isEmpty || line == kept.line
  }

  mutating func change(_ kind: String, in place: Int, _ change: (inout Kept) -> Void) {
    var all = kept[kind, default: []]
    if !all.contains(where: { $0.place == place }) { all.append(Kept(place: place)) }
    for index in all.indices where all[index].place == place { change(&all[index]) }
    kept[kind] = all.filter { !$0.isEmpty }
  }

  private func found(_ kind: String, in place: Int) -> Found {
    let edited = drafts.load(kind: Self.editorWord(kind, place), group: group).map(LongText.tidied)
    return Found(line: line(kind, in: place), edited: edited ?? "")
  }

  /// An empty file is none: nobody typed anything.
  private func line(_ kind: String, in place: Int) -> String {
    drafts.load(kind: Self.word(kind, place), group: group) ?? ""
  }

  /// The word under which a kind is kept in a place.
  static func word(_ kind: String, _ place: Int) -> String { place == 1 ? kind : "\(kind)-\(place)" }

  /// The word under which the text of a line is kept while it is in an editor; the line may have no kind of its own.
  static func editorWord(_ kind: String, _ place: Int) -> String {
    word(kind.isEmpty ? "editor" : "editor-\(kind)", place)
  }
}
