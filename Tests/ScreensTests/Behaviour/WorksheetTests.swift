import Meetings
import Testing

@testable import Screens

@Suite("The worksheet of earlier meetings")
struct EarlierWorksheetTests {
  @Test("What an earlier meeting filled in stands there until this one fills in its own")
  func earlier() throws {
    var stage = Rehearsal(try .running(), columns: 120, rows: 36)
    stage.type("<enter>rcasuïstiek; alle groepen; portaal<enter>fs<enter>")
    #expect(stage.group.runningMeeting == nil)
    stage.type("<esc>n+4w<enter>")
    stage.type("g")
    for _ in 0..<9 where !stage.lines[2].contains("Scholingsbehoefte") { stage.type("<right>") }
    #expect(stage.picture.contains("Werkblad van 2026-2") && stage.picture.contains("casuïstiek"), "\(stage.picture)")
    stage.type("rsedatie; huisartsen<enter>")
    #expect(!stage.picture.contains("Werkblad van 2026-2") && stage.picture.contains("sedatie"))
  }
}

@Suite("What stands above what is recorded")
struct RecordedPlaceTests {
  /// The worksheet of an earlier meeting is the highest of what may stand there.
  @Test(
    "The first entries do not move it, whatever stood there before",
    arguments: [(80, 24), (100, 30), (120, 36), (200, 60)])
  func stands(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .running(), columns: 120, rows: 36)
    stage.type("<enter>rcasuïstiek; alle groepen; portaal<enter>rsedatie; huisartsen<enter>fs<enter><esc>n+4w<enter>g")
    stage.resize(columns: columns, rows: rows)
    repeat {
      let place = try #require(stage.lines.firstIndex { $0.contains("Vastgelegd") })
      let before = stage.picture
      stage.type("nEen notitie<enter>")
      #expect(stage.lines[place].contains("Vastgelegd"), "\(before)\n\(stage.picture)")
      stage.type("u<right>")
    } while stage.group.runningMeeting?.nextItem != nil
  }
}

@Suite("Rows of a worksheet")
struct WorksheetTests {
  private static let cells = "omgaan met naasten ; PaTz Midden ; enquête ; zes ; open"

  @Test("Nothing of a row is lost at any size", arguments: [(64, 16), (80, 24), (100, 30), (120, 36), (200, 60)])
  func whole(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .begun(), columns: columns, rows: rows)
    stage.type("<enter>")
    for _ in 0..<9 where !stage.lines[2].contains("Scholingsbehoefte") { stage.type("<right>") }
    stage.type("r\(Self.cells)<enter>")
    for word in ["omgaan", "naasten", "PaTz", "Midden", "enquête", "zes", "open"] {
      #expect(stage.picture.contains(word), "\(columns): \(word)")
    }
  }

  @Test("Where its words would be broken a row is a list of headings with their words")
  func listed() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>rziekenhuisapothekers ; wijkverpleegkundigen ; enquête ; vierentwintig<enter>")
    for piece in ["behoefte: ziekenhuisapothekers", "van wie: wijkverpleegkundigen", "bron: enquête"] {
      #expect(stage.picture.contains(piece))
    }
  }

  @Test("A half-typed row is kept for its own worksheet")
  func drafts() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>rsedatie; huisartsen<esc><right>r")
    #expect(stage.model.prompt != nil && !stage.picture.contains("sedatie"))
    stage.type("groep 1<esc><left>r")
    #expect(stage.picture.contains("werkblad › sedatie; huisartsen"))
  }
}
