import Console
import Meetings

/// What somebody may have meant by a word that is no action of the screen on top.
extension LinearConversation {
  /// A word that is no action here just now: why not, or where it is one.
  mutating func findElsewhere(_ line: String, _ trial: inout LinearTrial) {
    if trial.model.top.name == .projection, let key = ProjectionActions.key[trial.model.context.language].first {
      // What opened it is the way back too.
      if key == line.first.map(Key.character), line.count == 1 { return trial.press(key) }
    }
    if let word = LinearWord.named(line), let key = word.key {
      // Where there is no more the key would mean something else.
      return word.isPossible(in: trial.model) ? readOn(key, &trial) : say(LinearSentences.noMore, trial)
    }
    if let word = LinearWord.meant(by: line), let key = word.key, word.isPossible(in: trial.model) {
      return readOn(key, &trial)
    }
    let context = trial.model.context
    let own = trial.model.top.entries(context).first { $0.word[context.language].folded == line.folded }
    if let refusal = own?.refusal { return say(refusal, trial) }
    // One question at a time: this one is answered first.
    if trial.model.prompt != nil { return say(LinearSentences.answer, trial) }
    if askWhetherMeant(line, trial) || listElsewhere(line, trial) { return }
    say(LinearSentences.unknown(line), trial)
    said.append(LinearState(trial.model).hints)
  }

  /// Goes as far as it can without leaving anything out: of a list one page may only move the row that is chosen.
  private mutating func readOn(_ key: Key, _ trial: inout LinearTrial) {
    guard let told = LinearState(trial.model).part else { return trial.press(key) }
    var last = told
    for _ in 0..<Self.mostPages {
      var next = trial
      next.press(key)
      guard let part = LinearState(next.model).part, part.overlaps(told.lowerBound - 1...told.upperBound + 1) else {
        break
      }
      trial = next
      // The first of two pages may only move what is chosen within them.
      if part == last, part != told { break }
      last = part
    }
    if last == told { say(LinearSentences.noMore, trial) }
  }

  private static let mostPages = 8

  /// Asks for the one action of the screen on top that goes by these other words; false where none does, or several.
  private mutating func askWhetherMeant(_ words: String, _ trial: LinearTrial) -> Bool {
    let actions = LinearActions(trial.model)
    let named = actions.entries.filter { $0.refusal == nil && PaletteWords.names($0, words, actions.language) }
    guard let only = named.last, named.allSatisfy({ $0.word == only.word }), let key = only.keys.first else {
      return false
    }
    (menu, asksMeant) = ([[key]], true)
    say(LinearSentences.onlyMeant(actions.told(only)), trial)
    return true
  }

  /// Tells what of the whole program has these words, as the palette finds it; false where nothing has.
  private mutating func listElsewhere(_ words: String, _ trial: LinearTrial) -> Bool {
    let actions = LinearActions(trial.model)
    let found = ActionSection.filtered(trial.model.paletteSections, by: words, actions.language).flatMap(\.entries)
    // What is not possible now is no choice; why it is not is said of what was named by its word.
    let possible = found.enumerated().filter { $0.element.refusal == nil }
    guard words.count > 2, !possible.isEmpty else {
      let named = found.first { $0.word[actions.language].folded == words.folded }
      if let refusal = named?.refusal { say(refusal, trial) }
      return named?.refusal != nil
    }
    let opening: [Key] = [.control("p")] + words.map(Key.character)
    asksMeant = possible.count == 1
    if let only = possible.first, asksMeant {
      menu = [opening + Array(repeating: .down, count: only.offset) + [.enter]]
      say(LinearSentences.onlyMeant(actions.told(only.element)), trial)
      return true
    }
    say(LinearSentences.meant(words), trial)
    for (number, choice) in possible.prefix(Self.mostChoices).enumerated() {
      menu.append(opening + Array(repeating: .down, count: choice.offset) + [.enter])
      said.append(actions.line(of: choice.element, number: number + 1))
    }
    if possible.count > Self.mostChoices { say(LinearSentences.more(possible.count - Self.mostChoices), trial) }
    return true
  }

  /// More than these nobody keeps in mind.
  private static let mostChoices = 8
}
