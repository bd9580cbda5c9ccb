package import Base
import Rendering
import SiteModel

/// The templates and files of a site's theme: its own, over the built-in ones.
struct Theme {
  var templates: [InputFile] = []
  var files: [InputFile] = []
  var diagnostics: [Diagnostic] = []
}

/// Reads templates/ where the site has it; each file there stands for the built-in one of its name.
func readTheme(of site: String) throws(MachineError) -> Theme {
  var byPath: [String: InputFile] = [:]
  for file in BuiltInTheme.files {
    byPath["templates/" + file.path] = InputFile(
      path: "templates/" + file.path, text: file.text.description)
  }
  var theme = Theme()
  let root = SitePath.join(site, "templates")
  if FileSystem.isFolder(root) {
    let tree = try FileTree(root: root, prefix: "templates")
    theme.diagnostics += tree.diagnostics
    let reader = SiteReader(site: site)
    for path in tree.files {
      switch themeFile("templates/" + path, reader) {
      case .success(let file): byPath[file.path] = file
      case .failure(let fault): theme.diagnostics.append(fault.diagnostic)
      }
    }
  }
  for file in byPath.values.sorted(by: { $0.path < $1.path }) {
    if SitePath.pathExtension(of: file.path) == "mustache" {
      theme.templates.append(file)
    } else {
      theme.files.append(file)
    }
  }
  return theme
}

/// Templates must be text; pictures need not be.
private func themeFile(_ path: String, _ reader: SiteReader) -> Result<InputFile, SiteReader.Fault>
{
  let limit = 16 << 20
  if SitePath.pathExtension(of: path) == "mustache" { return reader.text(path, limit: limit) }
  do throws(FileError) {
    let bytes = try FileSystem.read(SitePath.join(reader.site, path), limit: limit)
    return .success(InputFile(path: path, bytes: bytes))
  } catch {
    return .failure(SiteReader.Fault(diagnostic: .unreadable(path, error, limit: limit)))
  }
}

/// A file of the built-in theme as it stands.
///
/// - Parameter path: relative to templates/, or to the site.
package func builtInThemeFile(_ path: String) throws(MachineError) -> String {
  let name = path.replacingPrefix("templates/", with: "")
  if let file = BuiltInTheme.files.first(where: { $0.path == name }) { return "\(file.text)" }
  let near = suggestion(for: name, among: builtInThemePaths)
  let help = near.isEmpty ? "\"briefwright theme\" lists all files" : near
  throw MachineError("there is no file \"\(path)\" in the theme; \(help)")
}

package var builtInThemePaths: [String] { BuiltInTheme.files.map(\.path) }
