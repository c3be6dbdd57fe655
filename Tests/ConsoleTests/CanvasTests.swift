import Console
import Testing

@Suite struct CanvasTests {
  @Test func showsWhatWasPut() {
    var canvas = Canvas(size: Size(columns: 10, rows: 2))
    #expect(canvas.put("café", at: 2, 0) == 4)
    #expect(canvas.put("日本", at: 0, 1, Style(.accent, bold: true)) == 4)
    #expect(canvas.lines == ["  café", "日本"])
    #expect(canvas[0, 1].columns == 2 && canvas[1, 1].columns == 0)
    #expect(canvas[1, 1].style == Style(.accent, bold: true))
    #expect(canvas[9, 9].cluster == " ")
  }

  @Test func tellsTheSignsOfARow() {
    var canvas = Canvas(size: Size(columns: 10, rows: 2))
    canvas.put("é 日", at: 1, 0, Style(.accent))
    #expect(canvas.signs(in: 0).map(\.column) == [1, 3])
    #expect(canvas.signs(in: 0).map(\.cell.cluster) == ["é", "日"])
    #expect(canvas.signs(in: 0).allSatisfy { $0.cell.style == Style(.accent) })
    #expect(canvas.signs(in: 1).isEmpty && canvas.signs(in: 2).isEmpty)
  }

  @Test func clipsAtTheEdgeAndAtTheGivenWidth() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    #expect(canvas.put("besluiten", at: 2, 0) == 4)
    #expect(canvas.lines == ["  bes…"])
    #expect(canvas.put("abcd", at: 0, 0, maxColumns: 2) == 2)
    #expect(canvas.lines == ["a…bes…"])
    #expect(canvas.put("x", at: 0, 0, maxColumns: 0) == 0)
    #expect(canvas.put("x", at: 6, 0) == 0)
    #expect(canvas.put("x", at: -1, 0) == 0)
    #expect(canvas.put("x", at: 0, 1) == 0)
  }

  @Test func neverLeavesHalfASign() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.put("日本語", at: 0, 0)
    canvas.put("x", at: 1, 0)
    #expect(canvas.lines == [" x本語"])
    canvas.put("y", at: 4, 0)
    #expect(canvas.lines == [" x本y"])
    canvas.put("語", at: 1, 0)
    #expect(canvas.lines == [" 語 y"])
    #expect((0..<6).allSatisfy { canvas[$0, 0].columns == ($0 == 1 ? 2 : $0 == 2 ? 0 : 1) })
  }

  @Test func textCannotLeaveItsRow() {
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    canvas.put("a\nb\u{1B}[2J", at: 0, 0)
    #expect(canvas.lines == ["a b␛[2J", ""])
  }

  @Test func fillsAndRulesWithinTheCanvas() {
    var canvas = Canvas(size: Size(columns: 5, rows: 3))
    canvas.put("abcde", at: 0, 1)
    canvas.fill(Rect(column: 3, row: -1, columns: 10, rows: 10), Style(.banner))
    #expect(canvas.lines == ["", "abc", ""])
    #expect(canvas[4, 2].style.tone == .banner && canvas[2, 2].style.tone == .text)
    canvas.rule(row: 2, from: 1, columns: 9, Style(.muted))
    #expect(canvas.lines[2] == " ────")
    canvas.rule(row: 7, from: 0, columns: 9)
    canvas.fill(Rect(column: 9, row: 9, columns: 2, rows: 2), Style())
  }

  @Test func comparesRows() {
    var one = Canvas(size: Size(columns: 5, rows: 2))
    let other = one
    one.put("x", at: 0, 1)
    #expect(one.hasSameRow(0, as: other) && !one.hasSameRow(1, as: other) && !one.hasSameRow(2, as: other))
    #expect(!one.hasSameRow(0, as: Canvas(size: Size(columns: 6, rows: 2))))
  }
}
