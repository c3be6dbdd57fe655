extension MeetingClock {
  /// Stretches of seconds as whole minutes that add up to all of them together, rounded: what is left over goes to those
  /// that lose most by rounding down, so a moment may be none.
  public static func minutes(sharing seconds: [Int]) -> [Int] {
    var shares = seconds.map { max(0, $0) / 60 }
    let total = minutes(seconds.reduce(0) { $0 + max(0, $1) })
    let order = seconds.indices.filter { seconds[$0] > 0 }.sorted { left, right in
      let (first, second) = (seconds[left] % 60, seconds[right] % 60)
      return first == second ? left < right : first > second
    }
    for index in order.prefix(max(0, total - shares.reduce(0, +))) { shares[index] += 1 }
    return shares
  }
}
