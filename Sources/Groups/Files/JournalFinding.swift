import Journal
import Meetings

/// What was found in a journal, as a person is told: what it means, where it is, and what to do. Remarks that mean
/// the same are one finding.
public struct JournalFinding: Hashable, Sendable {
  /// What it means, in one sentence.
  public let meaning: Text
  /// The files, each with its lines.
  public let places: [Text]
  /// What to do, in one sentence.
  public let advice: Text
  /// Whether something is wrong: a mark of git is not.
  public let isHarmful: Bool

  /// What remarks mean, the harmful ones first. `device` is this one: files tell which device wrote them.
  /// `isAnythingRead` tells whether there is a rest that was read.
  public static func all(of remarks: [Remark], device: String, isAnythingRead: Bool = true) -> [JournalFinding] {
    var subjects: [Subject] = []
    var grouped: [Subject: [Remark]] = [:]
    for remark in remarks {
      let subject = Subject(topic: RemarkTopic(remark.kind), writer: Writer(remark.file, device: device))
      if grouped[subject] == nil { subjects.append(subject) }
      grouped[subject, default: []].append(remark)
    }
    let findings = subjects.map { subject in
      let remarks = grouped[subject] ?? []
      return JournalFinding(
        meaning: subject.topic.meaning(of: remarks, by: subject.writer.words, isAnythingRead: isAnythingRead),
        places: RemarkPlaces.lines(of: remarks), advice: subject.topic.advice,
        isHarmful: remarks.contains(where: \.isHarmful))
    }
    return findings.filter(\.isHarmful) + findings.filter { !$0.isHarmful }
  }

  /// What is said where there is room for one sentence: the first finding, how many more there are, and where to see
  /// them all. `besides` are findings about entries, `others` sentences about other files. Nil where there is nothing to
  /// say.
  public static func announcement(
    of remarks: [Remark], device: String, besides: [JournalFinding] = [], others: [Text] = []
  ) -> Text? {
    let all = all(of: remarks, device: device) + besides
    let findings = all.filter(\.isHarmful) + all.filter { !$0.isHarmful }
    let sentences = findings.map(\.meaning) + others
    guard let first = sentences.first else { return nil }
    if findings.isEmpty, sentences.count == 1 { return first }
    let more = sentences.count - 1
    let rest =
      more == 0
      ? Text(verbatim: "")
      : Text(
        nl: " En nog \(more) \(more == 1 ? "opmerking" : "opmerkingen").",
        en: " And \(more) more \(more == 1 ? "remark" : "remarks").")
    return Text(
      nl: "\(first.nl)\(rest.nl) Waar, en wat je doet: \(TypedCommand.words("controleer"))",
      en: "\(first.en)\(rest.en) Where, and what to do: \(TypedCommand.words("check"))")
  }

  private struct Subject: Hashable {
    let topic: RemarkTopic
    let writer: Writer
  }

  /// Which device wrote a file, as its name tells: "20261121t140000z-kq3f-7h2m9x.jsonl".
  fileprivate enum Writer: Hashable {
    case this, another, unknown

    init(_ file: String, device: String) {
      let name = file.split(separator: "/").last ?? ""
      let parts = name.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 3, name.hasSuffix(".jsonl") else {
        self = .unknown
        return
      }
      self = parts[1] == device ? .this : .another
    }

    var words: Text {
      switch self {
      case .this: Text(nl: " van dit apparaat", en: " of this device")
      case .another: Text(nl: " van een ander apparaat", en: " of another device")
      case .unknown: Text(verbatim: "")
      }
    }
  }
}

extension Remark {
  /// Whether it is about a last line that is not complete, in a file of this device: what is left of a write that failed,
  /// or that is going on in another window; zeros too.
  public func isTornLine(of device: String) -> Bool {
    [.tornLastLine, .onlyZeros].contains(kind) && JournalFinding.Writer(file, device: device) == .this
  }

  /// Whether something is wrong: a mark of git is not. A line that is not complete may have been cut off later.
  public var isHarmful: Bool {
    switch kind {
    case .conflictMarker, .more: false
    default: true
    }
  }
}
