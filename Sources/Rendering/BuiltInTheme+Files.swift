// Written by .ci/embed-theme from templates/; do not edit.
// swift-format-ignore-file

extension BuiltInTheme {
  package static let files: [File] = [
    File(path: "alias.mustache", text: #"""
<!DOCTYPE html>
<html lang="{{page.lang}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url={{alias.url}}">
<title>{{alias.title}}</title>
</head>
<body>
<main>
<h1>{{alias.title}}</h1>
<p>{{site.words.alias-moved}} <a href="{{alias.url}}">{{alias.title}}</a>.</p>
</main>
</body>
</html>

"""#),
    File(path: "assets/search.js", text: #"""
/* Search without a server: the index lies in script files, of which a query loads a few. */
"use strict";
(() => {
const byId = id => document.getElementById("search." + id);
const [form, input, status, results, more] = ["form", "query", "status", "results", "more"].map(byId);
const folder = document.currentScript.src.replace(/[^/]*$/, "search/");
const site = location.href.replace(/[?#].*/, "").replace(/[^/]*$/, "");
const say = words => { status.textContent = words; };
let index, words, ranking, shown, turn = 0;

/* Files: each calls this function with its name and what it holds. */
const held = {}, files = {};
window.briefwrightSearch = (name, data) => { held[name] = data; };
const load = name => files[name] = files[name] || new Promise((done, fail) => {
  const script = document.createElement("script");
  script.src = folder + name + ".js";
  script.onload = done;
  script.onerror = fail;
  document.head.append(script);
});
const loadAll = names => Promise.all(names.map(load));

/* Words: cut and folded as the program does it, see SearchCollector+Scan.swift. */
const token =
  /\d+(?:[.,]\d+)+|(?:(?![\u0080-\u00bf\u2000-\u207f\u3000-\u303f])[\p{L}\p{M}\p{Nd}])+/gu;
const fold = word => /^\d+[.,]/.test(word) ? word.replace(/,/g, "") :
  word.toLowerCase().normalize("NFD").replace(/([a-z])[\u0300-\u036f]+/g, "$1").normalize("NFC");
const wordsOf = text => (text.match(token) || []).map(fold);
const stem = word => index.stems ? held.stem(word) : word;

/* Terms: a line each, see SearchIndex+Terms.swift. */
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const each = (list, call) => {
  let entry = -1, value = 0, bits = 0;
  for (const character of list) {
    const digit = digits.indexOf(character);
    value |= (digit & 31) << bits;
    bits += 5;
    if (digit < 32) {
      call(entry += value);
      value = bits = 0;
    }
  }
};
/* The last file whose start does not come after the term. */
const fileOf = term => {
  const next = index.starts.findIndex(start => start > term);
  return (next < 0 ? index.starts.length : next || 1) - 1;
};
/* The files of a word's stem and of the words that it begins; the last word may not be complete. */
const filesOf = word => {
  let next = fileOf(word.text) + 1;
  const list = [fileOf(word.stem), next - 1];
  while (word.isLast && word.text[2] && list.length < 6 &&
    (index.starts[next] || "").startsWith(word.text)) list.push(next++);
  return [...new Set(list)];
};
const termsOf = word => {
  const found = [], near = [];
  for (const file of filesOf(word)) {
    for (const line of held["terms-" + file].split("\n")) {
      const [name, lists, all] = line.split(" "), isStem = name === word.stem;
      const term = { name, lists: (lists || "").split("."), all, weight: isStem ? 1 : 0.5 };
      if (isStem || word.text[2] && name.startsWith(word.text)) found.push(term);
      else if (name[3] && word.text.startsWith(name) && word.text.length < name.length + 4) near.push(term);
    }
  }
  return found[0] ? found : near.slice(-1);
};
/* For each entry, by where the word stands in it, and by how rare the word is. */
const weigh = word => {
  const best = new Float32Array(index.count);
  word.terms = termsOf(word);
  for (const { lists, all, weight } of word.terms) {
    let count = 0;
    if (all) each(all, value => { count = value + 1; });
    else lists.forEach(list => each(list, () => count++));
    word.isCommon = word.isCommon || all;
    lists.forEach((list, place) => each(list, entry => {
      best[entry] = Math.max(best[entry], Math.log(1 + index.count / count) * weight * [8, 3, 1.6, 1][place]);
    }));
  }
  return best;
};
/* The entries that hold most of the words, the best first; a common word need not be held. */
const rank = () => {
  const all = Array.from({ length: index.count }, (_, entry) => ({ entry, score: 0, hits: 0 }));
  for (const word of words) {
    word.best = weigh(word);
    for (const item of all) {
      item.score += word.best[item.entry];
      if (word.best[item.entry] && !word.isCommon) item.hits++;
    }
  }
  const most = all.reduce((most, item) => Math.max(most, item.hits), 0);
  return all.filter(item => item.score && item.hits === most)
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
};

/* Results */
const element = (name, className, ...children) => {
  const node = document.createElement(name);
  node.className = className;
  node.append(...children);
  return node;
};
/* The text with the words that match marked; they go into `seen`. */
const marked = (string, seen) => {
  const node = document.createDocumentFragment();
  let last = 0;
  string.replace(token, (part, at) => {
    const root = stem(fold(part));
    const found = words.filter(word => word.terms.some(term => term.name === root));
    if (!found[0]) return;
    found.forEach(word => seen.add(word));
    node.append(string.slice(last, at), element("mark", "", part));
    last = at + part.length;
  });
  node.append(string.slice(last));
  return node;
};
const link = (route, string, seen) => {
  const node = element("a", "", marked(string, seen));
  node.href = site + route.split("#").map(encodeURI).join("#");
  return node;
};
const result = ({ entry, data: [title, route, kind, summary, headings] }) => {
  const seen = new Set(), item = element("li", "", link(route, title, seen), " ");
  item.append(element("span", "result-kind", index.kinds[kind]));
  if (summary) item.append(element("p", "", marked(summary, seen)));
  const list = element("ul", "result-headings");
  for (const [heading, anchor] of headings || []) {
    const own = new Set();
    const plain = heading.toLowerCase().replace(/ /g, "-").replace(/[^a-z0-9_-]/g, "");
    const node = link(route + "#" + (anchor || plain), heading, own);
    if (own.size && list.childNodes.length < 3) {
      list.append(element("li", "", node));
      own.forEach(word => seen.add(word));
    }
  }
  if (list.firstChild) item.append(list);
  const rest = words.filter(word => word.best[entry] && !seen.has(word));
  if (rest[0]) {
    const line = element("p", "result-also", form.dataset.also);
    rest.forEach(word => line.append(" ", element("mark", "", word.text)));
    item.append(line);
  }
  return item;
};
const show = async mine => {
  const batch = ranking.slice(shown, shown + 10);
  const group = ({ entry }) => "entries-" + Math.floor(entry / index.group);
  await loadAll(batch.map(group));
  if (mine !== turn) return;
  const asked = words.map(word => word.text).join(" ");
  for (const item of batch) {
    item.data = held[group(item)][item.entry % index.group];
    const title = wordsOf(item.data[0]).join(" ");
    if ((" " + title).includes(" " + asked)) item.score *= title === asked ? 2 : 1.5;
  }
  batch.sort((a, b) => b.score - a.score || a.entry - b.entry);
  results.append(...batch.map(result));
  shown += batch.length;
  more.hidden = shown >= ranking.length;
  const { none, one, many } = form.dataset, count = ranking.length;
  say(count > 1 ? many.replace("#", count) : count ? one : none);
};
const search = async () => {
  const mine = ++turn;
  try {
    const query = input.value && "?q=" + encodeURIComponent(input.value);
    history.replaceState(null, "", location.pathname + query);
  } catch (error) { /* not everywhere from a disk */ }
  const texts = [...new Set(wordsOf(input.value))].slice(0, 12);
  try {
    await load("index");
    index = held.index;
    if (index.stems) await load("stem");
    const asked = texts.map((text, at) => ({ text, stem: stem(text), isLast: at === texts.length - 1 }));
    await loadAll([].concat(...asked.map(filesOf)).map(file => "terms-" + file));
    if (mine !== turn) return;
    words = asked;
    ranking = rank();
    shown = 0;
    results.textContent = "";
    more.hidden = true;
    if (texts[0]) await show(mine);
    else say("");
  } catch (error) {
    say(form.dataset.failed);
  }
};

/* Keys */
let timer;
const later = () => {
  clearTimeout(timer);
  timer = setTimeout(search, 120);
};
document.addEventListener("keydown", event => {
  const { key, target } = event, links = [...results.querySelectorAll("a")];
  const at = links.indexOf(target), isInput = target === input;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === "/" && !isInput) input.focus();
  else if (key === "Escape") {
    input.value = "";
    input.focus();
    search();
  } else if (key === "ArrowDown" && (isInput || at >= 0)) (links[at + 1] || target).focus();
  else if (key === "ArrowUp" && at >= 0) (links[at - 1] || input).focus();
  else return;
  event.preventDefault();
});
input.addEventListener("input", later);
form.addEventListener("submit", event => {
  event.preventDefault();
  search();
});
more.addEventListener("click", () => show(turn));

form.hidden = false;
byId("list").hidden = true;
const [, query] = /[?&]q=([^&]*)/.exec(location.search) || [];
try {
  input.value = decodeURIComponent((query || "").replace(/\+/g, " ")).slice(0, 200);
} catch (error) { /* not an address that a browser makes */ }
input.focus();
if (input.value) search();
})();

"""#),
    File(path: "assets/style.css", text: #"""
/* One typographic system: system fonts, a scale of 1.2, a measure of about 68 characters. */
:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --raised: #f4f6f8;
  --text: #1c2430;
  --muted: #4d5866;
  --rule: #c3cad3;
  --link: #0b4f8a;
  --visited: #5a3a82;
  --accent: #12436d;
  --focus: #b34700;
  --note: #0b4f8a;
  --tip: #1a6b3c;
  --important: #5a3a82;
  --warning: #8a5000;
  --caution: #a32020;
  --body: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
  --code: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
}

@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12171e;
    --raised: #1c232d;
    --text: #e6eaf0;
    --muted: #aab4c1;
    --rule: #445060;
    --link: #8fc2f5;
    --visited: #c8aef0;
    --accent: #8fc2f5;
    --focus: #ffb070;
    --note: #8fc2f5;
    --tip: #7fd6a2;
    --important: #c8aef0;
    --warning: #f0be70;
    --caution: #ff9c9c;
  }
}

* { box-sizing: border-box; }

html {
  background: var(--ground);
  color: var(--text);
  font-family: var(--body);
  font-size: 112.5%;
  line-height: 1.55;
  text-size-adjust: 100%;
}

body {
  margin: 0 auto;
  max-width: 64rem;
  padding: 0 1rem 2rem;
  overflow-wrap: break-word;
}

a { color: var(--link); text-underline-offset: 0.15em; }
a:visited { color: var(--visited); }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 0.2rem solid var(--focus); outline-offset: 0.15rem; }

h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 2.2em 0 0.6em; text-wrap: balance; }
h1 { font-size: 2rem; margin-top: 0.6em; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.15rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, dl, table, pre, blockquote, figure { margin: 0 0 1em; }
li { margin-bottom: 0.35em; }
code, pre { font-family: var(--code); font-size: 0.9em; }
pre { background: var(--raised); overflow-x: auto; padding: 0.8rem 1rem; }
blockquote { border-left: 0.25rem solid var(--rule); margin-left: 0; padding-left: 1rem; }
hr { border: 0; border-top: 1px solid var(--rule); margin: 2rem 0; }
img { height: auto; max-width: 100%; }
time { white-space: nowrap; }

.skip { left: 1rem; position: absolute; top: -4rem; }
.skip:focus { background: var(--ground); padding: 0.5rem 1rem; top: 0.5rem; z-index: 1; }

/* Header, navigation, footer */
.masthead {
  align-items: baseline;
  border-bottom: 0.2rem solid var(--accent);
  display: flex;
  flex-wrap: wrap;
  gap: 0.3rem 2rem;
  justify-content: space-between;
  padding: 1rem 0 0.6rem;
}
.site-name { font-weight: 700; margin: 0; }
.site-name a { color: var(--text); text-decoration: none; }
.menu ul, .breadcrumbs ol, .links, .tags ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2rem 1.2rem;
  list-style: none;
  margin: 0;
  padding: 0;
}
.menu a, .links a, .tags a, .breadcrumbs a { display: inline-block; padding: 0.2rem 0; }
.menu a[aria-current] { color: var(--text); font-weight: 700; text-decoration: none; }
.breadcrumbs { font-size: 0.85rem; margin-top: 1rem; }
.breadcrumbs li::after { color: var(--muted); content: " ›"; }
.colophon {
  border-top: 1px solid var(--rule);
  color: var(--muted);
  font-size: 0.85rem;
  margin-top: 4rem;
  padding-top: 1rem;
}

/* Search, the list of everything, related pages */
.to-search { margin: 0; }
.to-search a { display: inline-block; padding: 0.2rem 0; }
.search { max-width: 42rem; }
.search label { display: block; font-weight: 700; margin-bottom: 0.3rem; }
.search input {
  background: var(--ground);
  border: 1px solid var(--muted);
  border-radius: 0.2rem;
  color: var(--text);
  font: inherit;
  padding: 0.5rem 0.7rem;
  width: 100%;
}
.search-keys, .search-status, .result-kind, .result-also { color: var(--muted); font-size: 0.85rem; }
.search-keys { margin-top: 0.3rem; }
.search-results { max-width: 42rem; }
.search-results mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 0.15em; text-underline-offset: 0.15em; }
.result-kind { margin-left: 0.6em; }
.result-headings { list-style: none; margin: 0.2rem 0 0; padding: 0; }
.search-results .result-headings li { border: 0; display: inline-block; font-size: 0.9rem; margin: 0 1.2rem 0 0; padding: 0.1rem 0; }
#search\.more { background: var(--raised); border: 1px solid var(--muted); border-radius: 0.2rem; color: var(--text); font: inherit; padding: 0.4rem 1rem; }
.everything ul { columns: 18rem; list-style: none; padding: 0; }
.everything li { break-inside: avoid; }
.related { font-size: 0.9rem; margin-top: 2rem; max-width: 42rem; }
.related h2 { font-size: 1rem; margin: 0 0 0.4rem; }
.related ul { list-style: none; padding: 0; }

/* The page's own header */
.title { border-bottom: 1px solid var(--rule); margin-bottom: 1.6rem; }
.title h1 { margin-bottom: 0.4em; max-width: 42rem; }
.summary { color: var(--muted); font-size: 1.15rem; max-width: 42rem; }
.byline { color: var(--muted); display: flex; flex-wrap: wrap; font-size: 0.85rem; gap: 0.2rem 1.5rem; }
.byline div { display: flex; gap: 0.4em; }
.byline dt::after { content: ":"; }
.byline dd { margin: 0; }

/* Text and its margin: notes stand beside their paragraph where there is room. */
.prose, .contents, .facts, .list, .history, article > section { max-width: 42rem; }
.note { border-left: 0.2rem solid var(--rule); font-size: 0.85rem; margin: 0 0 1em; padding-left: 0.8rem; }
.note p { display: inline; }
.note-number { font-weight: 700; margin-right: 0.3em; }
.note-ref { font-size: 0.75em; line-height: 0; }
.note-return { display: inline-block; min-width: 1.5rem; padding: 0 0.3rem; }

@media (min-width: 64rem) {
  .note {
    clear: right;
    float: right;
    margin-right: -19rem;
    width: 17rem;
  }
}

.contents { background: var(--raised); font-size: 0.9rem; margin-bottom: 1.6rem; padding: 0.8rem 1.2rem; }
.contents h2 { font-size: 1rem; margin: 0 0 0.4rem; }
.contents ul { list-style: none; margin: 0; padding: 0; }
.contents ul ul { padding-left: 1.2rem; }
.contents a { display: inline-block; padding: 0.1rem 0; }

/* Tables */
table { border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
th, td { overflow-wrap: normal; border-bottom: 1px solid var(--rule); padding: 0.4rem 0.8rem 0.4rem 0; text-align: left; vertical-align: top; }
thead th { border-bottom-width: 0.15rem; }
tbody th { font-weight: 400; }
tbody > tr > :first-child { min-width: 7.5rem; }
.align-right { text-align: right; }
.align-center { text-align: center; }
.table-scroll { margin-bottom: 1em; overflow-x: auto; }
.table-scroll table { margin: 0; }

/* Alerts */
.alert { border-left: 0.3rem solid var(--kind); margin: 0 0 1em; padding: 0.1rem 0 0.1rem 1rem; }
.alert-title { color: var(--kind); font-weight: 700; margin-bottom: 0.3em; }
.alert-note { --kind: var(--note); }
.alert-tip { --kind: var(--tip); }
.alert-important { --kind: var(--important); }
.alert-warning { --kind: var(--warning); }
.alert-caution { --kind: var(--caution); }

/* Facts, lists, figures */
.facts dl { border-top: 1px solid var(--rule); }
.facts dl > div { border-bottom: 1px solid var(--rule); display: grid; gap: 0 1rem; grid-template-columns: 11rem 1fr; padding: 0.4rem 0; }
.facts dt { color: var(--muted); }
.facts dd { grid-column: 2; margin: 0; min-width: 0; }
.list ul, .entries { list-style: none; padding: 0; }
.list li, .entries li { border-bottom: 1px solid var(--rule); padding: 0.6rem 0; }
.list li p, .entries li p { color: var(--muted); font-size: 0.9rem; margin: 0.2rem 0 0; }
.list time, .entries time { color: var(--muted); font-size: 0.85rem; margin-left: 0.5em; }
.headline { display: block; }
.headline strong { font-size: 1.3rem; }
.headline span { color: var(--muted); font-size: 0.9rem; }
.big-number strong { color: var(--accent); display: block; font-size: 3rem; line-height: 1.1; }
.timeline { border-left: 0.2rem solid var(--rule); list-style: none; padding-left: 1.2rem; }
.timeline time, .timeline .unknown { color: var(--muted); display: block; font-size: 0.85rem; }
.glossary dt { font-weight: 700; margin-top: 1.2em; }
.glossary dd { margin: 0.2em 0 0; max-width: 42rem; }
.glossary .avoid, .glossary .source, .between { color: var(--muted); font-size: 0.85rem; }
.discrepancy { border-left: 0.3rem solid var(--warning); margin-bottom: 1.5em; max-width: 42rem; padding-left: 1rem; }
.between span:not(:last-child)::after, .used span:not(:last-child)::after,
.cited-on span:not(:last-child)::after, .downloads span:not(:last-child)::after,
.places span:not(:last-child)::after { color: var(--muted); content: " ·"; }
.glossary .used, .detail { color: var(--muted); font-size: 0.85rem; }
.tier, .kind { color: var(--muted); }
p.citation { border-left: 0.25rem solid var(--accent); max-width: 42rem; padding-left: 1rem; }
.page-discrepancies { border: 1px solid var(--warning); border-left-width: 0.3rem; margin: 2rem 0; max-width: 42rem; padding: 0.8rem 1rem 0; }
.page-discrepancies h2 { font-size: 1rem; margin: 0 0 0.4rem; }
.references { font-size: 0.9rem; }
.references ol { list-style: none; padding-left: 0; }
.references ol.numbered { list-style: decimal; padding-left: 2rem; }
.references li { overflow-wrap: anywhere; }
.references ol:not(.numbered) li { padding-left: 1.5rem; text-indent: -1.5rem; }
.references li:target { background: var(--raised); }
.return { display: inline-block; min-width: 1.5rem; padding: 0 0.3rem; text-align: center; text-indent: 0; }
.resting h3 { margin-top: 1.2em; }
.copies pre { overflow-wrap: anywhere; white-space: pre-wrap; }
.copies summary { cursor: pointer; padding: 0.2rem 0; }
.tags { font-size: 0.85rem; margin-top: 2rem; }
.neighbours { border-top: 1px solid var(--rule); display: flex; flex-wrap: wrap; gap: 1rem 3rem; justify-content: space-between; margin-top: 2rem; padding-top: 1rem; }
.neighbours span { color: var(--muted); display: block; font-size: 0.85rem; }
.next { margin-left: auto; text-align: right; }

@media (max-width: 30rem) {
  h1 { font-size: 1.6rem; }
  .facts dl > div { display: block; }
}

@media print {
  html { background: #ffffff; color: #000000; font-size: 10.5pt; }
  .skip, .menu, .to-search, .search, .related, .breadcrumbs, .contents, .neighbours, .tags, .links, .note-return, .return, .downloads, .copies { display: none; }
  .prose a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; }
  .note { float: none; margin-right: 0; width: auto; }
  .table-scroll { overflow: visible; }
  h1, h2, h3 { break-after: avoid; }
  table, figure, .alert { break-inside: avoid; }
}

"""#),
    File(path: "base.mustache", text: #"""
<!DOCTYPE html>
<html lang="{{page.lang}}">
<head>
{{>partials/head}}
</head>
<body>
<a class="skip" href="#main.start">{{site.words.skip}}</a>
<header class="masthead">
<p class="site-name"><a href="{{site.home}}">{{site.title}}</a></p>
{{#site.has-navigation}}
<nav class="menu" aria-label="{{site.words.navigation}}">
<ul>
{{#site.navigation}}
<li><a href="{{url}}"{{#current}} aria-current="{{current}}"{{/current}}>{{title}}</a></li>
{{/site.navigation}}
</ul>
</nav>
{{/site.has-navigation}}
{{#site.search}}
<p class="to-search"><a rel="search" href="{{site.search}}">{{site.words.search}}</a></p>
{{/site.search}}
</header>
<main id="main.start">
{{>partials/breadcrumbs}}
{{$main}}{{/main}}
</main>
<footer class="colophon">
{{$footer}}{{>partials/footer}}{{/footer}}
</footer>
</body>
</html>

"""#),
    File(path: "corrections.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
<ul class="entries">
{{#list.corrections}}
<li><a href="{{url}}">{{title}}</a>{{#date}} <time datetime="{{iso}}">{{text}}</time>{{/date}}
<p>{{#kind}}<span class="kind">{{kind}}</span>: {{/kind}}{{what}}{{#why}} ({{why}}){{/why}}</p></li>
{{/list.corrections}}
</ul>
</article>
{{/main}}
{{/base}}

"""#),
    File(path: "discrepancies.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
{{#list.discrepancies}}
<section class="entry" id="discrepancy.{{id}}">
{{#has-about}}
<h2>{{#about}}{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}{{/about}}</h2>
{{/has-about}}
{{>partials/discrepancy}}
</section>
{{/list.discrepancies}}
</article>
{{/main}}
{{/base}}

"""#),
    File(path: "everything.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
{{#list.sections}}
<section class="everything">
<h2><a href="{{url}}">{{title}}</a></h2>
{{#has-pages}}
<ul>
{{#pages}}
<li><a href="{{url}}">{{title}}</a></li>
{{/pages}}
</ul>
{{/has-pages}}
</section>
{{/list.sections}}
{{#list.has-terms}}
<section class="everything" aria-labelledby="list.terms">
<h2 id="list.terms">{{site.words.terms}}</h2>
<ul>
{{#list.terms}}
<li><a href="{{url}}">{{title}}</a></li>
{{/list.terms}}
</ul>
</section>
{{/list.has-terms}}
{{#list.has-tags}}
<section class="everything" aria-labelledby="list.tags">
<h2 id="list.tags">{{site.words.tags}}</h2>
<ul>
{{#list.tags}}
<li><a href="{{url}}">{{title}}</a></li>
{{/list.tags}}
</ul>
</section>
{{/list.has-tags}}
{{#list.has-others}}
<section class="everything" aria-labelledby="list.others">
<h2 id="list.others">{{site.words.other-pages}}</h2>
<ul>
{{#list.others}}
<li><a href="{{url}}">{{title}}</a></li>
{{/list.others}}
</ul>
</section>
{{/list.has-others}}
</article>
{{/main}}
{{/base}}

"""#),
    File(path: "glossary.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
<dl class="glossary">
{{#list.terms}}
<div id="term.{{id}}">
<dt>{{term}}</dt>
<dd>{{definition}}</dd>
{{#has-avoid}}
<dd class="avoid">{{site.words.avoid}}: {{avoid}}</dd>
{{/has-avoid}}
{{#source}}
<dd class="source">{{site.words.source}}: {{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</dd>
{{/source}}
{{#has-uses}}
<dd class="used">{{site.words.used-on}}: {{#uses}}<span><a href="{{url}}">{{title}}</a></span> {{/uses}}</dd>
{{/has-uses}}
</div>
{{/list.terms}}
</dl>
</article>
{{/main}}
{{/base}}

"""#),
    File(path: "home.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
<div class="prose">
{{{page.content}}}
</div>
{{>partials/references}}
</article>
{{#list.has-pages}}
<section class="list" aria-labelledby="list.pages">
<h2 id="list.pages">{{site.words.pages}}</h2>
<ul>
{{#list.pages}}
{{>partials/entry}}
{{/list.pages}}
</ul>
</section>
{{/list.has-pages}}
{{#list.sections}}
<section class="list">
<h2><a href="{{url}}">{{title}}</a></h2>
{{#has-pages}}
<ul>
{{#pages}}
{{>partials/entry}}
{{/pages}}
</ul>
{{/has-pages}}
</section>
{{/list.sections}}
{{/main}}
{{/base}}

"""#),
    File(path: "made.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
<div class="prose">
<p>{{site.words.made-about}}</p>
</div>
{{#list.has-counts}}
<section class="facts" aria-labelledby="list.counts">
<h2 id="list.counts">{{site.words.counts}}</h2>
<dl>
{{#list.counts}}
<div><dt>{{name}}</dt><dd>{{count}}</dd></div>
{{/list.counts}}
</dl>
</section>
{{/list.has-counts}}
{{#list.has-tiers}}
<section class="facts" aria-labelledby="list.tiers">
<h2 id="list.tiers">{{site.words.sources-by-tier}}</h2>
<p>{{site.words.sources-by-tier-note}}</p>
<dl>
{{#list.tiers}}
<div><dt>{{name}}</dt><dd>{{count}}</dd></div>
{{/list.tiers}}
</dl>
</section>
{{/list.has-tiers}}
{{#list.has-states}}
<section class="facts" aria-labelledby="list.states">
<h2 id="list.states">{{site.words.claims}}</h2>
<dl>
{{#list.states}}
<div><dt>{{name}}</dt><dd>{{count}}</dd></div>
{{/list.states}}
</dl>
</section>
{{/list.has-states}}
{{#list.has-unverified}}
<section aria-labelledby="list.unverified">
<h2 id="list.unverified">{{site.words.unverified}}</h2>
<ul class="entries">
{{#list.unverified}}
<li><span class="kind">{{kind}}</span>: {{text}}{{#locator}}, {{locator}}{{/locator}} – <a href="{{url}}">{{title}}</a>
<p>{{site.words.source}}: {{#source}}{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}{{/source}}</p></li>
{{/list.unverified}}
</ul>
</section>
{{/list.has-unverified}}
<p class="downloads">{{site.words.downloads}}: {{#list.files}}<span><a href="{{url}}">{{title}}</a></span> {{/list.files}}</p>
</article>
{{/main}}
{{/base}}

"""#),
    File(path: "measure.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
<section class="facts" aria-labelledby="record.facts">
<h2 id="record.facts">{{site.words.key-facts}}</h2>
<dl>
{{#record.legal-force}}<div><dt>{{site.words.legal-force}}</dt><dd>{{record.legal-force}}</dd></div>{{/record.legal-force}}
{{#record.kind}}<div><dt>{{site.words.kind}}</dt><dd>{{record.kind}}</dd></div>{{/record.kind}}
{{#record.instrument}}<div><dt>{{site.words.instrument}}</dt><dd>{{record.instrument}}</dd></div>{{/record.instrument}}
{{#record.responsible}}<div><dt>{{site.words.responsible}}</dt><dd>{{record.responsible}}</dd></div>{{/record.responsible}}
{{#record.jurisdiction}}<div><dt>{{site.words.jurisdiction}}</dt><dd>{{record.jurisdiction}}</dd></div>{{/record.jurisdiction}}
{{#record.extent}}<div><dt>{{site.words.extent}}</dt><dd>{{record.extent}}</dd></div>{{/record.extent}}
{{#record.applies-to}}<div><dt>{{site.words.applies-to}}</dt><dd>{{record.applies-to}}</dd></div>{{/record.applies-to}}
{{#record.as-of}}<div><dt>{{site.words.as-of}}</dt><dd><time datetime="{{iso}}">{{text}}</time></dd></div>{{/record.as-of}}
{{#record.review-by}}<div><dt>{{site.words.review-by}}</dt><dd><time datetime="{{iso}}">{{text}}</time></dd></div>{{/record.review-by}}
{{#record.has-supersedes}}<div><dt>{{site.words.supersedes}}</dt>{{#record.supersedes}}<dd>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</dd>{{/record.supersedes}}</div>{{/record.has-supersedes}}
{{#record.has-sources}}<div><dt>{{site.words.sources}}</dt>{{#record.sources}}<dd>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</dd>{{/record.sources}}</div>{{/record.has-sources}}
</dl>
</section>
<div class="prose">
{{{page.content}}}
</div>
{{#record.has-penalties}}
<section aria-labelledby="record.penalties">
<h2 id="record.penalties">{{site.words.penalties}}</h2>
<table>
<thead><tr><th scope="col">{{site.words.route}}</th><th scope="col">{{site.words.maximum-term}}</th><th scope="col">{{site.words.fine}}</th></tr></thead>
<tbody>
{{#record.penalties}}
<tr><td>{{#route}}{{route}}{{/route}}{{^route}}{{site.words.none-stated}}{{/route}}</td><td>{{#maximum-term}}{{maximum-term}}{{/maximum-term}}{{^maximum-term}}{{site.words.none-stated}}{{/maximum-term}}</td><td>{{#fine}}{{fine}}{{/fine}}{{^fine}}{{site.words.none-stated}}{{/fine}}</td></tr>
{{/record.penalties}}
</tbody>
</table>
</section>
{{/record.has-penalties}}
{{#record.has-events}}
<section aria-labelledby="record.events">
<h2 id="record.events">{{site.words.dates}}</h2>
<ol class="timeline">
{{#record.events}}
<li>{{>partials/event}}</li>
{{/record.events}}
</ol>
</section>
{{/record.has-events}}
{{>partials/uses}}
{{>partials/discrepancies}}
{{>partials/after}}
</article>
{{/main}}
{{/base}}

"""#),
    File(path: "page.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
{{>partials/contents}}
<div class="prose">
{{{page.content}}}
</div>
{{>partials/after}}
</article>
{{/main}}
{{/base}}

"""#),
    File(path: "partials/after.mustache", text: #"""
{{>partials/references}}
{{#page.has-history}}
<section class="history" aria-labelledby="history.title">
<h2 id="history.title">{{site.words.corrections}}</h2>
<ul>
{{#page.history}}
<li>{{#date}}<time datetime="{{iso}}">{{text}}</time>{{/date}}{{#kind}} <span class="kind">{{kind}}</span>{{/kind}}: {{what}}{{#why}} ({{why}}){{/why}}</li>
{{/page.history}}
</ul>
</section>
{{/page.has-history}}
{{#page.has-tags}}
<nav class="tags" aria-label="{{site.words.tags}}">
<ul>
{{#page.tags}}
<li><a href="{{url}}">{{title}}</a></li>
{{/page.tags}}
</ul>
</nav>
{{/page.has-tags}}
{{#page.has-related}}
<nav class="related" aria-labelledby="page.related">
<h2 id="page.related">{{site.words.related}}</h2>
<ul>
{{#page.related}}
<li><a href="{{url}}">{{title}}</a></li>
{{/page.related}}
</ul>
</nav>
{{/page.has-related}}
{{#page.has-neighbours}}
<nav class="neighbours" aria-label="{{page.section.title}}">
{{#page.previous}}
<p class="previous"><a rel="prev" href="{{url}}"><span>{{site.words.previous}}</span> {{title}}</a></p>
{{/page.previous}}
{{#page.next}}
<p class="next"><a rel="next" href="{{url}}"><span>{{site.words.next}}</span> {{title}}</a></p>
{{/page.next}}
</nav>
{{/page.has-neighbours}}

"""#),
    File(path: "partials/breadcrumbs.mustache", text: #"""
{{#page.has-breadcrumbs}}
<nav class="breadcrumbs" aria-label="{{site.words.breadcrumbs}}">
<ol>
{{#page.breadcrumbs}}
<li><a href="{{url}}">{{title}}</a></li>
{{/page.breadcrumbs}}
</ol>
</nav>
{{/page.has-breadcrumbs}}

"""#),
    File(path: "partials/byline.mustache", text: #"""
{{#page.has-byline}}
<dl class="byline">
{{#page.has-authors}}
<div><dt>{{site.words.authors}}</dt>{{#page.authors}}<dd>{{.}}</dd>{{/page.authors}}</div>
{{/page.has-authors}}
{{#page.date}}
<div><dt>{{site.words.date}}</dt><dd><time datetime="{{iso}}">{{text}}</time></dd></div>
{{/page.date}}
{{#page.reviewed}}
<div><dt>{{site.words.reviewed}}</dt><dd><time datetime="{{iso}}">{{text}}</time></dd></div>
{{/page.reviewed}}
{{#page.review-by}}
<div><dt>{{site.words.review-by}}</dt><dd><time datetime="{{iso}}">{{text}}</time></dd></div>
{{/page.review-by}}
</dl>
{{/page.has-byline}}

"""#),
    File(path: "partials/contents.mustache", text: #"""
{{#page.has-contents}}
<nav class="contents" aria-labelledby="contents.title">
<h2 id="contents.title">{{site.words.contents}}</h2>
<ul>
{{#page.contents}}
<li><a href="{{anchor}}">{{title}}</a>{{#has-parts}}
<ul>
{{#parts}}
<li><a href="{{anchor}}">{{title}}</a></li>
{{/parts}}
</ul>
{{/has-parts}}</li>
{{/page.contents}}
</ul>
</nav>
{{/page.has-contents}}

"""#),
    File(path: "partials/discrepancies.mustache", text: #"""
{{#record.has-discrepancies}}
<section class="discrepancies" aria-labelledby="record.discrepancies">
<h2 id="record.discrepancies">{{site.words.discrepancies}}</h2>
{{#record.discrepancies}}
{{>partials/discrepancy}}
{{/record.discrepancies}}
</section>
{{/record.has-discrepancies}}

"""#),
    File(path: "partials/discrepancy.mustache", text: #"""
<div class="discrepancy">
<p>{{note}}</p>
{{#resolution}}
<p><strong>{{site.words.resolution}}:</strong> {{resolution}}</p>
{{/resolution}}
{{#has-between}}
<p class="between">{{site.words.between}}: {{#between}}<span>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</span> {{/between}}</p>
{{/has-between}}
</div>

"""#),
    File(path: "partials/entry.mustache", text: #"""
<li><a href="{{url}}">{{title}}</a>{{#date}} <time datetime="{{iso}}">{{text}}</time>{{/date}}{{#summary}}
<p>{{summary}}</p>{{/summary}}</li>

"""#),
    File(path: "partials/event.mustache", text: #"""
{{#date}}<time datetime="{{iso}}">{{text}}</time>{{/date}}{{^date}}<span class="unknown">{{site.words.date-unknown}}</span>{{/date}} {{#url}}<a href="{{url}}">{{label}}</a>{{/url}}{{^url}}{{label}}{{/url}}{{#source}} <span class="source">({{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}})</span>{{/source}}

"""#),
    File(path: "partials/footer.mustache", text: #"""
{{#site.footer}}
<p>{{{site.footer}}}</p>
{{/site.footer}}
<ul class="links">
{{#site.indexes}}
<li><a href="{{url}}">{{title}}</a></li>
{{/site.indexes}}
</ul>

"""#),
    File(path: "partials/head.mustache", text: #"""
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="{{build.program}} {{build.version}}">
<title>{{page.title}}{{^page.is-home}} · {{site.title}}{{/page.is-home}}</title>
{{#page.summary}}
<meta name="description" content="{{page.summary}}">
{{/page.summary}}
<link rel="stylesheet" href="{{site.base}}assets/style.css">

"""#),
    File(path: "partials/list.mustache", text: #"""
{{#list.has-pages}}
<section class="list" aria-labelledby="list.pages">
<h2 id="list.pages">{{site.words.pages}}</h2>
<ul>
{{#list.pages}}
{{>partials/entry}}
{{/list.pages}}
</ul>
</section>
{{/list.has-pages}}
{{#list.has-sections}}
<section class="list" aria-labelledby="list.sections">
<h2 id="list.sections">{{site.words.sections}}</h2>
<ul>
{{#list.sections}}
<li><a href="{{url}}">{{title}}</a></li>
{{/list.sections}}
</ul>
</section>
{{/list.has-sections}}

"""#),
    File(path: "partials/references.mustache", text: #"""
{{#page.has-discrepancies}}
<aside class="page-discrepancies" aria-labelledby="page.discrepancies">
<h2 id="page.discrepancies">{{site.words.page-discrepancies}}</h2>
<ul>
{{#page.discrepancies}}
<li><a href="{{url}}">{{note}}</a></li>
{{/page.discrepancies}}
</ul>
</aside>
{{/page.has-discrepancies}}
{{#page.has-references}}
<section class="references" aria-labelledby="page.references">
<h2 id="page.references">{{site.words.references}}</h2>
<ol{{#page.has-numbered-references}} class="numbered"{{/page.has-numbered-references}}>
{{#page.references}}
<li id="{{id}}">{{entry}}{{#citations}} <a class="return" href="{{url}}" aria-label="{{site.words.return-to}} {{label}}">{{label}}</a>{{/citations}}</li>
{{/page.references}}
</ol>
</section>
{{/page.has-references}}

"""#),
    File(path: "partials/resting.mustache", text: #"""
{{#record.has-resting}}
<section class="resting" aria-labelledby="record.resting">
<h2 id="record.resting">{{site.words.resting}}</h2>
{{#record.has-figures}}
<h3>{{site.words.figures}}</h3>
<ul>
{{#record.figures}}
<li>{{text}}{{#value}} <span class="detail">{{#record}}{{title}}{{/record}}{{#period}}, {{period}}{{/period}}: {{value}}</span>{{/value}} – <a href="{{url}}">{{title}}</a></li>
{{/record.figures}}
</ul>
{{/record.has-figures}}
{{#record.has-quotations}}
<h3>{{site.words.quotations}}</h3>
<ul>
{{#record.quotations}}
<li>“{{text}}”{{#locator}}, {{locator}}{{/locator}} <span class="detail">{{state}}</span> – <a href="{{url}}">{{title}}</a></li>
{{/record.quotations}}
</ul>
{{/record.has-quotations}}
{{#record.has-citations}}
<h3>{{site.words.citations}}</h3>
<ul>
{{#record.citations}}
<li class="places"><a href="{{url}}">{{title}}</a>: {{#places}}<span><a href="{{url}}">{{label}}</a></span> {{/places}}</li>
{{/record.citations}}
</ul>
{{/record.has-citations}}
{{#record.has-statistics}}
<h3>{{site.words.statistics}}</h3>
<ul>
{{#record.statistics}}
<li>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</li>
{{/record.statistics}}
</ul>
{{/record.has-statistics}}
{{#record.has-measures}}
<h3>{{site.words.measures}}</h3>
<ul>
{{#record.measures}}
<li>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</li>
{{/record.measures}}
</ul>
{{/record.has-measures}}
{{#record.has-terms}}
<h3>{{site.words.terms}}</h3>
<ul>
{{#record.terms}}
<li>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</li>
{{/record.terms}}
</ul>
{{/record.has-terms}}
{{#record.has-relays}}
<h3>{{site.words.relays}}</h3>
<ul>
{{#record.relays}}
<li>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</li>
{{/record.relays}}
</ul>
{{/record.has-relays}}
</section>
{{/record.has-resting}}

"""#),
    File(path: "partials/title.mustache", text: #"""
<header class="title">
<h1>{{page.heading}}</h1>
{{#page.lead}}
<p class="summary">{{page.lead}}</p>
{{/page.lead}}
{{>partials/byline}}
</header>

"""#),
    File(path: "partials/uses.mustache", text: #"""
{{#record.has-uses}}
<section class="uses" aria-labelledby="record.uses">
<h2 id="record.uses">{{site.words.uses}}</h2>
<ul>
{{#record.uses}}
<li><a href="{{url}}">{{title}}</a>{{#text}}: {{text}}{{/text}}{{#period}} <span class="detail">{{period}}</span>{{/period}}</li>
{{/record.uses}}
</ul>
</section>
{{/record.has-uses}}

"""#),
    File(path: "policy.mustache", text: #"""
{{<section}}
{{$list}}
{{#list.has-measures}}
<section class="list">
<h2 id="list.measures">{{site.words.measures}}</h2>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="list.measures">
<table>
<thead>
<tr><th scope="col">{{site.words.measure}}</th><th scope="col">{{site.words.kind}}</th><th scope="col">{{site.words.legal-force}}</th><th scope="col">{{site.words.maximum-term}}</th><th scope="col">{{site.words.as-of}}</th></tr>
</thead>
<tbody>
{{#list.measures}}
<tr><th scope="row"><a href="{{url}}">{{title}}</a></th><td>{{kind}}</td><td>{{#legal-force}}{{legal-force}}{{/legal-force}}{{^legal-force}}{{site.words.none-stated}}{{/legal-force}}</td><td>{{#maximum-term}}{{maximum-term}}{{/maximum-term}}{{^maximum-term}}{{site.words.none-stated}}{{/maximum-term}}</td><td>{{#as-of}}<time datetime="{{iso}}">{{text}}</time>{{/as-of}}{{^as-of}}{{site.words.date-unknown}}{{/as-of}}</td></tr>
{{/list.measures}}
</tbody>
</table>
</div>
</section>
{{/list.has-measures}}
{{>partials/list}}
{{/list}}
{{/section}}

"""#),
    File(path: "search.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
<form class="search" role="search" id="search.form" hidden data-one="{{site.words.search-one}}" data-many="{{site.words.search-many}}" data-none="{{site.words.search-none}}" data-failed="{{site.words.search-failed}}" data-also="{{site.words.search-also}}">
<label for="search.query">{{site.words.search-label}}</label>
<input type="search" id="search.query" name="q" maxlength="200" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="search.keys">
<p class="search-keys" id="search.keys">{{site.words.search-keys}}</p>
</form>
<p class="search-status" id="search.status" role="status" aria-live="polite"></p>
<ol class="entries search-results" id="search.results"></ol>
<p><button type="button" id="search.more" hidden>{{site.words.search-more}}</button></p>
<p id="search.list">{{site.words.search-without-script}} <a href="{{site.base}}everything.html">{{site.words.everything}}</a></p>
</article>
<script src="{{site.base}}assets/search.js"></script>
{{/main}}
{{/base}}

"""#),
    File(path: "section.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
<div class="prose">
{{{page.content}}}
</div>
{{>partials/references}}
</article>
{{$list}}
{{>partials/list}}
{{/list}}
{{/main}}
{{/base}}

"""#),
    File(path: "source.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
<p class="citation">{{record.citation}}</p>
<section class="facts" aria-labelledby="record.facts">
<h2 id="record.facts">{{site.words.key-facts}}</h2>
<dl>
{{#record.fields}}
<div><dt>{{name}}</dt><dd>{{text}}</dd></div>
{{/record.fields}}
{{#record.tier}}<div><dt>{{site.words.tier}}</dt><dd>{{record.tier}}</dd></div>{{/record.tier}}
{{#record.origin}}<div><dt>{{site.words.origin}}</dt><dd>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</dd></div>{{/record.origin}}
{{#record.limitations}}<div><dt>{{site.words.limitations}}</dt><dd>{{record.limitations}}</dd></div>{{/record.limitations}}
{{#record.url}}<div><dt>URL</dt><dd><a href="{{record.url}}">{{record.url}}</a></dd></div>{{/record.url}}
{{#record.archive-url}}<div><dt>{{site.words.archive-url}}</dt><dd><a href="{{record.archive-url}}">{{record.archive-url}}</a></dd></div>{{/record.archive-url}}
{{#record.archive-hash}}<div><dt>{{site.words.archive-hash}}</dt><dd><code>{{record.archive-hash}}</code></dd></div>{{/record.archive-hash}}
</dl>
</section>
<div class="prose">
{{{page.content}}}
</div>
{{>partials/resting}}
{{>partials/discrepancies}}
<section class="copies" aria-labelledby="record.copies">
<h2 id="record.copies">{{site.words.downloads}}</h2>
<p class="downloads">{{#record.downloads}}<span><a href="{{url}}">{{title}}</a></span> {{/record.downloads}}</p>
{{#record.copies}}
<details>
<summary>{{title}}</summary>
<pre>{{text}}</pre>
</details>
{{/record.copies}}
</section>
{{>partials/after}}
</article>
{{/main}}
{{/base}}

"""#),
    File(path: "sources.mustache", text: #"""
{{<section}}
{{$list}}
{{#list.has-sources}}
<section class="list" aria-labelledby="list.sources">
<h2 id="list.sources">{{site.words.sources}}</h2>
<ul>
{{#list.sources}}
<li id="{{id}}">{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}<p class="entry">{{entry}}{{#tier}} <span class="tier">{{tier}}</span>{{/tier}}</p>{{#has-cited-on}}
<p class="cited-on">{{site.words.cited-on}}: {{#cited-on}}<span><a href="{{url}}">{{title}}</a></span> {{/cited-on}}</p>{{/has-cited-on}}</li>
{{/list.sources}}
</ul>
<p class="downloads">{{site.words.downloads}}: {{#list.downloads}}<span><a href="{{url}}">{{title}}</a></span> {{/list.downloads}}</p>
</section>
{{/list.has-sources}}
{{>partials/list}}
{{/list}}
{{/section}}

"""#),
    File(path: "statistic.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
{{#record.headline}}
<p class="big-number"><strong>{{text}}</strong> <span>{{period}}</span></p>
{{/record.headline}}
<section class="facts" aria-labelledby="record.facts">
<h2 id="record.facts">{{site.words.key-facts}}</h2>
<dl>
{{#record.definition}}<div><dt>{{site.words.definition}}</dt><dd>{{record.definition}}</dd></div>{{/record.definition}}
{{#record.unit}}<div><dt>{{site.words.unit}}</dt><dd>{{record.unit}}</dd></div>{{/record.unit}}
{{#record.qualifier}}<div><dt>{{site.words.qualifier}}</dt><dd>{{record.qualifier}}</dd></div>{{/record.qualifier}}
{{#record.producer}}<div><dt>{{site.words.producer}}</dt><dd>{{record.producer}}</dd></div>{{/record.producer}}
{{#record.source}}<div><dt>{{site.words.source}}</dt><dd>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}{{#record.locator}}, {{record.locator}}{{/record.locator}}</dd></div>{{/record.source}}
{{#record.reference-area}}<div><dt>{{site.words.reference-area}}</dt><dd>{{record.reference-area}}</dd></div>{{/record.reference-area}}
{{#record.as-of}}<div><dt>{{site.words.as-of}}</dt><dd><time datetime="{{iso}}">{{text}}</time></dd></div>{{/record.as-of}}
{{#record.review-by}}<div><dt>{{site.words.review-by}}</dt><dd><time datetime="{{iso}}">{{text}}</time></dd></div>{{/record.review-by}}
</dl>
</section>
{{#record.has-caveats}}
<section aria-labelledby="record.caveats">
<h2 id="record.caveats">{{site.words.caveats}}</h2>
<ul>
{{#record.caveats}}
<li>{{.}}</li>
{{/record.caveats}}
</ul>
</section>
{{/record.has-caveats}}
{{#record.has-observations}}
<section>
<h2 id="record.observations">{{site.words.observations}}</h2>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="record.observations">
<table>
<thead><tr><th scope="col">{{site.words.period}}</th>{{#record.dimensions}}<th scope="col">{{.}}</th>{{/record.dimensions}}<th scope="col" class="align-right">{{site.words.value}}{{#record.unit}} ({{record.unit}}){{/record.unit}}</th></tr></thead>
<tbody>
{{#record.observations}}
<tr><th scope="row">{{period}}</th>{{#dimensions}}<td>{{.}}</td>{{/dimensions}}<td class="align-right">{{text}}</td></tr>
{{/record.observations}}
</tbody>
</table>
</div>
</section>
{{/record.has-observations}}
{{#record.has-published}}
<section aria-labelledby="record.published">
<h2 id="record.published">{{site.words.published-figures}}</h2>
<ul>
{{#record.published}}
<li>{{name}}: {{text}}{{#recomputed}}, {{site.words.recomputed}} {{recomputed}}{{/recomputed}}{{#locator}} ({{locator}}){{/locator}}</li>
{{/record.published}}
</ul>
</section>
{{/record.has-published}}
<div class="prose">
{{{page.content}}}
</div>
{{>partials/uses}}
{{>partials/discrepancies}}
{{>partials/after}}
</article>
{{/main}}
{{/base}}

"""#),
    File(path: "statistics.mustache", text: #"""
{{<section}}
{{$list}}
{{#list.has-statistics}}
<section class="list" aria-labelledby="list.statistics">
<h2 id="list.statistics">{{site.words.statistics}}</h2>
<ul class="figures">
{{#list.statistics}}
<li><a href="{{url}}">{{title}}</a>{{#headline}} <span class="headline"><strong>{{text}}</strong> <span>{{period}}</span></span>{{/headline}}</li>
{{/list.statistics}}
</ul>
</section>
{{/list.has-statistics}}
{{>partials/list}}
{{/list}}
{{/section}}

"""#),
    File(path: "tag.mustache", text: #"""
{{<base}}
{{$main}}
<article>
<header class="title">
<h1>{{site.words.pages-about}} “{{page.title}}”</h1>
</header>
<ul class="entries">
{{#list.pages}}
{{>partials/entry}}
{{/list.pages}}
</ul>
</article>
{{/main}}
{{/base}}

"""#),
    File(path: "tags.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
<ul class="entries">
{{#list.tags}}
<li><a href="{{url}}">{{title}}</a> ({{count}})</li>
{{/list.tags}}
</ul>
</article>
{{/main}}
{{/base}}

"""#),
    File(path: "timeline.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
<ol class="timeline">
{{#list.events}}
<li>{{>partials/event}}</li>
{{/list.events}}
</ol>
</article>
{{/main}}
{{/base}}

"""#),
  ]
}
