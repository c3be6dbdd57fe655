import Console
import Meetings
import Synchronization
import Testing

@testable import Screens

/// What a line costs while somebody types it.
@Suite("A long line")
struct LongLineTests {
  /// A prompt that counts how often it was read.
  private struct Counting: Prompt {
    let reads = Reads()

    func label(_ context: Context) -> String { "regel" }
    func understanding(of line: LineReading, _ context: Context) -> Understood {
      reads.count.withLock { $0 += 1 }
      return Understood(text: line.text, marks: [[0]])
    }
    func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> { .success([]) }
  }

  private final class Reads: Sendable {
    let count = Mutex(0)
  }

  @Test("It is read once for all that is drawn of it")
  func once() {
    var model = Rehearsal().model
    let prompt = Counting()
    model.prompt = OpenPrompt(prompt, draft: "Bellen", model.context)
    let lines = model.draw().lines
    #expect(lines.contains { $0.contains("regel › Bellen") } && lines.last?.contains("als tekst") == true)
    #expect(prompt.reads.count.withLock { $0 } == 1)
  }

  @Test("What is longer than an entry can be is not read, and kept")
  func tooLong() {
    var model = Rehearsal().model
    let prompt = Counting()
    let text = String(repeating: "lang ", count: 4_000)
    model.prompt = OpenPrompt(prompt, draft: text, model.context)
    #expect(model.draw().lines.joined().contains("Deze tekst is te lang (20 kilobyte"))
    #expect(prompt.reads.count.withLock { $0 } == 0 && model.prompt?.draft == text)
  }

  @Test("Names are looked for near the cursor only: a mark far back costs nothing", arguments: ["@ros ", "#mdo ", ""])
  func marks(mark: String) throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>a")
    stage.paste(mark + String(repeating: "woord ", count: 2_600))
    let start = ContinuousClock.now
    stage.type("bellen vr")
    _ = stage.picture
    // With room for a slow machine: it took minutes.
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(stage.picture.contains("vr 27 november 2026") || stage.foot.contains("27 november"))
    stage.type(" @huis")
    #expect(stage.model.prompt?.picker != nil)
  }
}
