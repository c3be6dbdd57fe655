/// A guard of the program, taken away: a campaign that does not notice has no teeth.
struct Mutant: Sendable {
  /// Who has to notice it: a row by its word, and of that only the parts whose names hold this.
  struct Noticer: Hashable, Sendable, CustomStringConvertible {
    let word: String
    var part: String?

    var description: String { word + (part.map { " (\($0))" } ?? "") }
  }

  /// What is taken away, in a few words.
  let name: String
  let noticer: Noticer

  init(_ name: String, by word: String, _ part: String? = nil) {
    self.name = name
    noticer = Noticer(word: word, part: part)
  }

  /// Those of every run.
  static let short: [Mutant] = [
    Mutant("no fsync", by: "lost-bytes", "several acts"),
    Mutant("no folder fsync", by: "lost-bytes", "several acts"),
    Mutant("EIO swallowed", by: "lost-bytes", "several acts"),
    Mutant("fsync retried", by: "lost-bytes", "several acts"),
    Mutant("short write ignored", by: "failing-calls", "several acts, short write"),
    Mutant("no identity check", by: "failing-calls", "the file is replaced in between, EINTR once"),
    Mutant("no private copy", by: "failing-calls", "several acts, EIO from then on"),
    Mutant("file reused", by: "many-writers"),
    Mutant("torn act trusted", by: "arrivals"),
    Mutant("no dedupe", by: "arrivals"),
    Mutant("clock decides", by: "arrivals"),
    Mutant("no handler", by: "signals", "TERM on home"),
    Mutant("no cleaner", by: "hostile", "journals"),
    Mutant("writing direction let through", by: "hostile", "journals"),
    Mutant("no HTML escape", by: "hostile", "minutes"),
    Mutant("no Markdown escape", by: "hostile", "minutes"),
  ]

  /// Those of the long run besides.
  static let further: [Mutant] = written + read + shown

  private static let written: [Mutant] = [
    Mutant("new folders not flushed", by: "lost-bytes", "a whole journal at once"),
    Mutant("a signal ends a write", by: "failing-calls", "several acts, EINTR once"),
    Mutant("refusal forgotten", by: "failing-calls", "what was refused is tried again, EIO once"),
    Mutant("new name not flushed", by: "lost-bytes", "a setting is changed"),
    Mutant("copy called safe too early", by: "failing-calls", "several acts, EIO from then on"),
    Mutant("removed before replaced", by: "failing-calls", "a setting is changed, EIO once"),
    Mutant("changed minutes overwritten", by: "failing-calls", "minutes beside changed ones, EIO once"),
    Mutant("waiting entries not brought over", by: "failing-calls", "what waits is brought over, EIO once"),
    Mutant("gone entries not brought back", by: "failing-calls", "what is gone is brought back, EIO once"),
    Mutant("erased words stay in the copy", by: "failing-calls", "words are erased, EIO once"),
    Mutant("removals not flushed", by: "lost-bytes", "words are erased"),
    Mutant("kept on this device and not said", by: "taken-files", "group moved between"),
    Mutant("order of the clock alone", by: "clocks", "an hour back in mid-meeting"),
    Mutant("names of folders as typed", by: "hostile", "groups"),
    Mutant("numbers told as reasons", by: "failing-calls", "a setting is changed, EIO once"),
    Mutant("umask decides", by: "traces", "umask 0000"),
    Mutant("journal begun anew where it is gone", by: "taken-files", "journal moved between"),
    Mutant("another group not noticed", by: "taken-files", "another group in its place between"),
    Mutant("half a file left where it failed", by: "failing-calls", "a setting is changed, EIO once"),
    Mutant("file left where its name failed", by: "failing-calls", "a setting is changed, EIO once"),
    Mutant("settings that cannot be read replaced", by: "failing-calls", "a setting is changed, EIO once"),
    Mutant("copies go at any age", by: "failing-calls", "what is gone is brought back, EIO once"),
    Mutant("erased words stay in what was typed", by: "failing-calls", "words are erased, EIO once"),
    Mutant("erased words stay in snapshots", by: "failing-calls", "words are erased, EIO once"),
    Mutant("journal first to lose erased words", by: "failing-calls", "words are erased, EIO once"),
    Mutant("folders open to all", by: "traces", "umask 0000"),
    Mutant("marks closed to their owner", by: "traces", "umask 0777"),
  ]

  private static let read: [Mutant] = [
    Mutant("checksum not looked at", by: "damaged-file"),
    Mutant("damaged line not named", by: "damaged-file"),
    Mutant("torn last line not named", by: "damaged-file"),
    Mutant("line ends of Windows not known", by: "arrivals"),
    Mutant("byte order mark not known", by: "arrivals"),
    Mutant("marks of git not known", by: "arrivals"),
    Mutant("taking back ignored", by: "arrivals"),
    Mutant("number given twice", by: "clocks", "alike, standing still"),
    Mutant("line cut off taken for one", by: "arrivals"),
    Mutant("times to come not said", by: "clocks", "50 years ahead, then right"),
    Mutant("lines of any length", by: "bounds", "a line beyond the limit"),
    Mutant("any depth", by: "bounds", "inside each other"),
  ]

  private static let shown: [Mutant] = [
    Mutant("terminal kept at a trap", by: "signals", "SEGV on home"),
    Mutant("line settings not given back", by: "signals", "SEGV on home"),
    Mutant("modes left on at a trap", by: "signals", "SEGV on home"),
    Mutant("terminal kept while stopped", by: "signals", "TSTP and CONT on home"),
    Mutant("closed pipe ends the program", by: "signals", "PIPE on home"),
    Mutant("half line kept at the end only", by: "signals", "TERM on meeting"),
    Mutant("half line not kept at the end", by: "signals", "TERM on meeting"),
    Mutant("size of the window not followed", by: "resizes", "meeting"),
    Mutant("image of the memory allowed", by: "traces", "image of the memory at KILL"),
    Mutant("memory open to other programs", by: "traces", "network"),
    Mutant("control characters in minutes", by: "hostile", "minutes"),
    Mutant("writing direction in minutes", by: "hostile", "minutes"),
    Mutant("links of every kind", by: "hostile", "minutes"),
    Mutant("control characters of eight bits", by: "hostile", "journals"),
    Mutant("complaints not cleaned", by: "hostile", "arguments"),
    Mutant("control characters in JSON", by: "hostile", "journals"),
  ]
}
