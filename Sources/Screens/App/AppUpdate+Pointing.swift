import Console
import Meetings

/// What the mouse means: the same as keys that stand where it points.
extension AppModel {
  /// Lines of a text that the wheel moves by at once; of a list it is one row.
  private static let wheelLines = 3

  mutating func point(_ pointing: Pointing) -> [Effect] {
    // Where keys wait for an answer it would mean something else once that is there.
    guard saving == nil else { return [] }
    switch pointing.act {
    case .wheelUp: return turnWheel(.up)
    case .wheelDown: return turnWheel(.down)
    case .click, .clickAgain: return click(pointing)
    }
  }

  /// A question stays, for nobody means to leave it by turning a wheel.
  private mutating func turnWheel(_ key: Key) -> [Effect] {
    guard !isTooSmall, prompt?.prompt.isQuestion != true || help != nil else { return [] }
    let isText = prompt == nil && help == nil && !draw().targets.contains { $0.row != nil }
    return (0..<(isText ? Self.wheelLines : 1)).flatMap { _ in press(key) }
  }

  private mutating func click(_ pointing: Pointing) -> [Effect] {
    let canvas = draw()
    let (target, before) = (canvas.target(at: pointing.place), pointed)
    pointed = target?.meaning
    // The second of two quick clicks was meant for what the first one was made on.
    guard let target, pointing.act == .click || target.meaning == before else { return [] }
    switch target.meaning {
    case .key(let key): return press(key)
    case .row(let row): return click(row: row, isChosen: canvas.isChosen(target))
    case .action(let place): return help?.choose(place) == true ? pressOnce(.enter) : []
    case .name(let place): return pick(place)
    case .item(let place): return go(toItem: place)
    }
  }

  /// As from the agenda: where a line is typed nobody leaves its item.
  private mutating func go(toItem place: Int) -> [Effect] {
    guard prompt == nil, case .live(let live) = top, let meeting = live.held(context),
      meeting.agenda.indices.contains(place), meeting.agenda[place].id != meeting.clock.current
    else { return [] }
    (notice, offer) = (nil, nil)
    if let refusal = LiveActions.notRunning(live, context) { return carryOut([.refuse(refusal)]) }
    let act = meeting.jumping(to: meeting.agenda[place].id, in: context.group, at: context.now.instant)
    return carryOut(Outcome.attempt(act, in: context))
  }

  private mutating func click(row: Int, isChosen: Bool) -> [Effect] {
    // Enter would answer the question, or record the line, that stands below the list.
    guard isChosen, prompt == nil else {
      choose(row)
      return []
    }
    return pressOnce(.enter)
  }

  /// One more quick click is not meant for what came in the place of the row.
  private mutating func pressOnce(_ key: Key) -> [Effect] {
    pointed = nil
    return press(key)
  }

  private mutating func pick(_ name: Int) -> [Effect] {
    guard var open = prompt else { return [] }
    open.pick(name: name)
    prompt = open
    notice = nil
    return keepDraft(of: open)
  }
}

extension Canvas {
  /// Whether what can be chosen there is chosen: it is drawn so.
  fileprivate func isChosen(_ target: Target) -> Bool {
    let rect = target.rect
    return (rect.row..<rect.row + rect.rows).contains { row in
      (rect.column..<rect.column + rect.columns).contains { self[$0, row].style.tone == .selected }
    }
  }
}
