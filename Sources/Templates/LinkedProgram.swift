/// A program that is finished.
///
/// A class, so that a page counts one reference to it and not one for each array.
final class LinkedProgram: Sendable {
  let program: Program

  init(_ program: Program) {
    self.program = program
  }

  /// What each operation needs, as pointers that hold while a page is rendered: counting
  /// references to arrays that all threads share was a third of a page's time.
  struct Code {
    let operations: UnsafeBufferPointer<Operation>
    let literals: UnsafeBufferPointer<UInt8>
    let names: UnsafeBufferPointer<Name>

    func bytes(_ run: Run) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: literals[run.range])
    }
  }

  func withCode<Result>(_ body: (Code) -> Result) -> Result {
    program.operations.withUnsafeBufferPointer { operations in
      program.literals.withUnsafeBufferPointer { literals in
        program.names.withUnsafeBufferPointer { names in
          body(Code(operations: operations, literals: literals, names: names))
        }
      }
    }
  }
}
