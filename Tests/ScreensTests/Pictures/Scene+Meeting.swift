import Meetings

extension Scene {
  static let live: [Scene] = [
    Scene("live-empty", in: Notebook.begun, nl: "<enter>"),
    Scene("live-previous", in: Notebook.begun, nl: "<enter><right>"),
    Scene("live-running", in: Notebook.running, nl: "<enter>"),
    Scene("live-selected", in: Notebook.running, nl: "<enter><up><up>"),
    Scene("live-large", in: Notebook.large, nl: "<enter>"),
    Scene("live-large-selected", in: Notebook.large, nl: "<enter><up><up><up>"),
    Scene("live-guidance", in: Notebook.running, nl: "<enter>l"),
    Scene("live-seventy-percent", in: Notebook.running, nl: "<enter>") { $0.wait(minutes: 3) },
    Scene("live-over-time", in: Notebook.running, nl: "<enter>") { $0.wait(minutes: 20) },
    Scene("live-last", in: complete, nl: "<enter>"),
    Scene("live-paused", in: Notebook.running, nl: "<enter><space>"),
    Scene("live-extra-time", in: Notebook.running, nl: "<enter>+"),
    Scene("live-skipped", in: Notebook.running, nl: "<enter>s<left>"),
    Scene("live-parked", in: Notebook.running, nl: "<enter>k<enter><left>"),
    Scene("live-decision", in: Notebook.running, nl: "<enter>b", en: "<enter>d"),
    Scene(
      "live-decision-typed", in: Notebook.running, nl: "<enter>bKennisspel herhalen", en: "<enter>dKennisspel herhalen"),
    Scene(
      "live-recorded", in: Notebook.running, nl: "<enter>bKennisspel herhalen<enter>",
      en: "<enter>dKennisspel herhalen<enter>"),
    Scene(
      "live-undone", in: Notebook.running, nl: "<enter>bKennisspel herhalen<enter>u",
      en: "<enter>dKennisspel herhalen<enter>u"),
    Scene(
      "live-elsewhere", in: Notebook.running, nl: "<enter>bRooster rond #transmuraal <enter>",
      en: "<enter>dRooster rond #transmural <enter>"),
    Scene("live-decision-earlier", in: Notebook.running, nl: "<enter>bkenn", en: "<enter>dkenn"),
    Scene("live-action", in: Notebook.running, nl: "<enter>a"),
    Scene("live-action-picker", in: Notebook.running, nl: "<enter>aZaal regelen @n"),
    Scene(
      "live-action-typed", in: Notebook.running, nl: "<enter>aZaal regelen @ros vr", en: "<enter>aZaal regelen @ros fri"
    ),
    Scene("live-action-unknown", in: Notebook.running, nl: "<enter>aZaal regelen @tandarts"),
    Scene("live-action-past", in: Notebook.running, nl: "<enter>aZaal regelen 1-11-2026"),
    Scene("live-action-impossible", in: Notebook.running, nl: "<enter>aZaal regelen 31-2"),
    Scene(
      "live-action-as-text", in: Notebook.running, nl: "<enter>aZaal regelen vr<esc>",
      en: "<enter>aZaal regelen fri<esc>"),
    Scene("live-note", in: Notebook.running, nl: "<enter>n"),
    Scene("live-point", in: Notebook.running, nl: "<enter>k"),
    Scene("live-row", in: Notebook.running, nl: "<enter>rcasuïstiek; vier groepen"),
    Scene("live-row-recorded", in: Notebook.running, nl: "<enter>rcasuïstiek; vier groepen; portaal; 4<enter>"),
    Scene(
      "live-worksheet", in: Notebook.running,
      nl: "<enter>rcasuïstiek; ros; portaal; 4<enter>rsedatie; huisarts; enq; 12; open; kennisspel<enter><up><up>",
      en: "<enter>rcases; ros; portal; 4<enter>rsedation; gp; survey; 12; open; game<enter><up><up>"),
    Scene("live-row-doubt", in: Notebook.running, nl: "<enter>rcasuïstiek; ros; krant; veel"),
    Scene("live-row-details", in: Notebook.running, nl: "<enter>r<tab>casuïstiek<tab>ros<tab>"),
    Scene(
      "live-decision-details", in: Notebook.running, nl: "<enter>bKennisspel in maart<tab><tab><tab>g",
      en: "<enter>dKnowledge game in March<tab><tab><tab>g"),
    Scene(
      "live-action-details", in: Notebook.running, nl: "<enter>aZaal regelen @ros 4 dec<tab><tab><end>, zorgv",
      en: "<enter>aBook a room @ros 4 dec<tab><tab><end>, insur"),
    Scene(
      "live-note-details", in: Notebook.running, nl: "<enter>nDrie dingen:<tab><enter>- de enquête<enter>- het FTO",
      en: "<enter>nThree things:<tab><enter>- the survey<enter>- the study group"),
    Scene(
      "live-note-long", in: Notebook.running, nl: "<enter>nDrie dingen:<tab><enter>- de enquête<enter>- het FTO<c-s>",
      en: "<enter>nThree things:<tab><enter>- the survey<enter>- the study group<c-s>"),
    Scene("live-goal", in: Notebook.running, nl: "<enter>d", en: "<enter>g"),
    Scene("live-adopt", in: Notebook.running, nl: "<enter>v"),
    Scene("live-edit", in: Notebook.running, nl: "<enter>w", en: "<enter>e"),
    Scene("live-edit-action", in: Notebook.running, nl: "<enter><up><up>w", en: "<enter><up><up>e"),
    Scene("live-leave", in: Notebook.running, nl: "<enter>q"),
    Scene("live-step-out", in: Notebook.running, nl: "<enter><esc>"),
    Scene("live-too-long", in: Notebook.running, nl: "<enter>n", en: "<enter>n") { stage in
      stage.paste(String(repeating: "lang ", count: 4_000))
      stage.type("<enter>")
    },
    Scene("live-long-text", in: Notebook.running, nl: "<enter>b", en: "<enter>d") { stage in
      stage.paste(longText)
      stage.type("<enter>")
    },
    Scene("live-long-line", in: Notebook.running, nl: "<enter>b", en: "<enter>d") { $0.paste(longText) },
    Scene("live-contested", in: Notebook.running, nl: "<enter>") { try contest(&$0) },
    Scene("live-contested-edit", in: Notebook.running, nl: "<enter>") { stage in
      try contest(&stage)
      stage.type(nl: "w", en: "e")
    },
    Scene("live-slow", in: Notebook.running, nl: "<enter>") { stage in
      stage.recording = .later
      stage.type("nEen kanttekening<enter>")
      stage.wait(minutes: 1)
    },
    Scene("live-failed", in: Notebook.running, nl: "<enter>") { stage in
      stage.recording = .failing(fullDisk)
      stage.type("nEen kanttekening<enter>")
    },
    Scene("live-arrived", in: Notebook.running, nl: "<enter>nEen half") { stage in
      guard let meeting = stage.group.runningMeeting else { return }
      let place = Place(meeting: meeting.id, item: meeting.clock.current, topic: meeting.current?.topic)
      try stage.arrive(Act([NoteWritten(place: place, text: "Van het tweede scherm")]))
    },
  ]

  static let longText =
    "De trekkersgroep vraagt het programma om in het voorjaar in iedere kern een bijeenkomst te houden waar huisartsen, "
    + "wijkverpleegkundigen en vrijwilligers elkaar leren kennen en waar de consulent vertelt wanneer je haar belt"

  static let fullDisk = Text(
    nl: "De schijf is vol: dit is niet bewaard. Maak ruimte en druk nog eens op Enter.",
    en: "The disk is full: this is not kept. Make room and press Enter once more.")

  /// Two devices correct the last entry at the same time.
  private static func contest(_ stage: inout Rehearsal) throws {
    guard let note = stage.group.notes.last else { return }
    let (first, second) = ("Vijf groepen vragen om casuïstiek", "Zes groepen vragen om casuïstiek")
    stage.type(nl: "w<c-u>\(first)<enter>", en: "e<c-u>\(first)<enter>")
    try stage.arrive(Act([NoteEdited(note: note.id, text: second, replacing: [note.id])]))
  }

  static let readBack: [Scene] = [
    Scene("close-gaps", in: Notebook.running, nl: "<enter>f", en: "<enter>c"),
    Scene("close-gaps-scrolled", in: Notebook.running, nl: "<enter>f<pgdn>", en: "<enter>c<pgdn>"),
    Scene("close-ask-gaps", in: Notebook.running, nl: "<enter>fs", en: "<enter>cc"),
    Scene("close-complete", in: complete, nl: "<enter>f", en: "<enter>c"),
    Scene("close-ask-complete", in: complete, nl: "<enter>fs", en: "<enter>cc"),
    Scene("close-done", in: complete, nl: "<enter>fs<enter>", en: "<enter>cc<enter>") { stage in
      guard let meeting = stage.group.meetings.last else { return }
      let paths = ["verslagen/2026-2/verslag.md", "verslagen/2026-2/verslag.html"]
      stage.send(.exported(paths: paths, remark: nil, of: meeting.id))
    },
  ]

  /// A meeting at its last item, with nothing missing.
  static func complete(_ language: Language) throws -> Notebook {
    var book = try Notebook.begun(language)
    try book.turn(to: "learning-needs", spending: 6)
    try book.say(.decision, "Kennisspel in het voorjaar bij het FTO")
    try book.agree("FTO-data opvragen", by: book.who("ROS 1"), due: .nextMeeting)
    try book.turn(to: "closing", spending: 6)
    return book
  }
}
