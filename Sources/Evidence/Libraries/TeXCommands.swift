/// What commands stand for.
enum TeXCommands {
  static let letters = [
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å",
    "AA": "Å", "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ",
    "TH": "Þ", "dj": "đ", "DJ": "Đ", "textbackslash": "\\", "textasciitilde": "~",
    "textasciicircum": "^", "textendash": "–", "textemdash": "—", "textquoteleft": "‘",
    "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”", "pounds": "£",
    "textsterling": "£", "texteuro": "€", "euro": "€", "S": "§", "P": "¶", "dots": "…",
    "ldots": "…", "cdots": "⋯", "textellipsis": "…", "textdegree": "°", "degree": "°",
    "copyright": "©", "textregistered": "®", "texttrademark": "™", "TeX": "TeX",
    "LaTeX": "LaTeX", "LaTeXe": "LaTeX2e", "BibTeX": "BibTeX",
  ].merging(greek) { first, _ in first }.merging(signs) { first, _ in first }

  private static let greek = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε",
    "zeta": "ζ", "eta": "η", "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ",
    "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ",
    "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "ϕ", "varphi": "φ", "chi": "χ",
    "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ",
    "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
  ]

  private static let signs = [
    "times": "×", "cdot": "·", "pm": "±", "mp": "∓", "div": "÷", "leq": "≤", "le": "≤",
    "geq": "≥", "ge": "≥", "neq": "≠", "ne": "≠", "approx": "≈", "sim": "∼", "equiv": "≡",
    "ll": "≪", "gg": "≫", "infty": "∞", "partial": "∂", "nabla": "∇", "sum": "∑", "prod": "∏",
    "int": "∫", "sqrt": "√", "in": "∈", "subset": "⊂", "cup": "∪", "cap": "∩", "forall": "∀",
    "exists": "∃", "to": "→", "rightarrow": "→", "leftarrow": "←", "leftrightarrow": "↔",
    "Rightarrow": "⇒", "circ": "°", "ell": "ℓ", "hbar": "ℏ", "prime": "′", "langle": "⟨",
    "rangle": "⟩",
  ]

  /// Commands for type, which are no text even where they are applied to nothing.
  static let type: Set = [
    "bf", "bfseries", "displaystyle", "em", "emph", "enquote", "ensuremath", "it", "itshape",
    "left", "mathbf", "mathcal", "mathit", "mathrm", "mathsf", "mbox", "mkbibemph",
    "mkbibquote", "protect", "relax", "right", "rm", "sc", "scshape", "sf", "sl", "small",
    "textbf", "textit", "textmd", "textnormal", "textrm", "textsc", "textsf", "textsl",
    "textsubscript", "textsuperscript", "texttt", "textup", "tt", "underline",
  ]

  static let superscripts: [Character: Character] = table("0123456789+-()°′", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾°′")
  static let subscripts: [Character: Character] = table("0123456789+-()", "₀₁₂₃₄₅₆₇₈₉₊₋₍₎")

  private static func table(_ signs: String, _ raised: String) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: zip(signs, raised))
  }
}
