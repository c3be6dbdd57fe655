import Meetings
import Testing

@testable import Screens

@Suite("The end of a meeting")
struct ClosingTests {
  @Test("A reason for closing is kept when Esc goes back")
  func keptReason() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>fswant laat<esc>s")
    #expect(stage.picture.contains("› want laat"))
  }

  @Test("Cancelling a meeting has a letter of its own, and says how it is taken back", arguments: Language.allCases)
  func cancelling(language: Language) throws {
    var stage = Rehearsal(try .prepared(language), language)
    stage.type("<enter>c")
    #expect(stage.model.prompt == nil)
    stage.type("y<enter>")
    #expect(stage.group.meetings.last?.status == .cancelled)
    #expect(
      stage.foot.contains(
        language == .dutch ? "2026-2 is afgezegd. u maakt het ongedaan." : "2026-2 is cancelled. u undoes it."))
  }

  @Test("Closing asks, and Esc does not close")
  func asks() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>fs")
    #expect(stage.foot.contains("Overleg 2026-2 afsluiten?"))
    #expect(stage.acts.isEmpty)
    stage.type("<esc>")
    #expect(stage.group.runningMeeting != nil)
  }

  @Test("Closing writes the minutes and shows where")
  func closes() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>fs<enter>")
    let meeting = try #require(stage.group.meetings.last)
    #expect(meeting.status == .closed)
    #expect(meeting.endedAt == stage.now.time)
    #expect(stage.effects == [.export(meeting: meeting.id)])
    stage.send(.exported(paths: ["verslagen/2026-2/verslag.md"], remark: nil, of: meeting.id))
    #expect(stage.lines.contains { $0.contains("verslagen/2026-2/verslag.md") })
  }

  @Test("Minutes of a meeting that runs, or of another, say in the message where they are, not under this one")
  func pathsElsewhere() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>fv")
    let (first, running) = (try #require(stage.group.meetings.first), try #require(stage.group.runningMeeting))
    #expect(stage.effects == [.export(meeting: running.id)])
    let paths = ["~/v/2026-2/verslag.md", "~/v/2026-2/verslag.html"]
    stage.send(.exported(paths: paths, remark: nil, of: running.id))
    #expect(stage.foot.contains("Verslag geschreven in ~/v/2026-2: verslag.md en verslag.html"))
    var closed = Rehearsal(try .closed())
    closed.type("o<down>v")
    closed.type("<esc>")
    closed.send(.exported(paths: ["~/v/2026-1/verslag.md"], remark: nil, of: first.id))
    #expect(closed.foot.contains("Verslag geschreven in ~/v/2026-1: verslag.md"))
  }

  @Test("Closing over gaps keeps the reason")
  func reason() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>fs")
    #expect(stage.foot.contains("open punten afsluiten? Reden"))
    stage.type("De tijd was om<enter>")
    #expect(stage.group.meetings.last?.status == .closed)
    #expect(stage.group.meetings.last?.reason == "De tijd was om")
  }

  @Test("A decision that is replaced says so where it is read out, and what nobody has yet is read last")
  func replacedAndUnassigned() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>aBrief aan de gemeente<enter>aBel @ros<enter>ov Anders<enter><esc>f")
    let lines =
      stage.lines.joined(separator: "\n")
      + {
        var more = stage; more.type("<pgdn><pgdn>"); return more.picture
      }()
    #expect(lines.contains("FTO · vervangen door"))
    let last = try #require(lines.range(of: "nog te verdelen:", options: .backwards))
    #expect(lines[..<last.lowerBound].contains("ROS"))
  }

  @Test("Every gap has a key that goes there")
  func jumps() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>f<enter>")
    #expect(stage.group.runningMeeting?.current?.topic == TopicID("mdo-broadening"))
    #expect(stage.lines[2].contains("MDO"))
    stage.wait(minutes: 1)
    stage.type("f<down><down><down><enter>")
    #expect(stage.foot.contains("A2026-2.2 › Zaal regelen"))
    stage.type(" @noord <enter>")
    #expect(stage.group.actions.first { $0.number == "A2026-2.2" }?.terms.current.actors.count == 1)
    #expect(!stage.picture.contains("nog te verdelen: A2026-2.2"))
  }

  @Test("The gaps of people lead to the people")
  func people() throws {
    var book = try Notebook.prepared()
    book.on("2026-11-21", "14:00")
    try book.begin()
    var stage = Rehearsal(book)
    stage.type("<enter>f<enter>")
    #expect(stage.picture.contains("nog niemand aanwezig gemeld"))
    #expect(stage.picture.contains("geen notulist gekozen"))
    stage.type("<enter>")
    #expect(stage.lines[0].contains("mensen"))
    stage.type("a2<esc>")
    #expect(!stage.picture.contains("nog niemand aanwezig"))
    #expect(!stage.picture.contains("geen notulist"))
  }

  @Test("From a closed meeting the way back is the group's own screen, where nothing is recorded in it any more")
  func readOnly() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>fs<enter>")
    let count = stage.acts.count
    stage.type("s")
    #expect(stage.foot.contains("Overleg 2026-2 is afgesloten"))
    stage.type("<esc>")
    #expect(stage.lines[0].contains(stage.group.name) && stage.acts.count == count)
  }

  @Test("What was not discussed is on the next agenda, and says where it comes from and how often")
  func carriedOver() throws {
    var stage = Rehearsal(try .running(), columns: 120, rows: 36)
    stage.type("<enter>fs<enter>n19-12 14:00<enter>")
    #expect(stage.foot.contains("2026-3 is gepland"))
    stage.type("<esc><enter>")
    let next = try #require(stage.group.nextMeeting())
    #expect(next.agenda.first { $0.topic == TopicID("mdo-broadening") }?.origin?.timesPutOff == 1)
    #expect(stage.picture.contains("MDO verbreden  (van 2026-2, 1 keer uitgesteld)"))
    #expect(stage.picture.contains("Wie belt de gemeente over dagbesteding?  (van 2026-2, 2 keer uitgesteld)"))
  }

  /// The words of the row with the sign of what is chosen; a counter may stand beside them.
  private func chosen(_ stage: Rehearsal) -> String? {
    stage.lines.dropFirst(2).first { $0.contains("›") }.map { line in
      let row = line.drop { $0 == " " || $0 == "›" }
      return "› " + (row.firstRange(of: "   ").map { row[..<$0.lowerBound] } ?? row[...])
    }
  }

  /// A meeting at its first item, with more missing than a small screen shows.
  private func manyGaps() throws -> Notebook {
    var book = try Notebook.begun()
    try book.agree("Zaal huren")
    try book.agree("Koffie zetten")
    return book
  }

  @Test("What Enter goes to is in sight, however far one scrolled", arguments: [(64, 16), (64, 12), (80, 24)])
  func chosenInSight(columns: Int, rows: Int) throws {
    for keys in ["<pgdn>", "<pgdn><pgdn>", "<pgdn><pgup>", "<end>", "<end><pgup>", "<down><pgdn>", "<pgdn><up>"] {
      var stage = Rehearsal(try manyGaps(), columns: columns, rows: rows)
      stage.type("<enter>f<enter>\(keys)")
      let row = self.chosen(stage)
      let isEntry = row?.hasPrefix("› A2026-2.") == true
      #expect((row != nil && !isEntry) == stage.hints.contains("Enter aanvullen"), "\(keys)")
      stage.type("<enter>")
      guard let row else {
        #expect(stage.picture.contains("Blader eerst terug naar wat er mist."), "\(keys)")
        continue
      }
      let context = stage.model.context
      let action = stage.group.actions.first { row.contains($0.number) }
      let item = stage.group.runningMeeting?.agenda.first { row.contains(context.name(of: $0)) }
      if let action {
        #expect(stage.foot.contains("\(action.number) ›"), "\(keys)")
      } else {
        #expect(item != nil && stage.group.runningMeeting?.clock.current == item?.id, "\(keys): \(row)")
      }
    }
  }

  @Test("Every gap comes in sight with the arrows, one after the other, and so does the heading on the way back")
  func arrowsThroughGaps() throws {
    var stage = Rehearsal(try manyGaps(), columns: 64, rows: 12)
    stage.type("<enter>f<enter>")
    let count = stage.group.closingGaps(
      of: try #require(stage.group.runningMeeting), at: stage.now.instant
    ).count
    var seen = [try #require(chosen(stage))]
    for _ in 1..<count {
      stage.type("<down>")
      seen.append(try #require(chosen(stage)))
    }
    #expect(Set(seen).count == count && count > 7)
    for _ in 1..<count { stage.type("<up>") }
    #expect(chosen(stage) == seen[0])
    stage.type("<up>")
    #expect(stage.picture.contains("Nog \(count) open punten"))
  }

  @Test("Much that is missing is counted first, so that what was decided comes first; Enter lists it")
  func folded() throws {
    var book = try manyGaps()
    try book.say(.decision, "Kennisspel in maart")
    var stage = Rehearsal(book, columns: 64, rows: 16)
    stage.type("<enter>f")
    #expect(stage.lines[2].contains("open punten · Enter toont ze") && stage.hints.contains("Enter wat mist"))
    #expect(stage.picture.contains("B2026-2.1  Kennisspel in maart") && chosen(stage) == nil)
    stage.type("<enter>")
    #expect(chosen(stage) != nil && stage.hints.contains("Enter aanvullen"))
  }

  @Test("Nothing missing is not the same as nothing left: what was not decided, adopted or done is said")
  func openThings() throws {
    var book = try Notebook.prepared()
    book.on("2026-11-21", "14:00")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    while let act = book.group.runningMeeting?.goingOn(in: book.group, at: book.now.instant) {
      book.wait(minutes: 2)
      try book.record(act)
    }
    var stage = Rehearsal(book, columns: 120, rows: 36)
    stage.type("<enter>f")
    #expect(!stage.picture.contains("compleet"))
    #expect(stage.lines.contains(" Besluiten: geen · Acties: geen"))
    #expect(
      stage.lines.contains(
        " verslag 2026-1 nog niet vastgesteld: v in het overleg · 1 actie te laat: t toont de acties"))
    // The same where there is less room: no row ends in the middle of one of them.
    stage.resize(columns: 64, rows: 16)
    #expect(stage.lines.contains(" verslag 2026-1 nog niet vastgesteld: v in het overleg"))
    #expect(stage.lines.contains(" 1 actie te laat: t toont de acties"))
    // What nobody can do anything about is grey, what waits for somebody yellow.
    let tone = { (words: String) in
      stage.lines.firstIndex { $0.contains(words) }.map { stage.canvas[1, $0].style.tone }
    }
    #expect(tone("Besluiten: geen") == .muted && tone("te laat") == .warning)
    // The keys do what they are said to do.
    stage.type("t")
    #expect(stage.model.top.name == .actions)
    stage.type("<esc><esc>v")
    #expect(stage.picture.contains("verslag 2026-1 · verbetering"))
  }

  @Test("Where nothing can be recorded no key is named that would")
  func nothingToDo() throws {
    var stage = Rehearsal(try .begun(), isReadOnly: true)
    stage.type("<enter>f")
    #expect(stage.picture.contains("verslag 2026-1 nog niet vastgesteld"))
    #expect(!stage.picture.contains("v in het overleg"))
  }

  @Test("A page moves what is chosen with it where some of what is missing stays in sight")
  func pageMovesTheChoice() throws {
    var stage = Rehearsal(try manyGaps(), columns: 64, rows: 16)
    stage.type("<enter>f<enter>")
    let first = try #require(chosen(stage))
    stage.type("<pgdn>")
    let moved = try #require(chosen(stage))
    #expect(moved != first)
    stage.type("<pgup>")
    #expect(chosen(stage) != nil && stage.picture.contains(" open punten"))
  }

  @Test("An item that was only walked past is missing at the end, and on the next agenda")
  func walkedPast() throws {
    var stage = Rehearsal(try .begun(), columns: 120, rows: 36)
    stage.type("<enter>")
    for _ in 0..<3 { stage.type("<right>") }
    stage.wait(minutes: 5)
    stage.type("<right><tab><end><enter>f")
    #expect(stage.picture.contains("niet besproken: Gezamenlijk doel"))
    #expect(!stage.picture.contains("niet besproken: Taken en rollen"))
    stage.type("s<enter>n19-12 14:00<enter>")
    #expect(stage.foot.contains("2026-3 is gepland"))
    stage.type("<esc><enter>")
    let next = try #require(stage.group.nextMeeting())
    #expect(next.agenda.first { $0.topic == TopicID("shared-goal") }?.origin?.timesPutOff == 1)
    #expect(next.agenda.first { $0.topic == TopicID("roles") }?.origin == nil)
  }

  @Test("End and Home scroll the read-back")
  func scrolling() throws {
    var stage = Rehearsal(try .running(), columns: 64, rows: 16)
    stage.type("<enter>f")
    let top = stage.picture
    stage.type("<end>")
    let end = stage.picture
    #expect(end != top)
    stage.type("<pgdn>")
    #expect(stage.picture == end)
    stage.type("<home>")
    #expect(stage.picture == top)
  }
}
