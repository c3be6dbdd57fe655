import Meetings

/// What a key acts on in the read-back.
enum ReadBackTarget: Hashable, Sendable {
  /// Something that is missing, by its place in the list of that.
  case gap(Int)
  /// An entry; an action of several people stands under each of them.
  case entry(Recorded, copy: Int = 0)

  /// The entry; nil for something that is missing.
  var entry: Recorded? { if case .entry(let entry, _) = self { entry } else { nil } }
}

/// The lines of the read-back, and where among them stands what can be chosen.
struct ReadBackPage {
  let lines: [ReadBackLines.Line]
  /// In the order of the lines.
  let places: [(target: ReadBackTarget, rows: Range<Int>)]

  init(_ lines: [ReadBackLines.Line]) {
    self.lines = lines
    var places: [(target: ReadBackTarget, rows: Range<Int>)] = []
    for (row, line) in lines.enumerated() {
      guard let target = line.target else { continue }
      if let last = places.last, last.target == target {
        places[places.count - 1].rows = last.rows.lowerBound..<(row + 1)
      } else {
        places.append((target, row..<(row + 1)))
      }
    }
    self.places = places
  }

  /// What is chosen where nobody chose: the first thing that is missing, where that is listed.
  var first: ReadBackTarget? { places.first.flatMap { $0.target.entry == nil ? $0.target : nil } }

  func rows(of target: ReadBackTarget) -> Range<Int>? { places.first { $0.target == target }?.rows }

  /// Whether the beginning of it is among the rows.
  func isInSight(_ target: ReadBackTarget, _ window: Range<Int>) -> Bool {
    rows(of: target).map { window.contains($0.lowerBound) } ?? false
  }

  /// The next one down or up, where it is in sight or comes in sight right after the last row, or before the first.
  func next(after chosen: ReadBackTarget?, by step: Int, in window: Range<Int>) -> ReadBackTarget? {
    guard let chosen, let index = places.firstIndex(where: { $0.target == chosen }) else {
      return step > 0 ? places.first { window.contains($0.rows.lowerBound) }?.target : nil
    }
    guard places.indices.contains(index + step) else { return nil }
    let next = places[index + step]
    let isNear =
      step > 0 ? next.rows.lowerBound <= window.upperBound : next.rows.upperBound >= window.lowerBound
    return isNear ? next.target : nil
  }

  /// The one in sight that is nearest to one that is not.
  func nearest(to target: ReadBackTarget, in window: Range<Int>) -> ReadBackTarget? {
    let inSight = places.filter { window.contains($0.rows.lowerBound) }
    let isAbove = (rows(of: target)?.lowerBound ?? 0) < window.lowerBound
    return (isAbove ? inSight.first : inSight.last)?.target
  }
}
