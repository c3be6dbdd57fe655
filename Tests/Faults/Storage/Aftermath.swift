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
    _ = await place.writer(device: "next", files: files).bringOver()
    let oracle = oracle()
    let promised = scenario.promisedBefore.union(promises.filter { $0 != Scenario.kept })
    tally.compare(confirmed: promised, tried: scenario.texts, found: oracle.found, name)
    tally.count(\.invented, by: oracle.doubled.count, "\(name) doubled \(oracle.doubled)")
    if let replaced = scenario.replaced { check(replaced, promises.contains(Scenario.kept), name, &tally) }
    if let words = scenario.erased { checkErased(words, name, &tally) }
  }

  /// The next start finishes what was begun; what others would bring back comes at a start as well.
  private func checkErased(_ words: String, _ name: String, _ tally: inout Tally) {
    let trouble = Scenario.carryOutErasing(place, files)
    tally.count(\.other, by: trouble == nil ? 0 : 1, "\(name): not erased afterwards: \(trouble?.text.en ?? "")")
    let holding = files(below: place.path).filter { bytes($0)?.range(of: Data(words.utf8)) != nil }
    tally.count(\.other, by: holding.count, "\(name): erased words are in \(holding)")
  }

  private func files(below folder: String) -> [String] {
    ((try? files.names(in: folder)) ?? []).sorted().map { "\(folder)/\($0)" }.flatMap { path in
      (try? files.status(at: path))?.kind == .folder ? files(below: path) : [path]
    }
  }

  private func check(_ replaced: Scenario.Replaced, _ isPromised: Bool, _ name: String, _ tally: inout Tally) {
    let there = bytes(replaced.path(place)).map { String(decoding: $0, as: UTF8.self) }
    let isCertain = isPromised && replaced.isFlushedWhenPromised
    let allowed = isCertain ? [replaced.after] : [replaced.before, replaced.after]
    tally.confirmed += isCertain ? 1 : 0
    tally.count(\.lost, by: allowed.contains(there) ? 0 : 1, "\(name): the file says \(there ?? "nothing")")
  }
}
