import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// What the marks beside private copies say, and what a copy holds that no mark speaks of.
@Suite struct CopyMarkTests {
  private static let start = 1_795_287_845_123
  private static let day = 86_400_000

  private func copies(_ place: Workplace) -> PrivateCopies {
    PrivateCopies(state: place.state, group: place.group, signs: [], files: SystemFiles())
  }

  private func lost(_ place: Workplace) -> LostEntries {
    LostEntries(
      from: History(place.freshReading().entries), among: HeldCopy.all(of: place.group, state: place.state))
  }

  private func mark(_ text: String, _ place: Workplace) throws -> String {
    let path = place.path + "/kopie.jsonl"
    try text.write(toFile: path + PrivateCopies.markSuffix, atomically: false, encoding: .utf8)
    return path
  }

  /// The day in it would be one of long ago, and the copy would go.
  @Test func aMarkThatWasCutOffSaysNothing() throws {
    let place = Workplace()
    let path = try mark("\n500 \(Self.start)\n\n600 17952", place)
    let (size, at) = copies(place).markOf(path)
    #expect(size == 500 && at.milliseconds == Self.start)
  }

  @Test func whatFollowsAMarkThatWasCutOffIsRead() throws {
    let place = Workplace()
    let path = try mark("\n500 \(Self.start)\n\n60", place)
    copies(place).add("700 \(Self.start + 1)", toMarkOf: path)
    let (size, at) = copies(place).markOf(path)
    #expect(size == 700 && at.milliseconds == Self.start + 1)
  }

  /// Opening a group removes old copies before anything is brought over.
  @Test func aCopyWithMoreThanItsMarkSaysStaysHoweverOld() async throws {
    let place = Workplace()
    let files = FailingFiles()
    let writer = place.writer(at: Self.start, files: files)
    _ = try await writer.record(act("een"), after: nil)
    files.follow(.init(first: 1, isForever: true, below: place.group.path))
    _ = try await writer.record(act("twee"), after: nil)
    await writer.close()
    let later = Self.start + 100 * Self.day
    try await place.goOn(at: later)
    _ = await place.writer(at: later + 100 * Self.day).bringBack(lost(place))
    #expect(Workplace.files(in: place.state + "/copies").count == 2)
    #expect(await place.writer().bringOver().entries.count == 1)
  }

  /// Old copies go when a group opens; not the one that alone has what comes back, and not soon after that either.
  @Test func whatComesBackIsKeptHoweverOldItIsAndAnotherNinetyDays() async throws {
    let place = Workplace()
    let first = place.writer(at: Self.start)
    _ = try await first.record(Act([GroupFounded(name: "Heideland", scale: .network)]), after: nil)
    await first.close()
    let founded = Set(place.journals)
    let second = place.writer(at: Self.start)
    _ = try await second.record(act("een"), after: nil)
    await second.close()
    for path in place.journals where !founded.contains(path) { try FileManager.default.removeItem(atPath: path) }
    let later = Self.start + 100 * Self.day
    try await place.goOn(at: later)
    #expect(await place.writer(at: later + 10 * Self.day).bringBack(lost(place)).entries.count == 1)
    #expect(place.freshReading().texts.contains("een"))
    // Nothing is lacking at this start, so what is old may go.
    try await place.goOn(at: later + 50 * Self.day)
    _ = await place.writer(at: later + 60 * Self.day).bringBack(lost(place))
    for path in place.journals where path.contains("-kq3f-") && !founded.contains(path) {
      try FileManager.default.removeItem(atPath: path)
    }
    #expect(await place.writer(at: later + 61 * Self.day).bringBack(lost(place)).entries.count == 1)
  }
}
