import Testing

@Suite("Pictures at 80x24 in Dutch")
struct PictureTests {
  @Test("A screen looks as it did", arguments: Scene.all)
  func looks(scene: Scene) throws {
    Golden.expect(try scene.play().picture, named: scene.name)
  }

  @Test("Every picture on disk belongs to a scene, and no two scenes share one")
  func noneLeftOver() {
    let names = Scene.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Golden.names.filter { !names.contains($0) } == [])
  }
}
