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
    if let bytes = value.longBytes {
      switch value.pointee {
      case .path: buffer.write(path: bytes, from: page, root: root)
      case .text where form == .escaped: buffer.write(escaping: bytes)
      default: buffer.write(bytes)
      }
    } else {
      write(value.pointee, form, path)
    }
  }

  private mutating func write(_ value: Value, _ form: Form, _ path: Path) {
    switch value {
    case .empty: checkAttribute(path)
    case .bool(let isTrue): buffer.write(isTrue ? "true" : "false")
    case .text(let text):
      switch form {
      case .escaped: if text.isEmpty { checkAttribute(path) } else { buffer.write(escaping: text) }
      case .raw: buffer.write(text)
      }
    case .markup(let bytes): buffer.write(bytes)
    case .path(let target):
      target.withBytes { buffer.write(path: $0, from: page, root: root) }
    case .list, .record: reportUnwritable(path, value)
    }
  }
}

extension Found {
  /// The bytes of what is long enough to lie apart from the value: of most texts, paths and markup.
  ///
  /// Reading them where they lie counts no reference, which writing the value does.
  fileprivate var longBytes: UnsafeBufferPointer<UInt8>? {
    switch pointee {
    case .text(let text), .path(let text):
      guard text.utf8.count > 15 else { return nil }
      return text.utf8.withContiguousStorageIfAvailable { $0 }
    case .markup(let bytes): return bytes.withUnsafeBufferPointer { $0 }
    case .empty, .bool, .list, .record: return nil
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
