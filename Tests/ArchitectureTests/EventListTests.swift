import Meetings
import Testing

/// One kind of event is one file, and the list names them all.
@Suite struct EventListTests {
  /// What lies in the folder of the events and is none.
  private static let others: Set<String> = ["Event", "EventKinds", "Compound"]

  @Test func theListNamesWhatTheFolderHolds() {
    let folder = SourceTree.root + "/Sources/Meetings/Events"
    let files = Set(SourceTree.names(in: folder).map { String($0.dropLast(".swift".count)) })
    #expect(files.subtracting(Self.others) == Set(EventKinds.all.map { String(describing: $0) }))
  }

  @Test func theWordIsTheNameOfTheFile() {
    for kind in EventKinds.all {
      let name = String(describing: kind).reduce(into: "") { name, letter in
        if letter.isUppercase, !name.isEmpty { name.append("-") }
        name += letter.lowercased()
      }
      #expect(kind.word == name)
    }
  }
}
