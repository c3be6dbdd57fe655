import Foundation
import TestSupport
import Testing

/// The folder of the group that `prepare` makes, and what people and sync tools do with it.
extension Desk {
  /// The group's folder.
  var group: String { groups + "/heideland" }

  /// Where `putAside` puts things.
  var aside: String { home + "/aside" }

  /// The minutes of its first meeting.
  var minutesFile: String { group + "/verslagen/2026-1/verslag.md" }

  /// Moves a folder out of sight.
  func putAside(_ path: String) throws { try FileManager.default.moveItem(atPath: path, toPath: aside) }

  /// Moves what was put aside to where it was, or to another place. It fails where something was made there meanwhile that
  /// it does not replace.
  func putBack(_ path: String, replacing isReplacing: Bool = false) throws {
    if isReplacing { try? FileManager.default.removeItem(atPath: path) }
    try FileManager.default.moveItem(atPath: aside, toPath: path)
  }

  /// Goes on with the meeting and types half a note, which is kept.
  func openHalfTyped(_ location: SourceLocation = #_sourceLocation) throws -> PseudoTerminal {
    let terminal = try openMeeting([], location)
    terminal.type("n", see: "notitie ›", location)
    terminal.type("half getypt", see: "notitie › half getypt", location)
    seeDraft("half getypt", of: terminal, location)
    return terminal
  }
}
