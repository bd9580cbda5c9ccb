/// Something drawn: its form, and what it is, which says how it looks.
struct Shape: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    case rectangle(Box)
    case line(Position, Position)
    /// Pieces of straight or curved lines, each from a start.
    case path([PathStep])
    case text(String, Position, TextAnchor)
  }

  var form: Form
  var role: ShapeRole
}

enum PathStep: Hashable, Sendable {
  case move(Position)
  case line(Position)
  case curve(Position, Position, Position)
  case close
}

enum TextAnchor: String, Hashable, Sendable {
  case start, middle, end
}

/// What a shape is. The theme's classes and a file's attributes both follow from it.
enum ShapeRole: Hashable, Sendable {
  case grid
  /// The line from which values are measured, and that of names.
  case baseline
  case tick
  /// A bar or an area, by its colour's number in the palette, from 0.
  case fill(Int)
  /// A line, by colour and dashes.
  case stroke(Int, dash: Int)
  case marker(Int)
  /// The uncertainty around a line.
  case band(Int)
  /// An interval, or a rule that is part of the data.
  case interval
  case rule
  /// What annotations draw.
  case shade
  case reference
  case leader
  case label(LabelRole)
}

enum LabelRole: Hashable, Sendable {
  /// Beside ticks.
  case axis
  /// Above a lying bar, across the grid.
  case name
  case axisTitle
  /// A value at its mark.
  case value
  case series
  case annotation
  /// Of a file alone: what a page has around the picture.
  case title, subtitle, note
}
