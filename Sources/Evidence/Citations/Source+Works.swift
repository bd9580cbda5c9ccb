/// What reference lists tell of a work besides author, title and date.
extension Source {
  /// Whether it stands in a book, which lists name with its editors and publisher; false for
  /// articles, whose journal says enough.
  var standsInBook: Bool {
    let types = ["chapter", "entry", "entry-dictionary", "entry-encyclopedia", "paper-conference"]
    return isPart && types.contains(type)
  }

  /// Editors whom an entry names besides the authors; without authors they lead it.
  var editorsBesideAuthors: [PersonName] { authors.isEmpty ? [] : editors }

  /// The title by which later citations tell a work from its author's others.
  var shortTitle: String { variable("title-short") ?? titleText }

  /// "2nd edn", "Second edn"; as it is written where it says "edition" itself.
  var editionText: String? {
    guard let written = variable("edition") else { return nil }
    let edition = trimmed(written)
    if let number = Int(edition) { return ordinal(number) + " edn" }
    let bare = edition.hasSuffix(".") ? String(edition.dropLast()) : edition
    let last = bare.split(separator: " ").last?.lowercased() ?? ""
    return ["ed", "edn", "edition"].contains(last) ? bare : edition + " edn"
  }

  /// "London: Press"; nil where the publisher is what citations call the source by.
  var publication: String? {
    if let publisher, publisher == label { return nil }
    let parts = [variable("publisher-place"), publisher].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ": ")
  }
}

private func ordinal(_ number: Int) -> String {
  let ending =
    switch (number % 100, number % 10) {
    case (11...13, _): "th"
    case (_, 1): "st"
    case (_, 2): "nd"
    case (_, 3): "rd"
    default: "th"
    }
  return "\(number)\(ending)"
}
