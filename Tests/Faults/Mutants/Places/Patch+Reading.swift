// What is read, and what follows from it.
extension Patch {
  static let reading = [
    Patch(
      file: "Sources/Journal/Lines/EntryDecoding.swift",
      original: "isIntact: JournalLine.isIntact(line))",
      replacement: "isIntact: isMutant(\"checksum not looked at\") || JournalLine.isIntact(line))"),
    Patch(
      file: "Sources/Meetings/State/History.swift",
      original: "    guard entries[index].isWholeAct ||",
      replacement: "    guard isMutant(\"torn act trusted\") || entries[index].isWholeAct ||"),
    Patch(
      file: "Sources/Meetings/State/History.swift",
      original: "where !known.insert(arrived[index].mark.id).inserted {",
      replacement: "where !known.insert(arrived[index].mark.id).inserted && !isMutant(\"no dedupe\") {"),
    Patch(
      file: "Sources/Meetings/State/Versions.swift",
      original: "    return standing.isEmpty ?",
      replacement: "    return standing.isEmpty || isMutant(\"clock decides\") ?"),
    Patch(
      file: "Sources/Journal/Reading/LineReader.swift",
      original: "    expected = nil\n    note(kind, into: &reading)",
      replacement: "    expected = nil\n    if !isMutant(\"damaged line not named\") { note(kind, into: &reading) }"),
    Patch(
      file: "Sources/Journal/Reading/FileProgress.swift",
      original: "    } else if isFirst {\n",
      replacement: "    } else if isMutant(\"torn last line not named\") {\n    } else if isFirst {\n"),
    Patch(
      file: "Sources/Journal/Reading/LineReader.swift",
      original: "    let end = end > start && bytes[end - 1] == 0x0D ?",
      replacement:
        "    let end = end > start && bytes[end - 1] == 0x0D && !isMutant(\"line ends of Windows not known\") ?"),
    Patch(
      file: "Sources/Journal/Reading/LineReader.swift",
      original: "    var position = isStart && bytes[start...]",
      replacement: "    var position = isStart && !isMutant(\"byte order mark not known\") && bytes[start...]"),
    Patch(
      file: "Sources/Journal/Reading/LineReader.swift",
      original: "      if Self.isConflictMarker(line) {",
      replacement: "      if !isMutant(\"marks of git not known\"), Self.isConflictMarker(line) {"),
    Patch(
      file: "Sources/Journal/Reading/LineReader.swift",
      original: "    guard line.count <= JournalReader.lineLimit else { return skip",
      replacement:
        "    guard line.count <= JournalReader.lineLimit || isMutant(\"lines of any length\") else { return skip"),
    Patch(
      file: "Sources/Journal/JSON/JSONReader.swift",
      original: "  private mutating func list(depth: Int) throws(JSONFailure) -> [Fields.Value] {\n    if depth >",
      replacement: """
          private mutating func list(depth: Int) throws(JSONFailure) -> [Fields.Value] {
            if !isMutant("any depth"), depth >
        """),
    Patch(
      file: "Sources/Meetings/State/History.swift",
      original: "{ now.insert(undone.target) }",
      replacement: "{ if !isMutant(\"taking back ignored\") { now.insert(undone.target) } }"),
    Patch(
      file: "Sources/Meetings/State/Numbers.swift",
      original: "    return times == 0 ? number",
      replacement: "    return times == 0 || isMutant(\"number given twice\") ? number"),
    Patch(
      file: "Sources/Journal/Reading/LineReader.swift",
      original: "    guard line.last == UInt8(ascii: \"}\"),",
      replacement: "    guard isMutant(\"line cut off taken for one\") || line.last == UInt8(ascii: \"}\"),"),
    Patch(
      file: "Sources/Journal/Reading/LineReader.swift",
      original: "    if case .unreadable = EntryCodec.decode(line) {",
      replacement: "    if !isMutant(\"line cut off taken for one\"), case .unreadable = EntryCodec.decode(line) {"),
    Patch(
      file: "Sources/Groups/Files/FutureEntries.swift",
      original: "    let limit = Instant(",
      replacement: "    if isMutant(\"times to come not said\") { return [] }\n    let limit = Instant("),
  ]
}
