import Meetings

extension SearchScreen {
  static let manual = ManualPage(
    Text(nl: "Zoeken", en: "Search"),
    for: Text(
      nl:
        "Zoekt in alle overleggen: teksten, mensen, rollen, onderwerpen, doelen en Parels. Delen van woorden zijn genoeg.",
      en: "Searches all meetings: texts, people, roles, topics, goals and Parels. Parts of words are enough."),
    Text(
      nl: "Meer woorden moeten er allemaal in staan; tussen aanhalingstekens zoek je letterlijk.",
      en: "All words must occur; quotes keep a phrase together."),
    Text(
      nl: "Verfijn met jaar:2026, wie:huisarts, status:te-laat, onderwerp:scholing, parel:kennisspel of doel:G1.",
      en: "Narrow it with year:2026, who:gp, status:overdue, topic:learning, parel:game or goal:G1."),
    Text(
      nl: "`Enter` gaat naar het overleg waar het staat, `Tab` toont hoe het zo is geworden.",
      en: "`Enter` goes to the meeting where it was recorded, `Tab` shows how it came to be."))
}
