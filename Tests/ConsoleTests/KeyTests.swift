import Console
import Testing

@Suite struct KeyTests {
  @Test func readsAScript() {
    #expect(
      Key.sequence("jj<enter>é a<c-p><f1><esc><b") == [
        .character("j"), .character("j"), .enter, .character("é"), .character(" "), .character("a"), .control("p"),
        .function(1), .escape, .character("<"), .character("b"),
      ])
    #expect(Key.sequence("<nothing> x>") == "<nothing> x>".map { .character($0) })
    #expect(Key.sequence("a\n\t") == [.character("a"), .enter, .tab])
    #expect(Key.sequence("").isEmpty)
  }

  @Test(arguments: [
    "enter", "esc", "tab", "backtab", "up", "down", "left", "right", "pgup", "pgdn", "home", "end", "bs", "del", "ins",
    "space", "f1", "f12", "c-a", "c-z", "b", "?", "<",
  ])
  func namesReadBack(_ name: String) throws {
    let key = try #require(Key(named: name))
    #expect(key.description == name)
    if name.count > 1 { #expect(Key(named: "<\(name)>") == key) }
  }

  @Test(arguments: ["", "f0", "f13", "c-1", "nothing", "<>"])
  func otherNamesAreNone(_ name: String) { #expect(Key(named: name) == nil) }
}
