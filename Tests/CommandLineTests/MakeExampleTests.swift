import Foundation
import Groups
import Testing

@testable import CommandLine

/// The example that is made by a command, and what was done in it.
struct MakeExampleTests {
  @Test func whatWasDoneInTheOldOneGoesWithIt() async throws {
    let desk = Desk()
    #expect(await desk.run("demo").code == 0)
    let root = ExampleGroup.places(within: desk.places, language: .dutch).groupsRoot
    #expect(await desk.run(["record", "decision", "Zebra", "--folder", root]).code == 0)
    let places = desk.places.state + "/places"
    #expect(try FileManager.default.contentsOfDirectory(atPath: places).count == 1)
    let again = await desk.run("demo")
    #expect(again.code == 0 && again.err == "")
    #expect(try FileManager.default.contentsOfDirectory(atPath: places).isEmpty)
    let checked = await desk.run(["check", "--folder", root])
    #expect(checked.code == 0 && checked.out.contains("in orde"), "\(checked.out)")
    #expect(!(await desk.run(["decisions", "--folder", root]).out.contains("Zebra")))
  }

  @Test func optionsThatMeanNothingHereAreSaidToCountForNothing() async {
    let desk = Desk()
    let printed = await desk.run(["demo", "--folder", desk.path + "/elders", "--group", "Zee"])
    #expect(printed.code == 0)
    #expect(printed.err == "Let op: --folder en --group tellen hier niet; het voorbeeld staat op een eigen plek.\n")
    #expect(await desk.run("demo --help").out.contains("wat je in de vorige"))
  }

  @Test func infoIsOfTheGroupThatIsNamed() async {
    let desk = Desk()
    for line in ["group new Heideland", "group new De_Brink"] { _ = await desk.run(line) }
    let one = await desk.run("info --group brink")
    #expect(one.code == 0 && one.out.contains("groups/de-brink") && !one.out.contains("groups/heideland"))
    let none = await desk.run("info --group nietbestaand")
    #expect(none.code == 66 && none.out == "" && none.err.hasPrefix("Er is geen groep “nietbestaand” in "))
  }
}
