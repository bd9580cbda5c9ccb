package import Base

/// The level at which a site wants each check, for all pages or by path.
package struct CheckLevels: Sendable {
  /// One entry of site.yaml's `checks`.
  package struct Setting: Sendable {
    /// Nil is "off".
    package var level: Diagnostic.Level?
    /// Where the setting holds; everywhere if empty. Relative to content/.
    package var paths: [Glob]
    package var except: [Glob]

    package init(level: Diagnostic.Level?, paths: [Glob] = [], except: [Glob] = []) {
      self.level = level
      self.paths = paths
      self.except = except
    }

    func holds(for path: String) -> Bool {
      (paths.isEmpty || paths.contains { $0.matches(path) })
        && !except.contains { $0.matches(path) }
    }
  }

  package var settings: [DiagnosticCode: Setting] = [:]

  package init() {}

  /// Whether site.yaml says by path where a check holds, beyond the folders where it holds anyway.
  func widens(_ code: DiagnosticCode) -> Bool {
    settings[code].map { !$0.paths.isEmpty } ?? false
  }

  /// The finding at the site's level, or nil where the site has turned the check off.
  package func apply(to diagnostic: Diagnostic) -> Diagnostic? {
    let path = diagnostic.place.file.replacingPrefix("content/", with: "")
    guard let setting = settings[diagnostic.code], setting.holds(for: path) else {
      return diagnostic
    }
    guard let level = setting.level else { return nil }
    var changed = diagnostic
    changed.level = level
    return changed
  }
}

extension String {
  package func replacingPrefix(_ prefix: String, with replacement: String) -> String {
    hasPrefix(prefix) ? replacement + dropFirst(prefix.count) : self
  }
}
