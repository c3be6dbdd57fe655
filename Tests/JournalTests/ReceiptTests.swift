import TestSupport
import Testing

@testable import Journal

/// What somebody hears of an act that was recorded, but not everywhere.
@Suite struct ReceiptTests {
  @Test func nothingIsSaidWhereAllIsWell() async throws {
    let receipt = try await Workplace().writer().record(act("een"), after: nil)
    #expect(receipt.standing == .recorded && receipt.standing.warning == nil && !receipt.standing.isWaiting)
  }

  @Test func withoutTheFolderItWaits() async throws {
    let place = Workplace()
    let files = FailingFiles(.init(fault: .error(.noSpace), first: 1, isForever: true, below: place.group.path))
    let standing = try await place.writer(files: files).record(act("een"), after: nil).standing
    #expect(standing.isWaiting)
    #expect(standing.warning?.nl.hasPrefix("Alleen op dit apparaat vastgelegd") == true)
    #expect(standing.warning?.nl.contains("de schijf is vol") == true && standing.warning?.en.contains("full") == true)
  }

  @Test func withoutTheCopyItIsRecordedAllTheSame() async throws {
    let place = Workplace()
    let files = FailingFiles(.init(fault: .error(.readOnly), first: 1, isForever: true, below: place.state))
    let standing = try await place.writer(files: files).record(act("een"), after: nil).standing
    #expect(!standing.isWaiting && place.freshReading().texts == ["een"])
    #expect(standing.warning?.nl.hasPrefix("Vastgelegd. Alleen de extra kopie op dit apparaat lukte niet") == true)
    #expect(standing.warning?.en.hasPrefix("Recorded. Only the extra copy on this device failed") == true)
  }
}
