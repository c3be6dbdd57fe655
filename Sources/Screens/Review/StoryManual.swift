import Meetings

extension StoryScreen {
  static let manual = ManualPage(
    Text(nl: "Geschiedenis", en: "History"),
    for: Text(
      nl: "Hoe een regel zo is geworden: wanneer, op welk apparaat, en wat er eerst stond. Niets wordt overschreven.",
      en: "How an entry came to be: when, on which device, and what it said before. Nothing is overwritten."),
    Text(
      nl: "Wijzigden twee apparaten hetzelfde tegelijk, dan staan beide versies er. `Enter` kiest er een.",
      en: "Where two devices changed the same thing at the same time, both versions are shown. `Enter` chooses one."))
}
