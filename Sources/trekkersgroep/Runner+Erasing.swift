import Groups
import Meetings

extension Runner {
  /// What was erased, here or on another device, goes from the files of this device, and from what still waits to be
  /// written. What there is to say of it.
  func carryOutErasing(_ history: History) -> [Text] {
    guard let opened = group, !isProjector, !history.erasures.isEmpty, !isElsewhere else { return [] }
    let (writer, erasures) = (opened.writer, history.erasures)
    Task { await writer.erase(erasures) }
    let erasing = Erasing(
      of: history, in: opened.folder, places: opened.places, device: { device }, now: now().instant,
      catalogue: GroupCatalogue(opened.folder).catalogue, language: model.context.language)
    return [erasing?.remark].compactMap { $0 }
  }

  /// Lines that are known already and come again, as in a copy that a sync tool puts beside their file, may bring words
  /// that were erased: those go again.
  func eraseWhatComesAgain(_ entries: [Entry]) {
    var history = model.context.history
    if history.erasures.isEmpty { return }
    let (known, before) = (entries.filter { history.contains($0.mark.id) }, history.unerased.count)
    history.insert(known)
    if history.unerased.count > before { tell(carryOutErasing(history)) }
  }
}
