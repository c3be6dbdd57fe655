import Console

/// Tells the second of two quick clicks in one place from the first.
struct ClickPace {
  private var last: (place: Point, time: Int64)?
  /// How soon after the first, in milliseconds.
  private static let quick: Int64 = 400

  /// What was done at a time, in milliseconds.
  mutating func take(_ pointing: Pointing, at time: Int64) -> Pointing {
    guard pointing.act == .click else {
      last = nil
      return pointing
    }
    let isAgain = last.map { $0.place == pointing.place && time - $0.time < Self.quick } ?? false
    last = (pointing.place, time)
    return Pointing(isAgain ? .clickAgain : .click, at: pointing.place)
  }
}
