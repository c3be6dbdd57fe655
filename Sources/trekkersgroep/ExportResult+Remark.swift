import Journal
import Meetings

extension ExportResult {
  /// Whether something was written that was not there.
  var isNew: Bool { if case .unchanged = self { false } else { true } }

  /// What a person has to know about it; nil where the file is where it always is.
  var remark: Text? {
    guard case .writtenBeside(let path, let kept) = self else { return nil }
    return Text(
      nl: "\(kept) heeft een andere inhoud en blijft zoals het is. Het nieuwe verslag staat in \(path).",
      en: "\(kept) has different content and stays as it is. The new minutes are in \(path).")
  }
}
