import Foundation
import Journal

/// What the next start finds after a scenario was interrupted.
struct Aftermath {
  private let scenario: Scenario
  private let place: Workplace
  private let files: any FileSystem
  private let oracle: () -> JournalOracle
  private let bytes: (String) -> Data?

  /// On a disk that a test made, with what it holds.
  init(
    _ scenario: Scenario, _ place: Workplace, files: any FileSystem, oracle: @escaping () -> JournalOracle,
    bytes: @escaping (String) -> Data?
  ) {
    (self.scenario, self.place, self.files) = (scenario, place, files)
    (self.oracle, self.bytes) = (oracle, bytes)
  }

  /// On the real disk.
  init(_ scenario: Scenario, _ place: Workplace) {
    self.init(
      scenario, place, files: SystemFiles(), oracle: { JournalOracle(folder: place.group.journal) },
      bytes: { FileManager.default.contents(atPath: $0) })
  }

  /// Compares it with what was promised.
  func check(_ promises: [String], _ name: String, _ tally: inout Tally) async {
    tally.cases += 1
    let trouble = await startAgain(files)
    tally.count(\.other, by: trouble == nil ? 0 : 1, "\(name): \(trouble?.text.en ?? "")")
    let oracle = oracle()
    var promised = scenario.promisedBefore.union(promises.filter { ![Scenario.kept, Scenario.erased].contains($0) })
    if scenario.erases { checkErasing(oracle, promises.contains(Scenario.erased), name, &promised, &tally) }
    tally.compare(confirmed: promised, tried: scenario.texts, found: oracle.found, name)
    tally.count(\.invented, by: oracle.doubled.count, "\(name) doubled \(oracle.doubled)")
    if let replaced = scenario.replaced { check(replaced, promises.contains(Scenario.kept), name, &tally) }
  }

  private func files(below folder: String) -> [String] {
    ((try? files.names(in: folder)) ?? []).sorted().map { "\(folder)/\($0)" }.flatMap { path in
      (try? files.status(at: path))?.kind == .folder ? files(below: path) : [path]
    }
  }

  /// What the next start does: it brings over what waits and back what is gone, and carries out an erasing that was begun.
  /// Gives what failed of that.
  @discardableResult func startAgain(_ files: any FileSystem) async -> Trouble? {
    await place.startAgain(files: files)
    if scenario.bringsBack {
      let writer = place.writer(files: files)
      _ = await place.bringBack(writer, files)
      await writer.close()
    }
    guard scenario.erases else { return nil }
    var reader = JournalReader(folder: place.group, files: files)
    return Scenario.carryOut(reader.history(), place, files)
  }

  /// Once the erasing is recorded no file holds the words; before that the entry is there as it was.
  private func checkErasing(
    _ oracle: JournalOracle, _ isPromised: Bool, _ name: String, _ promised: inout Set<String>, _ tally: inout Tally
  ) {
    let isRecorded = oracle.events.contains { $0["type"] as? String == "text-redacted" }
    tally.count(\.lost, by: isPromised && !isRecorded ? 1 : 0, "\(name): the erasing is lost")
    promised.insert(isRecorded ? "(gewist)" : Scenario.secret)
    guard isRecorded else { return }
    let holding = files(below: place.path).filter { bytes($0)?.range(of: Data(Scenario.secret.utf8)) != nil }
    tally.count(\.other, by: holding.count, "\(name): the words still stand in \(holding)")
  }

  private func check(_ replaced: Scenario.Replaced, _ isPromised: Bool, _ name: String, _ tally: inout Tally) {
    let there = bytes(replaced.path(place)).map { String(decoding: $0, as: UTF8.self) }
    let isCertain = isPromised && replaced.isFlushedWhenPromised
    let allowed = isCertain ? [replaced.after] : [replaced.before, replaced.after]
    tally.confirmed += isCertain ? 1 : 0
    tally.count(\.lost, by: allowed.contains(there) ? 0 : 1, "\(name): the file says \(there ?? "nothing")")
  }
}
