import Groups
import Journal
import Meetings

/// What cannot be erased by naming an entry.
extension OpenGroup {
  func isInNameOfGroup(_ text: String) -> Bool { SoughtText(text.asRecorded).isIn(group.name) }

  static func nameOfGroupStays(_ text: String) -> Text {
    Text(
      nl: "“\(text)” staat in de naam van de groep. Die is niet te wissen of te wijzigen en staat in elk verslag.",
      en: "“\(text)” is in the name of the group. That cannot be erased or changed, and is in all minutes.")
  }

  /// Why there is nothing to erase. Minutes that were put back are written anew, once somebody is sure of that.
  func nowhere(_ text: String, _ loose: LooseText, _ isSure: Bool) throws(Problem) -> Problem {
    let kept = keptWords([text])
    let back = isSure ? [] : renewedMinutes([text], isTrial: true).written
    if !back.isEmpty, try !confirms(Self.question(text, back)) { return Self.notRenewed(text, back) }
    let minutes = renewedMinutes([text])
    if let warning = loose.warning ?? kept.warning ?? minutes.warning { return Problem(.inputOutput, warning) }
    let name = isInNameOfGroup(text) ? Self.nameOfGroupStays(text) : nil
    let (unread, copied) = (WordsBeside.unknown(loose.unread), wordsBeside([text]).copied)
    let (own, elsewhere) = unerased(text)
    let left = Erasing.left(in: loose.files + own)
    let all = [name, minutes.sentence, left, elsewhere, kept.sentence, copied, unread]
    guard let said = all.compactMap({ $0 }).joined else {
      return Problem(.notFound, nl: "Nergens staat “\(text)”.", en: "Nothing holds “\(text)”.")
    }
    return Problem(
      .notFound, nl: "Geen regel van deze groep bevat “\(text)”. \(said.nl)",
      en: "No entry of this group holds “\(text)”. \(said.en)")
  }

  /// Minutes with texts that were asked for, put back by a sync tool or from a back-up, as the journal has them.
  func renewedMinutes(_ texts: [String], isTrial: Bool = false) -> RenewedMinutes {
    RenewedMinutes(
      holding: texts.map(\.asRecorded), in: history, catalogue: catalogue, language: language, folder: folder,
      places: session.places, isTrial: isTrial)
  }

  private static func question(_ text: String, _ paths: [String]) -> Text {
    let paths = paths.joined(separator: ", ")
    return Text(
      nl: "Geen regel van deze groep bevat “\(text)”, maar verslagen die zijn teruggezet nog wel: \(paths). Die "
        + "opnieuw schrijven, zonder de tekst? (ja of nee)",
      en: "No entry of this group holds “\(text)”, but minutes that were put back still do: \(paths). Write them anew, "
        + "without the text? (yes or no)")
  }

  private static func notRenewed(_ text: String, _ paths: [String]) -> Problem {
    let paths = paths.joined(separator: ", ")
    return Problem(
      .notFound,
      nl: "Geen regel van deze groep bevat “\(text)”. De tekst staat nog in verslagen die zijn teruggezet, en die zijn "
        + "niet opnieuw geschreven: \(paths)",
      en: "No entry of this group holds “\(text)”. The text is still in minutes that were put back, and those are not "
        + "written anew: \(paths)")
  }

  /// The files of the journal that hold a text of which no entry tells, and what to say of those among them that other
  /// devices will clean.
  private func unerased(_ text: String) -> (files: [String], elsewhere: Text?) {
    let sought = SoughtText(text.asRecorded)
    let files = KeptWords(inJournalOf: folder, history) { sought.isIn($0) }.files
    let elsewhere = files.isEmpty ? nil : wordsElsewhere
    let theirs = FilePaths(elsewhere?.files ?? [])
    return (files.filter { !theirs.contains($0) }, elsewhere?.warning)
  }
}
