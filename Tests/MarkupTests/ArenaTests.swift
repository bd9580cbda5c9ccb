import Base
import CArena
import CCMark
import Markup
import Testing

@Suite struct ArenaTests {
  private func withMemory(_ body: (cmark_mem) -> Void) {
    let mark = carena_begin()
    defer { carena_rewind(mark) }
    if let memory = carena_memory() { body(memory.assumingMemoryBound(to: cmark_mem.self).pointee) }
  }

  @Test(arguments: [1, 8, 100, 5_000, 300_000, 3_000_000])
  func keepsWhatIsReallocated(_ size: Int) {
    withMemory { memory in
      var block = memory.realloc(nil, size)
      block?.initializeMemory(as: UInt8.self, repeating: 7, count: size)
      _ = memory.calloc(3, 5)
      block = memory.realloc(block, size * 2)
      let bytes = UnsafeRawBufferPointer(start: block, count: size)
      #expect(bytes.count == size && bytes.allSatisfy { $0 == 7 })
    }
  }

  @Test func zeroesMemoryThatWasUsedBefore() {
    withMemory { memory in
      memory.realloc(nil, 4_000)?.initializeMemory(as: UInt8.self, repeating: 9, count: 4_000)
    }
    withMemory { memory in
      let bytes = UnsafeRawBufferPointer(start: memory.calloc(40, 100), count: 4_000)
      #expect(bytes.count == 4_000 && bytes.allSatisfy { $0 == 0 })
    }
  }

  @Test func theLastBlockGrowsWhereItStands() {
    withMemory { memory in
      let block = memory.realloc(nil, 16)
      #expect(memory.realloc(block, 4_000) == block)
      let next = memory.calloc(1, 16)
      #expect(next == block.map { $0 + 4_008 })
      #expect(memory.realloc(block, 8_000) != block)
    }
  }

  @Test func reusesMemoryAfterARewind() {
    withMemory { memory in
      let first = carena_begin()
      let before = memory.calloc(1, 64)
      carena_rewind(first)
      #expect(memory.calloc(1, 64) == before)
    }
  }

  @Test func leavesAnOuterTreeAlone() {
    withMemory { memory in
      let outer = memory.calloc(1, 16)
      withMemory { _ = $0.calloc(1, 1_000_000) }
      #expect(memory.calloc(1, 16) == outer.map { $0 + 24 })
    }
  }

  @Test func rendersManyPagesOnManyThreadsAlike() {
    let markdown = (0..<200).map { "## Heading \($0)\n\n*Text* [^\($0)]\n\n[^\($0)]: Note\n" }
      .joined()
    let file = InputFile(path: "a.md", text: markdown)
    let pages = orderedMap(count: 64, jobs: 4, state: { MarkupRenderer() }) { renderer, _ in
      var buffer = HTMLBuffer()
      var resolver = PlainLinks()
      _ = renderer.render(
        file, in: 0..<file.bytes.count, options: .fragment, resolver: &resolver, into: &buffer)
      return buffer.text
    }
    #expect(Set(pages).count == 1)
    #expect(pages.first?.contains("Heading 199") == true)
  }
}
