import Meetings
import Testing

@testable import Catalogue

@Suite("The addresses of the brochure")
struct LinkTests {
  /// All web addresses, copied from the brochure.
  static let brochure: Set<String> = [
    "https://palliaweb.nl/getmedia/351d011d-5d1c-4e3e-986d-52452f38143d/After-death-analysis-PaTz-Portal.pdf",
    "https://palliaweb.nl/getmedia/45705ba2-338c-4211-b161-d72b3d1b6680/Gasten-bij-de-PaTz-groep.pdf",
    "https://palliaweb.nl/getmedia/66f784d5-2c7b-40d2-a0b7-6e27c83b3571/Werkafspraken-vrijwilligers-(1)-dvl.docx",
    "https://palliaweb.nl/getmedia/a915d1a1-d342-4466-8001-e114f239e559/9752-VPTZ-HOE-VERWIJS-IK-NAAR-v-PATZ.pdf",
    "https://palliaweb.nl/onderwijsmaterialen/palliatieve-zorg-thuis-patz-simulatie",
    "https://palliaweb.nl/patz",
    "https://palliaweb.nl/patz/over-patz/patz-nieuwsflits",
    "https://palliaweb.nl/patz/patz-groep-starten",
    "https://palliaweb.nl/patz/patz-groep-starten/voorzitterscursus-patz-in-de-praktijk",
    "https://palliaweb.nl/patz/peper-voor-de-patz",
    "https://palliaweb.nl/patz/peper-voor-de-patz/kwaliteitskader-pz/proactieve-zorgplanning",
    "https://palliaweb.nl/patz/peper-voor-de-patz/werkvormen/samenwerking-vrijwilligers",
    "https://palliaweb.nl/zorgpraktijk/kwaliteitskader-palliatieve-zorg-nederland",
    "https://www.amsterdamumc.nl/nl/palliatieve-zorg/over.htm",
    "https://www.linkedin.com/company/stichtingpatz",
    "https://www.patz.nu",
    "https://www.vptz.nl/hulp-thuis-of-in-hospice/vind-hulp-in-uw-buurt/",
  ]

  @Test("They are these 17, letter by letter")
  func exact() {
    #expect(catalogue.links.count == 17)
    #expect(Set(catalogue.links.map(\.url)) == LinkTests.brochure)
    #expect(catalogue.links.compactMap(\.alsoWritten) == ["https://www.linkedin.com/company/stichtingpatz/"])
    #expect(catalogue.mailAddresses.map(\.url) == ["mailto:info@patz.nu"])
  }

  @Test("Every link of a Parel is one of them")
  func parelLinks() {
    for parel in catalogue.parels {
      for link in parel.links {
        #expect(LinkTests.brochure.contains(link.url))
        #expect(!link.places.isEmpty)
        #expect(catalogue.links.first { $0.url == link.url }?.label == link.label)
      }
    }
  }

  @Test("How many addresses stand with each Parel")
  func counts() {
    let counts = Dictionary(uniqueKeysWithValues: catalogue.parels.map { ($0.id.rawValue, $0.links.count) })
    #expect(
      counts == [
        "simulation": 1, "information-meeting": 1, "knowledge-game": 1, "inspiration-meeting": 4,
        "social-domain-workshop": 5, "chair-course": 1, "consultant-training": 1, "nursing-leadership": 0,
        "train-the-trainer": 1,
      ])
  }

  @Test("HAweb is named without an address")
  func haweb() {
    let named = catalogue.parels.filter { $0.materials.contains { $0.nl.contains("HAweb") } }.map(\.id.rawValue)
    #expect(named == ["information-meeting", "social-domain-workshop"])
    #expect(!catalogue.links.contains { $0.url.lowercased().contains("haweb") })
  }
}
