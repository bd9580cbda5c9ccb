/// The program's version, as pages, manifests and `--version` name it.
package let programVersion = "0.1.0"
