import Meetings
import Testing

@testable import Catalogue

@Suite("The words of the catalogue")
struct TextTests {
  static let words: [(path: String, text: Text)] =
    texts(in: catalogue) + Audience.allCases.map { ("audience", $0.name) }
    + Accreditation.allCases.map { ("accreditation", $0.name) } + Setting.allCases.map { ("setting", $0.name) }
    + Basis.allCases.map { ("basis", $0.name) } + Page.allCases.map { ("page", $0.name) }
    + ParelField.allCases.map { ("field", $0.name) } + VariantID.known.map { ("variant", $0.name) }
    + Worksheet.Kind.allCases.map { ("kind", $0.name) }

  @Test("None is empty or has blanks around it")
  func filled() {
    #expect(TextTests.words.count > 400)
    for (path, text) in TextTests.words {
      for words in [text.nl, text.en] {
        #expect(!words.isEmpty && words.first?.isWhitespace == false && words.last?.isWhitespace == false, "\(path)")
        #expect(!words.contains("  "), "\(path): \(words)")
      }
    }
  }

  @Test("What is a sentence is not the same in both languages")
  func translated() {
    for (path, text) in TextTests.words where text.nl.split(separator: " ").count > 3 {
      #expect(text.nl != text.en, "\(path)")
    }
  }

  @Test("Each language keeps to itself")
  func languages() {
    for (path, text) in TextTests.words {
      let dutch = " \(text.nl.lowercased()) "
      let english = " \(text.en.lowercased()) "
      for word in [" the ", " and ", " with ", " meeting ", " chair ", " notulen ", " vergadering ", " u ", " uw "] {
        #expect(!dutch.contains(word), "\(path): \(text.nl)")
      }
      for word in [" het ", " een ", " niet ", " bij ", " wordt "] {
        #expect(!english.contains(word), "\(path): \(text.en)")
      }
    }
  }
}
