// What is written, and brought to a disk.
extension Patch {
  static let writing = [
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
      original: "      done += count\n",
      replacement: "      done += isMutant(\"short write ignored\") ? bytes.count : count\n"),
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
    Patch(
      file: "Sources/Journal/Files/SystemFiles.swift",
      original: "    _ = fchmod(file.raw, 0o600)\n    return file\n  }\n\n  /// Opens to write",
      replacement: """
            if !isMutant("umask decides") { _ = fchmod(file.raw, 0o600) }
            return file
          }

          /// Opens to write
        """),
    Patch(
      file: "Sources/Journal/Files/SystemFiles.swift",
      original: "O_NOFOLLOW, 0o600))\n    // The umask",
      replacement: "O_NOFOLLOW, isMutant(\"umask decides\") ? 0o666 : 0o600))\n    // The umask"),
    Patch(
      file: "Sources/Journal/Files/Errno+Words.swift",
      original: "      Self.reasons[rawValue]\n",
      replacement: """
              isMutant("numbers told as reasons")
                ? Text(nl: "errno \\(rawValue)", en: "errno \\(rawValue)")
                : Self.reasons[rawValue]

        """),
    Patch(
      file: "Sources/Journal/Writing/JournalWriter.swift",
      original: "    if leftovers.isEmpty && pending.isEmpty {",
      replacement: "    if isMutant(\"waiting entries not brought over\") || leftovers.isEmpty && pending.isEmpty {"),
    Patch(
      file: "Sources/Journal/Writing/JournalWriter.swift",
      original: "    guard !ids.isEmpty, !place.isMissing else {",
      replacement: "    guard !ids.isEmpty, !isMutant(\"gone entries not brought back\"), !place.isMissing else {"),
    Patch(
      file: "Sources/Journal/Writing/JournalPlace.swift",
      original: "    guard hasJournal, standing",
      replacement: "    guard !isMutant(\"journal begun anew where it is gone\"), hasJournal, standing"),
    Patch(
      file: "Sources/Journal/Writing/JournalPlace.swift",
      original: "    standing.isAnother() ?",
      replacement: "    standing.isAnother() && !isMutant(\"another group not noticed\") ?"),
    Patch(
      file: "Sources/Journal/Writing/Receipt.swift",
      original: "    case .onlyOnThisDevice(let trouble):\n",
      replacement: """
            case .onlyOnThisDevice where isMutant("kept on this device and not said"): nil
            case .onlyOnThisDevice(let trouble):

        """),
    Patch(
      file: "Sources/Meetings/Values/Moment.swift",
      original: "    guard let latest, latest.isFollowed,",
      replacement: "    guard !isMutant(\"order of the clock alone\"), let latest, latest.isFollowed,"),
    Patch(
      file: "Sources/Journal/Places/Slug.swift",
      original: "    var slug: [UInt8] = []\n    for scalar",
      replacement:
        "    if isMutant(\"names of folders as typed\") { return name }\n    var slug: [UInt8] = []\n    for scalar"),
    Patch(
      file: "Sources/Journal/Writing/ErasedFiles.swift",
      original: "try rewriteCopies(history.erasures, &outcome) }",
      replacement: "if !isMutant(\"erased words stay in the copy\") { try rewriteCopies(history.erasures, &outcome) } }"
    ),
    Patch(
      file: "Sources/Journal/Files/FileWork.swift",
      original: "    if let status = try? target(of: folder), status.kind == .folder { try syncFolder(folder) }",
      replacement:
        "    if !isMutant(\"removals not flushed\"), (try? target(of: folder)) != nil { try syncFolder(folder) }"),
    Patch(
      file: "Sources/Journal/Files/FileWork.swift",
      original: "try Interruption.outlasted { () throws(Errno) in try write(bytes[done...], to: file) }",
      replacement: """
        isMutant("a signal ends a write")
                ? try write(bytes[done...], to: file)
                : try Interruption.outlasted { () throws(Errno) in try write(bytes[done...], to: file) }
        """),
    Patch(
      file: "Sources/Journal/Writing/JournalWriter.swift",
      original: "    if let refused, refused.act == act,",
      replacement: "    if !isMutant(\"refusal forgotten\"), let refused, refused.act == act,"),
    Patch(
      file: "Sources/Journal/Files/AppendFile.swift",
      original: "    let made = try files.makeFolders(folder)\n",
      replacement: """
            let all = try files.makeFolders(folder)
            let made = isMutant("new folders not flushed") ? [] : all

        """),
    Patch(
      file: "Sources/Journal/Files/SafeFile.swift",
      original: "      file.abandon()\n",
      replacement: "      if isMutant(\"half a file left where it failed\") { file.close() } else { file.abandon() }\n"),
    Patch(
      file: "Sources/Journal/Files/SafeFile.swift",
      original: "      try? files.remove(temporary)\n",
      replacement: "      if !isMutant(\"file left where its name failed\") { try? files.remove(temporary) }\n"),
    Patch(
      file: "Sources/Journal/Files/SystemFiles.swift",
      original: "mkdir(FileName.raw(path), 0o700))\n    _ = chmod(FileName.raw(path), 0o700)\n",
      replacement: """
        mkdir(FileName.raw(path), isMutant("folders open to all") ? 0o777 : 0o700))
            if !isMutant("folders open to all") { _ = chmod(FileName.raw(path), 0o700) }

        """),
    Patch(
      file: "Sources/Journal/Files/SystemFiles.swift",
      original: "status.st_size == 0 {",
      replacement: "status.st_size == 0, !isMutant(\"marks closed to their owner\") {"),
    Patch(
      file: "Sources/Journal/Writing/PrivateCopies.swift",
      original: "      guard at < limit, let status",
      replacement: "      guard at < limit || isMutant(\"copies go at any age\"), let status"),
    Patch(
      file: "Sources/Journal/Writing/ErasedFiles.swift",
      original: ".forget { sought.isAny(inTyped: $0) }",
      replacement: ".forget { !isMutant(\"erased words stay in what was typed\") && sought.isAny(inTyped: $0) }"),
    Patch(
      file: "Sources/Journal/Writing/ErasedFiles.swift",
      original: "try Snapshots(state: state, files: files).forgetAll() }",
      replacement: """
        if !isMutant("erased words stay in snapshots") { try Snapshots(state: state, files: files).forgetAll() } }
        """),
    Patch(
      file: "Sources/Journal/Writing/ErasedFiles.swift",
      original: "    if outcome.trouble != nil { return",
      replacement: "    if outcome.trouble != nil, !isMutant(\"journal first to lose erased words\") { return"),
    Patch(
      file: "Sources/Journal/State/SettingsFile.swift",
      original: "      text = try SettingsText(bytes())\n    } catch {",
      replacement: """
              text = try SettingsText(isMutant("settings that cannot be read replaced") ? (try? bytes()) ?? [] : bytes())
            } catch {
        """),
  ]
}
