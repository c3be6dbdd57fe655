import Testing

@testable import Meetings

/// The words of an entry can be erased for good; all else about it stays.
@Suite struct ErasingTests {
  /// What stands in an event besides people's own words: nothing that somebody typed is among it.
  private static let kept: Set<String> = [
    "number", "meeting", "item", "topic", "replaces", "reviewOn", "goals", "decision", "replacing", "status", "actors",
    "due", "dueKind", "choice", "parelRole", "action", "member", "attendance", "function", "scale", "minutes",
    "purpose", "after", "from", "fromMeeting", "timesPutOff", "isOwn", "isLook", "time", "date", "start", "adoptedIn",
    "roles", "isGuest", "template", "note", "point", "goal", "row", "parel", "variant", "organisers", "guides",
    "expected", "attended", "target", "targets", "language",
  ]

  @Test(arguments: Samples.all.indices, Language.allCases)
  func nothingThatSomebodyTypedStays(index: Int, language: Language) throws {
    let event = Samples.all[index]
    for pair in event.fields.pairs {
      #expect(
        ErasedWords.keys.contains(pair.key) != Self.kept.contains(pair.key),
        "\(event.word).\(pair.key): is it typed, or not?")
    }
    let erased = event.fields.erased(in: language)
    #expect(erased.isRedacted && erased.ownWords.isEmpty)
    let again = EventKinds.event(word: event.word, fields: erased)
    #expect(type(of: again) == type(of: event))
    #expect(again.fields.pairs == erased.pairs)
    for (before, after) in zip(event.fields.pairs, erased.pairs) where !ErasedWords.keys.contains(before.key) {
      #expect(before == after)
    }
    let typed = event.fields.ownWords
    for text in again.fields.texts + [again.gist.nl, again.gist.en] {
      #expect(typed.allSatisfy { $0.count < 4 || !text.contains($0) }, "\(event.word): \(text)")
    }
  }

  /// A meeting with a decision that was corrected, a note, a parked point that came back, and a member; some of it erased.
  private static func story() throws -> [Entry] {
    var recorder = Recorder()
    try recorder.record(GroupFounded(name: "Trekkersgroep Heideland", scale: .network))
    try recorder.record(MemberJoined(name: "Geheim Persoon", roles: [RoleID("gp")], organisation: "Geheime zaak"))
    let member = try #require(recorder.group.members.first?.id)
    let first = try recorder.plan("2026-11-21")
    try recorder.start(first)
    try recorder.say("Geheim besluit", as: .decision, in: first)
    try recorder.say("Geheime notitie", as: .note, in: first)
    try recorder.undo()
    try recorder.say("Geheim punt", as: .point, in: first)
    try recorder.say("Gewoon besluit", as: .decision, in: first)
    let decision = try #require(recorder.group.decisions.first?.id)
    try recorder.record(DecisionEdited(decision: decision, text: "Geheimer besluit", replacing: [decision]))
    try recorder.record(DecisionStatusChanged(decision: decision, status: .deferred, reason: "Geheime reden"))
    try recorder.close(first)
    let second = try recorder.plan("2027-01-16")
    try recorder.start(second)
    let note = try #require(recorder.history.entries.first { $0.event is NoteWritten }?.mark.id)
    let point = try #require(recorder.group.points.first?.id)
    let words = recorder.history.wordsOf([decision, note, point, member]).map(\.mark.id)
    try recorder.record(TextRedacted(targets: words, language: .dutch))
    try recorder.record(TextRedacted(targets: [decision], language: .english))
    return recorder.history.entries
  }

  @Test func whatIsErasedIsGoneAndTheRestStays() throws {
    var history = History()
    history.insert(try Self.story())
    let group = history.group
    let decision = try #require(group.decisions.first)
    #expect(decision.number == "B2026-1.1" && decision.status == .deferred)
    #expect(decision.text.current == "(gewist)" && decision.reason == "(gewist)")
    #expect(group.points.first?.text.current == "(gewist)")
    let member = try #require(group.members.first)
    #expect(member.name == "(naam gewist)" && member.roles == [RoleID("gp")])
    #expect(group.decisions.map(\.text.current).contains("Gewoon besluit"))
    let texts = history.entries.flatMap(\.event.fields.texts)
    #expect(!texts.contains { $0.lowercased().contains("gehei") }, "\(texts)")
    #expect(!"\(group.dump)".lowercased().contains("gehei"))
    #expect(history.story(of: decision.id).contains { $0.event is TextRedacted })
  }

  /// The entries as other devices have them: none of them is erased yet.
  private static func unerased() throws -> [Entry] {
    var (typed, redactions) = ([Entry](), [Entry]())
    for entry in try story() {
      if entry.event is TextRedacted { redactions.append(entry) } else { typed.append(entry) }
    }
    // The words as they were, so that each arrival has something to take out.
    return typed.map { entry in
      let fields = Fields(
        entry.event.fields.pairs.map { pair in
          guard ErasedWords.keys.contains(pair.key), case .text = pair.value else { return pair }
          return Fields.Pair(key: pair.key, value: .text("Geheim \(entry.mark.id)"))
        })
      return Entry(
        mark: entry.mark, closesAct: entry.closesAct, event: EventKinds.event(word: entry.event.word, fields: fields))
    } + redactions
  }

  @Test(arguments: 0..<40) func anyOrderOfArrivalGivesTheSameGroup(seed: Int) throws {
    let entries = try Self.unerased()
    var whole = History()
    whole.insert(entries)
    var dice = Dice(seed: seed)
    var rest = entries.shuffled(using: &dice)
    var history = History()
    while !rest.isEmpty {
      let batch = Array(rest.prefix(1 + dice.roll(seed < 20 ? 1 : 30)))
      rest.removeFirst(batch.count)
      history.insert(batch)
    }
    #expect(history.group.dump == whole.group.dump)
    #expect(history.entries.map(\.event.fields.pairs) == whole.entries.map(\.event.fields.pairs))
  }

  /// A device that was not heard of yet had changed the same words: what it says goes as well, whenever it comes.
  @Test func aCorrectionThatWasNotKnownLosesItsWordsToo() throws {
    var recorder = Recorder()
    let meeting = try recorder.plan("2026-11-21")
    try recorder.start(meeting)
    try recorder.say("Geheim", as: .decision, in: meeting)
    let decision = try #require(recorder.group.decisions.first?.id)
    let at = try #require(recorder.history.latest)
    let early = Stamp(instant: at.instant, counter: at.counter + 1)
    func edit(_ id: String, _ at: Stamp, _ text: String) -> Entry {
      Entry(
        mark: Mark(id: EntryID(id), at: at, device: "aaaa", act: EntryID(id)), closesAct: true,
        event: DecisionEdited(decision: decision, text: text, replacing: [decision]))
    }
    try recorder.record(TextRedacted(targets: [decision], language: .english))
    let redacted = try #require(recorder.history.latest)
    recorder.history.insert([edit("o-1", early, "Nog geheim")])
    #expect(recorder.group.decisions[decision]?.text.values == ["(erased)"])
    #expect(recorder.history.unerased.map(\.mark.device) == ["kq3f", "aaaa"])
    // What somebody writes in its place afterwards stays.
    recorder.history.insert([edit("o-2", Stamp(instant: redacted.instant, counter: redacted.counter + 1), "Nieuw")])
    #expect(recorder.group.decisions[decision]?.text.all.map(\.value) == ["(erased)", "(erased)", "Nieuw"])
  }

  /// Some file holds it still, though what was read first says nothing any more.
  @Test func aLineThatComesAgainWithItsWordsIsNoted() throws {
    let whole = try Self.unerased()
    var history = History()
    history.insert(whole)
    let (known, group) = (history.unerased.count, history.group.dump)
    history.insert(history.entries)
    #expect(history.unerased.count == known)
    history.insert(whole)
    #expect(known > 0 && history.unerased.count == 2 * known)
    #expect(history.group.dump == group)
  }

  @Test func undoingAndRedoingBringsNothingBack() throws {
    var recorder = Recorder()
    let meeting = try recorder.plan("2026-11-21")
    try recorder.start(meeting)
    try recorder.say("Geheim", as: .decision, in: meeting)
    let decision = try #require(recorder.group.decisions.first?.id)
    try recorder.record(TextRedacted(targets: [decision], language: .dutch))
    try recorder.undo()
    #expect(recorder.group.decisions[decision]?.status == .void)
    try recorder.redo()
    #expect(recorder.group.decisions[decision]?.text.current == "(gewist)")
  }

  @Test func twoErasedNamesAreNotANameThatIsShared() throws {
    var recorder = Recorder()
    for name in ["Jan", "Piet"] { try recorder.record(MemberJoined(name: name)) }
    try recorder.record(TextRedacted(targets: recorder.group.members.map(\.id), language: .dutch))
    #expect(recorder.group.members.map(\.name) == ["(naam gewist)", "(naam gewist)"])
    #expect(recorder.group.namesakes.isEmpty)
  }
}
