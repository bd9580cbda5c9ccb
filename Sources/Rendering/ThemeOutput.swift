package import Base
package import SiteModel

/// A style sheet, script or picture of the theme, published as it is.
package struct ThemeOutput: Output, OutputKind {
  package let path: String
  package let origin: Place
  private let index: Int

  package static func outputs(of site: Site) -> [any Output] {
    site.themeFiles.enumerated().compactMap { index, file in
      let path = file.path.replacingPrefix("templates/", with: "")
      guard path != SearchOutput.script || site.catalogue.configuration.hasSearch else {
        return nil
      }
      return ThemeOutput(path: path, origin: Place(file: file.path), index: index)
    }
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    worker.output.removeAll()
    worker.output.write(site.themeFiles[index].bytes)
    return PageFacts()
  }
}
