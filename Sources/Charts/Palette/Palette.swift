/// Colours for series, in the order in which they are used, and the ground under them.
package struct Palette: Hashable, Sendable {
  package var colours: [Colour]
  package var ground: Colour

  package init(colours: [Colour], ground: Colour) {
    self.colours = colours
    self.ground = ground
  }

  /// The categorical palette of the UK Government Analysis Function. Its first four are meant to
  /// be enough; a fifth and sixth are harder to tell apart.
  package static let light = Palette(
    [0x12436D, 0x28A197, 0x801650, 0xF46A25, 0x3D3D3D, 0xA285D1], on: 0xFFFFFF)

  /// The same hues for the theme's dark ground. Searched for: of all colours of those hues that
  /// have a contrast of 3 with ground and neighbours, the set whose nearest pair is furthest apart
  /// for every kind of colour vision.
  package static let dark = Palette(
    [0x4365B3, 0x71DCD6, 0xB83255, 0xFDB770, 0x676B78, 0xCFBCF4], on: 0x12171E)

  /// For paper: searched for likewise, but the first four are told apart in greys too.
  package static let print = Palette(
    [0x12436D, 0x1AA598, 0x450016, 0xB84412, 0x070D30, 0x9981C3], on: 0xFFFFFF)

  private init(_ colours: [UInt32], on ground: UInt32) {
    self.init(colours: colours.map { Colour($0) }, ground: Colour(ground))
  }

  /// The colour of a series, counted from 0; after the last the first comes again.
  package func colour(of series: Int) -> Colour {
    colours.isEmpty ? ground : colours[series % colours.count]
  }
}
