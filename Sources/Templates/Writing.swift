import Base

/// What goes into the buffer.
extension Renderer {
  mutating func write(_ run: Run) {
    if isIndented {
      indentation.withUnsafeBufferPointer { blanks in
        let blanks = UnsafeBufferPointer(rebasing: blanks[indentationStart...])
        buffer.write(code.bytes(run), indentedBy: blanks)
      }
    } else {
      buffer.write(code.bytes(run))
    }
  }

  mutating func write(line run: Run) {
    writeIndentation()
    if !run.isEmpty { write(run) }
  }

  mutating func writeIndentation() {
    if isIndented { buffer.write(indentation[indentationStart...]) }
  }

  private var isIndented: Bool { indentation.count > indentationStart }

  mutating func write(_ path: Path, _ form: Form) {
    guard let value = find(path) else { return }
    switch value.pointee {
    case .empty: checkAttribute(path)
    case .bool(let isTrue): buffer.write(isTrue ? "true" : "false")
    case .text(let text):
      switch form {
      case .escaped: if text.isEmpty { checkAttribute(path) } else { buffer.write(escaping: text) }
      case .raw: buffer.write(text)
      }
    case .markup(let bytes): buffer.write(bytes)
    case .path(let target): buffer.write(path: target, from: page, root: root)
    case .list, .record: reportUnwritable(path, value.pointee)
    }
  }
}

extension HTMLBuffer {
  /// Indents each line that starts within the text; what starts at its end is another's.
  fileprivate mutating func write(
    _ text: UnsafeBufferPointer<UInt8>, indentedBy blanks: UnsafeBufferPointer<UInt8>
  ) {
    var start = 0
    for index in text.indices.dropLast() where text[index] == 0x0A {
      write(UnsafeBufferPointer(rebasing: text[start...index]))
      write(blanks)
      start = index + 1
    }
    write(UnsafeBufferPointer(rebasing: text[start...]))
  }
}
