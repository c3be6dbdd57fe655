import Catalogue
import Groups
import Journal
import Meetings

/// A group that was read from its folder, and into which acts can be recorded.
struct OpenGroup {
  let folder: GroupFolder
  let session: Session
  private(set) var history = History()
  /// What there is to remark about its journal.
  let remarks: [Remark]
  /// Whether lines are known to be gone, or could not be read.
  private(set) var lacksLines = false
  /// What was erased before and had still to be carried out; nil where nothing had.
  private(set) var resumed: Erasing?
  /// What the folder held once and holds no more; nil where not all of it could be read.
  private var lost: LostEntries?
  /// What tells the group; none where its beginning is missing.
  private var signs: [GroupSign] = []

  var group: Trekkersgroep { history.group }
  let catalogue: PatzCatalogue
  var language: Language { session.language }

  /// Reads a group's whole journal.
  init(_ folder: GroupFolder, in session: Session) throws(Problem) {
    self.folder = folder
    self.session = session
    // Before the journal: what another program records meanwhile is in the copies and would seem to be gone from it.
    let copies = HeldCopy.all(of: folder, state: session.places.state)
    var reader = JournalReader(folder: folder)
    history = reader.history()
    remarks = reader.remarks
    let lacking = LostEntries(from: history, among: copies, of: folder, state: session.places.state)
    // What cannot be read now is not gone, and is not written again; but it counts.
    lost = remarks.hideEntries ? nil : lacking
    history.insert(lacking.entries)
    signs = history.signs(among: copies)
    // What waits for this group under another name of its folder is beside the rest from now on.
    for stray in StrayEntries.settle(of: history, in: folder, places: session.places) {
      session.output.warn(stray.remark)
    }
    history.insert(WaitingEntries.of(folder, state: session.places.state, signs: signs))
    let own = GroupCatalogue(folder)
    catalogue = own.catalogue
    own.remarks.forEach(session.output.warn)
    let harmful = remarks.filter(\.isHarmful)
    if history.entries.isEmpty, !harmful.isEmpty { throw Self.nothingReadable(folder, harmful) }
    warn(of: lost?.left(of: harmful, device: { session.places.device() }, now: session.now.instant) ?? harmful)
    resumed = carryOutErasing()
    if let remark = resumed?.remark { session.output.warn(remark) }
  }

  /// Says what is wrong with the journal, and that entries are gone from it of which nobody can tell whether they are of
  /// this group. Where all is well the device is not asked for: its name may have to be made.
  private mutating func warn(of harmful: [Remark]) {
    let strange = lost?.strange ?? []
    history.spare(HeldCopy.numbers(of: strange))
    let missing = JournalFinding.missing(strange: strange).map { [$0] } ?? []
    guard !harmful.isEmpty || !missing.isEmpty else { return }
    lacksLines = true
    let told = JournalFinding.announcement(of: harmful, device: session.places.device(), besides: missing)
    if let told { session.output.warn(told) }
  }

  /// What went from the folder and is still on this device is put back, and that is said; where that fails, that it is gone.
  mutating func bringBack() async {
    guard let lost, !lost.copies.isEmpty else { return }
    let writer = writer()
    let back = await writer.bringBack(lost)
    await writer.close()
    if back.trouble != nil, let missing = JournalFinding.missing(lost).first {
      return session.output.warn(missing.announcement)
    }
    self.lost = lost.brought
    // None where another program did it at the same moment.
    if !back.entries.isEmpty { session.output.warn(JournalFinding.broughtBack(back.entries.count)) }
  }

  private func writer() -> JournalWriter {
    let clock = session.output.surroundings.now
    return JournalWriter(
      folder: folder, state: session.places.state, device: session.places.device(), program: ProgramVersion.program,
      signs: signs, now: { clock().instant })
  }

  /// What was erased, here or on another device, goes from the files of this device.
  func carryOutErasing() -> Erasing? {
    Erasing(
      of: history, in: folder, places: session.places, device: { session.places.device() }, now: session.now.instant,
      catalogue: catalogue, language: language)
  }

  /// A group that was just made: nothing is recorded in it yet.
  init(new folder: GroupFolder, in session: Session) {
    self.folder = folder
    self.session = session
    catalogue = .standard
    remarks = []
    lost = nil
  }

  /// Records an act, and takes it into the group. Gives its entries.
  mutating func record(_ act: Act) async throws(Problem) -> [Entry] {
    if let refusal = act.refusal(in: group) { throw Problem(refusal) }
    guard folder.isWritable() else { throw Self.readOnly(folder) }
    let isFounding = act.events.contains { $0 is GroupFounded }
    guard isFounding || history.entries.contains(where: { $0.event is GroupFounded }) else { throw notFounded }
    warnOfPatients(in: act)
    let writer = writer()
    let brought = await writer.bringOver()
    history.insert(brought.entries)
    if let lost { _ = await writer.bringBack(lost) }
    let receipt: Receipt
    session.output.beginRecording()
    do throws(RecordFailure) {
      receipt = try await writer.record(act, after: history.latestFollowed)
    } catch {
      session.output.recordsNothing()
      throw Problem(error)
    }
    await writer.close()
    history.insert(receipt.entries)
    session.output.hasRecorded = true
    report(receipt, (brought.trouble == nil ? onlyHere(brought.entries) : 0) + receipt.broughtOver)
    return receipt.entries
  }

  /// A folder whose journal does not begin with a group: half of it is missing, or it never was one.
  private var notFounded: Problem {
    Problem(
      .notFound,
      nl: "In \(folder.path) staat niet welke groep het is; er is niets vastgelegd. Ontbreekt er een bestand van het "
        + "logboek, zet dat dan terug; maak anders een groep met: \(TypedCommand.words("group new", ofGroup: false)) NAAM",
      en:
        "\(folder.path) does not say which group it is; nothing was recorded. If a file of the journal is missing, put "
        + "it back; otherwise make a group with: \(TypedCommand.words("group new", ofGroup: false)) NAME")
  }

  /// Said before anything is recorded; the act is recorded all the same.
  private func warnOfPatients(in act: Act) {
    var said: Set<Text> = []
    for text in act.events.flatMap(\.fields.texts) {
      if let caution = TextCaution.sentence(on: text), said.insert(caution).inserted { session.output.warn(caution) }
    }
  }

  /// The same answer as on the screen: a folder that can only be read is looked at, not written to.
  private static func readOnly(_ folder: GroupFolder) -> Problem {
    Problem(
      .inputOutput,
      nl: "De map \(folder.path) is alleen te lezen; er is niets vastgelegd. Zorg dat je daar mag schrijven en geef "
        + "de opdracht opnieuw; bekijken en zoeken kan wel.",
      en: "The folder \(folder.path) is read-only; nothing was recorded. Make sure that you may write there and give "
        + "the command again; you can still look and search.")
  }

  /// How many of the entries that were brought over stood on this device only. What another command had written to its
  /// copy, and was about to write to the folder, is there a second time by now.
  private func onlyHere(_ brought: [Entry]) -> Int {
    if brought.isEmpty { return 0 }
    var reader = JournalReader(folder: folder)
    let times = Dictionary(reader.read().entries.map { ($0.mark.id, 1) }, uniquingKeysWith: +)
    return brought.count { times[$0.mark.id] == 1 }
  }

  private func report(_ receipt: Receipt, _ broughtOver: Int) {
    if let warning = receipt.standing.warning { session.output.warn(warning) }
    // What went over before is no news where this does not: only what holds at the end is said.
    if case .onlyOnThisDevice = receipt.standing { return session.output.status = .onlyOnThisDevice }
    guard broughtOver > 0 else { return }
    session.output.warn(
      Text(
        nl: "Wat alleen op dit apparaat stond, staat nu ook in de map van de groep (\(broughtOver)).",
        en: "What was only on this device is now in the group's folder too (\(broughtOver))."))
  }

  private static func nothingReadable(_ folder: GroupFolder, _ remarks: [Remark]) -> Problem {
    let place = RemarkPlaces.lines(of: remarks).first ?? Text(verbatim: "logboek")
    let advice = JournalFinding.all(of: remarks, device: "").first?.advice ?? Text(verbatim: "")
    return Problem(
      .damaged,
      nl: "Het logboek van \(folder.name) is niet te lezen: \(place.nl). \(advice.nl) "
        + "Er is niets gewist; \(TypedCommand.words("controleer")) toont wat er is.",
      en: "The journal of \(folder.name) cannot be read: \(place.en). \(advice.en) "
        + "Nothing was deleted; \(TypedCommand.words("check")) shows what there is.")
  }
}
