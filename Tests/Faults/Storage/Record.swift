import ArgumentParser
import Foundation
import Journal
import Meetings

/// Records one entry after the other and says each time when it is recorded; until it is killed, where no number is given.
struct Record: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "record", shouldDisplay: false)

  @Argument var place: String
  @Argument var label: String
  @Option var count = Int.max
  @Option var device = "kq3f"

  func run() async throws {
    let place = Workplace(existing: place)
    let state = place.path + "/state-" + device
    let writer = JournalWriter(
      folder: place.group, state: device == "kq3f" ? place.state : state, device: device,
      program: "trekkersgroep 0.1.0", signs: [], now: { Self.now })
    for number in 0..<count {
      _ = try await writer.record(Act([Written.event("\(label)-\(number)")]), after: nil)
      FileHandle.standardOutput.write(Data("\(label)-\(number)\n".utf8))
    }
  }

  private static var now: Instant { Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1_000)) }
}
