extension Array where Element: Sendable {
  /// What comes of each, two at a time: the smallest machine has as many cores.
  func mapTwoAtATime<Result: Sendable>(
    _ work: @escaping @Sendable (Element) async throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var results: [Int: Result] = [:]
      for index in indices {
        if index >= 2, let done = try await group.next() { results[done.0] = done.1 }
        group.addTask { (index, try await work(self[index])) }
      }
      for try await done in group { results[done.0] = done.1 }
      return indices.compactMap { results[$0] }
    }
  }
}
