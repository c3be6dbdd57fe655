import Meetings

@testable import Screens

/// Walks a new group through its first meeting as the Dutch manual tells it, and keeps each screen that stands there.
struct ManualWalk {
  /// The screens, in the order of the manual.
  enum Page: CaseIterable {
    case start, member, people, planning, agenda, live, action, details, worksheet, parels, parel, readBack, closed,
      home
  }

  private var stage: Rehearsal
  private var pictures: [Page: String] = [:]

  init() throws {
    var first = Rehearsal()
    first.wait(minutes: -32)
    pictures[.start] = first.picture
    var book = Notebook(.dutch, from: .at("2026-11-21", "14:00"))
    try book.found("Heideland")
    try book.join("NWC Noord", RoleID("network-coordinator"))
    stage = Rehearsal(book)
    addMembers()
    plan()
    begin()
    record()
    chooseParel()
    try close()
  }

  /// The rows of a screen that are not empty.
  func rows(of page: Page) -> [String] { Self.filled((pictures[page] ?? "").components(separatedBy: "\n")) }

  /// Rows without the spaces at their ends, and without those that hold nothing else.
  static func filled(_ rows: [String]) -> [String] {
    rows.map { String($0.reversed().drop { $0 == " " }.reversed()) }.filter { !$0.isEmpty }
  }

  private mutating func keep(_ page: Page, after script: String) {
    stage.type(script)
    pictures[page] = stage.picture
  }

  private mutating func go(on times: Int, after minutes: Int) {
    for _ in 0..<times {
      stage.wait(minutes: minutes)
      stage.type("<right>")
    }
  }
}

// MARK: The walk

extension ManualWalk {
  private mutating func addMembers() {
    keep(.member, after: "mnHuisarts 1 @kaderarts (Praktijk Heideland)")
    stage.type("<enter>")
    for member in [
      "PaTz-ambassadeur 1 @ambassadeur", "ROS-adviseur 1 @ros", "Wijkverpleegkundige 1 (Thuiszorg Heideland)",
      "Consulent 1 @consulent",
    ] { stage.type("\(member)<enter>") }
    stage.type("<enter><esc>")
  }

  private mutating func plan() {
    keep(.planning, after: "nvandaag 14:00 gemeentehuis kort")
    keep(.agenda, after: "<enter>tconsulenten<enter><down><up>")
    stage.type("x<home>")
  }

  private mutating func begin() {
    keep(.people, after: "<enter>ma<home>1<down>2<down><enter><up><down>")
    stage.type("<esc>")
    go(on: 2, after: 5)
    go(on: 2, after: 10)
    stage.wait(minutes: 6)
  }

  private mutating func record() {
    keep(.worksheet, after: "rsymptomen; vier groepen; portaal")
    stage.type("<enter>bEnquête herhalen in het najaar<enter>")
    keep(.action, after: "aData voor het FTO opvragen @ROS-adviseur 1 vr")
    keep(.live, after: "<enter><up><down>")
    keep(.details, after: "aZaal regelen @ros @zorgverzekeraar 4-12<tab><tab><tab>")
    stage.type("<esc><c-u><esc>")
  }

  private mutating func chooseParel() {
    keep(.parels, after: "pbestaande 14")
    keep(.parel, after: "<enter>")
    stage.type("<enter><enter>aBrief aan de gemeente<enter>")
  }

  private mutating func close() throws {
    go(on: 3, after: 4)
    stage.wait(minutes: 2)
    keep(.readBack, after: "f")
    stage.type("s<enter>")
    guard let meeting = stage.group.meetings.first?.id else { return }
    let folder = "~/Trekkersgroepen/heideland/verslagen/2026-1"
    stage.send(.exported(paths: ["\(folder)/verslag.md", "\(folder)/verslag.html"], remark: nil, of: meeting))
    keep(.closed, after: "")
    stage.wait(minutes: 10)
    keep(.home, after: "n15-1 14:00 gezondheidscentrum<enter><esc>")
  }
}
