import Base
import Charts
import Evidence
import Markup
import Tables

/// Pictures that show data: `chart:` and `table:`.
extension PageLinks {
  /// What a `chart:` or `table:` picture becomes.
  ///
  /// - Parameter alternative: the picture's alternative text.
  mutating func display(
    _ scheme: EvidenceScheme, _ name: String, _ link: Link, _ alternative: String
  ) -> LinkResolution {
    guard link.isAlone else { return refuse(link, .figureInText(scheme)) }
    if scheme == .chart, let named = catalogue.chartSpecifications[name] {
      return namedChart(named, name, link, alternative)
    }
    guard let data = catalogue.shownData(named: name) else {
      return refuse(link, .unknownRecord(scheme, name, known: catalogue.names(of: scheme)))
    }
    let place = file.place(link.locate(in: file))
    guard isWithinLimit(data, at: place) else { return .textOnly }
    let citations = facts.citations.count
    defer {
      reportUnsourced(data, hasSource: facts.citations.count > citations, link.block)
    }
    return scheme == .table
      ? .block(dataTable(data, link)) : automaticChart(data, link, alternative)
  }

  private mutating func dataTable(_ data: ShownData, _ link: Link) -> [UInt8] {
    let heading = heading(of: link, data)
    reportShorthands(data, at: link.locate(in: file))
    let frame = frame(of: data, .table, called: heading.plainTitle)
    var out = HTMLBuffer()
    writer(frame).write(table: data, heading, frame, into: &out)
    return out.bytes
  }

  private mutating func automaticChart(
    _ data: ShownData, _ link: Link, _ alternative: String
  ) -> LinkResolution {
    let heading = heading(of: link, data)
    let origin = ChartOrigin(file, link.locate(in: file))
    var diagnostics: [Diagnostic] = []
    let chart = catalogue.shown.chart(named: data.table.name) {
      let (chart, found) = catalogue.automaticChart(of: data, origin: origin)
      diagnostics = found
      // What has findings is drawn anew for each page, so that all of them are told.
      return found.isEmpty ? chart : nil
    }
    facts.diagnostics += diagnostics
    guard let chart else { return .textOnly }
    if case .drawing = chart.picture {
      judge(alternative, under: heading.plainTitle, at: origin.place)
    }
    return .block(
      figure(chart, data, heading, alternative, frame(of: data, .chart, called: heading.plainTitle))
    )
  }

  /// A chart in its frame, with the file of its picture.
  mutating func figure(
    _ chart: ShownChart, _ data: ShownData, _ heading: FigureWriter.Heading,
    _ alternative: String, _ frame: FigureFrame, picture path: String? = nil
  ) -> [UInt8] {
    var frame = frame
    if let bytes = chart.file {
      let path = path ?? data.picturePath
      figures.files.append(MadeFile(path: path) { $0.write(bytes) })
      frame.downloads.append(
        FigureFrame.Download(
          address: SitePath.relative(path, from: route), name: catalogue.words.figures.picture,
          kind: "SVG", size: bytes.count))
    }
    var out = HTMLBuffer()
    writer(frame).write(chart: chart, of: data, heading, alternative, frame, into: &out)
    return out.bytes
  }

  private func writer(_ frame: FigureFrame) -> FigureWriter {
    FigureWriter(catalogue: catalogue, id: frame.id)
  }

  /// The frame of the page's next figure; its use of the data is noted.
  mutating func frame(
    of data: ShownData, _ scheme: EvidenceScheme, called title: String
  ) -> FigureFrame {
    prose.figures += 1
    var frame = FigureFrame(id: "figure.\(prose.figures)")
    frame.sources = catalogue.sources(of: data.provenance, from: route)
    for source in data.provenance.sources {
      if let page = catalogue.sourcePages[source.id] { noteLink(to: page) }
    }
    if let page = catalogue.statisticPages[data.table.name] { noteLink(to: page) }
    if data.statistic != nil || !data.provenance.sources.isEmpty {
      let subject = EvidenceUse.Subject(
        EvidenceReference(scheme, data.table.name), period: data.provenance.period,
        sources: data.provenance.sources.map(\.id),
        locator: data.provenance.sources.first?.locators.first)
      facts.uses.append(EvidenceUse(subject, text: title, anchor: frame.id))
    }
    frame.downloads = [csv(of: data)]
    return frame
  }

  /// The data of a figure as a file, which is published with the page.
  private mutating func csv(of data: ShownData) -> FigureFrame.Download {
    let path = data.csvPath
    var size: Int? = data.csv.count
    if data.statistic == nil, catalogue.files.contains(path) {
      facts.assets.append(path)
      size = figures.read("content/" + path)?.bytes.count
    } else {
      figures.files.append(MadeFile(path: path) { $0.write(data.csv) })
    }
    return FigureFrame.Download(
      address: SitePath.relative(path, from: route), name: catalogue.words.figures.data,
      kind: "CSV", size: size)
  }
}

extension LinkFault {
  fileprivate static func figureInText(_ scheme: EvidenceScheme) -> LinkFault {
    LinkFault(
      .linkBroken, "a \(scheme.rawValue) must stand alone in its paragraph",
      help: "put an empty line before and after it; to name it in a sentence, link to its statistic"
    )
  }
}

extension Catalogue {
  /// What `chart:` and `table:` can name.
  fileprivate func names(of scheme: EvidenceScheme) -> [String] {
    scheme == .chart ? tableNames + chartSpecifications.keys.sorted() : tableNames
  }
}
