import Base
import SiteModel
import Tables

/// Files of content/ that site.yaml lists, or whose path a template names.
func namedAssets(
  of catalogue: Catalogue, _ templates: [InputFile]
) -> (Set<String>, [Diagnostic]) {
  var assets = Set(templates.flatMap { files(namedIn: $0, of: catalogue) })
  var diagnostics: [Diagnostic] = []
  for asset in catalogue.configuration.assets {
    let glob = Glob(asset.value)
    let matches = catalogue.files.filter(glob.matches)
    assets.formUnion(matches)
    if matches.isEmpty, let file = catalogue.configuration.file {
      diagnostics.append(
        Diagnostic(
          .assetMissing, "an entry of \"assets\" must match a file of content/: \"\(asset.value)\"",
          at: file.place(asset.range),
          help: suggestion(for: asset.value, among: catalogue.files.sorted())))
    }
  }
  return (assets, diagnostics)
}

/// The files whose whole path stands between marks of HTML or of the template language.
///
/// A path inside another word names nothing: `content/main` is not what `<main>` means. Blanks
/// part the paths of a `srcset`, yet may stand in a name, so both readings are tried.
private func files(namedIn template: InputFile, of catalogue: Catalogue) -> [String] {
  let marks = [Array("\"'{}()".utf8), Array("\"'{}()=,#? \t\r\n".utf8)]
  return marks.flatMap { marks in
    template.bytes.split { marks.contains($0) }
      .map { String(decoding: $0, as: UTF8.self) }.filter(catalogue.files.contains)
  }
}
