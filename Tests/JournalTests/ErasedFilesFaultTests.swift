import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// They go whatever fails on the way.
@Suite struct ErasedFilesFaultTests: ErasesWords {
  @Test func aPowerCutBringsNothingBack() async throws {
    let place = Workplace()
    let (_, id) = try await prepare(place)
    let snapshot = Snapshots(state: place.state).place(place.group)
    try SafeFile.replace(snapshot, with: Array("Geheim van mevrouw".utf8))
    let files = FailingFiles()
    #expect(erase(place, id, files).trouble == nil)
    files.cutPower()
    #expect(try holding("Geheim", in: place.path).isEmpty)
  }

  private func sweep(_ plan: FailingFiles.Plan, atLeast: Int) async throws {
    var first = 1
    while true {
      let place = Workplace()
      let (before, id) = try await prepare(place)
      var plan = plan
      (plan.first, plan.below) = (first, place.path)
      let files = FailingFiles(plan)
      _ = erase(place, id, files)
      #expect(files.openCount == 0)
      // Beside it there may be what was being written.
      let path = try #require(place.journals.first { $0.hasSuffix(".jsonl") })
      let new = Array(try Data(contentsOf: URL(filePath: path)))
      let (old, now) = (lines(try #require(before[path])), lines(new))
      #expect(now.count == 4 && [0, 1, 3].allSatisfy { old[$0] == now[$0] }, "\(plan)")
      #expect(now[2] == old[2] || !String(decoding: now[2], as: UTF8.self).contains("Geheim"))
      let texts = Set(place.freshReading().texts)
      #expect(texts.isSuperset(of: ["Eerste", "Derde"]) && texts.count == 3)
      // Once more, with all calls working again, finishes it.
      #expect(erase(place, id).trouble == nil)
      #expect(try holding("Geheim", in: place.path).isEmpty, "\(plan)")
      #expect(await place.writer().bringOver().waiting == 0)
      #expect(place.freshReading().entries.count == 3)
      if files.count < first { break }
      first += 1
    }
    #expect(first > atLeast)
  }

  @Test(arguments: [Errno.inputOutput, .noSpace, .interrupted])
  func eachCallFailsOnce(_ errno: Errno) async throws { try await sweep(.init(fault: .error(errno)), atLeast: 20) }

  /// From then on: as where the program is killed there.
  @Test(arguments: [Errno.inputOutput, .readOnly])
  func eachCallFailsFromThenOn(_ errno: Errno) async throws {
    try await sweep(.init(fault: .error(errno), isForever: true), atLeast: 10)
  }
}
