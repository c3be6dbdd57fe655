import Console
import Meetings

/// Something that reached the program: a key, the clock, an answer to an effect.
public enum Message: Sendable {
  case key(Key)
  case resized(Size)
  /// The clock went on.
  case ticked(Moment)
  /// The act asked for is on disk and flushed; `remark` says where only partly.
  case recorded([Entry], remark: Text?)
  /// The act asked for is not recorded; the sentence says what is safe and what to do.
  case notRecorded(Text)
  /// A group was opened, with everything recorded in it and the lines that were being typed.
  case opened(History, drafts: [String: String], isExample: Bool, isReadOnly: Bool, remarks: [Text])
  /// Entries came from another device.
  case arrived([Entry], remarks: [Text])
  /// Which groups there are.
  case groupsFound([KnownGroup])
  /// Files were written for people.
  case exported(paths: [String], remark: Text?)
  /// Something that was asked for failed; the sentence says what to do.
  case failed(Text)
}
