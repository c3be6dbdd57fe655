import Console
import Meetings

/// The time of an item, in words: it informs and never acts.
struct LiveClock {
  let item: AgendaItem
  let meeting: Meeting
  let now: Moment

  private var seconds: Int { meeting.clock.seconds(on: item.id, now: now.instant) }

  /// "12 van 20 min · nog 8 min", "2 min over tijd".
  var words: Text {
    if meeting.clock.pausedSince != nil { return Text(nl: "pauze · spatie gaat verder", en: "break · space resumes") }
    let left = item.minutes * 60 - seconds
    let (spent, all) = (seconds / 60, item.minutes)
    if left >= 0 {
      // Rounded up: the last minute says 1, not 0.
      let rest = (left + 59) / 60
      return Text(nl: "\(spent) van \(all) min · nog \(rest) min", en: "\(spent) of \(all) min · \(rest) min left")
    }
    let over = -left / 60
    guard over > 0 else {
      return Text(nl: "\(spent) van \(all) min · tijd is om", en: "\(spent) of \(all) min · time is up")
    }
    return Text(nl: "\(spent) van \(all) min · \(over) min over tijd", en: "\(spent) of \(all) min · \(over) min over")
  }

  /// The same with only what matters: "nog 8 min".
  var shortWords: Text {
    guard meeting.clock.pausedSince == nil else { return Text(nl: "pauze", en: "break") }
    let left = item.minutes * 60 - seconds
    if left >= 0 {
      let minutes = (left + 59) / 60
      return Text(nl: "nog \(minutes) min", en: "\(minutes) min left")
    }
    let over = -left / 60
    return over == 0
      ? Text(nl: "tijd is om", en: "time is up") : Text(nl: "\(over) min over tijd", en: "\(over) min over")
  }

  /// Quiet at first, noticed from 70 %, unmistakable from 100 %.
  var tone: Tone {
    let (spent, all) = (seconds, max(1, item.minutes * 60))
    if spent >= all { return .alert }
    return spent * 10 >= all * 7 ? .warning : .muted
  }
}
