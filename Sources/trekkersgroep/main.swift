import CommandLine
import Groups
import Journal
import Meetings
import Screens
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// A full disk or a closed pipe is an error to be told, not the end of the program.
ignoreWriteSignals()
// Before anything is read: a command holds what the group said as well as the screen does.
Crash.leaveNoMemory()

let surroundings = Surroundings.current(
  hasUnreadableArguments: !Arguments.areText, sayIfEnded: { Crash.sayIfEnded($0) })
let language = CommandLineProgram.language(of: Arguments.words, surroundings)
Crash.say(LastWords.text[language])
// Before anything waits for another thread.
if let shortage = Shortage.now {
  surroundings.err(shortage.sentence[language] + "\n")
  exit(ExitStatus.refusedBySystem.rawValue)
}
switch await CommandLineProgram.run(Arguments.words, surroundings) {
case .exit(let code): exit(code)
case .open(let opening): exit(await opening.naming { await openScreen(opening, surroundings) })
}

/// Opens the program, on the full screen or line by line; gives its exit code.
@MainActor func openScreen(_ opening: CommandLineProgram.Opening, _ surroundings: Surroundings) async -> Int32 {
  do throws(ScreenFailure) {
    let display: any Display =
      opening.isLinear
      ? LinearDisplay(surroundings, opening.language)
      : try Screen.open(
        ScreenOptions(theme: opening.kept.settings.theme.theme, lastWords: LastWords.text[opening.language]))
    let runner = Runner(
      display: display, places: opening.places, environment: surroundings.environment, now: surroundings.now,
      language: opening.language, kept: opening.kept, projects: opening.projects)
    let code = await runner.run(opening: opening.group)
    if let lost = runner.unkeptWords { surroundings.err(lost[opening.language] + "\n") }
    return code
  } catch {
    surroundings.err(error.sentence[opening.language] + "\n")
    return ExitStatus.usage.rawValue
  }
}
