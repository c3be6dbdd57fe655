import Foundation
import TestSupport
import Testing

/// A command that reads while another one records.
@Suite(.serialized) struct RecordedMeanwhileTests {
  @Test func whatIsRecordedMeanwhileIsNotTakenForGone() throws {
    try Desk.use { desk in
      try desk.prepare()
      for round in 1...12 {
        let recording = try (1...2).map { try desk.begin(["record", "note", "notitie \(round)-\($0)"]) }
        for _ in 1...3 {
          let printed = try desk.run("decisions")
          #expect(printed.code == 0 && !printed.err.contains("kopie"), "\(printed.err)")
        }
        recording.forEach { $0.waitUntilExit() }
      }
    }
  }
}
