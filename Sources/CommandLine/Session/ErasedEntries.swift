import Groups
import Journal
import Meetings

/// What is to be erased, and where it stands.
struct ErasedEntries {
  /// What it is, each thing once: "besluit B2026-4.3".
  var names: [Text] = []
  /// The same with its words, as far as they tell which one it is: "besluit B2026-4.3 Enquête herhalen".
  var labels: [Text] = []
  /// The entries that lose their words.
  var targets: [EntryID] = []
  /// The files of this device in which they stand.
  var files: [String] = []
  /// The other devices that have to take them out of files of their own.
  var devices: [String] = []
  /// Where the text that was asked for stands besides.
  var loose: LooseText
  /// What holds it and cannot be erased.
  var notes: [Text] = []

  /// Whether nothing of it is left to erase: it was erased before.
  var isDone: Bool { targets.isEmpty && loose.drafts.isEmpty }

  /// The files that hold it still, each once.
  func left(_ done: Erasing?) -> [String] {
    let changed = done?.minutes.changed ?? []
    let known = FilePaths(changed)
    return changed + loose.files.filter { !known.contains($0) }
  }

  /// What the JSON answer says.
  func fields(_ done: Erasing?) -> Fields {
    var fields = Fields()
    fields.put("entries", targets.map(\.raw))
    let others = done?.files.others ?? []
    fields.put("files", (done?.files.journals ?? []) + others + loose.drafts.filter { !others.contains($0) })
    fields.put("minutes", done?.minutes.written ?? [])
    fields.put("left", left(done))
    fields.put("devices", devices)
    return fields
  }

  /// What is asked before it is done.
  var question: Text {
    let (nl, en) = (labels.map(\.nl).joined(separator: "; "), labels.map(\.en).joined(separator: "; "))
    let elsewhere = devices.joined(separator: ", ")
    let others = Text(
      nl: devices.isEmpty
        ? "" : " Ook in bestanden van apparaat \(elsewhere): daar gaat het weg zodra het programma er de groep opent.",
      en: devices.isEmpty
        ? "" : " Also from files of device \(elsewhere), as soon as the program opens the group there.")
    let count = Text(nl: files.count == 1 ? "bestand" : "bestanden", en: files.count == 1 ? "file" : "files")
    return Text(
      nl: "Voorgoed wissen: \(nl). De tekst en eerdere versies ervan gaan uit \(files.count) \(count.nl) van dit "
        + "apparaat, uit wat je nog aan het typen was en uit verslagen die niemand heeft gewijzigd.\(others.nl) Nummers, "
        + "dagen en namen van wie het doet blijven. Wat elders staat, blijft staan: reservekopieën, e-mail, de "
        + "geschiedenis van OneDrive of git, en wat is afgedrukt, verstuurd of zelf gewijzigd. Dit kan niet ongedaan. "
        + "Wissen? (ja of nee)",
      en: "Erase for good: \(en). The text and its earlier versions go from \(files.count) \(count.en) of this device, "
        + "from what you were still typing and from minutes that nobody changed.\(others.en) Numbers, days and the names "
        + "of who does it stay. What is elsewhere stays there: back-ups, e-mail, the history of OneDrive or git, and "
        + "what was printed, sent or changed by hand. This cannot be undone. Erase? (yes or no)")
  }
}

extension OpenGroup {
  /// Asks once; refuses where there is nobody to answer.
  func confirms(_ question: Text) throws(Problem) -> Bool {
    guard let answer = session.output.ask(question) else {
      throw Problem(
        .usage,
        nl: "Wissen vraagt eerst of het goed is, en hier is niemand om te antwoorden. Geef --yes om toch te wissen.",
        en: "Erasing asks first, and there is nobody here to answer. Give --yes to erase all the same.")
    }
    return ["ja", "j", "yes", "y"].contains(answer.asRecorded.folded)
  }

  /// What numbers, names of members and texts stand for. `isSure` tells that nothing is to be asked.
  func erasing(
    numbers: [String], members: [String], texts: [String], isSure: Bool
  ) throws(Problem) -> ErasedEntries {
    guard !numbers.isEmpty || !members.isEmpty || !texts.isEmpty else {
      throw Problem(
        .usage, nl: "Er staat niet wat gewist moet worden. Noem een nummer, of geef --member of --text.",
        en: "It does not say what to erase. Give a number, or --member or --text.")
    }
    var wanted: [EntryID] = []
    for number in numbers { wanted.append(try erasable(number)) }
    for name in members { wanted.append(try member(named: name)) }
    for text in texts { wanted += try holding(text, isSure) }
    var seen: Set<EntryID> = []
    let roots = wanted.filter { seen.insert($0).inserted }
    let entries = history.wordsOf(Set(roots))
    let loose = looseText(texts)
    if entries.isEmpty, loose.drafts.isEmpty, resumed == nil {
      throw Problem(.usage, nl: "Die tekst is al gewist.", en: "That text has already been erased.")
    }
    var erasing = erasing(entries.isEmpty ? [] : roots, entries, loose)
    if let name = texts.first(where: isInNameOfGroup) { erasing.notes = [Self.nameOfGroupStays(name)] }
    return erasing
  }

  private func looseText(_ texts: [String]) -> LooseText {
    LooseText(texts.map { SoughtText($0.asRecorded) }, in: group, of: folder, places: session.places)
  }

  /// Where this device still has a text that was asked for: in copies of other groups, and of groups that are gone.
  func keptWords(_ texts: [String]) -> KeptWords {
    let sought = texts.map { SoughtText($0.asRecorded) }
    guard !sought.isEmpty else { return KeptWords() }
    var kept = KeptWords(besides: history, state: session.places.state) { text in sought.contains { $0.isIn(text) } }
    kept.forgetSnapshots()
    return kept
  }

  /// Where texts that were asked for, or were erased, stand beside the group's folder.
  func wordsBeside(_ texts: [String], _ done: Erasing? = nil) -> WordsBeside {
    let sought = texts.map { SoughtText($0.asRecorded) } + (done?.sought ?? [])
    return WordsBeside(sought, of: history, in: folder, places: session.places)
  }

  /// Where other devices still have what was erased.
  var wordsElsewhere: WordsElsewhere? {
    WordsElsewhere(
      of: history, in: folder, places: session.places, device: { session.places.device() }, now: session.now.instant)
  }

  private func erasing(_ roots: [EntryID], _ entries: [Entry], _ loose: LooseText) -> ErasedEntries {
    var erasing = ErasedEntries(loose: loose)
    let found = roots.compactMap { root in history.entries.first { $0.mark.id == root } }
    let drafts = loose.drafts.isEmpty ? [] : [LooseText.name]
    (erasing.names, erasing.labels) = (found.map(name) + drafts, found.map(label) + drafts)
    // What is named itself too, though it has no words of its own left: a change of it may still be on its way.
    let known = Set(entries.map(\.mark.id))
    erasing.targets = entries.map(\.mark.id) + roots.filter { !known.contains($0) }
    let device = session.places.device()
    let trial = trial(of: erasing.targets, device)
    erasing.files = trial.journals + trial.others + loose.drafts
    erasing.devices = Set(entries.map(\.mark.device)).subtracting([device]).sorted()
    return erasing
  }

  /// The files in which the words of entries stand.
  private func trial(of targets: [EntryID], _ device: String) -> ErasedFiles.Outcome {
    let event = TextRedacted(targets: targets, language: language)
    let mark = Mark(
      id: EntryID("trial"), at: history.latest ?? Stamp(instant: session.now.instant, counter: 0), device: device,
      act: EntryID("trial"))
    var erasures = Erasures()
    erasures.note(Entry(mark: mark, closesAct: true, event: event))
    return ErasedFiles(folder, state: session.places.state, device: device, now: session.now.instant).trial(erasures)
  }

  /// "besluit B2026-4.3": what an entry is, without the words that are to go.
  private func name(of entry: Entry) -> Text {
    let kind =
      switch entry.event {
      case is MemberJoined: Text(nl: "lid", en: "member")
      case is ItemAdded: Text(nl: "agendapunt", en: "item")
      default: type(of: entry.event).title
      }
    // As it is shown: of a number that was taken twice, the later one bears a letter.
    let shown = numbered.first { $0.id == entry.mark.id }?.number
    guard let number = shown ?? (try? entry.event.fields.text("number")) else { return kind }
    return Text(nl: "\(kind.nl) \(number)", en: "\(kind.en) \(number)")
  }

  private func label(of entry: Entry) -> Text {
    let words = entry.event.fields.ownWords.joined(separator: " · ").onOneLine
    let name = name(of: entry)
    let shown = words.count > 60 ? words.prefix(59) + "…" : words
    return shown.isEmpty ? name : Text(nl: "\(name.nl) “\(shown)”", en: "\(name.en) “\(shown)”")
  }

  /// What has a number, with the number that is shown.
  private var numbered: [(number: String, id: EntryID)] {
    group.decisions.map { ($0.number, $0.id) } + group.actions.map { ($0.number, $0.id) }
      + group.goals.map { ($0.number, $0.id) }
  }

  private func erasable(_ number: String) throws(Problem) -> EntryID {
    let wanted = number.folded
    if let found = numbered.first(where: { $0.number.folded == wanted }) { return found.id }
    throw Problem(
      .notFound, nl: "Besluit, actie of doel “\(number)” is er niet. Iets zonder nummer wis je met --text.",
      en: "There is no decision, action or goal “\(number)”. What has no number is erased with --text.")
  }

  private func member(named name: String) throws(Problem) -> EntryID {
    let finder = Finder(named: group.members.map { QuickLine.Named($0.id, $0.names.all.map(\.value)) })
    return try finder.one(name, kind: Text(nl: "lid van deze groep", en: "member of this group"))
  }

  /// Everything in which a text stands, as what was changed by it: its earlier versions go along. None where only a
  /// half-typed line holds it, or where it was erased before and that went on just now.
  private func holding(_ text: String, _ isSure: Bool) throws(Problem) -> [EntryID] {
    let sought = SoughtText(text.asRecorded)
    guard sought.length >= 3 else {
      throw Problem(
        .usage, nl: "“\(text)” is te kort: dat staat overal in. Geef achter --text ten minste drie letters.",
        en: "“\(text)” is too short: it is in everything. Give at least three letters behind --text.")
    }
    let found = history.entries.filter { entry in
      !(entry.event is GroupFounded) && entry.event.fields.ownWords.contains { sought.isIn($0) }
    }
    let isResumed = resumed?.files.words.contains { sought.isIn($0) } ?? false
    if found.isEmpty, !isResumed {
      var loose = looseText([text])
      if loose.drafts.isEmpty {
        // A window that is open may still have a line of which another one kept something else.
        if loose.trouble == nil { loose.erase() }
        throw try nowhere(text, loose, isSure)
      }
    }
    // What was corrected goes with all its earlier versions.
    return found.map { $0.event is ItemAdded ? $0.mark.id : $0.event.wordsAbout ?? $0.mark.id }
  }
}
