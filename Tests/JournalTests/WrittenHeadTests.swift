import Meetings
import Testing

@testable import Journal

/// The quick way through the beginning of a line gives what the general way gives.
@Suite struct WrittenHeadTests {
  private static let line =
    #"{"v":1,"n":3,"id":"7h-3","at":"2026-11-21T19:04:05.123Z#0001","by":"kq3f","act":"7h-3","end":true,"#
    + #""type":"thing-noted","text":"x"}"#

  @Test(arguments: [
    ("", ""), (#""act":"7h-3""#, #""act":"7h-2""#), (#""text":"x""#, #""id":"7h-4""#), (#""n":3"#, #""n":03"#),
    (#""n":3"#, #""n":12345678901"#), (#""n":3"#, #""n":-3"#), (#""n":3"#, #""n":3.5"#), ("7h-3", #"7h\u002d3"#),
    ("kq3f", "é"), ("11-21", "13-21"), ("true", "false"), (#","end":true"#, ""), (#"noted",""#, #"noted""#),
    (#""by":"#, #""wall":"2026-11-21T19:00:00.000Z","by":"#), (#""by":"#, #""wall":"geen","by":"#),
    (#""text":"x"}"#, ""), (#","text":"x"}"#, "}"), (#""v":1"#, #""v":2"#), ("kq3f", #"kq"3f"#),
  ])
  func bothWaysAgree(_ before: String, _ after: String) {
    let changed = before.isEmpty ? Self.line : Self.line.replacing(before, with: after)
    // White space between members is not as this program writes it, so the general way reads these.
    let loose = changed.replacing(",\"", with: ", \"").replacing("{\"", with: "{ \"")
    #expect(told(changed) == told(loose))
  }

  @Test func aLineAsWrittenIsReadTheQuickWay() throws {
    let isQuick = Array(Self.line.utf8).withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      reader.position = 1
      return WrittenHead(&reader) != nil
    }
    #expect(isQuick)
  }

  private func told(_ line: String) -> String {
    let decoded = EntryCodec.decode(Array(line.utf8))
    guard case .entry(let entry, let n, _, let version) = decoded else { return String(describing: decoded) }
    return "\(entry.mark) \(entry.closesAct) \(entry.event.word) \(entry.event.fields) \(n) \(version)"
  }
}
