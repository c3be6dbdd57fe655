import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// Every call of a scenario fails, once and from then on, and whatever was confirmed must still be there.
@Suite struct FaultTests {
  /// Three acts, after the fault has been armed or while it is; the texts that were confirmed, and those refused.
  private struct Outcome {
    var confirmed: [String] = []
    var refused: [String] = []
    var standings: [Receipt.Standing] = []
  }

  private func scenario(_ place: Workplace, _ files: FailingFiles) async -> Outcome {
    let writer = place.writer(files: files)
    var outcome = Outcome()
    for texts in [["a1", "a2"], ["b1"], ["c1", "c2"]] {
      do {
        let receipt = try await writer.record(Act(texts.map { event($0) }), after: nil)
        outcome.confirmed += texts
        outcome.standings.append(receipt.standing)
      } catch {
        outcome.refused += texts
      }
    }
    await writer.close()
    return outcome
  }

  /// What a program that starts afterwards, with all files working again, finds in the group's folder.
  private func found(_ place: Workplace) async -> [String: Set<String>] {
    _ = await place.writer(device: "next").bringOver()
    let entries = place.freshReading().entries
    let closed = Set(entries.filter(\.closesAct).map(\.mark.act))
    var found: [String: Set<String>] = [:]
    for entry in entries where closed.contains(entry.mark.act) {
      found[(try? entry.event.fields.text("text")) ?? "?", default: []].insert(entry.mark.id.raw)
    }
    return found
  }

  private func sweep(_ base: FailingFiles.Plan, atLeast: Int) async {
    var first = 1
    while true {
      let place = Workplace()
      var plan = base
      plan.below = plan.below.isEmpty ? place.path : place.path + plan.below
      plan.first = first
      let files = FailingFiles(plan)
      let outcome = await scenario(place, files)
      let found = await found(place)
      for text in outcome.confirmed {
        #expect(found[text]?.count == 1, "\(text) lost or doubled: \(plan), \(files.log.suffix(3))")
      }
      #expect(files.openCount == 0, "descriptors left open: \(plan)")
      if files.count < first { break }
      first += 1
    }
    #expect(first > atLeast)
  }

  @Test(arguments: [Errno.inputOutput, .noSpace, .accessDenied, .interrupted])
  func eachCallFailsOnce(_ errno: Errno) async {
    await sweep(.init(fault: .error(errno)), atLeast: 30)
  }

  @Test(.timeLimit(.minutes(10)), arguments: [Errno.inputOutput, .noSpace, .readOnly, .interrupted])
  func eachCallFailsFromThenOn(_ errno: Errno) async {
    await sweep(.init(fault: .error(errno), isForever: true), atLeast: 15)
  }

  @Test func writesAreCutShort() async {
    await sweep(.init(fault: .shortWrite, calls: ["write"]), atLeast: 3)
    await sweep(.init(fault: .shortWrite, isForever: true, calls: ["write"]), atLeast: 3)
  }

  @Test(arguments: ["/groups", "/state"])
  func oneOfTheTwoFoldersFailsFromThenOn(_ below: String) async {
    await sweep(.init(isForever: true, below: below), atLeast: 10)
  }

  @Test func aSingleFaultRefusesNothing() async {
    for first in 1..<60 {
      let place = Workplace()
      let outcome = await scenario(place, FailingFiles(.init(first: first, below: place.path)))
      #expect(outcome.refused.isEmpty)
    }
  }

  @Test func whenTheGroupsFolderFailsItIsOnThisDeviceAndComesOverLater() async throws {
    let place = Workplace()
    let files = FailingFiles()
    let writer = place.writer(files: files)
    _ = try await writer.record(act("een"), after: nil)
    files.follow(.init(fault: .error(.noSpace), first: 1, isForever: true, below: place.group.path))
    let second = try await writer.record(act("twee"), after: nil)
    guard case .onlyOnThisDevice(let trouble) = second.standing else {
      Issue.record("expected onlyOnThisDevice, not \(second.standing)")
      return
    }
    #expect(trouble.cause == .system(.noSpace))
    #expect(second.standing.warning?.nl.contains("de schijf is vol") == true)
    #expect(await writer.waiting == 1)
    #expect(!place.freshReading().texts.contains("twee"))
    files.follow(.init())
    let third = try await writer.record(act("drie"), after: nil)
    #expect(third.standing == .recorded && third.broughtOver == 1)
    #expect(Set(place.freshReading().texts) == ["een", "twee", "drie"])
    #expect(await place.writer().bringOver().entries.isEmpty)
  }

  @Test func theNextStartBringsOver() async throws {
    let place = Workplace()
    let files = FailingFiles(.init(first: 1, isForever: true, below: place.group.path))
    _ = try await place.writer(files: files).record(act("een", "twee"), after: nil)
    #expect(place.freshReading().entries.isEmpty)
    let failing = await place.writer(files: files).bringOver()
    #expect(failing.waiting == 2 && failing.trouble != nil)
    let outcome = await place.writer().bringOver()
    #expect(outcome.entries.count == 2 && outcome.waiting == 0)
    #expect(place.freshReading().texts == ["een", "twee"])
    #expect(await place.writer().bringOver().entries.isEmpty)
  }

  @Test func withoutACopyItIsRecordedWithAWarning() async throws {
    let place = Workplace()
    let files = FailingFiles(.init(first: 1, isForever: true, below: place.state))
    let receipt = try await place.writer(files: files).record(act("een"), after: nil)
    guard case .recordedWithoutCopy = receipt.standing else {
      Issue.record("expected recordedWithoutCopy, not \(receipt.standing)")
      return
    }
    #expect(place.freshReading().texts == ["een"])
  }

  @Test func whenBothFailNothingIsRecordedAndTheNextTryKeepsTheIdentity() async throws {
    let place = Workplace()
    let files = FailingFiles(.init(first: 1, isForever: true, calls: ["sync"]))
    let writer = place.writer(files: files)
    await #expect {
      try await writer.record(act("een"), after: nil)
    } throws: { error in
      if case .notWritten(let group, let copy) = error as? RecordFailure {
        group.step == .flush && copy.step == .flush && (error as? RecordFailure)?.text.nl.contains("Enter") == true
      } else {
        false
      }
    }
    #expect(place.freshReading().entries.isEmpty)
    #expect(Workplace.files(in: place.state).isEmpty)
    files.follow(.init())
    let receipt = try await writer.record(act("een"), after: nil)
    #expect(receipt.entries[0].mark.id.raw.hasSuffix("-1"))
    let other = try await writer.record(act("een"), after: nil)
    #expect(other.entries[0].mark.id.raw.hasSuffix("-2"))
  }

  /// A new file of which cannot be told whose it is any more may not be removed; what is in it counts for nothing.
  @Test(arguments: ["statusOf", "statusAt", "remove"])
  func whatWasRefusedStandsNowhereWhereNothingElseCanBeDone(call: String) async throws {
    let place = Workplace()
    let files = FailingFiles(
      .init(fault: .error(Errno(rawValue: ESTALE)), first: 1, isForever: true, calls: ["sync", call]))
    await #expect(throws: RecordFailure.self) { try await place.writer(files: files).record(act("een"), after: nil) }
    #expect(place.freshReading().entries.isEmpty)
    #expect(try await place.writer().record(act("een"), after: nil).standing == .recorded)
    #expect(place.freshReading().texts == ["een"])
  }

  @Test func whatIsOnlyOnThisDeviceIsWrittenAgainWhereItsCopyWasTakenAway() async throws {
    let place = Workplace()
    let files = FailingFiles(.init(first: 1, isForever: true, below: place.group.path))
    let writer = place.writer(files: files)
    guard case .onlyOnThisDevice = try await writer.record(act("een"), after: nil).standing else {
      Issue.record("it should be on this device only")
      return
    }
    try FileManager.default.removeItem(atPath: place.state)
    #expect(await writer.bringOver().waiting == 1)
    let copies = Workplace.files(in: place.state)
    #expect(await writer.bringOver().waiting == 1 && Workplace.files(in: place.state) == copies)
    // The program is killed, and the folder is back.
    #expect(await place.writer().bringOver().entries.count == 1)
    #expect(place.freshReading().texts == ["een"])
  }

  /// The file of the session holds what was refused; tried again it is the same entry.
  @Test func whatWasRefusedIsKnownAsSuchUntilItIsRecorded() async throws {
    let place = Workplace()
    let files = FailingFiles()
    let writer = place.writer(files: files)
    _ = try await writer.record(act("een"), after: nil)
    files.follow(.init(first: 1, isForever: true, calls: ["sync"]))
    await #expect(throws: RecordFailure.self) { try await writer.record(act("twee"), after: nil) }
    let refused = place.freshReading().entries.filter { $0.event.fields.pairs.contains { $0.value == .text("twee") } }
    #expect(await writer.refusedIDs == Set(refused.map(\.mark.id)) && refused.count == 1)
    files.follow(.init())
    #expect(try await writer.record(act("twee"), after: nil).entries.map(\.mark.id) == refused.map(\.mark.id))
    #expect(await writer.refusedIDs.isEmpty && Set(place.freshReading().ids).count == 2)
  }

  @Test func aFlushIsNeverTriedAgainOnTheSameFile() async throws {
    let place = Workplace()
    let files = FailingFiles()
    let writer = place.writer(files: files)
    _ = try await writer.record(act("een"), after: nil)
    files.follow(.init(first: 1, below: place.group.path, calls: ["sync"]))
    let receipt = try await writer.record(act("twee"), after: nil)
    #expect(receipt.standing == .recorded)
    let flushed = files.log.filter { $0.hasPrefix("sync") && $0.contains("logboek") && $0.hasSuffix(".jsonl") }
    #expect(flushed.count == 3 && Set(flushed).count == 2 && flushed[1] != flushed[2])
    #expect(place.journals.count == 2)
    #expect(Set(place.freshReading().ids).count == 2)
  }

  @Test(arguments: [FailingFiles.Fault.shortWrite, .error(.interrupted)])
  func aWriteThatTakesSeveralCallsStaysInItsFile(fault: FailingFiles.Fault) async throws {
    let place = Workplace()
    let files = FailingFiles(.init(fault: fault, first: 1, calls: ["write"]))
    let writer = place.writer(files: files)
    #expect(try await writer.record(act("een"), after: nil).standing == .recorded)
    files.follow(.init(fault: fault, first: 2, calls: ["write"]))
    #expect(try await writer.record(act("twee"), after: nil).standing == .recorded)
    #expect(place.journals.count == 1)
    #expect(Workplace.files(in: place.state + "/copies").count == 2)
    #expect(place.freshReading().texts == ["een", "twee"])
  }

  /// A share that does not answer what a file is, though it takes what is written.
  @Test(arguments: [["statusOf"], ["statusAt"], ["statusOf", "statusAt"]])
  func whatWasRefusedIsInNoNewFile(_ calls: Set<String>) async throws {
    let place = Workplace()
    let files = FailingFiles()
    files.follow(.init(first: 1, isForever: true, calls: calls))
    await #expect(throws: RecordFailure.self) { try await place.writer(files: files).record(act("een"), after: nil) }
    #expect(place.freshReading().entries.isEmpty)
    // Given anew it is there once.
    _ = try await place.writer().record(act("een"), after: nil)
    #expect(place.freshReading().texts == ["een"])
    _ = await place.writer().bringOver()
    #expect(place.freshReading().texts == ["een"])
  }

  @Test func whatWasRefusedDoesNotComeBackByItself() async throws {
    let place = Workplace()
    let files = FailingFiles()
    let writer = place.writer(files: files)
    _ = try await writer.record(act("een"), after: nil)
    files.follow(.init(first: 1, isForever: true, calls: ["sync", "create"]))
    await #expect(throws: RecordFailure.self) { try await writer.record(act("twee"), after: nil) }
    // What the group's file got cannot be taken back, so that file goes, as a person may remove it.
    try FileManager.default.removeItem(atPath: place.group.journal)
    _ = await place.writer().bringOver()
    #expect(!place.freshReading().texts.contains("twee"))
  }
}
