import Meetings

/// Who takes part in the example: by function and number, with organisations that do not exist.
struct ExampleCast {
  let coordinator: EntryID
  let ambassador: EntryID
  let doctor: EntryID
  let adviser: EntryID
  let nurse: EntryID
  let volunteers: EntryID
  let consultant: EntryID
  let socialWorker: EntryID
  let otherDoctor: EntryID
  let regionalAdviser: EntryID

  /// Founds the group ten days before its first meeting and lets everybody join.
  init(joining story: inout ExampleStory) {
    story.turn(to: story.tuesday(-280), at: TimeOfDay(minutes: 570))
    story.happens(GroupFounded(name: "Trekkersgroep Heideland", scale: .network))
    func join(
      _ story: inout ExampleStory, _ name: Text, _ roles: [String], _ organisation: Text?
    ) -> EntryID {
      story.happens(
        MemberJoined(
          name: story.say(name), roles: roles.map { RoleID($0) }, organisation: organisation.map { story.say($0) }))
    }
    coordinator = join(
      &story, Text(nl: "NWC Noord", en: "NWC North"), ["network-coordinator"],
      Text(nl: "Netwerk palliatieve zorg Heideland", en: "Palliative care network Heideland"))
    ambassador = join(
      &story, Text(nl: "PaTz-ambassadeur 1", en: "PaTz ambassador 1"), ["ambassador"],
      Text(nl: "Gezondheidscentrum De Brink", en: "Health centre De Brink"))
    doctor = join(
      &story, Text(nl: "Huisarts 1 (kaderarts)", en: "GP 1 (specialist)"), ["specialist-gp", "consultant"],
      Text(nl: "Huisartsenpraktijk De Akker", en: "GP practice De Akker"))
    adviser = join(
      &story, Text(nl: "ROS-adviseur 1", en: "ROS adviser 1"), ["ros-adviser"],
      Text(verbatim: "ROS Heideland"))
    nurse = join(
      &story, Text(nl: "Wijkverpleegkundige 1", en: "District nurse 1"), [],
      Text(nl: "Thuiszorg De Linde", en: "Home care De Linde"))
    volunteers = join(
      &story, Text(nl: "VPTZ-coördinator 1", en: "VPTZ coordinator 1"), ["volunteers"],
      Text(verbatim: "VPTZ Heideland"))
    consultant = join(
      &story, Text(nl: "Consulent 1", en: "Consultant 1"), ["consultant"],
      Text(nl: "Consultatieteam Heideland", en: "Consultation team Heideland"))
    socialWorker = join(
      &story, Text(nl: "Sociaal werker 1", en: "Social worker 1"), ["social-domain", "volunteers"],
      Text(nl: "Welzijn Heideland", en: "Welfare Heideland"))
    otherDoctor = join(
      &story, Text(nl: "Huisarts 2", en: "GP 2"), ["care-group"],
      Text(nl: "Zorggroep De Heide", en: "Care group De Heide"))
    regionalAdviser = join(
      &story, Text(nl: "Regioadviseur 1", en: "Regional adviser 1"), ["regional-adviser"], nil)
  }
}
