import Base
import Evidence
import Tables

// MARK: - Sections

/// One section for each folder that holds pages, and for each folder above one.
func makeSections(of pages: [Page], hasSources: Bool) -> [Section] {
  var byFolder: [String: Int] = [:]
  var sections: [Section] = []
  func section(for folder: String) -> Int {
    if let known = byFolder[folder] { return known }
    let parent = folder.isEmpty ? nil : section(for: SitePath.folder(of: folder))
    let position = sections.count
    byFolder[folder] = position
    sections.append(
      Section(
        folder: folder, route: SitePath.join(folder, "index.html"),
        title: folder.isEmpty ? "Home" : humanised(SitePath.name(of: folder)), parent: parent))
    if let parent { sections[parent].children.append(position) }
    return position
  }
  _ = section(for: "")
  // A library alone makes a bibliography too.
  if hasSources { _ = section(for: "sources") }
  for (position, page) in pages.enumerated() {
    let owner = section(for: page.folder)
    if page.isIndex {
      sections[owner].index = position
      sections[owner].title = page.title
      sections[owner].route = page.route
    } else {
      sections[owner].pages.append(position)
    }
  }
  for position in sections.indices {
    sections[position].pages.sort { readingOrder(pages[$0], pages[$1]) }
  }
  return sections
}

/// By weight, then the newest first, then by path.
private func readingOrder(_ left: Page, _ right: Page) -> Bool {
  let weights = (left.front.weight ?? .max, right.front.weight ?? .max)
  if weights.0 != weights.1 { return weights.0 < weights.1 }
  if left.front.date != right.front.date {
    guard let older = right.front.date else { return true }
    guard let newer = left.front.date else { return false }
    return older < newer
  }
  return left.path.precedes(right.path)
}

/// A file's or folder's name as a title: "air-quality" is "Air quality".
func humanised(_ name: String) -> String {
  let spaced = String(name.map { $0 == "-" || $0 == "_" ? " " : $0 })
  return spaced.prefix(1).uppercased() + spaced.dropFirst()
}

// MARK: - Records

/// The pages of records by the records' ids.
struct RecordPages {
  private(set) var sources: [String: Int] = [:]
  private(set) var statistics: [String: Int] = [:]
  private(set) var measures: [String: Int] = [:]

  init(_ pages: [Page], _ records: Records) {
    for (position, page) in pages.enumerated() {
      switch page.kind {
      case .source(let record): sources[records.sources[record].id] = position
      case .statistic(let record): statistics[records.statistics[record].id] = position
      case .measure(let record): measures[records.measures[record].id] = position
      case .home, .section, .page: break
      }
    }
  }
}

// MARK: - Tags

/// The tags in order of their names; pages stay in order of their paths.
func makeTags(of pages: [Page]) -> [Tag] {
  var byName: [String: Int] = [:]
  var tags: [Tag] = []
  for (position, page) in pages.enumerated() {
    for name in page.front.tags {
      if let known = byName[name.value] {
        if tags[known].pages.last != position { tags[known].pages.append(position) }
      } else {
        byName[name.value] = tags.count
        let route = "tags/\(slug(name.value)).html"
        tags.append(Tag(name: name.value, route: route, pages: [position]))
      }
    }
  }
  return tags.sorted { $0.name.precedes($1.name) }
}

/// A name as the last part of an address: letters and digits in lower case, joined by hyphens.
package func slug(_ name: String) -> String {
  var result = ""
  for scalar in name.lowercased().unicodeScalars {
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      result.unicodeScalars.append(scalar)
    } else if !result.isEmpty, result.last != "-" {
      result.append("-")
    }
  }
  while result.last == "-" { result.removeLast() }
  return result.isEmpty ? "-" : result
}
