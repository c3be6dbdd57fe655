import Journal
import Meetings

extension KeptWords {
  /// Where the text is and what to do; nil where it is nowhere.
  public var sentence: Text? {
    if files.isEmpty { return nil }
    let (paths, isOne) = (files.joined(separator: ", "), files.count == 1)
    return Text(
      nl: "Op dit apparaat staat de tekst nog in \(isOne ? "een kopie" : "kopieën") van een andere groep of plaats: "
        + "\(paths). Open die groep en wis hem daar; zet haar map daarvoor terug als die weg is. Komt die groep niet "
        + "terug, verwijder dan zelf \(isOne ? "dit bestand" : "deze bestanden").",
      en:
        "On this device the text is still in \(isOne ? "a copy" : "copies") of another group or place: \(paths). Open "
        + "that group and erase it there; put its folder back for that where it is gone. Where that group does not come "
        + "back, delete \(isOne ? "this file" : "these files") yourself.")
  }

  /// What could not be looked through.
  public var warning: Text? {
    trouble.map {
      Text(
        nl: "Niet alles wat dit apparaat bewaart is doorzocht: \($0.text.nl). Los dat op en geef de opdracht nog eens.",
        en: "Not all that this device keeps was looked through: \($0.text.en). Solve that and give the command again.")
    }
  }
}
