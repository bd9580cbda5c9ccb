/// The same algorithm for a reader's browser: a file of the index, so that a site in another language
/// loads none of it.
extension EnglishStemmer {
  static let script: StaticString = #"""
    briefwrightSearch("stem", (() => {
    const irregular = " skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes ";
    const doubles = "ational:ate fulness:ful iveness:ive ization:ize ousness:ous biliti:ble lessli:less tional:tion alism:al aliti:al ation:ate entli:ent fulli:ful iviti:ive ousli:ous abli:able alli:al anci:ance ator:ate enci:ence izer:ize bli:ble ogi:og li:";
    const singles = "ational:ate tional:tion alize:al ative: icate:ic iciti:ic ical:ic ness: ful:";
    return w => {
      if (!/^[a-z]{3,}$/.test(w)) return w;
      const known = irregular.match(" " + w + ":(\\w+) ");
      if (known) return known[1];
      w = w.replace(/^y|([aeiouy])y/g, (all, vowel) => (vowel || "") + "Y");
      const syllable = /^[^aeiouy]*[aeiouy]+[^aeiouy]/;
      const end = (from, first) => from + ((first || syllable).exec(w.slice(from)) || [w])[0].length;
      const r1 = end(0, /^(gener|commun|arsen)/.test(w) && /^(gener|commun|arsen)/);
      const r2 = Math.min(end(r1), w.length);
      const isShort = w => /(^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/.test(w);
      const swap = (table, allowed) => {
        const pair = table.split(" ").map(pair => pair.split(":")).find(pair => w.endsWith(pair[0]));
        const rest = pair && w.slice(0, -pair[0].length);
        if (pair && rest.length >= r1 && allowed(pair[0], rest)) w = rest + pair[1];
      };
      if (/sses$/.test(w)) w = w.slice(0, -2);
      else if (/ie[ds]$/.test(w)) w = w.slice(0, w.length > 4 ? -2 : -1);
      else if (/[aeiouy].+s$/.test(w) && !/[us]s$/.test(w)) w = w.slice(0, -1);
      if (/^(inning|outing|canning|herring|earring|(proc|exc|succ)eed)$/.test(w)) return w;
      const [past] = /(eedly|ingly|edly|eed|ing|ed)$/.exec(w) || [""];
      const base = w.slice(0, w.length - past.length);
      if (/^ee/.test(past)) {
        if (base.length >= r1) w = base + "ee";
      } else if (past && /[aeiouy]/.test(base)) {
        w = base;
        if (/(at|bl|iz)$/.test(w)) w += "e";
        else if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(w)) w = w.slice(0, -1);
        else if (r1 >= w.length && isShort(w)) w += "e";
      }
      w = w.replace(/^(.+[^aeiouy])y$/i, "$1i");
      swap(doubles, (end, rest) => end === "ogi" ? /l$/.test(rest) : end !== "li" || /[cdeghkmnrt]$/.test(rest));
      swap(singles, (end, rest) => end !== "ative" || rest.length >= r2);
      const [last] = /(ement|[ae]nce|[ai]ble|ment|[ae]nt|ate|ion|ism|iti|ive|ize|ous|al|er|ic)$/.exec(w) || [""];
      const kept = w.slice(0, w.length - last.length);
      if (kept.length >= r2 && (last !== "ion" || /[st]$/.test(kept))) w = kept;
      const rest = w.slice(0, -1);
      if (/e$/.test(w) ? rest.length >= r2 || rest.length >= r1 && !isShort(rest) : /ll$/.test(w) && rest.length >= r2) w = rest;
      return w.toLowerCase();
    };
    })());

    """#
}
