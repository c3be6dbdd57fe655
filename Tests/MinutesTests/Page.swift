import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page of HTML read back: its elements and its text.
final class Page: NSObject, XMLParserDelegate {
  struct Element: Hashable {
    let name: String
    let attributes: [String: String]
  }

  private(set) var elements: [Element] = []
  private(set) var text = ""
  private(set) var isWellFormed = false
  private var isInStyle = false

  init(_ html: String) {
    super.init()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func count(_ name: String) -> Int { elements.count { $0.name == name } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    elements.append(Element(name: name, attributes: attributes))
    isInStyle = name == "style"
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    isInStyle = false
    text += " "
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if !isInStyle { text += string }
  }
}
