import Meetings

/// Three months ago: roles that had to wait, a workshop with the social domain, and the insurer at last.
struct ThirdExampleMeeting {
  private let cast: ExampleCast

  init(_ cast: ExampleCast) { self.cast = cast }

  func tell(_ story: inout ExampleStory) {
    guard let planned = story.group.nextMeeting() else { return }
    let talk = ExampleTalk(meeting: planned.id)
    talk.begin(&story, late: 3)
    open(&story, talk)
    lookBack(&story, talk)
    talk.note(
      &story,
      Text(
        nl: "Tussenstand G1: vijf PaTz-groepen, 58 deelnemers. Zuid ontbreekt nog.",
        en: "G1 so far: five PaTz groups, 58 participants. South is still missing."))
    talk.goOn(&story, after: 6)
    roles(&story, talk)
    let workshop = learningNeeds(&story, talk)
    broaden(&story, talk)
    insurer(&story, talk)
    story.wait(2)
    let (today, time) = story.soon
    let next = story.plan(
      today, time, Text(nl: "Gemeentehuis Heideland, kamer 2", en: "Heideland town hall, room 2"), template: "short")
    talk.close(
      &story, after: 5,
      Text(nl: "Wie de verhalen opschrijft, regelen we per mail", en: "Who writes the stories is settled by email"))
    plan(workshop, &story)
    // Members take turns in the chair from now on; nobody keeps the time yet.
    for (function, member) in [(MeetingRole.chair, cast.adviser), (.minuteTaker, cast.consultant)] {
      story.happens(FunctionGiven(meeting: next, function: function, member: member))
    }
  }

  private func open(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    talk.attend(
      &story,
      [
        cast.coordinator, cast.ambassador, cast.doctor, cast.adviser, cast.nurse, cast.consultant, cast.socialWorker,
        cast.regionalAdviser,
      ])
    talk.attend(&story, [cast.volunteers, cast.otherDoctor], .excused)
    talk.give(&story, chair: cast.coordinator, minutes: cast.socialWorker, time: cast.nurse)
    talk.goOn(&story, after: 5)
  }

  private func lookBack(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    story.happens(MinutesAdopted(meeting: story.group.meetings[1].id, adoptedIn: talk.meeting))
    let open = story.group.openActions
    for action in open where action.terms.current.due != .ongoing {
      let isLeaflet = action.terms.current.actors == [.role(RoleID("volunteers"))]
      story.happens(ActionStatusChanged(action: action.id, status: isLeaflet ? .busy : .done))
    }
    talk.note(
      &story,
      Text(
        nl: "De simulatie bij de Hagro in Oost werkte: negen mensen willen verder. De folder is bijna klaar.",
        en: "The simulation with the GP group in East worked: nine people want to go on. The leaflet is nearly done."))
    talk.goOn(&story, after: 5)
  }

  /// Skipped at the second meeting.
  private func roles(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    talk.row(
      &story,
      [
        "actor": Text(verbatim: "ros-adviser"),
        "brings": Text(nl: "zicht op regionale plannen", en: "a view of regional plans"),
        "takes-on": Text(nl: "cijfers en contact met de zorgverzekeraar", en: "figures and contact with the insurer"),
        "contact-for": Text(nl: "zorgverzekeraar", en: "health insurer"),
      ])
    let chair = story.group.decisions.first { $0.place.topic == TopicID("roles") }
    talk.decide(
      &story,
      Text(
        nl: "Het voorzitterschap rouleert; de netwerkcoördinator bereidt de agenda voor.",
        en: "Members take turns in the chair; the network coordinator prepares the agenda."), replacing: chair?.id)
    talk.goOn(&story, after: 7)
  }

  private func learningNeeds(_ story: inout ExampleStory, _ talk: ExampleTalk) -> ExampleChoice {
    talk.row(
      &story,
      [
        "need": Text(nl: "wanneer schakel je welzijn of VPTZ in?", en: "when do you call in welfare or VPTZ?"),
        "from": Text(nl: "alle vijf de PaTz-groepen", en: "all five PaTz groups"), "source": Text(verbatim: "survey"),
        "asked": Text(verbatim: "58"), "status": Text(verbatim: "planned"),
        "parel": Text(verbatim: "social-domain-workshop"),
      ])
    talk.note(
      &story,
      Text(
        nl: "31 van de 58 vulden de enquête in. Het meest genoemd: eenzaamheid en overbelaste mantelzorgers.",
        en: "31 of the 58 filled in the survey. Named most: loneliness and overburdened informal carers."))
    let workshop = talk.choose(&story, "social-domain-workshop", due: .date(story.friday(14)), goals: ["G2"])
    talk.goOn(&story, after: 9)
    return workshop
  }

  private func broaden(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    talk.row(
      &story,
      [
        "part": Text(verbatim: "mdos"), "group": Text(nl: "MDO ouderenzorg Midden", en: "Elderly care MDO Centre"),
        "present": Text(
          nl: "huisarts, wijkverpleegkundige, specialist ouderengeneeskunde",
          en: "GP, district nurse, geriatric specialist"),
        "missing": Text(nl: "sociaal domein", en: "social domain"), "population": Text(verbatim: "frail-elderly"),
      ])
    talk.decide(
      &story,
      Text(
        nl: "Het MDO ouderenzorg in Midden gaat een half jaar werken met de PaTz-werkwijze, als proef.",
        en: "The elderly care MDO in Centre tries out the PaTz method for half a year."))
    talk.agree(
      &story,
      Text(
        nl: "Met het MDO ouderenzorg afspreken wie voorzit en wie als consulent meedoet",
        en: "Agree with the elderly care MDO who chairs and who joins as consultant"),
      by: [.member(cast.nurse), .member(cast.consultant)], due: .date(story.friday(-50)))
    talk.goOn(&story, after: 8)
  }

  /// Parked at the second meeting.
  private func insurer(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    contactWithInsurer(&story, talk)
    talk.decide(
      &story,
      Text(
        nl: "De ROS-adviseur is namens ons aanspreekpunt voor de zorgverzekeraar.",
        en: "The ROS adviser is our point of contact for the health insurer."))
    talk.agree(
      &story,
      Text(
        nl: "Eén A4 met cijfers en ervaringen naar de zorgverzekeraar sturen",
        en: "Send the health insurer one page of figures and experiences"),
      by: [.role(RoleID("ros-adviser"))], due: .date(story.friday(-25)), goals: ["G1"])
    talk.agree(
      &story,
      Text(
        nl: "Twee praktijkverhalen opschrijven, zonder herleidbare gegevens",
        en: "Write down two stories from practice, without identifying details"),
      by: [], due: .nextMeeting)
    talk.point(
      &story,
      Text(nl: "Geestelijk verzorgers: hoe bereiken we hen?", en: "Spiritual carers: how do we reach them?"))
    talk.goOn(&story, after: 6)
  }

  private func contactWithInsurer(_ story: inout ExampleStory, _ talk: ExampleTalk) {
    talk.row(
      &story,
      [
        "insurer": Text(nl: "Zorgverzekeraar Heideland", en: "Health insurer Heideland"),
        "contact": Text(nl: "zorginkoper eerste lijn", en: "purchaser of primary care"),
        "subject": Text(
          nl: "vergoeding van de voorzitter en de consulent", en: "payment of the chair and the consultant"),
        "evidence": Text(nl: "deelname en PZP-gesprekken per groep", en: "attendance and PZP conversations per group"),
        "next-step": Text(nl: "kennismaken", en: "get acquainted"),
        "date": Text(verbatim: story.friday(-20).description),
      ])
  }

  /// The workshop got its date between the meetings.
  private func plan(_ workshop: ExampleChoice, _ story: inout ExampleStory) {
    story.turn(to: story.friday(-40), at: TimeOfDay(minutes: 600))
    let date = story.friday(24).adding(days: -1)
    story.happens(
      ParelPlanned(
        choice: workshop.choice, date: date,
        location: story.say(Text(nl: "Kulturhus Heideland", en: "Heideland community centre")), expected: 24))
    story.happens(ActionStatusChanged(action: workshop.organise, status: .busy))
    // Whoever guides it is not done before that day.
    guard let guiding = story.group.actions[workshop.guide]?.terms else { return }
    var terms = guiding.current
    terms.due = .date(date)
    story.happens(ActionEdited(action: workshop.guide, terms: terms, replacing: guiding.standing.map(\.id)))
  }
}
