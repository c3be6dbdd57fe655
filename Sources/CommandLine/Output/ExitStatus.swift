/// The codes that the program ends with. They are part of its interface: `docs/reference/json.md` lists them.
public enum ExitStatus: Int32, Sendable, CaseIterable {
  /// It is done. Warnings may stand on standard error.
  case fine = 0
  /// What was asked cannot be done as it was asked: a wrong option or word of choice, a date that does not exist, an
  /// empty text, several groups that fit, a screen without a terminal.
  case usage = 64
  /// A journal is damaged, foreign, written by a newer version, or cannot be read; whatever can be read was read.
  case damaged = 65
  /// There is no such group, meeting, number, topic, Parel, person, role or goal.
  case notFound = 66
  /// The system lets the program start no threads, or open no files: nothing was begun.
  case refusedBySystem = 71
  /// The folder of a group could not be made.
  case cannotCreate = 73
  /// Nothing was recorded or written: the disk is full, read-only or broken.
  case inputOutput = 74
  /// Recorded on this device only; it goes to the group's folder as soon as that can be written.
  case onlyOnThisDevice = 75
  /// It is recorded, but the minutes or the answer could not be written.
  case recordedOnly = 76
}
