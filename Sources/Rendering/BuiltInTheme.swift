/// The theme that the binary carries, so that a site without templates/ has it too.
///
/// The files are those of the project's own templates/, as string literals: resources of a
/// bundle would tie the binary to the folder it was built in.
package enum BuiltInTheme {
  package struct File: Sendable {
    /// Relative to templates/.
    package var path: String
    package var text: StaticString
  }
}
