import Console
import Meetings

/// The root: gives each message to what it is for. It routes and never decides.
extension AppModel {
  /// Takes in a message; what is asked for in answer comes back as effects.
  public mutating func update(_ message: Message) -> [Effect] {
    let before = meetingWithoutPaths
    let effects = answer(message)
    goBackToLine()
    projectAgain()
    clearTheWall()
    followTour()
    // Whatever is asked for would write, or speak for another window.
    if context.isProjector { return effects.filter(\.leavesTheGroupAlone) }
    // What another device wrote is shown too; what is written now will be told.
    guard let meeting = meetingWithoutPaths, meeting != before, !effects.contains(.export(meeting: meeting)) else {
      return effects
    }
    return effects + [.lookForMinutes(of: meeting)]
  }

  private mutating func answer(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return press(key)
    case .resized(let size):
      context.size = size
      // Where nothing can be shown nothing is chosen anew either: it comes back as it was.
      if !isTooSmall { for index in stack.indices { stack[index].refresh(context) } }
    case .chose(let row): choose(row)
    case .noted(let attendance): return note(attendance)
    case .pointed(let pointing): return point(pointing)
    case .ticked(let moment): context.now = moment
    case .recorded(let entries, let remark): return finish(entries, remark)
    case .notRecorded(let why): return keepTyping(why)
    case .waits(let isWaiting): context.isWaiting = isWaiting
    case .linesKept(let trouble): takeLineTrouble(trouble)
    case .linesErased(let gone): return forgetLines(gone)
    case .opened(let opened): return open(opened)
    case .arrived(let entries, let remark): return take(entries, remark)
    case .journalIsBack(let said): withdrawNews(saying: said)
    case .numbersTaken(let numbers): context.history.spare(numbers)
    case .groupsFound(let groups, let hasUsedExample): showStart(groups, hasUsedExample: hasUsedExample)
    case .exported(let paths, let remark, let meeting): tell(paths, remark, of: meeting)
    case .notExported(let reason): tellNotWritten(reason)
    case .writable:
      context.isReadOnly = false
      notice = Notice(text: Sentences.writable, kind: .good)
    case .minutesFound(let paths, let meeting): show(paths, of: meeting)
    case .edited(let text): return takeEdited(text)
    case .settingsRemark(let remark, let areLeftAlone): takeRemark(onSettings: remark, areLeftAlone)
    case .settingChanged(let key, let value, let trouble): takeSetting(key, value, trouble)
    case .failed(let why): notice = Notice(text: why, kind: .refusal, isLoss: true)
    }
    return []
  }

  // MARK: Keys

  mutating func press(_ key: Key) -> [Effect] {
    if key == ThemeSwitch.key { return switchTheme() }
    if key == Tour.key, tour != nil { return leaveTour() }
    offer = nil
    if let refusal = refusalToPaste(key) { return sayingForAll { $0.carryOut([.refuse(refusal)]) } }
    if saving != nil {
      saving?.waiting.append(key)
      return []
    }
    if isTooSmall { return pressUnseen(key) }
    if help != nil { return pressInHelp(key) }
    if prompt != nil { return pressInPrompt(key) }
    return pressOnScreen(key)
  }

  /// Nothing is done that nobody can see: words are typed on, looked-for ones too, and q leaves: it records nothing.
  private mutating func pressUnseen(_ key: Key) -> [Effect] {
    if help != nil { return key.spells ? pressInHelp(key) : [] }
    if let open = prompt, !open.prompt.isQuestion { return key.edits ? pressInPrompt(key) : [] }
    if prompt == nil, top.takesText || top.takesLetters { return key.spells ? pressOnScreen(key) : [] }
    return key == .character("q") ? [.quit] : []
  }

  private mutating func pressOnScreen(_ key: Key) -> [Effect] {
    let isMove = [.up, .down, .pageUp, .pageDown].contains(key)
    // A refusal is over at the next key; what was recorded stays in sight while somebody looks around.
    if !isMove || notice?.kind == .refusal, !isHidden(notice) { notice = nil }
    if let outcomes = stack[stack.count - 1].handle(key, context) { return sayingForAll { $0.carryOut(outcomes) } }
    // Taking back names what was recorded; a window that only projects takes nothing back.
    if let outcomes = common(key) {
      return context.isProjector ? sayingForAll { $0.carryOut(outcomes) } : carryOut(outcomes)
    }
    return sayingForAll { $0.refuseUnknown(key) }
  }

  /// What a key means on every screen.
  private mutating func common(_ key: Key) -> [Outcome]? {
    guard let binding = CommonKeys.bindings.first(where: { $0.keys[context.language].contains(key) }) else {
      return nil
    }
    if let refusal = binding.refusal(self, context) { return [.refuse(refusal)] }
    return binding.run(&self, context)
  }

  private mutating func refuseUnknown(_ key: Key) -> [Effect] {
    if case .paste = key { refusePasted() }
    guard case .character(let character) = key else { return [] }
    notice = Notice(
      text: Text(
        nl: "“\(character)” doet hier niets. Met ? zie je alle toetsen.",
        en: "“\(character)” does nothing here. Press ? for all keys."),
      kind: .refusal)
    return []
  }

  // MARK: Outcomes

  mutating func carryOut(_ outcomes: [Outcome]) -> [Effect] {
    outcomes.flatMap { carryOut($0) }
  }

  private mutating func carryOut(_ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .record(let act, let then): return record(act, then)
    case .open(let screen): stack.append(screen)
    case .replace(let screen):
      // What it was to come in the place of may be gone meanwhile, and with it what the new one would show.
      if stack.count > 1, !screen.isGone(context) { stack[stack.count - 1] = screen }
    case .goOn(let meeting): goOn(with: meeting)
    case .back: if stack.count > 1 { stack.removeLast() }
    case .home: stack = [.home(HomeScreen())]
    case .ask(let asked): ask(asked)
    case .say(let text): notice = Notice(text: text, kind: .plain)
    case .announce(let text): announce(text)
    case .refuse(let text): notice = Notice(text: text, kind: .refusal)
    case .help: help = HelpOverlay()
    case .palette: openPalette()
    case .perform(let effect): return [effect]
    }
    stack[stack.count - 1].refresh(context)
    return []
  }

  private mutating func ask(_ asked: any Prompt) {
    let draft = draft(for: asked)
    prompt = OpenPrompt(asked, draft: draft, context)
    // What was typed before must not be taken for what holds, nor be glued to what is typed now.
    if draft != nil { notice = Notice(text: Sentences.before(asked), kind: .plain) }
  }

  private mutating func record(_ act: Act, _ then: Followup?) -> [Effect] {
    if context.isReadOnly {
      notice = Notice(text: Sentences.readOnly, kind: .refusal)
      return []
    }
    if context.isProjector { return [] }
    // Whoever asked for it may have looked before somebody else changed the group.
    if let refusal = act.refusal(in: context.group) {
      notice = Notice(text: refusal.text, kind: .refusal)
      return []
    }
    saving = Saving(then: then, since: context.now.instant)
    return [.record(act)]
  }

  // MARK: Answers

  private mutating func finish(_ entries: [Entry], _ remark: Text?) -> [Effect] {
    let (answered, before) = (saving, context.group)
    saving = nil
    context.history.insert(entries)
    var effects: [Effect] = []
    if let open = prompt {
      prompt = nil
      effects += forgetDraft(of: open)
    }
    refreshAll()
    if let then = answered?.then { effects += carryOut(then(entries, context)) }
    // What was said of it is more than news: it is on disk.
    if prompt?.prompt.isNext ?? true, let said = notice, said.kind == .plain {
      notice = Notice(text: said.text, kind: .recorded, isForAll: said.isForAll)
    }
    tellTheWall(of: entries)
    effects += exportsOfClosed(with: entries, since: before).filter { !effects.contains($0) }
    if let remark { notice = Notice(text: naming(entries, remark), kind: .warning) }
    for key in answered?.waiting ?? [] { effects += press(key) }
    return effects
  }

  /// What was taken back stands nowhere on the screen any more, so that a remark may not take the place of its name.
  private func naming(_ entries: [Entry], _ remark: Text) -> Text {
    guard let said = notice, entries.contains(where: { $0.event is ActUndone || $0.event is ActRedone }) else {
      return remark
    }
    return said.text.followed(by: remark)
  }

  private mutating func keepTyping(_ why: Text) -> [Effect] {
    let answered = saving
    saving = nil
    notice = Notice(text: why, kind: .refusal, isLoss: true)
    // Keys that were typed on go into the line that stays; anywhere else they must not act on something else.
    for key in answered?.waiting ?? [] where key.edits { _ = prompt?.take(key, context) }
    return prompt.map { keepDraft(of: $0) } ?? []
  }

  mutating func refreshAll() {
    stack.removeAll { $0.isGone(context) }
    if stack.isEmpty { stack = [.home(HomeScreen())] }
    for index in stack.indices { stack[index].followTheMeeting(context) }
    stack = stack.indices.filter { $0 == 0 || !stack[$0].isSame(as: stack[$0 - 1]) }.map { stack[$0] }
    for index in stack.indices { stack[index].refresh(context) }
    renewPalette()
  }

  private mutating func open(_ opened: Opened) -> [Effect] {
    context.history = opened.history
    context.isExample = opened.isExample
    context.isReadOnly = opened.isReadOnly
    context.isWaiting = false
    context.folderName = opened.folderName
    context.ownCatalogue = opened.ownCatalogue
    drafts = opened.drafts
    kept = KeptLines(opened.drafts[KeptLines.kind] ?? "")
    (prompt, lineBelow) = (nil, nil)
    // What is only looked at was not read yet, nor is its group the one that lines are kept for.
    let forgotten = forgetRecordedLines(among: context.history.entries)
    stack = [context.isProjector ? .projection(ProjectionScreen.following) : .home(HomeScreen())]
    greet(opened)
    refreshAll()
    beginTour()
    return opened.isGlimpse ? [] : forgotten
  }

  private mutating func showStart(_ groups: [KnownGroup], hasUsedExample: Bool) {
    context.hasUsedExample = hasUsedExample
    context.folderName = ""
    context.groups = groups
    context.history = History()
    // Nothing of the group that was open stays: what could only be read there can be written elsewhere.
    context.isExample = false
    context.isReadOnly = false
    context.isWaiting = false
    context.ownCatalogue = nil
    tour = nil
    (drafts, kept) = ([:], KeptLines())
    (prompt, lineBelow) = (nil, nil)
    stack = [.start(StartScreen())]
  }
}
