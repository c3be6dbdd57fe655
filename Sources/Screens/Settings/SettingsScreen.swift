import Console
import Meetings

/// What can be set on this machine: each with its value and what it is for; Enter changes the chosen one.
struct SettingsScreen: ConsoleScreen {
  private var cursor = ListCursor()

  static let bindings: [Binding<SettingsScreen>] = [
    Binding(
      Keys(.enter), Text(nl: "wijzigen", en: "change"),
      help: Text(nl: "een andere waarde kiezen of typen", en: "choose or type another value"), records: false
    ) { screen, context in [screen.change(context)] }
  ]

  /// The key that opens it, for the screens that somebody begins on.
  static func opening<Screen>() -> Binding<Screen> {
    Binding(
      Keys("s"), Text(nl: "instellingen", en: "settings"),
      help: Text(
        nl: SettingKey.allCases.map(\.name.nl).joined(separator: ", "),
        en: SettingKey.allCases.map(\.name.en).joined(separator: ", ")), isHint: false, records: false
    ) { _, _ in [.open(.settings(SettingsScreen()))] }
  }

  private var chosen: SettingKey { SettingKey.allCases[cursor.index] }

  func title(_ context: Context) -> [String] {
    let name = context.group.name
    return [name.isEmpty ? "Trekkersgroep" : name, context.say(Text(nl: "instellingen", en: "settings"))]
  }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    cursor.take(key, count: SettingKey.allCases.count, page: context.listPage) ? [] : nil
  }

  private func change(_ context: Context) -> Outcome {
    guard let choices = chosen.choices?.map(\.id) else { return .ask(SettingPrompt(key: chosen, context)) }
    let now = SettingWords.id(of: chosen, context)
    return .perform(.changeSetting(chosen, to: choices.after(now) ?? choices[0]))
  }

  // MARK: Drawing

  func draw(_ pane: inout Pane, _ context: Context) {
    pane.put(context.say(Text(nl: "Instellingen", en: "Settings")), 0, Style(.heading, bold: true))
    let keys = SettingKey.allCases
    // The heading and a blank row, two rows for each, and a blank row before the place of the file.
    let remark = context.settingsRemark.map { TextWidth.wrapped(context.say($0), to: pane.columns - 1).count } ?? 0
    let isRoomy = pane.rows >= keys.count * 2 + 4 + max(0, remark)
    let top = isRoomy ? 2 : 1
    let foot = isRoomy ? [] : help(columns: pane.columns, context)
    let height = isRoomy ? 2 : 1
    // What is wrong in the file has to be read whole, so that the list gives way.
    let least = context.settingsRemark == nil ? 4 : 2
    let rows = isRoomy ? keys.count : max(min(least, pane.rows - top), pane.rows - top - foot.count)
    let window = cursor.window(count: keys.count, rows: rows)
    for (row, index) in window.enumerated() {
      pane.mark(index, row: top + row * height, rows: height)
      draw(keys[index], isSelected: index == cursor.index, row: top + row * height, &pane, context)
      if isRoomy { pane.put(context.say(keys[index].help), at: 3, top + row * 2 + 1, Style(.muted)) }
    }
    pane.position(window, of: keys.count, top: top)
    for (row, line) in foot.enumerated() { pane.put(line.words, at: 1, top + window.count + row, line.style) }
    guard isRoomy else { return }
    let last = pane.wrap(file(context), at: 1, from: top + keys.count * 2 + 1, Style(.muted))
    pane.wrap(context.settingsRemark.map(context.say) ?? "", at: 1, from: last, Style(.warning))
  }

  private func draw(_ key: SettingKey, isSelected: Bool, row: Int, _ pane: inout Pane, _ context: Context) {
    let style = isSelected ? Style(.selected) : Style()
    if isSelected { pane.fill(row: row, style) }
    let names = SettingKey.allCases.map { TextWidth.columns(of: context.say($0.name)) }
    let column = 1 + (names.max() ?? 0) + 3
    pane.put(context.say(key.name), at: 1, row, style)
    let value = context.say(SettingWords.shown(key, context))
    pane.put(value, at: column, row, isSelected ? style : Style(.heading, bold: true))
  }

  /// On a low screen what the chosen one is for stands below the list, as far as that goes, and then the file.
  private func help(columns: Int, _ context: Context) -> [(words: String, style: Style)] {
    let helps = SettingKey.allCases.map {
      TextWidth.wrapped(context.say($0.help).capitalizedFirst + ".", to: columns - 2)
    }
    // As many rows for each, so that nothing jumps from one to the next.
    let most = helps.map(\.count).max() ?? 0
    let help = helps[cursor.index] + Array(repeating: "", count: most - helps[cursor.index].count)
    let remark = context.settingsRemark.map { TextWidth.wrapped(context.say($0), to: columns - 2) } ?? []
    let file = TextWidth.wrapped(file(context), to: columns - 2)
    return ([""] + help).map { ($0, Style(.muted)) } + remark.map { ($0, Style(.warning)) }
      + file.map { ($0, Style(.muted)) }
  }

  private func file(_ context: Context) -> String {
    let path = context.settingsPath
    if path.isEmpty { return "" }
    return context.say(
      context.settingsAreLeftAlone
        ? Text(nl: "Wordt niet bewaard in \(path)", en: "Not saved in \(path)")
        : Text(nl: "Bewaard in \(path)", en: "Saved in \(path)"))
  }
}
