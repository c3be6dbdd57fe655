import Catalogue
import Console
import Meetings

@testable import Screens

/// The whole program without a terminal and without a disk: keys go in, a picture comes out.
struct Rehearsal {
  /// What the recorder does with an act.
  enum Answer {
    /// On disk before the next key.
    case atOnce
    /// Not before `answer()`.
    case later
    /// Not at all.
    case failing(Text)
  }

  private(set) var model: AppModel
  /// What was asked for besides recording and keeping drafts.
  private(set) var effects: [Effect] = []
  /// The meetings of which minutes were looked for.
  private(set) var lookedFor: [EntryID] = []
  /// What was asked to be recorded, whether it was or not.
  private(set) var acts: [Act] = []
  /// The drafts as they are kept, by their kind.
  private(set) var drafts: [String: String] = [:]
  var recording = Answer.atOnce
  /// Why settings cannot be kept; nil where they can.
  var settingsTrouble: Text?
  private var waiting: [Act] = []
  private var recorder = Recorder(device: "kq3f")
  private var other = Recorder(device: "b7qd")
  private(set) var now = Moment.frozen

  /// The program as it starts, with no group open.
  init(
    _ language: Language = .dutch, columns: Int = 80, rows: Int = 24, groups: [String] = [], hasColours: Bool = true,
    isProjector: Bool = false
  ) {
    let size = Size(columns: columns, rows: rows)
    var context = Context(now: now, language: language, size: size, device: "kq3f", isProjector: isProjector)
    context.hasColours = hasColours
    context.settingsPath = "~/.config/trekkersgroep/settings.conf"
    model = AppModel(context: context)
    send(.groupsFound(groups.map { KnownGroup(folder: $0, name: $0) }))
  }

  /// The program with a group open.
  init(
    _ group: Notebook, _ language: Language = .dutch, columns: Int = 80, rows: Int = 24,
    drafts: [String: String] = [:], isExample: Bool = false, isReadOnly: Bool = false, remark: Text? = nil,
    isProjector: Bool = false
  ) {
    self.init(language, columns: columns, rows: rows, isProjector: isProjector)
    now = group.now
    recorder = group.recorder
    send(.ticked(now))
    send(
      .opened(
        Opened(
          history: group.history, drafts: drafts, isExample: isExample, isReadOnly: isReadOnly, remark: remark)))
  }

  var language: Language { model.context.language }
  var group: Trekkersgroep { model.context.group }
  var canvas: Canvas { model.draw() }
  /// The rows of the screen, from top to bottom.
  var lines: [String] { canvas.lines }
  /// The screen as one text.
  var picture: String { lines.joined(separator: "\n") }
  /// The row of hints.
  var hints: String { lines[lines.count - 1] }
  /// The two rows above the hints: what is said, or the line and what was understood.
  var foot: String { lines.suffix(3).dropLast().joined(separator: "\n") }

  // MARK: What people do

  /// Types a script such as `bKennisspel in maart<enter>`.
  mutating func type(_ script: String) {
    for key in Key.sequence(script) { send(.key(key)) }
  }

  /// Types a script of the language that the screen is in.
  mutating func type(nl: String, en: String) { type(language == .dutch ? nl : en) }

  /// Pastes a text.
  mutating func paste(_ text: String) { send(.key(.paste(text))) }

  // MARK: What happens

  mutating func send(_ message: Message) {
    for effect in model.update(message) { perform(effect) }
  }

  /// Has the screens read line by line from now on.
  mutating func listen() {
    model.context.isLinear = true
    send(.resized(LinearConversation.size))
  }

  mutating func resize(columns: Int, rows: Int) { send(.resized(Size(columns: columns, rows: rows))) }

  mutating func wait(minutes: Int) {
    now = now.later(minutes: minutes)
    send(.ticked(now))
  }

  mutating func wait(days: Int) {
    now = Moment(
      instant: Instant(milliseconds: now.instant.milliseconds + days * 86_400_000), day: now.day.adding(days: days),
      time: now.time)
    send(.ticked(now))
  }

  /// Records what another device recorded meanwhile, as it comes in through the folder.
  mutating func arrive(_ act: Act) throws {
    send(.arrived(try other.entries(of: act, at: now.instant, after: model.context.history.latest)))
  }

  /// Writes what waits, or lets it fail.
  mutating func answer(remark: Text? = nil) throws {
    for act in taken() {
      let entries = try recorder.entries(of: act, at: now.instant, after: model.context.history.latest)
      send(.recorded(entries, remark: remark))
    }
  }

  mutating func refuse(_ why: Text) {
    for _ in taken() { send(.notRecorded(why)) }
  }

  private mutating func taken() -> [Act] {
    let acts = waiting
    waiting = []
    return acts
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .record(let act):
      acts.append(act)
      waiting.append(act)
      switch recording {
      case .later: break
      case .failing(let why): refuse(why)
      case .atOnce:
        do { try answer() } catch { refuse(Text(verbatim: "\(error)")) }
      }
    case .keepDraft(let kind, let text): drafts[kind] = text.isEmpty ? nil : text
    case .lookForMinutes(let meeting): lookedFor.append(meeting)
    case .changeSetting(let key, let value):
      effects.append(effect)
      send(.settingChanged(key, to: value, trouble: settingsTrouble))
    default: effects.append(effect)
    }
  }
}

extension String {
  /// The same in one line, with one blank where it was broken or stands in columns.
  var unbroken: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
