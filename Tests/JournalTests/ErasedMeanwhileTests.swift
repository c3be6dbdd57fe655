import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// They go while other programs on this device write.
@Suite struct ErasedMeanwhileTests: ErasesWords {
  @Test func aProgramThatRunsMeanwhileGoesOnWithoutBringingItBack() async throws {
    let place = Workplace()
    let writer = place.writer()
    _ = try await writer.record(act("Geheim"), after: nil)
    let id = try #require(place.freshReading().entries.first?.mark.id)
    // Another program on this device erases it and says so in the journal.
    _ = try await place.writer().record(Act([TextRedacted(targets: [id], language: .dutch)]), after: nil)
    _ = erase(place, id)
    #expect(try await writer.record(act("Volgende"), after: nil).standing == .recorded)
    // Even where its file is taken away altogether.
    for path in place.journals where try Data(contentsOf: URL(filePath: path)).range(of: Data("Volgende".utf8)) != nil {
      try FileManager.default.removeItem(atPath: path)
    }
    #expect(try await writer.record(act("Laatste"), after: nil).standing == .recorded)
    #expect(try holding("Geheim", in: place.path).isEmpty)
    #expect(Set(place.freshReading().texts).isSuperset(of: ["Volgende", "Laatste"]))
  }

  @Test func aFileThatGoesAfterItsWordsComesBackWithoutThem() async throws {
    let place = Workplace()
    let writer = place.writer()
    let id = try await writer.record(act("Geheim"), after: nil).entries[0].mark.id
    let own = place.journals
    _ = try await place.writer().record(Act([TextRedacted(targets: [id], language: .dutch)]), after: nil)
    #expect(erase(place, id).trouble == nil)
    for path in own { try FileManager.default.removeItem(atPath: path) }
    #expect(try await writer.record(act("Volgende"), after: nil).standing == .recorded)
    #expect(try holding("Geheim", in: place.path).isEmpty)
    #expect(place.freshReading().texts.contains("(gewist)"))
  }

  @Test func whatAWriterStillHoldsLosesItsWords() async throws {
    let place = Workplace()
    let files = FailingFiles(.init(first: 1, isForever: true, below: place.group.path))
    let writer = place.writer(files: files)
    let id = try await writer.record(act("Geheim"), after: nil).entries[0].mark.id
    var erasures = Erasures()
    erasures.note(redaction(of: id))
    await writer.erase(erasures)
    var history = History()
    history.insert(WaitingEntries.of(place.group, state: place.state, signs: place.signs) + [redaction(of: id)])
    _ = ErasedFiles(place.group, state: place.state, device: "kq3f", now: Self.now).carryOut(history)
    files.follow(.init())
    _ = try await writer.record(act("Volgende"), after: nil)
    #expect(place.freshReading().texts == ["(gewist)", "Volgende"])
    #expect(try holding("Geheim", in: place.path).isEmpty)
  }

  /// One program records while another erases, over and over: nothing that was confirmed is lost, nothing comes back.
  @Test func whoRecordsAtTheSameMomentLosesNothing() async throws {
    let place = Workplace()
    let writer = place.writer()
    let recording = Task {
      for number in 0..<200 {
        let text = number % 10 == 0 ? "Geheim \(number)" : "regel \(number)"
        let receipt = try? await writer.record(act(text), after: nil)
        #expect(receipt?.standing == .recorded)
      }
    }
    let eraser = place.writer()
    var known: Set<EntryID> = []
    while known.count < 20 {
      let secret = place.freshReading().entries.filter { $0.event.fields.ownWords.first?.hasPrefix("Geheim") ?? false }
      let fresh = secret.map(\.mark.id).filter { known.insert($0).inserted }
      if fresh.isEmpty { continue }
      _ = try await eraser.record(Act([TextRedacted(targets: fresh, language: .dutch)]), after: nil)
      var history = History()
      history.insert(place.freshReading().entries)
      let erased = ErasedFiles(place.group, state: place.state, device: "kq3f", now: Self.now)
      #expect(erased.carryOut(history).trouble == nil)
    }
    await recording.value
    let texts = place.freshReading().entries.filter { $0.event is UnknownEvent }.map {
      $0.event.fields.texts.first ?? ""
    }
    for number in 0..<200 where number % 10 != 0 { #expect(texts.contains("regel \(number)"), "\(number)") }
    #expect(Set(place.freshReading().ids).count > 200)
    #expect(try holding("Geheim", in: place.path).isEmpty)
    #expect(await place.writer().bringOver().waiting == 0)
  }
}
