/// Words by which the surroundings of numbers are told, in small letters.
typealias WordSet = Set<ShortWord>

/// What may follow a number of which nothing is counted: "at 6 and", "she was 30 when".
let wordsAfterThoughts: WordSet = [
  "and", "or", "but", "to", "on", "in", "at", "by", "each", "every", "until", "till", "for",
  "from", "when", "while", "if", "because", "since", "so", "then", "than", "sharp", "this",
  "that", "tomorrow", "today", "yesterday", "daily", "tonight", "with", "before", "after", "as",
  "although", "though", "is", "was", "has", "had", "there", "he", "she", "it", "we", "they", "i",
  "you", "most", "all", "both", "last", "now", "already", "will", "would", "did", "does", "no",
]

let irregularPlurals: WordSet = [
  "people", "children", "men", "women", "police", "deer", "sheep", "cattle", "staff", "feet",
  "teeth", "mice", "data", "criteria", "buses",
]

/// Words in "s" that no count stands before.
let noPlurals: WordSet = [
  "was", "has", "as", "does", "its", "always", "perhaps", "sometimes", "says", "besides",
  "nowadays", "others", "towards", "afterwards", "hers", "ours", "theirs", "yours", "goes",
]
