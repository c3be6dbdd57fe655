import Meetings

/// Six months ago: what the groups want to learn, other disciplines at the table; the insurer has to wait.
struct SecondExampleMeeting {
  private let cast: ExampleCast

  init(_ cast: ExampleCast) { self.cast = cast }

  func tell(_ story: inout ExampleStory) {
    guard let planned = story.group.nextMeeting(), let first = story.group.meetings.first else { return }
    let talk = ExampleTalk(meeting: planned.id)
    talk.begin(&story, late: 2)
    open(&story, talk)
    lookBack(&story, talk, first: first.id)
    goals(&story, talk)
    talk.skip(&story)
    let simulation = learningNeeds(&story, talk)
    broaden(&story, talk)
    talk.leaves(&story, cast.doctor)
    talk.park(
      &story, after: 2,
      Text(nl: "Eerst de cijfers van de ROS-adviseur afwachten", en: "Wait for the ROS adviser's figures first"))
    carers(&story, talk)
    story.wait(3)
    story.plan(
      story.tuesday(-84), TimeOfDay(minutes: 840), Text(nl: "Huisartsenpraktijk De Akker", en: "GP practice De Akker"),
      template: "short")
    talk.close(&story, after: 5)
    hold(simulation, &story)
  }

  private func open(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    talk.attend(
      &story,
      [
        cast.coordinator, cast.ambassador, cast.doctor, cast.adviser, cast.nurse, cast.volunteers, cast.socialWorker,
        cast.otherDoctor,
      ])
    talk.attend(&story, [cast.consultant, cast.regionalAdviser], .excused)
    let guest = story.happens(
      MemberJoined(
        name: story.say(Text(nl: "Apotheker 1", en: "Pharmacist 1")),
        organisation: story.say(Text(nl: "Apotheek De Korenmaat", en: "Pharmacy De Korenmaat")), isGuest: true))
    talk.attend(&story, [guest])
    talk.give(&story, chair: cast.coordinator, minutes: cast.adviser, time: cast.volunteers)
    talk.goOn(&story, after: 5)
  }

  private func lookBack(_ story: inout ExampleStory, _ talk: ExampleTalk, first: EntryID) {
    story.happens(
      MinutesAdopted(
        meeting: first, adoptedIn: talk.meeting,
        corrections: story.say(
          Text(
            nl: "Van de vier PaTz-groepen zijn er drie in Noord en is er één in Midden.",
            en: "Of the four PaTz groups three are in North and one is in Centre."))))
    let actions = story.group.actions.map(\.id)
    story.happens(ActionStatusChanged(action: actions[0], status: .done))
    story.happens(ActionStatusChanged(action: actions[1], status: .done))
    talk.note(
      &story,
      Text(
        nl: "De Hagro in Oost wil kennismaken; in Zuid is de tijd er nog niet rijp voor.",
        en: "The GP group in East wants to get acquainted; South is not ready yet."))
    talk.goOn(&story, after: 7)
  }

  private func goals(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    talk.decide(
      &story,
      Text(
        nl: "We volgen G1 twee keer per jaar met de cijfers uit de PaTz Portal.",
        en: "We follow G1 twice a year with the figures from the PaTz Portal."), goals: ["G1"])
    talk.agree(
      &story,
      Text(nl: "Cijfers uit de PaTz Portal bijhouden", en: "Keep the figures from the PaTz Portal"),
      by: [.role(RoleID("ros-adviser"))], due: .ongoing, goals: ["G1"])
    talk.goOn(&story, after: 6)
  }

  private func learningNeeds(_ story: inout ExampleStory, _ talk: ExampleTalk) -> ExampleChoice {
    talk.row(
      &story,
      [
        "need": Text(nl: "de PaTz-werkwijze zelf ervaren", en: "experience the PaTz method"),
        "from": Text(nl: "Hagro Oost", en: "GP group East"), "source": Text(verbatim: "meeting"),
        "asked": Text(verbatim: "14"), "status": Text(verbatim: "planned"), "parel": Text(verbatim: "simulation"),
      ])
    talk.row(
      &story,
      [
        "need": Text(nl: "een casus goed inbrengen", en: "presenting a case well"),
        "from": Text(nl: "wijkverpleegkundigen Midden", en: "district nurses Centre"),
        "source": Text(verbatim: "survey"), "asked": Text(verbatim: "22"), "status": Text(verbatim: "open"),
        "parel": Text(verbatim: "nursing-leadership"),
      ])
    talk.decide(
      &story,
      Text(
        nl: "Elke PaTz-groep krijgt jaarlijks één Parel aangeboden, gekozen op haar eigen scholingsbehoefte.",
        en: "Every PaTz group is offered one Parel a year, chosen by its own learning needs."))
    let simulation = talk.choose(&story, "simulation", due: .date(story.friday(-125)), goals: ["G1"])
    talk.goOn(&story, after: 8)
    return simulation
  }

  private func broaden(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    talk.row(
      &story,
      [
        "part": Text(verbatim: "patz-groups"), "group": Text(nl: "PaTz-groep Noord", en: "PaTz group North"),
        "present": Text(nl: "huisarts, wijkverpleegkundige, consulent", en: "GP, district nurse, consultant"),
        "missing": Text(nl: "apotheker, geestelijk verzorger", en: "pharmacist, spiritual carer"),
        "guest": Text(nl: "Apotheker 1", en: "Pharmacist 1"), "confidentiality": Text(verbatim: "discussed"),
      ])
    talk.decide(
      &story,
      Text(
        nl: "PaTz-groepen nodigen een apotheker uit als gast; vertrouwelijkheid wordt vooraf besproken.",
        en: "PaTz groups invite a pharmacist as a guest; confidentiality is discussed beforehand."))
    talk.agree(
      &story,
      Text(
        nl: "Voorbeeldtekst over vertrouwelijkheid voor gasten delen met de voorzitters",
        en: "Share a sample text on confidentiality for guests with the chairs"),
      by: [.member(cast.nurse)], due: .date(story.friday(-140)))
    talk.goOn(&story, after: 9)
  }

  /// The point that was parked at the first meeting.
  private func carers(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    talk.agree(
      &story,
      Text(
        nl: "Folder voor mantelzorgers in eenvoudige taal laten lezen door vrijwilligers",
        en: "Have volunteers read the plain-language leaflet for informal carers"),
      by: [.role(RoleID("volunteers"))], due: .nextMeeting, goals: ["G2"])
    talk.goOn(&story, after: 5)
  }

  /// What became of the simulation between the meetings.
  private func hold(_ simulation: ExampleChoice, _ story: inout ExampleStory) {
    story.turn(to: story.friday(-165), at: TimeOfDay(minutes: 600))
    story.happens(
      ParelPlanned(
        choice: simulation.choice, date: story.tuesday(-125),
        location: story.say(Text(nl: "Hagro Oost, Wijkgebouw De Esch", en: "GP group East, De Esch community house")),
        expected: 14))
    story.turn(to: story.friday(-125), at: TimeOfDay(minutes: 555))
    story.happens(ParelHeld(choice: simulation.choice, date: story.tuesday(-125), attended: 13))
    story.happens(ActionStatusChanged(action: simulation.organise, status: .done))
    story.happens(ActionStatusChanged(action: simulation.guide, status: .done))
    story.turn(to: story.friday(-110), at: TimeOfDay(minutes: 555))
    story.happens(
      ParelEvaluated(
        choice: simulation.choice,
        result: story.say(
          Text(
            nl: "Negen van de dertien willen verder: in Oost begint een vijfde PaTz-groep.",
            en: "Nine of the thirteen want to go on: a fifth PaTz group begins in East."))))
  }
}
