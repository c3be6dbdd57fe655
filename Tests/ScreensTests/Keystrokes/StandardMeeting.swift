/// A standard meeting of an hour, as a minute-taker types it: 12 decisions, 18 actions, 10 notes, 3 Parels over its items.
enum StandardMeeting {
  /// What is recorded at each item, in order.
  static let items: [[String]] = [
    ["n«Verslag van september rondgestuurd»<enter>"],
    [
      "b«Verslag vaststellen met één verbetering»<enter>", "a«Verbetering doorvoeren »@«nwc noord vr»<enter>",
      "n«De gemeente heeft nog niet gebeld»<enter>",
    ],
    [
      "b«Doel voor volgend jaar: alle groepen kennen elkaar»<enter>",
      "b«Twee keer per jaar een regionale bijeenkomst»<enter>",
      "a«Data voorstellen »@«ros +2w»<enter>",
      "a«Zaal zoeken bij het gemeentehuis »@«huisarts 1 volgend overleg»<enter>",
      "a«Sprekers benaderen »@«consulent 15-1»<enter>", "n«Vorig jaar kwamen er 42 mensen»<enter>",
    ],
    [
      "b«De consulent zit het volgende overleg voor»<enter>", "b«Notulist wisselt per overleg»<enter>",
      "a«Rooster maken »@«nwc noord volgende week»<enter>", "n«Iedereen kan de taak aan»<enter>",
      "a«Rolbeschrijving rondsturen »@«ros vr»<enter>",
    ],
    [
      "b«Enquête onder voorzitters herhalen»<enter>", "b«Casuïstiek krijgt een vaste plek»<enter>",
      "a«Enquête bijwerken »@«ros +2w»<enter>", "a«Enquête uitzetten »@«nwc zuid 15 jan»<enter>",
      "a«Uitkomsten op één blad zetten »@«consulent volgend overleg»<enter>", "p«kennissp»<right><enter>",
      "p«leiders»<right><enter>", "n«Vier groepen vragen om casuïstiek»<enter>",
      "n«Nascholing in de avond werkt het best»<enter>", "a«Avonden inventariseren»<enter>",
    ],
    [
      "b«Het MDO verbreden met ouderenzorg»<enter>", "b«Eerst met twee praktijken proberen»<enter>",
      "a«Praktijken vragen »@«huisarts 2 vr»<enter>", "a«Wijkteam uitnodigen »@«wijkver +3w»<enter>",
      "p«sociaal»<right><enter>",
      "n«De praktijk aan de Brink doet al mee»<enter>", "n«Privacy: alleen met toestemming»<enter>",
    ],
    [
      "b«Eén aanspreekpunt voor de zorgverzekeraar»<enter>", "a«Cijfers sturen »@«ros 4 dec»<enter>",
      "a«Gesprek plannen »@«nwc noord +4w»<enter>", "a«Begroting toelichten »@«ros +4w»<enter>",
      "n«De verzekeraar wil cijfers per kwartaal»<enter>",
    ],
    [
      "b«Volgend overleg op 12 februari»<enter>", "b«Vrijwilligers schuiven aan»<enter>",
      "a«Uitnodiging sturen »@«nwc noord vr»<enter>", "a«Vrijwilligers bellen »@«vrijw volgende week»<enter>",
      "a«Agenda voorbereiden »@«consulent +6w»<enter>", "n«Om half vijf klaar»<enter>",
    ],
  ]
}
