import Testing

@testable import Meetings

@Suite struct MinutesBasisTests {
  /// Two devices in one meeting; the first closes it before it sees what the other recorded.
  private static func closed() throws -> (Recorder, Recorder, EntryID) {
    var one = Recorder()
    let id = try one.plan("2026-11-21")
    try one.start(id)
    try one.say("Van de een", as: .decision, in: id)
    var two = Recorder(device: "b7xx")
    two.history.insert(one.history.entries)
    one.wait(seconds: 100)
    return (one, two, id)
  }

  @Test("What comes in later is more, whether it was recorded before or after the closing", arguments: [0, 500])
  func more(seconds: Int) throws {
    var (one, two, id) = try Self.closed()
    #expect(one.history.minutesBasis(of: id) == nil)
    try one.close(id)
    let before = try #require(one.history.minutesBasis(of: id))
    two.wait(seconds: seconds)
    let late = try two.say("Van de ander", as: .decision, in: id)
    one.history.insert(two.history.entries)
    let after = try #require(one.history.minutesBasis(of: id))
    #expect(after.isMore(than: before) && !before.isMore(than: after) && !before.isMore(than: before))
    #expect(after.recorded.contains(late) && !before.recorded.contains(late))
  }

  /// Where a file of the group is only on its way, nothing is made of less than it was.
  @Test func whatLacksSomethingIsNotMore() throws {
    var (one, two, id) = try Self.closed()
    try two.say("Van de ander", as: .decision, in: id)
    let others = two.history.entries.filter { $0.mark.device == "b7xx" }
    one.history.insert(others)
    try one.close(id)
    let whole = try #require(one.history.minutesBasis(of: id))
    var partly = History()
    partly.insert(one.history.entries.filter { $0.mark.device != "b7xx" })
    for number in 0..<3 { partly.insert([Self.stray(number)]) }
    #expect(try !#require(partly.minutesBasis(of: id)).isMore(than: whole))
  }

  private static func stray(_ number: Int) -> Entry {
    let id = EntryID("m2pz-\(number)")
    let stamp = Stamp(instant: Instant(milliseconds: number), counter: 0)
    return Entry(
      mark: Mark(id: id, at: stamp, device: "m2pz", act: id), closesAct: true,
      event: MemberJoined(name: "Lid \(number)"))
  }
}
