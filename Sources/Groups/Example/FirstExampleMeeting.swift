import Meetings

/// Nine months ago: getting to know each other, what there is already, the goals, the roles.
struct FirstExampleMeeting {
  private let cast: ExampleCast

  init(_ cast: ExampleCast) { self.cast = cast }

  func tell(_ story: inout ExampleStory) {
    let id = story.plan(
      story.tuesday(-270), TimeOfDay(minutes: 840),
      Text(nl: "Gezondheidscentrum De Brink", en: "Health centre De Brink"), template: "start")
    let talk = ExampleTalk(meeting: id)
    talk.begin(&story, late: 4)
    open(&story, talk)
    getToKnow(&story, talk)
    join(&story, talk)
    goals(&story, talk)
    roles(&story, talk)
    story.wait(3)
    story.plan(
      story.tuesday(-180), TimeOfDay(minutes: 840),
      Text(nl: "Welzijn Heideland, zaal 1", en: "Welfare Heideland, room 1"),
      template: "short")
    talk.close(&story, after: 4)
  }

  private func open(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    talk.attend(
      &story,
      [
        cast.coordinator, cast.ambassador, cast.doctor, cast.adviser, cast.nurse, cast.consultant, cast.socialWorker,
      ])
    talk.attend(&story, [cast.regionalAdviser], .excused)
    talk.attend(&story, [cast.otherDoctor], .absent)
    talk.give(&story, chair: cast.coordinator, minutes: cast.adviser, time: cast.nurse)
    talk.note(
      &story,
      Text(
        nl: "Wat we hier bespreken blijft onder ons. Casussen horen in de PaTz-groep, niet hier.",
        en: "What we discuss here stays among us. Cases belong in the PaTz group, not here."))
    talk.goOn(&story, after: 4)
  }

  private func getToKnow(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    story.wait(5)
    talk.arrives(&story, cast.volunteers)
    talk.note(
      &story,
      Text(
        nl:
          "De helft van ons kende elkaar nog niet. Wat ons bindt: wie thuis wil sterven, moet op tijd in beeld zijn.",
        en: "Half of us had not met. What binds us: whoever wants to die at home has to be known to us in time."))
    talk.goOn(&story, after: 13)
  }

  private func join(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    talk.note(
      &story,
      Text(
        nl: "Er draaien vier PaTz-groepen, alle vier in Noord en Midden. In Oost en Zuid is er nog geen.",
        en: "Four PaTz groups are running, all of them in North and Centre. East and South have none yet."))
    talk.decide(
      &story,
      Text(
        nl: "We werken op de schaal van het netwerk Heideland.", en: "We work at the scale of the Heideland network."))
    talk.decide(
      &story,
      Text(
        nl: "We haken aan bij de Hagro's en het bestaande FTO en beginnen geen nieuw overleg.",
        en: "We join the GP groups and the existing FTO, and start no new meeting of our own."))
    talk.agree(
      &story,
      Text(
        nl: "Overzicht maken van de PaTz-groepen met voorzitter en consulent",
        en: "Make an overview of the PaTz groups with their chairs and consultants"),
      by: [.role(RoleID("network-coordinator"))], due: .date(story.friday(-240)))
    talk.goOn(&story, after: 10)
  }

  private func goals(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    goalsSideBySide(&story, talk)
    talk.goal(
      &story,
      Text(
        nl: "Over twee jaar kan elke huisarts in Heideland terecht bij een PaTz-groep in de buurt.",
        en: "In two years every GP in Heideland can turn to a PaTz group nearby."))
    talk.goal(
      &story,
      Text(
        nl: "Mensen in de laatste levensfase hebben op tijd een gesprek over wat zij willen (PZP).",
        en: "People in the last phase of life have a timely conversation about what they want (PZP)."))
    talk.note(
      &story,
      Text(
        nl: "We merken dat het lukt als de huisartsenpost vaker een PZP-formulier vindt.",
        en: "We will notice it works when the out-of-hours service finds a PZP form more often."))
    talk.goOn(&story, after: 9)
  }

  private func goalsSideBySide(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    talk.row(
      &story,
      [
        "actor": Text(verbatim: "network-coordinator"), "goal": Text(verbatim: "strengthen-primary-care"),
        "overlaps": Text(verbatim: "expand-patz-groups"),
        "shared": Text(nl: "in elke wijk een PaTz-groep", en: "a PaTz group in every neighbourhood"),
      ])
    talk.row(
      &story,
      [
        "actor": Text(verbatim: "ambassador"), "goal": Text(verbatim: "timely-care-planning"),
        "overlaps": Text(verbatim: "implement-pzp"),
        "shared": Text(nl: "op tijd in gesprek over wensen", en: "timely conversations about wishes"),
      ])
  }

  private func roles(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    whoDoesWhat(&story, talk)
    talk.decide(
      &story,
      Text(nl: "De netwerkcoördinator zit elk overleg voor.", en: "The network coordinator chairs every meeting."))
    talk.agree(
      &story,
      Text(
        nl: "De Hagro's in Oost en Zuid bellen: wie heeft er belangstelling?",
        en: "Call the GP groups in East and South: who is interested?"),
      by: [.role(RoleID("ambassador")), .member(cast.doctor)], due: .nextMeeting, goals: ["G1"])
    talk.point(
      &story,
      Text(
        nl: "Informatie voor mantelzorgers in eenvoudige taal", en: "Information for informal carers in plain language")
    )
    talk.goOn(&story, after: 6)
  }

  private func whoDoesWhat(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    talk.row(
      &story,
      [
        "actor": Text(verbatim: "network-coordinator"),
        "brings": Text(nl: "contacten en bijeenkomsten", en: "contacts and meetings"),
        "takes-on": Text(nl: "agenda en uitnodigingen", en: "agenda and invitations"),
        "contact-for": Text(nl: "de trekkersgroep", en: "the trekkersgroep"),
      ])
    talk.row(
      &story,
      [
        "actor": Text(verbatim: "ambassador"),
        "brings": Text(nl: "kennis van de werkwijze", en: "knowledge of the method"),
        "takes-on": Text(nl: "nieuwe groepen op weg helpen", en: "help new groups on their way"),
        "contact-for": Text(nl: "inhoud van PaTz", en: "the content of PaTz"),
        "gap": Text(nl: "vervanging bij ziekte", en: "a stand-in during illness"),
      ])
  }
}
