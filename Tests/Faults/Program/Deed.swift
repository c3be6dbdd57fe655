import Foundation

/// Something a chair records: the way there from the running meeting, the keys that record it, and what confirms it.
///
/// `#` stands for a text that is there only once.
struct Deed: Sendable {
  struct Step: Sendable {
    let keys: String
    let see: String

    init(_ keys: String, _ see: String) { (self.keys, self.see) = (keys, see) }
  }

  let name: String
  /// To where it is recorded, each step with what has to be seen before the next.
  var way: [Step] = []
  /// The keys that record it, in the parts in which they are typed.
  let keys: [String]
  /// What the screen says when it is recorded; of a deed with a text the text itself, outside the line.
  var says: String?
  /// The journal's word for it.
  let word: String
  /// Back to the running meeting.
  var back: [Step] = []

  /// Whether it records a text.
  var hasText: Bool { keys.contains { $0.contains("#") } }

  private static let home = [Step("<esc>", "Overleg verlaten?"), Step("<enter>", "Laatste besluiten")]
  private static let again = [Step("<esc>", "Laatste besluiten"), Step("<enter>", "Agenda min")]
  /// A decision whose text was recorded just before, to change or to take back.
  private static let first = [
    Step("b<c-u>", "besluit ›"), Step("Vooraf", "› Vooraf"), Step("<enter>", "Vastgelegd: B2026"),
  ]

  /// Deeds on every screen that records something. Ctrl-U tells the program that a line is typed and not pasted.
  static let all: [Deed] = [
    Deed(name: "decision", keys: ["b<c-u>", "#", "<enter>"], word: "decision-taken"),
    Deed(name: "action", keys: ["a<c-u>", "#", "<enter>"], word: "action-agreed"),
    Deed(name: "note", keys: ["n<c-u>", "#", "<enter>"], word: "note-written"),
    Deed(name: "point", keys: ["k<c-u>", "#", "<enter>"], word: "point-parked"),
    Deed(name: "goal", keys: ["d<c-u>", "#", "<enter>"], word: "goal-agreed"),
    Deed(
      name: "row", keys: ["r<c-u>", "NWC; #; deskundigheid", "<enter>"], says: "Vastgelegd: NWC · #",
      word: "row-written"),
    Deed(
      name: "edit", way: first + [Step("w", "› Vooraf"), Step("<c-u>", "B2026")], keys: ["#", "<enter>"],
      word: "decision-edited"),
    Deed(name: "undo", way: first, keys: ["u"], says: "Ongedaan", word: "act-undone"),
    Deed(name: "redo", way: first + [Step("u", "Ongedaan")], keys: ["<c-r>"], says: "Opnieuw", word: "act-redone"),
    Deed(name: "going on", keys: ["<right>"], says: "▸ 4 Taken", word: "item-entered", back: [Step("<left>", "▸ 3")]),
    Deed(
      name: "break", keys: [" "], says: "spatie verder", word: "meeting-paused", back: [Step(" ", "b besluit a actie")]),
    Deed(
      name: "attendance", way: [Step("m", "NWC Noord")], keys: ["<enter>"], word: "attendance-noted",
      back: [Step("<esc>", "Agenda min")]),
    Deed(
      name: "member", way: [Step("m", "NWC Noord")], keys: ["n<c-u>", "# @ROS", "<enter>"], word: "member-joined",
      back: [Step("<esc>", "Agenda min")]),
    Deed(
      name: "Parel",
      way: [
        Step("p", "zoek ›"), Step("kennisspel", "› Kennisspel"), Step("<enter>", "Enter kiezen"),
        Step("<enter>", "organiseert: NWC"),
      ], keys: ["<enter>"], says: "met twee acties", word: "parel-chosen"),
    Deed(
      name: "planning", way: home, keys: ["n<c-u>", "vandaag 14:00 # kort", "<enter>"], says: "is gepland",
      word: "meeting-planned",
      back: again),
    Deed(
      name: "status of a decision", way: first + home + [Step("b", "› B2026")], keys: ["a<c-u>", "#", "<enter>"],
      says: "aangehouden.", word: "decision-status-changed", back: again),
    Deed(
      name: "action done",
      way: [Step("a<c-u>", "actie ›"), Step("Doen<enter>", "Vastgelegd: A")] + home + [Step("a", "Open acties")],
      keys: ["g"], says: ": gedaan.", word: "action-status-changed", back: again),
    Deed(name: "settings", keys: ["<c-t>"], says: "Thema:", word: settings),
  ]

  /// Stands for the file with settings, which is no journal.
  static let settings = "settings"
}
