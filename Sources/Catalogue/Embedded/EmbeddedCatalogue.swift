let embeddedCatalogue: StaticString = "{}"
