import Meetings

/// The file of settings: a change is read back, and every other line stays byte for byte.
enum SettingsTarget: FuzzTarget {
  static let word = "settings"

  static func test(_ bytes: [UInt8]) {
    var choices = Choices(bytes)
    let key = choices.one(of: SettingKey.allCases)
    let value = choices.one(of: (key.choices?.map(\.id) ?? ["Laptop van de ROS", "nano -w"]) + [""])
    let file = Array(choices.rest)
    let before = SettingsText(file)
    must(before.remarks.allSatisfy { $0.line >= 1 && $0.line <= lines(file).count }, "a remark about no line")
    for remark in SettingsRemark.each(before.remarks) {
      must(remark.nl != remark.en, "“\(remark.nl)” in both languages")
    }
    if before.isNewer { return must(before.settings == Settings(), "settings of a newer version count") }
    let changed = before.changing(key, to: value)
    let after = SettingsText(changed)
    must(
      after.settings[key] == value || value.isEmpty && after.settings[key] == Settings()[key], "\(key) was not changed")
    for other in SettingKey.allCases where other != key {
      must(after.settings[other] == before.settings[other], "\(other) was changed as well")
    }
    must(changed != file || before.settings[key] == after.settings[key], "nothing was changed")
    if !file.isEmpty { compare(lines(file), lines(changed)) }
  }

  private static func lines(_ file: [UInt8]) -> [ArraySlice<UInt8>] {
    file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// One line differs, or there is one more at the end.
  private static func compare(_ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>]) {
    if before.count == after.count, before.last?.isEmpty != true || after.last?.isEmpty == true {
      must(zip(before, after).count { $0 != $1 } <= 1, "more than one line was changed")
    } else {
      let old = before.last?.isEmpty == true ? before.dropLast() : before
      must(after.starts(with: old) && after.count == old.count + 2 && after.last?.isEmpty == true, "lines were changed")
    }
  }
}
