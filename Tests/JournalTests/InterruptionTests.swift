import Journal
import Testing

struct InterruptionTests {
  /// Calls that a signal breaks off so many times, and that then do something.
  private final class Broken {
    private(set) var tries = 0
    private let times: Int

    init(times: Int) { self.times = times }

    func call() throws(Errno) -> Int {
      tries += 1
      if tries <= times { throw .interrupted }
      return tries
    }
  }

  @Test(arguments: [0, 1, 30])
  func aCallIsMadeAgain(times: Int) throws {
    let broken = Broken(times: times)
    #expect(try Interruption.outlasted { () throws(Errno) in try broken.call() } == times + 1)
  }

  @Test func notForEver() {
    let broken = Broken(times: .max)
    #expect(throws: Errno.interrupted) { try Interruption.outlasted { () throws(Errno) in try broken.call() } }
    #expect(broken.tries < 1_000)
  }

  @Test func anotherErrorIsSaidAtOnce() {
    var tries = 0
    #expect(throws: Errno.noSpace) {
      try Interruption.outlasted { () throws(Errno) in
        tries += 1
        throw Errno.noSpace
      }
    }
    #expect(tries == 1)
  }
}
