import Meetings

/// Something about a journal file that a person may want to know. Whatever can be read was read all the same.
public struct Remark: Hashable, Sendable {
  /// What was noticed.
  public enum Kind: Hashable, Sendable {
    /// The last line was cut off: the program or the machine stopped while writing it, or it is still arriving.
    case tornLastLine
    /// The file is as long as it was, and holds zeros only.
    case onlyZeros
    /// The line reads well but is not as it was written.
    case wrongChecksum
    /// The line is not JSON.
    case notJSON
    /// The line holds bytes that are not text.
    case invalidUTF8
    /// The line is longer than `JournalReader.lineLimit`.
    case tooLong
    /// The line has more inside each other than `JSONText.depthLimit`.
    case tooDeep
    /// The file is larger than `JournalReader.fileLimit` and was left out.
    case tooLarge
    /// So many lines before this one are missing.
    case missingLines(Int)
    /// The line is a mark that git leaves where two versions were merged.
    case conflictMarker
    /// The file or folder cannot be read.
    case unreadable(Errno)
    /// It is a link, a pipe or something else that is no file; it was left out.
    case notARegularFile
    /// The folder lies deeper than `JournalReader.folderDepth` and was left out.
    case folderTooDeep
    /// A newer version of this program wrote the line.
    case newerVersion(Int)
    /// The line is JSON but no line of a journal.
    case foreign
    /// So many further remarks about the same file were left out.
    case more(Int)
  }

  /// The file, from the journal's folder on.
  public let file: String
  /// The line, from 1; nil where it is about the whole file.
  public let line: Int?
  /// What was noticed.
  public let kind: Kind
  /// The entry that stands in the line, where that was changed outside the program.
  public let entry: EntryID?

  /// A remark by its parts.
  public init(file: String, line: Int?, kind: Kind, entry: EntryID? = nil) {
    self.file = file
    self.line = line
    self.kind = kind
    self.entry = entry
  }

  /// Files are told apart by the bytes of their names.
  public static func == (one: Remark, other: Remark) -> Bool {
    FilePath.isSame(one.file, other.file) && one.line == other.line && one.kind == other.kind
      && one.entry == other.entry
  }

  /// By the bytes of the name as well.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(Array(file.utf8))
    hasher.combine(line)
    hasher.combine(kind)
    hasher.combine(entry)
  }

  /// Where it is and what it means, as one sentence.
  public var text: Text {
    let place = line.map { Text(nl: "\(file), regel \($0)", en: "\(file), line \($0)") } ?? Text(verbatim: file)
    let says = kind.text
    return Text(nl: "\(place.nl): \(says.nl)", en: "\(place.en): \(says.en)")
  }
}

extension [Remark] {
  /// Whether there is something that could not be read, so that what seems to be gone may be in it.
  public var hideEntries: Bool {
    contains { remark in
      if case .unreadable(let errno) = remark.kind { errno != .notFolder } else { false }
    }
  }
}

extension Remark.Kind {
  fileprivate var text: Text {
    switch self {
    case .tornLastLine:
      Text(
        nl: "de laatste regel is niet af; hij telt niet mee en blijft staan.",
        en: "the last line is not complete; it does not count and is left in place.")
    case .onlyZeros: Text(nl: "bevat alleen nullen; overgeslagen.", en: "holds zeros only; skipped.")
    case .wrongChecksum:
      Text(nl: "buiten het programma veranderd; telt mee.", en: "changed outside the program; it counts.")
    case .notJSON: Text(nl: "onleesbaar; overgeslagen.", en: "cannot be read; skipped.")
    case .invalidUTF8:
      Text(nl: "bevat tekens die geen tekst zijn; overgeslagen.", en: "holds bytes that are not text; skipped.")
    case .tooLong: Text(nl: "langer dan 1 MiB; overgeslagen.", en: "longer than 1 MiB; skipped.")
    case .tooDeep: Text(nl: "te diep genest; overgeslagen.", en: "nested too deeply; skipped.")
    case .tooLarge: Text(nl: "groter dan 64 MiB; overgeslagen.", en: "larger than 64 MiB; skipped.")
    case .missingLines(let count):
      count == 1
        ? Text(nl: "hiervoor ontbreekt een regel.", en: "a line is missing before this one.")
        : Text(nl: "hiervoor ontbreken \(count) regels.", en: "\(count) lines are missing before this one.")
    case .conflictMarker:
      Text(nl: "een teken van git over een botsing; overgeslagen.", en: "a conflict mark of git; skipped.")
    case .unreadable(let errno):
      Text(
        nl: "kan niet gelezen worden: \(errno.reason(isReading: true).nl).",
        en: "cannot be read: \(errno.reason(isReading: true).en).")
    case .notARegularFile:
      Text(nl: "een verwijzing of geen gewoon bestand; overgeslagen.", en: "a link or no regular file; skipped.")
    case .folderTooDeep:
      Text(
        nl: "een map die te diep in andere mappen ligt; overgeslagen.",
        en: "a folder too deep inside other folders; skipped.")
    case .newerVersion(let version):
      Text(
        nl: "geschreven door een nieuwere versie (indeling \(version)); bewaard, nog niet te tonen.",
        en: "written by a newer version (format \(version)); kept, cannot be shown yet.")
    case .foreign: Text(nl: "hoort niet bij dit logboek; overgeslagen.", en: "not a line of this journal; skipped.")
    case .more(let count):
      Text(nl: "en nog \(count) opmerkingen over dit bestand.", en: "and \(count) further remarks about this file.")
    }
  }
}
