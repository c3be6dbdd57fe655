import Meetings

extension DecisionsScreen {
  static let manual = ManualPage(
    Text(nl: "Besluiten", en: "Decisions"),
    for: Text(
      nl: "Alle besluiten van alle overleggen: wat van kracht is, wat is uitgevoerd, vervangen of ingetrokken.",
      en: "All decisions of all meetings: what is in force, what was carried out, replaced or withdrawn."),
    Text(
      nl:
        "`g` meldt het uitgevoerd, `k` weer van kracht, `a` houdt het aan, `i` trekt het in. Een reden mag, hoeft niet.",
      en:
        "`c` marks it as carried out, `f` as in force again, `p` defers it, `w` withdraws it. A reason is optional."
    ),
    Text(
      nl: "`v` legt een nieuw besluit vast in de plaats van dit.",
      en: "`v` records a new decision in place of this one."),
    Text(
      nl:
        "`t` toont alleen wat van kracht is, `s` alleen wat woorden heeft die je typt. `Enter` gaat naar het overleg, `h` toont de geschiedenis.",
      en:
        "`t` shows only what is in force, `s` only what contains the words you type. `Enter` goes to the meeting, `h` shows the history."
    ))
}
