/// One place in the sources where mutants differ. All of them are built into one program; which of them it is, its
/// environment says.
struct Patch: Sendable {
  /// From the package's folder on.
  let file: String
  /// What stands there, once in that file.
  let original: String
  /// What is put in its place; it asks `isMutant("…")`, in C `is_mutant("…")`.
  let replacement: String

  /// The module that the file belongs to.
  var module: String { String(file.split(separator: "/")[1]) }

  static let all = writing + reading + shown

  private static let writing = [
    Patch(
      file: "Sources/Journal/Files/AppendFile.swift",
      original: "    try attempt(.flush) { () throws(Errno) in try files.sync(descriptor) }\n",
      replacement: """
            try attempt(.flush) { () throws(Errno) in
              if isMutant("no fsync") { return }
              if isMutant("EIO swallowed") {
                try? files.sync(descriptor)
              } else {
                do throws(Errno) {
                  try files.sync(descriptor)
                } catch {
                  if isMutant("fsync retried") { try files.sync(descriptor) } else { throw error }
                }
              }
            }

        """),
    Patch(
      file: "Sources/Journal/Files/AppendFile.swift",
      original: "    for folder in unflushedFolders {",
      replacement: "    for folder in isMutant(\"no folder fsync\") ? [] : unflushedFolders {"),
    Patch(
      file: "Sources/Journal/Files/AppendFile.swift",
      original: "    if !isSame { throw",
      replacement: "    if !isSame, !isMutant(\"no identity check\") { throw"),
    Patch(
      file: "Sources/Journal/Files/FileWork.swift",
      original: "case .success(let count): done += count",
      replacement: "case .success(let count): done += isMutant(\"short write ignored\") ? bytes.count : count"),
    Patch(
      file: "Sources/Journal/Files/SafeFile.swift",
      original: "      try files.rename(temporary, to: path)\n",
      replacement: """
              if isMutant("removed before replaced") { try? files.remove(path) }
              try files.rename(temporary, to: path)

        """),
    Patch(
      file: "Sources/Journal/Files/SafeFile.swift",
      original: "    if flushesName {",
      replacement: "    if flushesName, !isMutant(\"new name not flushed\") {"),
    Patch(
      file: "Sources/Journal/Files/ExportFile.swift",
      original: "      return manifest.isOurs(present, at: path)",
      replacement: "      return isMutant(\"changed minutes overwritten\") || manifest.isOurs(present, at: path)"),
    Patch(
      file: "Sources/Journal/Writing/PrivateCopies.swift",
      original: "        try append(lines, name, opening)\n",
      replacement: "        if !isMutant(\"no private copy\") { try append(lines, name, opening) }\n"),
    Patch(
      file: "Sources/Journal/Writing/JournalWriter.swift",
      original: "    let waiting = pending.count\n",
      replacement: """
            let waiting = pending.count
            if isMutant("copy called safe too early") { copies.mark(verified: true, now: now()) }

        """),
    Patch(
      file: "Sources/Journal/Writing/JournalWriter.swift",
      original: "device: device, session: Tag.random(6))",
      replacement: "device: device, session: isMutant(\"file reused\") ? \"7h2m9x\" : Tag.random(6))"),
    Patch(
      file: "Sources/Journal/Files/SystemFiles.swift",
      original: "O_CREAT | O_EXCL |",
      replacement: "O_CREAT | (isMutant(\"file reused\") ? 0 : O_EXCL) |"),
  ]

  private static let reading = [
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
  ]

  private static let shown = [
    Patch(
      file: "Sources/CNcurses/guard.c",
      original: "void cn_guard(const char *last_words) {\n",
      replacement: "void cn_guard(const char *last_words) {\n  if (is_mutant(\"no handler\")) return;\n"),
    Patch(
      file: "Sources/Console/ScreenTextCleaner.swift",
      original: "  private static func visible(_ control: Unicode.Scalar) -> Unicode.Scalar {\n",
      replacement: """
          private static func visible(_ control: Unicode.Scalar) -> Unicode.Scalar {
            guard !isMutant("no cleaner") else { return control }
            return cleaned(control)
          }

          private static func cleaned(_ control: Unicode.Scalar) -> Unicode.Scalar {

        """),
    Patch(
      file: "Sources/Console/ScreenTextCleaner.swift",
      original: "      keep(\"\\u{FFFD}\", .sign)\n    case \"\\u{1F3FB}\"",
      replacement: """
              keep(isMutant("writing direction let through") ? scalar : "\\u{FFFD}", .sign)
            case "\\u{1F3FB}"
        """),
    Patch(
      file: "Sources/Minutes/HTML/HTMLText.swift",
      original: "      case \"<\": escaped += \"&lt;\"\n",
      replacement: "      case \"<\": escaped += isMutant(\"no HTML escape\") ? \"<\" : \"&lt;\"\n"),
  ]
}
