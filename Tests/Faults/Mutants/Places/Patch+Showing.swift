// What reaches a terminal or a file for people, and what ends the program.
extension Patch {
  static let showing = [
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
    Patch(
      file: "Sources/CNcurses/guard.c",
      original: "  cn_give_back();\n  if (!is_lent) try",
      replacement: "  if (!is_mutant(\"terminal kept at a trap\")) cn_give_back();\n  if (!is_lent) try"),
    Patch(
      file: "Sources/CNcurses/guard.c",
      original: "void cn_leave_no_memory(void) {\n",
      replacement: "void cn_leave_no_memory(void) {\n  if (is_mutant(\"image of the memory allowed\")) return;\n"),
    Patch(
      file: "Sources/CNcurses/guard.c",
      original: "  install(SIGPIPE, SIG_IGN, 0);\n",
      replacement: "  if (!is_mutant(\"closed pipe ends the program\")) install(SIGPIPE, SIG_IGN, 0);\n"),
    Patch(
      file: "Sources/Journal/Files/System.swift",
      original: "  signal(SIGPIPE, SIG_IGN)",
      replacement: "  if !isMutant(\"closed pipe ends the program\") { signal(SIGPIPE, SIG_IGN) }"),
    Patch(
      file: "Sources/CNcurses/screen.c",
      original: "bool cn_follow_size(void) {\n",
      replacement: "bool cn_follow_size(void) {\n  if (is_mutant(\"size of the window not followed\")) return false;\n"),
    Patch(
      file: "Sources/Terminal/Screen.swift",
      original: "    cn_leave()\n    cn_stop_job()\n",
      replacement: "    if !isMutant(\"terminal kept while stopped\") { cn_leave() }\n    cn_stop_job()\n"),
    Patch(
      file: "Sources/trekkersgroep/Runner.swift",
      original: "      if linesTime.isOver() { keepDrafts() }\n",
      replacement: "      if linesTime.isOver(), !isMutant(\"half line kept at the end only\") { keepDrafts() }\n"),
    Patch(
      file: "Sources/trekkersgroep/Runner.swift",
      original: "    if let line = model.unfinishedLine {",
      replacement: """
            if isMutant("half line not kept at the end") {
              unkept = [:]
            } else if let line = model.unfinishedLine {
        """),
    Patch(
      file: "Sources/Minutes/Markdown/MarkdownText.swift",
      original: "      if special.contains(scalar) ||",
      replacement: "      if isMutant(\"no Markdown escape\") {\n      } else if special.contains(scalar) ||"),
    Patch(
      file: "Sources/Minutes/Text/PlainText.swift",
      original: "      case 0..<0xA1: keep(PlainText.visible(scalar))",
      replacement: """
              case 0..<0xA1: keep(isMutant("control characters in minutes") ? scalar : PlainText.visible(scalar))
        """),
    Patch(
      file: "Sources/Minutes/Text/PlainText.swift",
      original: "\"\\u{2066}\"...\"\\u{2069}\": keep(\"\\u{FFFD}\")",
      replacement: """
        "\\u{2066}"..."\\u{2069}": keep(isMutant("writing direction in minutes") ? scalar : "\\u{FFFD}")
        """),
    Patch(
      file: "Sources/Minutes/Text/LinkedText.swift",
      original: "schemes.first(where: { word.hasPrefix($0) })",
      replacement:
        "(schemes + (isMutant(\"links of every kind\") ? [\"javascript:\"] : [])).first(where: { word.hasPrefix($0) })"),
    Patch(
      file: "Sources/Journal/JSON/JSONWriter.swift",
      original: "    case _ where Invisibles.contains(scalar):",
      replacement: "    case _ where Invisibles.contains(scalar) && !isMutant(\"control characters in JSON\"):"),
    Patch(
      file: "Sources/CommandLine/Output/Output.swift",
      original: "    let sentence = ScreenText.cleaned(typed.shortened(in: text[language]))\n",
      replacement: """
            let short = typed.shortened(in: text[language])
            let sentence = isMutant("complaints not cleaned") ? short : ScreenText.cleaned(short)

        """),
    Patch(
      file: "Sources/CNcurses/guard.c",
      original: "  prctl(PR_SET_DUMPABLE,",
      replacement: "  if (!is_mutant(\"memory open to other programs\")) prctl(PR_SET_DUMPABLE,"),
    Patch(
      file: "Sources/CNcurses/guard.c",
      original: "    if (has_original) tcsetattr",
      replacement: "    if (has_original && !is_mutant(\"line settings not given back\")) tcsetattr"),
    Patch(
      file: "Sources/CNcurses/screen.c",
      original: "  if (takes_ansi) add(bytes",
      replacement: "  if (takes_ansi && !is_mutant(\"modes left on at a trap\")) add(bytes"),
    Patch(
      file: "Sources/Console/ScreenTextCleaner.swift",
      original: "    case 0x00...0xA0: keep(",
      replacement: """
            case 0x80..<0xA0 where isMutant("control characters of eight bits"): keep(scalar, .sign)
            case 0x00...0xA0: keep(
        """),
  ]
}
