import Catalogue
import Meetings

/// Something that can be typed behind an option, with the words that say what it is.
struct Choice: Hashable, Sendable {
  /// What is typed.
  let id: String
  /// What it is.
  let words: Text
  /// How a sentence names it, so that it can be recognised and typed.
  let label: Text

  init(id: String, words: Text, label: Text) {
    self.id = id
    self.words = words
    self.label = label
  }

  /// Something of the catalogue: "Scholingsbehoefte (learning-needs)".
  init(id: String, words: Text, short: Text? = nil) {
    let name = short ?? words
    func label(_ language: Language) -> String {
      name[language].folded == id.folded ? id : "\(name[language]) (\(id))"
    }
    self.init(id: id, words: words, label: Text(nl: label(.dutch), en: label(.english)))
  }

  /// Somebody or something that goes by its own name.
  init(name: String, words: Text) {
    self.init(id: name, words: words, label: Text(verbatim: name))
  }
}

extension Role {
  /// The role as it is typed: "netwerkcoördinator palliatieve zorg (NWC)".
  var choice: Choice {
    func words(_ language: Language) -> String {
      let (name, short) = (name[language], short[language])
      return name.folded.contains(short.folded) ? name : "\(name) (\(short))"
    }
    return Choice(id: id.rawValue, words: Text(nl: words(.dutch), en: words(.english)), short: short)
  }
}

extension Topic {
  /// The topic as it is typed.
  var choice: Choice { Choice(id: id.rawValue, words: short) }
}

extension Parel {
  /// The Parel as it is typed.
  var choice: Choice { Choice(id: id.rawValue, words: name) }
}

extension Variant {
  /// The variant as it is typed.
  var choice: Choice { Choice(id: id.rawValue, words: id.name) }
}

extension Goal {
  /// The goal as it is typed.
  var choice: Choice { Choice(id: id, words: title) }
}

extension SharedGoal {
  /// The goal as it is typed.
  var choice: Choice { Choice(id: number, words: Text(verbatim: text.current)) }
}

extension Text {
  /// A name as it stands within a sentence.
  var inSentence: Text { Text(nl: nl.lowercased(), en: en.lowercased()) }
}
