import Foundation
import Meetings
import Testing

@testable import Journal

/// Journals as released versions wrote them. They stay for good: what one of them holds is readable for ever.
///
/// A kind of event, or a field, that is new in a version goes into the journal of that version; those before it are never
/// touched.
@Suite struct ReleasedTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Released")

  /// Every line of every journal, but for the lines that say what made the file.
  static let lines: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.sorted().flatMap { name in
      let text = (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
      return text.split(separator: "\n").map(String.init).filter { !$0.contains(#""type":"journal-opened""#) }
    }
  }()

  @Test func everyKindOccurs() {
    let words = Self.lines.compactMap { Self.object($0)["type"] as? String }
    #expect(words.count == Self.lines.count)
    #expect(Set(words) == Set(EventKinds.all.map { $0.word }))
  }

  @Test(arguments: lines) func aLineIsReadAsWhatItWas(line: String) throws {
    guard case .entry(let entry, _, isIntact: true, version: 1) = EntryCodec.decode(Array(line.utf8)) else {
      Issue.record("cannot be read: \(line)")
      return
    }
    #expect(!(entry.event is UnknownEvent), "\(line)")
    let object = Self.object(line)
    #expect(type(of: entry.event).word == object["type"] as? String)
    #expect(entry.mark.id.raw == object["id"] as? String && entry.mark.act.raw == object["act"] as? String)
    #expect(entry.mark.device == object["by"] as? String && entry.closesAct == (object["end"] as? Bool ?? false))
    let data = object.filter { !EntryCodec.envelopeKeys.contains($0.key) }
    for (key, value) in data {
      let read = Self.value(of: key, in: entry.event)
      for text in Self.texts(value) { #expect(Self.says(read, text), "\(key) is \(read) in \(line)") }
    }
    #expect(Set(data.keys) == Set(entry.event.fields.pairs.map(\.key)), "\(line)")
  }

  /// What is written now is written as it was then.
  @Test(arguments: lines) func aLineIsWrittenAsItWas(line: String) throws {
    guard case .entry(let entry, let n, _, _) = EntryCodec.decode(Array(line.utf8)) else {
      Issue.record("cannot be read: \(line)")
      return
    }
    #expect(try EntryCodec.encode(entry, n: n) == Array((line + "\n").utf8))
  }

  @Test func theWholeOfItIsReadWithoutARemark() throws {
    let place = Workplace()
    let bytes = try Data(contentsOf: Self.folder.appendingPathComponent("0.1.0.jsonl"))
    try place.put(Array(bytes))
    let reading = place.freshReading()
    #expect(reading.remarks.isEmpty && reading.entries.count == 50)
    let group = place.folded
    #expect(!group.unresolved.contains { if case .unknownKind = $0.why { true } else { false } })
  }

  // MARK: What a line says, and what was read

  /// A word of choice, as "next-meeting", is a case of that name.
  private static func says(_ read: String, _ text: String) -> Bool {
    read.contains(text) || read.lowercased().contains(text.replacing("-", with: ""))
  }

  private static func object(_ line: String) -> [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any] ?? [:]
  }

  /// All texts and numbers of a value.
  private static func texts(_ value: Any) -> [String] {
    switch value {
    case let list as [Any]: list.flatMap(texts)
    case let object as [String: Any]: object.values.flatMap(texts)
    case let flag as Bool: ["\(flag)"]
    default: ["\(value)"]
    }
  }

  /// Fields that an event holds under another name than the journal does.
  private static let paths = [
    "from": ["origin", "entry"], "fromMeeting": ["origin", "meeting"], "timesPutOff": ["origin", "timesPutOff"],
    "dueKind": ["due"],
  ]

  /// What an event holds under the name of a field, in itself or in a value of it, in words.
  private static func value(of key: String, in event: any Event) -> String {
    var value: Any = event
    for name in paths[key] ?? [key] {
      guard let found = find(name, in: value) else { return "nothing" }
      value = found
    }
    return words(value)
  }

  private static func find(_ name: String, in value: Any) -> Any? {
    let children = Mirror(reflecting: value).children
    if let child = children.first(where: { $0.label == name }) { return child.value }
    return children.lazy.filter { ["place", "terms", "some"].contains($0.label ?? "") }
      .compactMap { find(name, in: $0.value) }.first
  }

  private static func words(_ value: Any) -> String {
    if let word = value as? any RawRepresentable { return "\(word.rawValue)" }
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional { return mirror.children.first.map { words($0.value) } ?? "nil" }
    if mirror.displayStyle == .collection { return mirror.children.map { words($0.value) }.joined(separator: " ") }
    return "\(value)"
  }
}
