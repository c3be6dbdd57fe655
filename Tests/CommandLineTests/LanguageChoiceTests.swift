import Meetings
import Testing

@testable import CommandLine

/// Which language is spoken.
struct LanguageChoiceTests {
  @Test(
    arguments: [
      ([:], Language.dutch), (["LANG": "en_US.UTF-8"], .english), (["LANG": "nl_NL.UTF-8"], .dutch),
      (["LANG": "de_DE.UTF-8"], .dutch), (["LC_ALL": "", "LANG": "en_GB"], .english),
      (["LC_ALL": "nl_NL", "LANG": "en_US"], .dutch), (["LC_MESSAGES": "en_US", "LANG": "nl_NL"], .english),
      (["LANG": "C.UTF-8"], .dutch), (["LANG": "bestaat-niet"], .dutch),
    ] as [([String: String], Language)])
  func languageOfTheEnvironment(_ environment: [String: String], _ language: Language) {
    #expect(LanguageChoice.language([], Settings(), environment) == language)
    #expect(LanguageChoice.language(["--language", "en"], Settings(), environment) == .english)
    #expect(LanguageChoice.language(["--", "--language", "en"], Settings(), environment) == language)
    var settings = Settings()
    settings.language = language == .dutch ? .english : .dutch
    #expect(LanguageChoice.language([], settings, environment) != language)
    #expect(LanguageChoice.language(["--language=\(language.rawValue)"], settings, environment) == language)
  }
}
