import Console
import Meetings

/// The actions that every screen has.
enum CommonKeys {
  static let bindings: [Binding<AppModel>] = [
    Binding(
      Keys(.character("?"), .function(1)), Text(nl: "hulp", en: "help"),
      help: Text(nl: "alle toetsen van dit scherm", en: "all keys of this screen"), isHint: false, records: false
    ) { _, _ in [.help] },
    Binding(
      Keys(.character(":"), .control("p")), Text(nl: "opdracht", en: "command"),
      help: Text(nl: "alles wat het programma kan, op naam", en: "everything the program can do, by name"),
      isHint: false, records: false
    ) { _, _ in [.palette] },
    Binding(
      Keys(.escape), Text(nl: "terug", en: "back"),
      help: Text(nl: "een stap terug", en: "one step back"), isHint: false, records: false,
      unless: { model, context in model.stack.count > 1 ? nil : firstScreen(context) }
    ) { model, context in model.top.stepBack(context) },
    Binding(
      Keys("u"), Text(nl: "ongedaan", en: "undo"),
      help: Text(nl: "de laatste vastlegging ongedaan maken", en: "undo what was recorded last"), isHint: false,
      unless: { model, context in UndoActs.refusalToUndo(context, on: model.top.name) }
    ) { _, context in UndoActs.undo(context) },
    Binding(
      Keys(.control("r")), Text(nl: "opnieuw", en: "redo"),
      help: Text(nl: "wat ongedaan is opnieuw doen", en: "redo what was undone"), isHint: false,
      unless: { _, context in UndoActs.refusalToRedo(context) }
    ) { _, context in UndoActs.redo(context) },
    Binding(
      Keys("/"), Text(nl: "zoeken", en: "search"),
      help: Text(nl: "zoeken in alle overleggen", en: "search all meetings"), isHint: false, records: false,
      unless: { _, context in
        if context.isProjector { return Sentences.onlyProjects }
        return context.group.name.isEmpty ? Text(nl: "Open eerst een groep.", en: "Open a group first.") : nil
      }
    ) { _, context in [.open(.search(SearchScreen(context)))] },
    Binding(
      manualKey, Text(nl: "handleiding", en: "manual"),
      help: Text(nl: "de handleiding, bij dit scherm open", en: "the manual, open at this screen"), isHint: false,
      records: false
    ) { model, _ in model.openManual() },
    ProjectionActions.opening,
    ThemeSwitch.binding,
    Tour.binding,
  ]

  static let manualKey = Keys(.control("o"))
}

extension CommonKeys {
  /// Said where there is no step back.
  private static func firstScreen(_ context: Context) -> Text {
    if context.isProjector { return Sentences.onlyProjects }
    return context.group.name.isEmpty
      ? Text(nl: "Dit is het beginscherm. q stopt.", en: "This is the start screen. q quits.")
      : Text(
        nl: "Dit is het groepsscherm. q stopt, g gaat naar een andere groep.",
        en: "This is the group's screen. q quits, g goes to another group.")
  }
}

extension HelpEntry {
  /// Actions of every screen are numbered from here.
  static let commonOffset = 1_000

  /// Where one key stands for several actions, the one that it means now: the one that is possible, else the first.
  static func told(_ entries: [HelpEntry]) -> [HelpEntry] {
    entries.filter { entry in
      let same = entries.filter { $0.keys == entry.keys }
      return entry.index == (same.first { $0.refusal == nil } ?? same.first)?.index
    }
  }
}

extension AppModel {
  /// All actions of the screen on top, and those of every screen.
  var helpEntries: [HelpEntry] {
    let own = HelpEntry.told(top.entries(context))
    // One whose keys all mean something else here is none.
    let all =
      own + commonEntries.filter { entry in !entry.keys.allSatisfy { key in own.contains { $0.keys.contains(key) } } }
    // A window that only projects never does what it cannot do now.
    return context.isProjector ? all.filter { $0.refusal == nil } : all
  }

  /// The actions of every screen, with those of their keys that work here.
  var commonEntries: [HelpEntry] {
    CommonKeys.bindings.enumerated().map { index, binding in
      HelpEntry(
        index: HelpEntry.commonOffset + index, keys: binding.keys[context.language].filter(isWorking),
        word: binding.word, help: binding.help, isHint: false, refusal: binding.refusal(self, context))
    }
  }

  /// Where letters are text, the keys that are letters do nothing else; ? is help, and : the palette, until the first of
  /// them.
  private func isWorking(_ key: Key) -> Bool {
    guard key.isLetter, top.takesLetters else { return true }
    return [.character("?"), .character(":")].contains(key) && !top.takesText
  }
}

/// Taking back and doing again.
enum UndoActs {
  static func refusalToUndo(_ context: Context, on screen: ScreenName) -> Text? {
    guard let act = context.history.lastUndoable(by: context.device) else {
      return Text(nl: "Er is niets om ongedaan te maken.", en: "There is nothing to undo.")
    }
    if let refusal = context.history.refusalToUndo(act.id) { return refusal.text }
    // Once too often takes the walk and the clock away: that is done on purpose, on the agenda.
    return isBeginning(act, context) && screen != .agenda ? atBeginning : nil
  }

  private static func isBeginning(_ act: History.ActSummary, _ context: Context) -> Bool {
    // One that began before its day was moved in the same act.
    let begun = context.history.entries.last { $0.mark.act == act.id && $0.event is MeetingStarted }
    return begun?.event.subject.map { context.group.meetings[$0]?.status == .running } ?? false
  }

  private static let atBeginning = Text(
    nl:
      "Verder terug is het begin van dit overleg zelf. Wil je ook dat ongedaan maken: open de agenda en druk daar op u.",
    en: "Further back is the start of this meeting itself. To undo that too: open the agenda and press u there.")

  static func undo(_ context: Context) -> [Outcome] {
    guard let act = context.history.lastUndoable(by: context.device) else { return [] }
    // What it was named is known best on the side where it is there.
    let before = context
    return [
      .record(Act([ActUndone(target: act.id)])) { _, after in
        let said = tell(undone, act, act.event is ItemRemoved ? after : before)
        return [.say(runsOn(act, after) ? Text(nl: "\(said.nl). \(goesOn.nl)", en: "\(said.en). \(goesOn.en)") : said)]
      }
    ]
  }

  /// Whether a meeting of which the beginning was taken back is running all the same.
  private static func runsOn(_ act: History.ActSummary, _ after: Context) -> Bool {
    isBeginning(act, after)
  }

  private static let goesOn = Text(
    nl: "Het loopt door: een ander apparaat begon het ook.",
    en: "The meeting is still running: another device started it too.")

  static func refusalToRedo(_ context: Context) -> Text? {
    guard let act = context.history.lastRedoable(by: context.device) else {
      return Text(nl: "Er is niets om opnieuw te doen.", en: "There is nothing to redo.")
    }
    return context.history.refusalToRedo(act.id)?.text
  }

  static func redo(_ context: Context) -> [Outcome] {
    guard let act = context.history.lastRedoable(by: context.device) else { return [] }
    let said = tell(redone, act, context)
    return [.record(Act([ActRedone(target: act.id)])) { _, _ in [.say(said)] }]
  }

  static let undone = Text(nl: "Ongedaan", en: "Undone")
  static let redone = Text(nl: "Opnieuw", en: "Redone")

  private static func tell(_ word: Text, _ act: History.ActSummary, _ context: Context) -> Text {
    Text(verbatim: "\(context.say(word)): \(context.sentence(of: act.event, as: act.entry))")
  }
}
