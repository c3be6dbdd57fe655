import Foundation

/// The program that the tests were built with.
public enum BuiltProgram {
  /// The path of `trekkersgroep`, beside the tests themselves.
  public static let path = folder + "/trekkersgroep"

  /// The path of the running tests, which can be started again as a program of their own.
  public static let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""

  private static let folder: String = {
    let beside = URL(fileURLWithPath: tests).deletingLastPathComponent().path
    if FileManager.default.isExecutableFile(atPath: beside + "/trekkersgroep") { return beside }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return package.deletingLastPathComponent().appendingPathComponent(".build/debug").path
  }()
}
