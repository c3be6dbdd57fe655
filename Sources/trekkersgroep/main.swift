import Glibc
import Journal
import Meetings
import Terminal

@Sendable func wallClock() -> Moment {
  var spec = timespec()
  clock_gettime(CLOCK_REALTIME, &spec)
  var seconds = spec.tv_sec
  var local = tm()
  localtime_r(&seconds, &local)
  let day = Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday)) ?? Day(ordinal: 0)
  return Moment(instant: Instant(milliseconds: spec.tv_sec * 1000 + spec.tv_nsec / 1_000_000), day: day, time: TimeOfDay(minutes: Int(local.tm_hour) * 60 + Int(local.tm_min)))
}
let screen = try Screen.open()
let english = CommandLine.arguments.contains("en")
let runner = Runner(screen: screen, places: .current(), now: wallClock, language: english ? .english : .dutch)
exit(await runner.run(opening: nil))
