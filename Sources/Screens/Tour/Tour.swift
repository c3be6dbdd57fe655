import Console
import Meetings

/// The way round in the example: five things that every chair does, each done with one key. Whoever does something else
/// is not held up, and it can be left at any time.
struct Tour: Hashable, Sendable {
  /// Something to do; it is done as soon as the example is so, whichever way it came to be.
  struct Step: Sendable {
    /// What to press, and what that does. Keys stand between backquotes, and are shown without.
    let words: Text
    /// The screen on which those keys mean that.
    let screen: ScreenName
    let isDone: @Sendable (Context, OpenScreen) -> Bool
  }

  /// The step that comes now, counted from 0.
  private(set) var index = 0

  static let steps: [Step] = [
    Step(
      words: Text(
        nl: "`Enter` opent de agenda.", en: "`Enter` opens the agenda."), screen: .home
    ) { context, top in
      if case .agenda = top { return true }
      return isRunning(context)
    },
    Step(
      words: Text(nl: "`Enter` begint het overleg.", en: "`Enter` starts the meeting."),
      screen: .agenda
    ) {
      context, _ in isRunning(context)
    },
    Step(words: Text(nl: "`→` gaat naar het volgende punt.", en: "`→` goes to the next item."), screen: .live) {
      context, _ in
      context.group.runningMeeting.map { $0.clock.current != $0.agenda.first?.id } ?? false
    },
    Step(
      words: Text(
        nl: "`b`, een zin, `Enter`: een besluit.", en: "`d`, a sentence, `Enter`: a decision."),
      screen: .live
    ) { context, _ in hasDecision(context) },
    Step(words: Text(nl: "`u` maakt het weer ongedaan.", en: "`u` undoes it."), screen: .live) { context, _ in
      context.history.lastRedoable(by: context.device) != nil
    },
  ]

  /// What is said where it begins.
  static let beginning = Text(
    nl:
      "Een rondleiding van vijf stappen staat boven in beeld. Ctrl-X stopt ermee; je mag ook gewoon iets anders doen.",
    en: "A five-step tour is at the top. Ctrl-X leaves it; you can do anything else meanwhile.")

  /// What is said at the end.
  static let end = Text(
    nl: "Dat was de rondleiding. ? toont alle toetsen; probeer gerust alles, het is een voorbeeld.",
    en: "That was the tour. ? shows all keys; try anything you like, it is an example.")

  private static func isRunning(_ context: Context) -> Bool { context.group.runningMeeting != nil }

  private static func hasDecision(_ context: Context) -> Bool {
    let meeting = context.group.runningMeeting?.id
    return context.group.decisions.contains { $0.place.meeting == meeting && $0.status != .void }
  }

  /// The tour after what was done now; nil after its last step.
  func after(_ context: Context, _ top: OpenScreen) -> Tour? {
    var next = self
    while Self.steps.indices.contains(next.index), Self.steps[next.index].isDone(context, top) { next.index += 1 }
    return Self.steps.indices.contains(next.index) ? next : nil
  }

  /// What to do now, with how far it is: "Rondleiding 2/5: Enter begint het overleg; de klok loopt." On another screen,
  /// where its keys mean something else, only the way back.
  func words(on top: OpenScreen) -> Text {
    let step = Self.steps[index]
    let words = step.screen == top.name ? step.words.withoutKeySigns : Self.way(to: step.screen, from: top.name)
    return Text(nl: "\(place.nl): \(words.nl)", en: "\(place.en): \(words.en)")
  }

  /// "Rondleiding 2/5".
  private var place: Text {
    let place = "\(index + 1)/\(Self.steps.count)"
    return Text(nl: "Rondleiding \(place)", en: "Tour \(place)")
  }

  /// From the screen of the group nothing goes back: there the way is the one by which everybody came.
  private static func way(to screen: ScreenName, from here: ScreenName) -> Text {
    guard here == .home else { return Text(nl: "Esc gaat terug.", en: "Esc goes back.") }
    return screen == .agenda
      ? steps[0].words.withoutKeySigns
      : Text(nl: "Enter gaat verder met het overleg.", en: "Enter continues the meeting.")
  }

  /// Draws it, and how to leave it, in as many words as there is room for: at least how far it is.
  func draw(_ pane: inout Pane, on top: OpenScreen, _ context: Context) {
    let sentences = [words(on: top), place].map(context.say)
    let words = sentences.first { TextWidth.columns(of: $0) < pane.columns } ?? context.say(place)
    let used = pane.put(words, at: 1, 0, Style(.accent, bold: true))
    let ways = [context.say(Text(nl: "Ctrl-X stopt", en: "Ctrl-X leaves")), "Ctrl-X"]
    let leave = ways.first { used + TextWidth.columns(of: $0) + 4 <= pane.columns }
    if let leave { pane.putRight(leave, 0, Style(.muted), inset: 1) }
  }

  static let key = Key.control("x")

  /// Begins it, and leaves it.
  static let binding = Binding<AppModel>(
    Keys(key), Text(nl: "rondleiding", en: "tour"),
    help: Text(
      nl: "de rondleiding door het voorbeeld, of ermee stoppen", en: "the tour of the example, or leave it"),
    isHint: false, records: false,
    unless: { model, context in
      if context.isProjector { return Sentences.onlyProjects }
      return context.isExample || model.tour != nil ? nil : onlyInExample
    }
  ) { model, context in
    guard model.tour == nil else {
      model.tour = nil
      return [.say(left)]
    }
    model.tour = Tour().after(context, model.top)
    return [.say(model.tour == nil ? end : beginning)]
  }

  static let left = Text(
    nl: "De rondleiding is gestopt; Ctrl-X begint opnieuw.", en: "You left the tour; Ctrl-X starts it again.")

  private static let onlyInExample = Text(
    nl: "De rondleiding is er in het voorbeeld; dat open je op het beginscherm.",
    en: "The tour is in the example; open that on the start screen.")
}

extension AppModel {
  /// Begins the tour for who sees the example for the first time.
  mutating func beginTour() {
    guard context.isExample, !context.hasUsedExample, !context.isProjector else { return tour = nil }
    tour = Tour().after(context, top)
    if tour != nil, notice == nil { notice = Notice(text: Tour.beginning, kind: .plain) }
  }

  /// Nothing else is lost by that: it can be left whatever is open.
  mutating func leaveTour() -> [Effect] {
    tour = nil
    if prompt == nil || notice?.text == Tour.beginning { notice = Notice(text: Tour.left, kind: .plain) }
    return []
  }

  /// Goes to the next step once one is done; the end is told behind what that did.
  mutating func followTour() {
    guard let now = tour else { return }
    tour = context.isExample ? now.after(context, top) : nil
    guard tour == nil, context.isExample, saving == nil else { return }
    notice = Notice(text: notice?.text.followed(by: Tour.end) ?? Tour.end, kind: .good)
  }
}
