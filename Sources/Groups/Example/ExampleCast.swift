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

  /// Founds the group some days before its first meeting and lets everybody join.
  init(joining story: inout ExampleStory) {
    story.turn(to: story.tuesday(-280), at: TimeOfDay(minutes: 570))
    story.happens(GroupFounded(name: "Trekkersgroep Heideland", scale: .network))
    func join(_ person: Person) -> EntryID {
      story.happens(
        MemberJoined(
          name: story.say(person.name), roles: person.roles.map { RoleID($0) },
          organisation: person.organisation.map { story.say($0) }))
    }
    coordinator = join(.coordinator)
    ambassador = join(.ambassador)
    doctor = join(.doctor)
    adviser = join(.adviser)
    nurse = join(.nurse)
    volunteers = join(.volunteers)
    consultant = join(.consultant)
    socialWorker = join(.socialWorker)
    otherDoctor = join(.otherDoctor)
    regionalAdviser = join(.regionalAdviser)
  }
}

/// Somebody of the example: a function with a number, roles, and an organisation.
private struct Person {
  let name: Text
  let roles: [String]
  let organisation: Text?

  static let coordinator = Person(
    name: Text(nl: "NWC Noord", en: "NWC North"), roles: ["network-coordinator"],
    organisation: Text(nl: "Netwerk palliatieve zorg Heideland", en: "Palliative care network Heideland"))
  static let ambassador = Person(
    name: Text(nl: "PaTz-ambassadeur 1", en: "PaTz ambassador 1"), roles: ["ambassador"],
    organisation: Text(nl: "Gezondheidscentrum De Brink", en: "Health centre De Brink"))
  static let doctor = Person(
    name: Text(nl: "Huisarts 1 (kaderarts)", en: "GP 1 (specialist)"), roles: ["specialist-gp", "consultant"],
    organisation: Text(nl: "Huisartsenpraktijk De Akker", en: "GP practice De Akker"))
  static let adviser = Person(
    name: Text(nl: "ROS-adviseur 1", en: "ROS adviser 1"), roles: ["ros-adviser"],
    organisation: Text(verbatim: "ROS Heideland"))
  static let nurse = Person(
    name: Text(nl: "Wijkverpleegkundige 1", en: "District nurse 1"), roles: [],
    organisation: Text(nl: "Thuiszorg De Linde", en: "Home care De Linde"))
  static let volunteers = Person(
    name: Text(nl: "VPTZ-coördinator 1", en: "VPTZ coordinator 1"), roles: ["volunteers"],
    organisation: Text(verbatim: "VPTZ Heideland"))
  static let consultant = Person(
    name: Text(nl: "Consulent 1", en: "Consultant 1"), roles: ["consultant"],
    organisation: Text(nl: "Consultatieteam Heideland", en: "Consultation team Heideland"))
  static let socialWorker = Person(
    name: Text(nl: "Sociaal werker 1", en: "Social worker 1"), roles: ["social-domain", "volunteers"],
    organisation: Text(nl: "Welzijn Heideland", en: "Welfare Heideland"))
  static let otherDoctor = Person(
    name: Text(nl: "Huisarts 2", en: "GP 2"), roles: ["care-group"],
    organisation: Text(nl: "Zorggroep De Heide", en: "Care group De Heide"))
  static let regionalAdviser = Person(
    name: Text(nl: "Regioadviseur 1", en: "Regional adviser 1"), roles: ["regional-adviser"], organisation: nil)
}
