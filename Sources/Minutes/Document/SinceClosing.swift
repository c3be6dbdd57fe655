import Meetings

/// What became of an entry after its meeting was closed. Minutes say how it was then, and set apart what came later.
struct SinceClosing {
  let words: MinutesWords

  /// "sindsdien: ingetrokken"; nothing where the decision is as it was.
  func said(of decision: Decision) -> [String] {
    guard let then = words.then.decisions[decision.id] else { return [] }
    var news: [String] = []
    if then.status != decision.status {
      let name = words.say(decision.status.name)
      let by = decision.status == .replaced ? decision.replacedBy.flatMap { words.group.decisions[$0]?.number } : nil
      news.append(by.map { words.say(nl: "\(name) door \($0)", en: "\(name) by \($0)") } ?? name)
    }
    if then.reviewOn != decision.reviewOn, let day = decision.reviewOn {
      news.append(words.say(DayWords.reviewOn(day)))
    }
    if then.reason != decision.reason, let reason = decision.reason { news.append(reason) }
    return since(news)
  }

  /// "sindsdien: uiterlijk vr 15 januari 2027, gedaan"; nothing where the action is as it was.
  func said(of action: Action) -> [String] {
    guard let then = words.then.actions[action.id] else { return [] }
    var news: [String] = []
    let (before, now) = (then.terms.current, action.terms.current)
    if before.text != now.text { news.append(now.text) }
    if before.actors != now.actors { news.append(words.names(of: now.actors)) }
    if before.due != now.due { news.append(EntryLines(words: words).due(now.due, of: action)) }
    if then.status != action.status { news.append(words.say(action.status.name)) }
    if then.reason != action.reason, let reason = action.reason { news.append(reason) }
    return since(news)
  }

  /// "sindsdien: gehouden, do 10 december 2026"; nothing where the chosen Parel is as it was.
  func said(of choice: ParelChoice) -> [String] {
    guard let then = words.then.choices[choice.id] else { return [] }
    var news: [String] = []
    if then.organisers != choice.organisers || then.guides != choice.guides {
      let now = ParelWords(choice, words)
      news += [now.organises, now.guides]
    }
    if then.status != choice.status { news.append(words.say(choice.status.name)) }
    if then.date != choice.date, let day = choice.date { news.append(words.say(DayWords.full(day))) }
    if then.location != choice.location, let place = choice.location { news.append(place) }
    if then.attended != choice.attended, let count = choice.attended {
      news.append(words.say(nl: "\(count) deelnemers", en: "\(count) participants"))
    }
    if then.result?.current != choice.result?.current, let result = choice.result { news.append(words.text(result)) }
    if then.reason != choice.reason, let reason = choice.reason { news.append(reason) }
    return since(news)
  }

  private func since(_ news: [String]) -> [String] {
    news.isEmpty ? [] : [words.say(nl: "sindsdien: ", en: "since then: ") + news.joined(separator: ", ")]
  }
}
