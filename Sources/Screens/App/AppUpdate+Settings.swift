import Meetings

/// What was set on this machine, and what is said when it changes.
extension AppModel {
  /// Nothing is lost by other colours: they come whatever is open.
  mutating func switchTheme() -> [Effect] { carryOut(ThemeSwitch.binding.run(&self, context)) }

  /// What is said already at the start stays before it.
  mutating func takeRemark(onSettings remark: Text?, _ areLeftAlone: Bool) {
    context.settingsAreLeftAlone = areLeftAlone
    let isNews = context.settingsRemark == nil
    context.settingsRemark = remark
    guard isNews, let remark else { return }
    notice = Notice(text: notice?.text.followed(by: remark) ?? remark, kind: .warning)
  }

  /// A value that cannot be kept counts all the same, until the program ends.
  mutating func takeSetting(_ key: SettingKey, _ value: String, _ trouble: Text?) {
    guard context.settings.set(key, to: value) else { return }
    if key == .language, let language = context.settings.language { context.language = language }
    for index in stack.indices { stack[index].refresh(context) }
    notice = Notice(text: SettingWords.changed(key, context, trouble), kind: trouble == nil ? .plain : .warning)
    // The room sees the colours change; of the rest it is told nothing that is not for it.
    notice?.isForAll = trouble == nil && key == .theme
  }
}
