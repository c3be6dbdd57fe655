import Meetings

@testable import Catalogue

/// The catalogue that the program carries with it.
let catalogue = PatzCatalogue.standard

/// Every text in a value, with the way to it.
func texts(in value: Any, path: String = "") -> [(path: String, text: Text)] {
  if let text = value as? Text { return [(path, text)] }
  return Mirror(reflecting: value).children.enumerated().flatMap { index, child in
    texts(in: child.value, path: path + "/" + (child.label ?? "\(index)"))
  }
}

/// A small Parel of a group's own, as somebody would write it.
let ownParel = """
  id: "lunch-talk"
  name: "Lunchpraatje"
  goal: "Elkaar leren kennen."
  audience: ["potential"]
  participants: {min: "3", max: "10"}
  accreditation: no
  settings: [{id: "hagro"}]
  variants:
    - id: "standard"
      audience: ["potential"]
      organises: {actors: ["care-group"], together: "false"}
      guides: {actors: ["ambassador", "consultant"], together: "true"}
  """
