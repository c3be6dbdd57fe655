/// `Fuzz WORD CORPUS -max_total_time=60`: libFuzzer tries ever other bytes on one target, and those that lead to code that
/// none before led to are kept. A trap, a finding of the address sanitizer and what `must` holds end the program.
enum FuzzProgram {
  static let targets: [any FuzzTarget.Type] = [
    JournalLineTarget.self, JournalFileTarget.self, FoldTarget.self, QuickLineTarget.self, DatesTarget.self,
    SearchTarget.self, SettingsTarget.self, CleanerTarget.self,
  ]

  /// The one that was asked for.
  static let chosen: any FuzzTarget.Type = {
    let word = CommandLine.arguments.dropFirst().first
    guard let target = targets.first(where: { $0.word == word }) else {
      fatalError("Fuzz WORD …, one of: \(targets.map { $0.word }.joined(separator: ", "))")
    }
    return target
  }()
}

/// What libFuzzer, whose beginning this program has, calls first: the word is ours, and the rest its own.
@_cdecl("LLVMFuzzerInitialize")
func begin(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> Int32 {
  _ = FuzzProgram.chosen
  let name = arguments.pointee[0]
  arguments.pointee = arguments.pointee.advanced(by: 1)
  arguments.pointee[0] = name
  count.pointee -= 1
  return 0
}

/// What libFuzzer calls with ever other bytes.
@_cdecl("LLVMFuzzerTestOneInput")
func test(_ bytes: UnsafePointer<UInt8>?, _ length: Int) -> Int32 {
  FuzzProgram.chosen.test(Array(UnsafeBufferPointer(start: bytes, count: length)))
  return 0
}
