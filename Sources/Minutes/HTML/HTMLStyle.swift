/// The look of the page, in the page itself: nothing is fetched from elsewhere.
enum HTMLStyle {
  /// Plain CSS without signs that HTML would read: the page stays well-formed XML.
  static let css = """
    body { margin: 0 auto; padding: 1.5rem 1rem; max-width: 48rem; color: #1a1a1a; background: #ffffff;
      font: 1rem/1.5 Georgia, 'Times New Roman', serif; overflow-wrap: break-word; }
    h1, h2, h3, th, dt { font-family: 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
    h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 1rem; }
    h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; padding-bottom: 0.2rem; border-bottom: 1px solid #767676; }
    h3 { font-size: 1rem; margin: 1.2rem 0 0.3rem; }
    p, ul, dl { margin: 0.3rem 0; }
    ul { padding-left: 1.2rem; }
    li { margin: 0.25rem 0; }
    dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; column-gap: 1rem; row-gap: 0.15rem; }
    dt { font-weight: 600; }
    dd { margin: 0; }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; font-size: 0.95rem; }
    th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.5rem; border: 1px solid #999999; }
    thead th { background: #eeeeee; }
    tfoot th, tfoot td { font-weight: 600; }
    .number { text-align: right; }
    .label { white-space: nowrap; }
    .detail { color: #505050; }
    footer { margin-top: 2.5rem; padding-top: 0.5rem; border-top: 1px solid #767676; }
    footer p { font-size: 0.9rem; color: #505050; }
    @media (max-width: 30rem) { dl { display: block; } dd { margin-bottom: 0.4rem; } }
    @page { size: A4; margin: 20mm 18mm; }
    @media print {
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      h1, h2, h3 { break-after: avoid; page-break-after: avoid; }
      li, tr, dl { break-inside: avoid; page-break-inside: avoid; }
      thead { display: table-header-group; }
      tfoot { display: table-row-group; }
      .table { overflow: visible; }
      a { color: inherit; text-decoration: none; }
    }
    """
}
