@testable import Meetings

/// The names that the lines of these tests can mean, and the lines read with them.
enum Known {
  static let first = Actor.member(EntryID("m-1"))
  static let second = Actor.member(EntryID("m-2"))
  static let nurse = Actor.member(EntryID("m-3"))
  static let ros = Actor.role(RoleID("ros-adviser"))
  static let network = Actor.role(RoleID("network-coordinator"))
  static let names = QuickLine.Names(
    actors: [
      QuickLine.Named(first, ["Huisarts 1"]), QuickLine.Named(second, ["Huisarts 2"]),
      QuickLine.Named(nurse, ["Wijkverpleegkundige A."]), QuickLine.Named(ros, ["ROS-adviseur", "ROS adviser"]),
      QuickLine.Named(network, ["Netwerkcoördinator", "network coordinator", "NWC"]),
    ],
    topics: [
      QuickLine.Named(TopicID("mdo"), ["MDO verbreden", "broadening the MDO"]),
      QuickLine.Named(TopicID("learning"), ["Scholingsbehoefte", "learning needs"]),
    ],
    goals: [QuickLine.Named("G1", ["G1"]), QuickLine.Named("spread", ["spreiding"])])

  static let saturday = day("2026-11-21")

  static func read(_ line: String, as kind: QuickLine.Kind = .action) -> QuickLine.Understanding {
    QuickLine.read(line, as: kind, names: names, from: saturday)
  }
}
