import Meetings

/// When something was recorded, as it is said on screen.
extension Context {
  /// When something was recorded, on the clock on the wall as it runs now: "21 nov 14:32".
  func moment(_ instant: Instant) -> String {
    let (day, time) = wall(instant)
    return "\(say(DayWords.brief(day, today: now.day))) \(time)"
  }

  /// On which day something was recorded: "21 nov".
  func day(of instant: Instant) -> String { say(DayWords.brief(wall(instant).day, today: now.day)) }

  private func wall(_ instant: Instant) -> (day: Day, time: TimeOfDay) {
    let ago = instant.seconds(until: now.instant)
    let minutes = now.time.minutes - Int((Double(ago) / 60).rounded())
    let days = minutes >= 0 ? 0 : (minutes - 1_439) / 1_440
    let ahead = minutes / 1_440
    return (now.day.adding(days: days + (minutes >= 0 ? ahead : 0)), TimeOfDay(minutes: minutes))
  }
}
