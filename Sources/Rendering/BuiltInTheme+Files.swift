// Written by .ci/embed-theme from templates/; do not edit.
// swift-format-ignore-file

extension BuiltInTheme {
  package static let files: [File] = [
    File(path: "alias.mustache", text: #"""
<!DOCTYPE html>
<html lang="{{page.lang}}"{{#page.dir}} dir="{{page.dir}}"{{/page.dir}}>
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
    File(path: "assets/script.js", text: #"""
// What a page gains where script runs. It reads without.
(function () {
  "use strict";
  var root = document.documentElement;

  // Light or dark: the button names what it changes to. A choice that equals the system's is
  // forgotten, so that the page follows the system again.
  function switchColours(button) {
    var system = matchMedia("(prefers-color-scheme: dark)");
    function isDark() {
      return root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
    }
    function show() {
      button.textContent = isDark() ? button.dataset.light : button.dataset.dark;
    }
    button.hidden = false;
    show();
    system.addEventListener("change", show);
    button.addEventListener("click", function () {
      var dark = !isDark();
      if (dark === system.matches) delete root.dataset.theme;
      else root.dataset.theme = dark ? "dark" : "light";
      try {
        if (root.dataset.theme) localStorage.setItem("theme", root.dataset.theme);
        else localStorage.removeItem("theme");
      } catch (error) {
        // The choice holds for this page alone.
      }
      show();
    });
  }

  // Due dates that have passed. A month is overdue when it is over; a day, on the next one.
  function markOverdue() {
    var now = new Date();
    var today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map(function (part) { return String(part).padStart(2, "0"); }).join("-");
    document.querySelectorAll("time[data-due]").forEach(function (time) {
      if (time.dateTime >= today.slice(0, time.dateTime.length)) return;
      var mark = document.createElement("strong");
      mark.className = "overdue";
      mark.textContent = time.dataset.due;
      time.after(" ", mark);
    });
  }

  // The part of the page that is being read, in the list of its contents.
  function markCurrentPart(contents) {
    var links = Array.from(contents.querySelectorAll("a[href^='#']"));
    var headings = links.map(function (link) {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    });
    function mark() {
      var current = -1;
      headings.forEach(function (heading, index) {
        if (heading && heading.getBoundingClientRect().top < innerHeight / 3) current = index;
      });
      links.forEach(function (link, index) {
        if (index === current) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
    }
    var observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
    headings.forEach(function (heading) { if (heading) observer.observe(heading); });
  }

  // Escape puts away what a figure shows of its evidence, until another is pointed at.
  function dismissEvidence() {
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape") root.classList.add("evidence-away");
    });
    ["focusin", "pointerover"].forEach(function (name) {
      document.addEventListener(name, function (event) {
        var link = event.target.closest && event.target.closest(".figure");
        if (link !== dismissEvidence.link) root.classList.remove("evidence-away");
        dismissEvidence.link = link;
      });
    });
  }

  var button = document.querySelector("button.theme");
  var contents = document.querySelector(".contents");
  if (button) switchColours(button);
  if (contents && "IntersectionObserver" in window) markCurrentPart(contents);
  markOverdue();
  dismissEvidence();
})();

"""#),
    File(path: "assets/search.js", text: #"""
// Search without a server. docs/search.md tells what the files of the index hold.
"use strict";
(() => {
const [form, input, keys, status, results, more] = ["form", "query", "keys", "status", "results", "more"]
  .map(id => document.getElementById("search." + id));
const folder = document.currentScript.src.replace(/[^/]*$/, "search/");
const site = location.href.replace(/[?#].*/, "").replace(/[^/]*$/, "");
const say = text => { status.textContent = text; };
let index, words, ranking, shown, timer, turn = 0;

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

// Words are cut and folded as in CollectedWords+Scan.swift.
const token = /\d+(?:[.,]\d+)+|(?:(?![\u0080-\u00bf\u2000-\u207f\u3000-\u303f])[\p{L}\p{M}\p{Nd}])+/gu;
const fold = word => /^\d+[.,]/.test(word) ? word.replace(/,/g, "") :
  word.toLowerCase().normalize("NFD").replace(/([a-z])[\u0300-\u036f]+/g, "$1").normalize("NFC");
const wordsOf = text => (text.match(token) || []).map(fold);
const stem = word => index.stems ? held.stem(word) : word;

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
const fileOf = term => {
  const next = index.starts.findIndex(start => start > term);
  return (next < 0 ? index.starts.length : next || 1) - 1;
};
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
      const [name, lists = "", all] = line.split(" "), isStem = name === word.stem;
      const term = { name, lists: lists.split("."), all, weight: isStem ? 1 : 0.5 };
      if (isStem || word.text[2] && name.startsWith(word.text)) found.push(term);
      else if (name[3] && word.text.startsWith(name) && word.text.length < name.length + 4) near.push(term);
    }
  }
  return found[0] ? found : near.slice(-1);
};
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
const rank = () => {
  const all = Array.from({ length: index.count }, (_, entry) => ({ entry, score: 0, hits: 0 }));
  let most = 0;
  for (const word of words) {
    word.best = weigh(word);
    for (const item of all) {
      item.score += word.best[item.entry];
      if (word.best[item.entry] && !word.isCommon) most = Math.max(most, ++item.hits);
    }
  }
  return all.filter(item => item.score && item.hits === most)
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
};

const element = (name, className, ...children) => {
  const node = document.createElement(name);
  node.className = className;
  node.append(...children);
  return node;
};
const marked = (name, string, seen) => {
  const node = element(name, "");
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
  const node = marked("a", string, seen);
  node.href = site + route.split("#").map(encodeURI).join("#");
  return node;
};
const result = ({ entry, data: [title, route, kind, summary, headings = []] }) => {
  const seen = new Set(), list = element("ul", "result-headings");
  const item = element("li", "", link(route, title, seen), " ", element("span", "result-kind", index.kinds[kind]));
  if (summary) item.append(marked("p", summary, seen));
  for (const [heading, anchor] of headings) {
    const own = new Set();
    const plain = heading.toLowerCase().replace(/ /g, "-").replace(/[^a-z0-9_-]/g, "");
    const node = link(route + "#" + (anchor || plain), heading, own);
    if (own.size && !list.childNodes[2]) {
      list.append(element("li", "", node));
      own.forEach(word => seen.add(word));
    }
  }
  if (list.firstChild) item.append(list);
  const rest = words.filter(word => word.best[entry] && !seen.has(word));
  const line = element("p", "result-also", form.dataset.also);
  rest.forEach(word => line.append(" ", element("mark", "", word.text)));
  if (rest[0]) item.append(line);
  return item;
};
const show = async mine => {
  const batch = ranking.slice(shown, shown + 10);
  const group = item => "entries-" + Math.floor(item.entry / index.group);
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
  const { none, one, many } = form.dataset, count = ranking.length;
  more.hidden = shown >= count;
  keys.hidden = !count;
  say(count > 1 ? many.replace("#", count) : count ? one : none);
};
const search = async () => {
  const mine = ++turn, texts = [...new Set(wordsOf(input.value))].slice(0, 12);
  try {
    history.replaceState(null, "", location.pathname + (input.value && "?q=" + encodeURIComponent(input.value)));
  } catch (error) {}
  try {
    await load("index");
    index = held.index;
    if (index.stems) await load("stem");
    const asked = texts.map((text, at) => ({ text, stem: stem(text), isLast: !texts[at + 1] }));
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

document.addEventListener("keydown", event => {
  const { key, target } = event, links = [...results.querySelectorAll("a")];
  const at = links.indexOf(target);
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === "/" && target !== input) input.focus();
  else if (key === "Escape") {
    input.value = "";
    input.focus();
    search();
  } else if (key === "ArrowDown" && (target === input || at >= 0)) (links[at + 1] || target).focus();
  else if (key === "ArrowUp" && at >= 0) (links[at - 1] || input).focus();
  else return;
  event.preventDefault();
});
input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(search, 120);
});
form.addEventListener("submit", event => {
  event.preventDefault();
  search();
});
more.addEventListener("click", () => show(turn));

form.hidden = false;
input.value = (new URLSearchParams(location.search).get("q") || "").slice(0, 200);
input.focus();
if (input.value) search();
})();

"""#),
    File(path: "assets/style.css", text: #"""
/* Prose is read in a serif, what is looked up in a sans; both are fonts that systems bring.
   Headings step by 1.2, a line holds 60 to 75 characters. */
:root {
  color-scheme: light dark;
  --ground: light-dark(#fdfcfa, #14171a);
  --raised: light-dark(#f4f1eb, #1e2328);
  --text: light-dark(#1f1d1a, #e6e3dd);
  --muted: light-dark(#5c574f, #aca79d);
  --rule: light-dark(#d9d4ca, #3b4148);
  --shade: light-dark(#0003, #fff4);
  --line: 1px solid var(--rule);
  --link: light-dark(#0b4f8a, #8fc2f5);
  --visited: light-dark(#5f3b86, #c8aef0);
  --focus: light-dark(#b34700, #ffb070);
  --good: light-dark(#17684a, #7fd6a2);
  --warning: light-dark(#8a5000, #f0be70);
  --caution: light-dark(#a32020, #ff9c9c);
  --reading: Charter, "Sitka Text", Cambria, "Noto Serif", "Liberation Serif", serif;
  --body: -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif;
  --code: ui-monospace, Consolas, "Liberation Mono", monospace;
  --measure: 36rem;
  --margin: 15rem;
  --rail: 0rem;
  --small: 0.8125rem;
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }

* { box-sizing: border-box; }
html { background: var(--ground); color: var(--text); font: 1rem/1.5 var(--body); font-size-adjust: 0.5; }
body { margin: 0 auto; max-width: 74rem; overflow-wrap: break-word; padding: 0 1.25rem 2rem; }

a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:visited { color: var(--visited); }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
h1, h2, h3, h4, h5, h6 { font-size: 1rem; line-height: 1.25; margin: 0 0 0.5rem; text-wrap: balance; }
h1 { font: 400 clamp(1.7rem, 1.2rem + 2.3vw, 2.5rem)/1.15 var(--reading); }
h2 { font-size: 1.4rem; }
h3, .sections h2, .news h2 { font-size: 1.15rem; }
p, ul, ol, dl, pre, blockquote, figure { margin: 0 0 1.2rem; }
ul, ol { padding-inline-start: 1.4em; }
li { margin-bottom: 0.3em; }
li:has(> input) { list-style: none; }
li > ul, li > ol { margin-block: 0.3em 0; }
blockquote, .note { border-inline-start: 3px solid var(--rule); padding-inline-start: 1.2rem; }
blockquote > :last-child, .alert > :last-child { margin-bottom: 0; }
code { font: 0.9em var(--code); }
pre { background: var(--raised); overflow-wrap: anywhere; padding: 0.9rem 1.1rem; white-space: pre-wrap; }
hr { border: 0; border-top: var(--line); margin: 1rem 0 2rem; }
img { height: auto; max-width: 100%; }
time { white-space: nowrap; }
button { background: none; border: var(--line); border-radius: 4px; color: inherit; cursor: pointer; font: inherit; min-height: 1.75rem; }
summary { cursor: pointer; padding: 0.25rem 0; }
.skip { top: -4rem; position: absolute; }
.skip:focus { background: var(--ground); top: 0.5rem; padding: 0.5rem 1rem; z-index: 2; }
.running { display: none; }
:is(.menu, .site-name, .breadcrumbs, .contents, .tags, .tallies) a { color: inherit; text-decoration: none; }
.return, .note-return, .note-ref a { text-decoration: none; }
:is(.menu, .site-name, .breadcrumbs, .contents, .tallies) a:hover { text-decoration: underline; }
nav a, .links a, .sections a, .news a { display: inline-block; min-height: 1.5rem; padding-block: 0.15rem; }

/* Header, navigation, footer */
.masthead { align-items: center; border-bottom: var(--line); display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; padding: 0.9rem 0 0.7rem; }
.site-name { font-weight: 700; line-height: 1.3; margin: 0; }
.masthead ul, .breadcrumbs ol, .links, .tags ul, .tallies { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; margin: 0; padding: 0; }
.menu { flex: 1; }
nav li, .links li { margin: 0; }
.menu a[aria-current] { box-shadow: 0 2px var(--link); font-weight: 600; }
.breadcrumbs { margin-block: 0.8rem 0; }
.breadcrumbs ol { column-gap: 0.5rem; }
.breadcrumbs li:not(:last-child)::after { content: "/"; margin-inline-start: 0.5rem; }
main { padding-inline-start: var(--rail); }
.colophon { border-top: var(--line); margin-top: 5rem; padding-top: 1.2rem; }
.colophon > p:not(.edition) { color: var(--text); font-size: 1rem; max-width: var(--measure); }
.colophon > p a { display: inline-block; min-height: 1.5rem; }

/* Search */
.search label { display: block; font-weight: 600; margin-bottom: 0.3rem; }
.search input { background: var(--ground); border: 1px solid var(--muted); border-radius: 4px; color: inherit; font: inherit; padding: 0.5rem 0.7rem; width: 100%; }
.search, .search-results { max-width: var(--measure); }
.search-keys, .search-status, .result-kind, .result-also { color: var(--muted); font-size: var(--small); }
.search-keys { margin-top: 0.3rem; }
.search-results mark { background: none; color: inherit; font-weight: 700; text-decoration: underline 2px var(--link); }
.result-kind { margin-inline-start: 0.6em; }
.result-headings { list-style: none; padding: 0; }
.search-results .result-headings li { border: 0; display: inline-block; margin-inline-end: 1.2rem; padding: 0; }
.result-headings a, .everything a, .tools a, .timeline li > a { display: inline-block; min-height: 1.5rem; }
.everything ul { columns: 18rem; list-style: none; padding: 0; }
.everything li { break-inside: avoid; }

.summary, .breadcrumbs, .byline dt, .contents a, .note, .citation, .detail, .kind, .colophon, .facts dt, .counts dt, .neighbours span, .timeline :is(time, .unknown, .source), .glossary dd ~ dd, .between, .cited-on, .entries p, .entries time { color: var(--muted); }
.breadcrumbs, .byline, .colophon, .tools, .detail, .kind, .counts dt, .neighbours span, .timeline :is(time, .unknown, .source), .entries time { font-size: var(--small); }
.contents, .related, .tags, .glossary dd ~ dd, .between, .cited-on, .limits, .page-discrepancies { font-size: 0.9rem; }

/* The page's header */
article, .prose { display: flow-root; }
.title { margin-block: 2.2rem 2rem; }
.title h1 { margin-bottom: 0.8rem; max-width: 46rem; }
.summary { font: 1.2rem/1.45 var(--reading); max-width: var(--measure); }
.byline, .byline div { column-gap: 0.4em; display: flex; flex-wrap: wrap; }
.byline { gap: 0.2rem 1.4rem; margin: 0; }
.contents { border-block: var(--line); line-height: 1.45; margin-bottom: 2rem; max-width: var(--measure); padding: 0.8rem 0; }
.contents h2, .related h2 { font-size: 0.9rem; }
.contents ul { list-style: none; margin: 0; padding: 0; }
.contents ul ul { padding-inline-start: 1rem; }
.contents ol { margin: 0; padding-inline-start: 2.2em; }
.contents ol a { display: block; }
.contents a[aria-current] { color: var(--text); font-weight: 600; }

/* Prose. On wide screens blocks float to the start and notes to the end: a float stands no higher
   than the one before it, so a note begins beside the block that refers to it. */
.prose, p.citation, .references { font-family: var(--reading); font-size: clamp(1rem, 0.95rem + 0.3vw, 1.125rem); line-height: 1.6; }
.prose > *, .list, .facts, .history, p.citation, .references, article > section { max-width: var(--measure); }
article > section, section + .prose, .news, .sections { margin-top: 3rem; }
:is(.prose, .references) :is(h2, h3, h4, h5, h6) { font-family: var(--body); padding-top: 0.5rem; }
.prose h2 { padding-top: 1.1rem; }
.prose > :first-child { padding-top: 0; }
.note { font: 0.875rem/1.5 var(--body); margin: 0 0 1.2rem; }
.note p { display: inline; }
.note-number, .note-ref { color: var(--link); font-weight: 700; }
.note-ref { font: 600 0.7em/0 var(--body); }
.note-ref a { padding-inline: 0.15em; }
.note-return, .return { display: inline-block; min-width: 1.5rem; text-align: center; text-indent: 0; }
:target:is(.note, li, div) { background: var(--raised); outline: 0.4rem solid var(--raised); }
span.citation { font-size: 0.9em; }
span.citation a { color: inherit; text-decoration-color: var(--rule); }
.term { color: inherit; text-decoration: underline dotted var(--muted); }

/* A figure's evidence; the empty text after the stroke spares screen readers. */
.figure { color: inherit; text-decoration: underline 2px var(--good); }
.term:visited, .figure:visited { color: inherit; }
.figure:is(:hover, :focus-visible) { anchor-name: --figure; anchor-scope: --figure; }
.figure:is(:hover, :focus-visible)::after { background: var(--text); border-radius: 4px; color: var(--ground); content: attr(data-evidence) / ""; font: var(--small)/1.4 var(--body); inset: auto 0.5rem 0.5rem; padding: 0.35rem 0.6rem; position: fixed; text-align: start; z-index: 1; }
:root.evidence-away .figure::after { display: none; }
@supports (position-area: block-end) {
  .figure:is(:hover, :focus-visible)::after { inset: auto; margin-inline: 0.5rem; max-width: min(20rem, 100vw - 1rem); position-anchor: --figure; position-area: block-end span-all; position-try-fallbacks: flip-block; }
}

/* Tables */
table { border-collapse: collapse; font: 0.9rem/1.4 var(--body); font-variant-numeric: tabular-nums lining-nums; }
th, td { border-bottom: var(--line); overflow-wrap: normal; padding-block: 0.5rem; padding-inline: 0 1.2rem; text-align: start; vertical-align: top; }
thead th { border-bottom: 2px solid var(--text); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 400; }
tbody > tr > :first-child { min-width: 7.5rem; }
.resting td:last-child { min-width: 12rem; }
.align-right { text-align: end; }
.align-center { text-align: center; }
/* A shade at the side on which a table goes on: covers that move with the table lie over it. */
.table-scroll { background: linear-gradient(90deg, var(--ground) 1rem, transparent) left / 2rem 100% local, linear-gradient(-90deg, var(--ground) 1rem, transparent) right / 2rem 100% local, linear-gradient(90deg, var(--shade), transparent) left / 0.6rem 100%, linear-gradient(-90deg, var(--shade), transparent) right / 0.6rem 100%; background-repeat: no-repeat; margin-bottom: 1.2rem; overflow-x: auto; }
td:has(> .citation) { min-width: 9rem; }
.tracker .detail { min-width: 9rem; }

.alert, .page-discrepancies { background: var(--raised); border-inline-start: 4px solid var(--kind); margin-bottom: 1.2rem; padding: 0.9rem 1.2rem; }
.alert-title, .limits h2, .page-discrepancies h2 { color: var(--kind); font: 700 0.9rem var(--body); margin: 0 0 0.3rem; }
.alert-note { --kind: var(--link); }
.alert-tip { --kind: var(--good); }
.alert-important { --kind: var(--visited); }
.alert-warning, .limits, .page-discrepancies, .discrepancy { --kind: var(--warning); }
.alert-caution { --kind: var(--caution); }
.badge { border: 1px solid; border-radius: 1em; color: var(--muted); display: inline-block; font: 600 var(--small)/1.4 var(--body); padding: 0.05em 0.7em; white-space: nowrap; }
.badge::first-letter { text-transform: uppercase; }
.force-in-force, .force-part, .tier-primary, .verified { color: var(--good); }
.force-enacted, .tier-secondary { color: var(--link); }
.force-proposed, .doubtful, .state:not(.verified) { color: var(--warning); }
.overdue { color: var(--caution); }

.facts dl > div { border-bottom: var(--line); display: grid; font-size: 0.95rem; gap: 0 1.2rem; grid-template-columns: 10rem 1fr; padding: 0.45rem 0; }
dd { margin: 0; }
.facts dd { grid-column: 2; min-width: 0; overflow-wrap: anywhere; }
.status { align-items: center; display: flex; flex-wrap: wrap; gap: 0.3rem 0.7rem; margin-top: -0.6rem; }
.entries, .quotations, .cards, .timeline, .sections ul, .related ul, .news ul { list-style: none; padding: 0; }
.entries > li, .quotations li, .glossary div { border-top: var(--line); margin: 0; padding: 0.8rem 0; }
.entries > li > a, .glossary dt, .quotations q { font: 1.15rem/1.35 var(--reading); }
.entries p { font-size: 0.95rem; margin: 0.25rem 0 0; }
.news .entries > li > a { display: block; font-size: 1rem; }
.news ul, .sections ul { font-size: 0.95rem; }
.sections { display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); }
.sections section { border-top: 2px solid; padding-top: 0.6rem; }
.cards { display: grid; gap: 1.2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); }
.card { border-top: 3px solid var(--link); margin: 0; padding: 0.8rem 0; }
.card .detail, .tracker .detail, .quotations .detail, .neighbours span { display: block; }
.card-value, .tallies strong, .counts dd { display: block; font: 400 1.75rem/1.2 var(--reading); }
.card a { display: block; font-weight: 600; line-height: 1.35; margin-block: 0.7rem 0.4rem; }
.big-number strong { display: block; font: 400 clamp(1.6rem, 8vw, 3rem)/1.1 var(--reading); }
.timeline li { border-inline-start: 2px solid var(--rule); margin: 0; padding-block: 0 1.1rem; padding-inline-start: 1.2rem; position: relative; }
.timeline li::before { background: var(--link); border-radius: 50%; content: ""; height: 0.6rem; inset-inline-start: calc(-0.3rem - 1px); position: absolute; top: 0.35rem; width: 0.6rem; }
.timeline :is(time, .unknown, .source) { display: block; }
.year .unknown { display: none; }
.source a { color: inherit; }
.glossary div, .discrepancy, .limits, .page-discrepancies { max-width: var(--measure); }
.glossary dt { font-weight: 600; }
.discrepancy { margin-block: 0.9rem 1.2rem; }
.discrepancy > :last-child { margin-bottom: 0; }
.discrepancy, .limits, p.citation { border-inline-start: 4px solid var(--kind, var(--link)); padding-inline-start: 1.2rem; }
.tags, .related, .page-discrepancies { margin-top: 2.5rem; }
.page-discrepancies ul { margin: 0; }
:is(.between, .used, .cited-on, .downloads, .places) > span:not(:last-child)::after { content: " ·"; }
.references { font-size: 1rem; }
.references ol { padding-inline-start: 2rem; }
.references li { overflow-wrap: anywhere; }
.references ol:not(.numbered) { list-style: none; padding: 0; }
.references ol:not(.numbered) li { padding-inline-start: 1.5rem; text-indent: -1.5rem; }
.tallies { column-gap: 2rem; margin-bottom: 2rem; }
.counts { display: grid; gap: 1.2rem; grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); }
td > p { margin: 0; }
.resting h3 { margin-top: 2rem; }
.resting > ul { max-width: var(--measure); }
article > section:is(.resting, .wide) { max-width: none; }
.tags a { background: var(--raised); padding-inline: 0.8rem; }
.neighbours { border-top: var(--line); display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin-top: 3rem; max-width: var(--measure); padding-top: 1rem; }
.neighbours p { flex: 1 1 12rem; margin: 0; }
.next { text-align: end; }

/* Charts: palettes of Sources/Charts */
:root {
  --chart-grid: light-dark(#d9dee4, #2c3541);
  --chart-axis: light-dark(#4d5866, #aab4c1);
  --chart-shade: light-dark(#eef1f4, #1f2731);
  --series-1: light-dark(#12436d, #4365b3);
  --series-2: light-dark(#28a197, #71dcd6);
  --series-3: light-dark(#801650, #b83255);
  --series-4: light-dark(#f46a25, #fdb770);
  --series-5: light-dark(#3d3d3d, #676b78);
  --series-6: light-dark(#a285d1, #cfbcf4);
}
.chart { container-type: inline-size; margin: 0.8rem 0; }
.chart svg { display: block; font-family: Arial, "Liberation Sans", sans-serif; height: auto; width: 100%; }
.chart text { fill: var(--text); }
.chart-wide text { font-size: 14px; }
.chart-narrow text { font-size: 13px; }
.chart .chart-narrow { max-width: 24rem; }
.chart .chart-wide { display: none; }
@container (min-width: 30rem) {
  .chart .chart-wide { display: block; }
  .chart .chart-narrow { display: none; }
}
.chart-label text, .chart-name text, .chart-axis-title text { fill: var(--muted); }
.chart-value text, .chart-annotation text, .chart-name text { paint-order: stroke; stroke: var(--ground); stroke-linejoin: round; stroke-width: 3px; }
.chart-grid { stroke: var(--chart-grid); }
.chart-axis, .chart-leader { stroke: var(--chart-axis); }
.chart-interval, .chart-rule { stroke: var(--text); stroke-width: 1.5px; }
.chart-reference { stroke: var(--chart-axis); stroke-dasharray: 5 4; stroke-width: 1.5px; }
.chart-shade { fill: var(--chart-shade); }
.chart-fill, .chart-point { fill: var(--series); stroke: var(--ground); }
.chart-line { fill: none; stroke: var(--series); stroke-linejoin: round; stroke-width: 2.5px; }
.chart-band { fill: var(--series); fill-opacity: 0.2; }
.chart-series-1 { --series: var(--series-1); }
.chart-series-2 { --series: var(--series-2); }
.chart-series-3 { --series: var(--series-3); }
.chart-series-4 { --series: var(--series-4); }
.chart-series-5 { --series: var(--series-5); }
.chart-series-6 { --series: var(--series-6); }
.chart-dash-2 { stroke-dasharray: 8 4; }
.chart-dash-3 { stroke-dasharray: 2 4; }
.chart-dash-4 { stroke-dasharray: 12 4 2 4; }
.chart-dash-5 { stroke-dasharray: 5 2; }
.chart-dash-6 { stroke-dasharray: 2 2 8 2; }
@media print {
  .chart {
    --series-1: #12436d;
    --series-2: #1aa598;
    --series-3: #450016;
    --series-4: #b84412;
    --series-5: #070d30;
    --series-6: #9981c3;
    break-inside: avoid;
    print-color-adjust: exact;
  }
}

@media (min-width: 58rem) {
  .prose > * { width: var(--measure); }
  .prose:has(> .note) > * { clear: inline-start; float: inline-start; }
  .prose:has(> .note) > .note { border: 0; clear: inline-end; float: inline-end; margin-block: 0.35rem 0.6rem; padding: 0; width: min(var(--margin), 100% - var(--measure) - 2.5rem); }
  .prose { max-width: calc(var(--measure) + 2.5rem + var(--margin)); }
  .prose > .table-scroll { max-width: 100%; width: auto; }
  .home:not(:has(.note)) .prose { float: inline-start; max-width: var(--measure); }
  .home:not(:has(.note)) .news { margin: 0; margin-inline-start: calc(var(--measure) + 2.5rem); max-width: var(--margin); }
  .home > .news ~ * { clear: both; }
  .home > .prose { margin-bottom: 3rem; }
}
@media (min-width: 76rem) {
  :root { --rail: 15rem; }
  .breadcrumbs { margin-inline-start: calc(-1 * var(--rail)); }
  .byline, .contents { border: 0; clear: inline-start; display: block; float: inline-start; margin-inline: calc(-1 * var(--rail)) 3rem; padding: 0; width: 12rem; }
  .byline { margin-bottom: 1.8rem; }
  .contents { top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; position: sticky; }
  /* A handout has several lists of contents, its own above the parts. */
  .handout .contents { max-height: none; position: static; }
  .handout main > .contents { float: none; margin-inline: 0; width: auto; }
}
@media (max-width: 32rem) {
  .facts dl > div { display: block; }
  .menu { flex-basis: 100%; }
}

/* On paper */
@media print {
  @page { margin: 15mm 22mm 20mm; size: A4; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  .running { display: block; font-size: 8pt; position: fixed; top: 0; }
  .masthead { background: #fff; margin-top: -10mm; position: relative; z-index: 1; }
  :root, :root[data-theme] { color-scheme: light; }
  html { background: none; font-size: 10.5pt; }
  body { box-decoration-break: clone; max-width: none; padding: 10mm 0 0; }
  .skip, .menu, .tools, .search, .breadcrumbs, .contents, .neighbours, .related, .tags, .links, .note-return, .return, .downloads, .copies { display: none; }
  a { color: inherit; }
  a[href^="http"]:not(.address)::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
  h1, h2, h3, h4, .alert-title { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  h2, tr, figure, .alert, .card, .note, .discrepancy, .facts dl > div, .references li, .glossary div, .entries > li { break-inside: avoid; }
  .colophon { margin-top: 1.5rem; }
  .colophon > p:not(.edition) { font-size: inherit; max-width: none; }
  .colophon > p a { min-height: 0; }
  .handout main > .contents { display: block; }
  .news section:has(details) { display: none; }
  .table-scroll { background: none; overflow: visible; }
  tbody > tr > :first-child, .resting td:last-child, .tracker .detail, td:has(> .citation) { min-width: 0; }
  details::details-content { content-visibility: visible; height: auto; }
}

/* Figures */
.data-table, .chart-figure, .number { border-top: 2px solid; margin-block: 2rem; padding-top: 0.6rem; }
caption { padding-bottom: 0.5rem; text-align: start; }
:is(.data-table, .figure-data) caption > span, figcaption > span { display: block; }
:is(.data-table, .figure-data) caption > span { inset-inline-start: 0; max-width: min(var(--measure), 100vw - 2.5rem); position: sticky; width: fit-content; }
.figure-title { font: 700 1rem/1.3 var(--body); }
.figure-subtitle, .figure-shorthand, .figure-note, .figure-source, .figure-downloads { color: var(--muted); font: var(--small)/1.45 var(--body); margin: 0.3rem 0 0; }
.figure-downloads a { display: inline-block; margin-inline-start: 0.4rem; padding: 0.1rem 0; }
.figure-data { font: 0.9rem var(--body); margin: 0.4rem 0; }
.figure-data .figure-title { font-size: 0.9rem; }
.number .big-number { margin: 0.3rem 0; }
.number .big-number strong { font-size: clamp(1.6rem, 8vw, 2.6rem); }
.number .big-number span, .headlines span { color: var(--muted); display: block; font: var(--small)/1.45 var(--body); }
.headlines { display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); list-style: none; margin: 0 0 2rem; padding: 0; }
.headlines li { border-top: 2px solid; padding-top: 0.5rem; }
.headlines strong { display: block; font: 400 2.2rem/1.2 var(--reading); }
.headlines a { display: inline-block; }
.handout .figure-downloads { display: none; }
@media print { .figure-downloads, .figure-data summary { display: none; } }

"""#),
    File(path: "assets/theme.js", text: #"""
// The reader's choice of colours, before anything is painted. Without it the system's holds.
try {
  var theme = localStorage.getItem("theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch (error) {
  // Storage is closed to some pages and readers: then nothing is remembered.
}

"""#),
    File(path: "base.mustache", text: #"""
<!DOCTYPE html>
<html lang="{{page.lang}}"{{#page.dir}} dir="{{page.dir}}"{{/page.dir}}>
<head>
{{>partials/head}}
</head>
<body>
<a class="skip" href="#main.start">{{site.words.skip}}</a>
{{>partials/masthead}}
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
{{#title}}
<h2>{{title}}</h2>
{{/title}}
{{>partials/discrepancy}}
{{#has-about}}
<p class="between">{{site.words.about}}: {{#about}}<span>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</span> {{/about}}</p>
{{/has-about}}
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
    File(path: "handout.mustache", text: #"""
<!DOCTYPE html>
<html lang="{{page.lang}}"{{#page.dir}} dir="{{page.dir}}"{{/page.dir}}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{handout.policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="{{build.program}} {{build.version}}">
<meta name="edition" content="{{handout.edition}}">
<title>{{page.title}} · {{site.title}}</title>
<style>{{{handout.style}}}</style>
</head>
<body class="handout">
<header class="masthead">
<p class="site-name">{{site.title}}</p>
</header>
<main id="main.start">
{{#handout.has-parts}}
<header class="title">
<h1>{{page.title}}</h1>
</header>
<nav class="contents" aria-labelledby="handout.contents">
<h2 id="handout.contents">{{site.words.handout-contents}}</h2>
<ol>
{{#handout.parts}}
<li><a href="#{{anchor}}">{{title}}</a></li>
{{/handout.parts}}
</ol>
</nav>
{{/handout.has-parts}}
{{#handout.parts}}
<div class="part" id="{{anchor}}">
{{{content}}}
</div>
{{/handout.parts}}
</main>
{{#handout.has-evidence}}
<aside class="evidence" aria-labelledby="handout.evidence">
<h2 id="handout.evidence">{{site.words.handout-evidence}}</h2>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="handout.evidence">
<table>
<thead><tr><th scope="col">{{site.words.claim-figure}}</th><th scope="col">{{site.words.about}}</th><th scope="col" class="align-right">{{site.words.value}}</th><th scope="col">{{site.words.period}}</th><th scope="col">{{site.words.source}}</th></tr></thead>
<tbody>
{{#handout.evidence}}
<tr id="{{anchor}}"><th scope="row"><a href="{{back}}">{{text}}</a></th><td>{{title}}</td><td class="align-right">{{value}}</td><td>{{period}}</td><td>{{#sources}}<span>{{title}}</span> {{/sources}}{{#locator}}({{locator}}){{/locator}}</td></tr>
{{/handout.evidence}}
</tbody>
</table>
</div>
</aside>
{{/handout.has-evidence}}
<footer class="colophon">
{{#site.footer}}
<p>{{{site.footer}}}</p>
{{/site.footer}}
<p class="edition">{{site.words.edition}}{{#handout.date}} <time datetime="{{iso}}">{{text}}</time>{{/handout.date}}: <code>{{handout.edition}}</code></p>
</footer>
{{#handout.script}}
<script>{{{handout.script}}}</script>
{{/handout.script}}
</body>
</html>

"""#),
    File(path: "handout/base.mustache", text: #"""
{{$main}}{{/main}}

"""#),
    File(path: "handout/partials/after.mustache", text: #"""
{{>partials/references}}
{{>partials/history}}

"""#),
    File(path: "handout/partials/contents.mustache", text: #"""
{{#page.has-contents}}
<div class="contents">
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
</div>
{{/page.has-contents}}

"""#),
    File(path: "home.mustache", text: #"""
{{<base}}
{{$main}}
<article class="home">
{{>partials/title}}
{{>partials/headlines}}
<div class="prose">
{{{page.content}}}
</div>
<div class="news">
{{#list.has-latest}}
<section aria-labelledby="list.latest">
<h2 id="list.latest">{{site.words.latest}}</h2>
<ul class="entries">
{{#list.latest}}
<li><span class="kind">{{kind}}{{#date}} <time datetime="{{iso}}">{{text}}</time>{{/date}}</span> <a href="{{url}}">{{title}}</a></li>
{{/list.latest}}
</ul>
</section>
{{/list.has-latest}}
{{#list.has-reviews}}
<section aria-labelledby="list.reviews">
<h2 id="list.reviews">{{site.words.reviews}}</h2>
{{#list.reviews}}
<details>
<summary>{{#date}}{{>partials/due}}{{/date}} ({{count}})</summary>
<ul>
{{#pages}}
<li><a href="{{url}}">{{title}}</a></li>
{{/pages}}
{{#more}}
<li>+ {{more}}</li>
{{/more}}
</ul>
</details>
{{/list.reviews}}
</section>
{{/list.has-reviews}}
</div>
{{#list.has-pages}}
<section class="list" aria-labelledby="list.pages">
<h2 id="list.pages">{{site.words.pages}}</h2>
<ul class="entries">
{{#list.pages}}
{{>partials/entry}}
{{/list.pages}}
</ul>
</section>
{{/list.has-pages}}
<div class="sections">
{{#list.sections}}
<section>
<h2><a href="{{url}}">{{title}}</a></h2>
{{#has-pages}}
<ul>
{{#pages}}
<li><a href="{{url}}">{{title}}</a></li>
{{/pages}}
{{#more}}
<li>+ {{more}}</li>
{{/more}}
</ul>
{{/has-pages}}
</section>
{{/list.sections}}
</div>
{{>partials/references}}
</article>
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
<section aria-labelledby="list.counts">
<h2 id="list.counts">{{site.words.counts}}</h2>
<dl class="counts">
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
{{#list.more}}
<p>+ {{list.more}}: <a href="{{site.base}}evidence.json">evidence.json</a></p>
{{/list.more}}
</section>
{{/list.has-unverified}}
<p class="between">{{site.words.downloads}}: {{#list.files}}<span><a href="{{url}}">{{title}}</a></span> {{/list.files}}</p>
</article>
{{/main}}
{{/base}}

"""#),
    File(path: "measure.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
{{#record.legal-force}}
<p class="status"><span class="status-label">{{site.words.legal-force}}</span> <strong class="badge force-{{record.force}}{{#record.doubt}} doubtful{{/record.doubt}}">{{record.legal-force}}</strong>{{#record.doubt}} <span class="detail">{{record.doubt}}</span>{{/record.doubt}}{{#record.as-of}} <span class="detail">{{site.words.as-of}} <time datetime="{{iso}}">{{text}}</time></span>{{/record.as-of}}</p>
{{/record.legal-force}}
<section class="facts" aria-labelledby="record.facts">
<h2 id="record.facts">{{site.words.key-facts}}</h2>
<dl>
{{#record.kind}}<div><dt>{{site.words.kind}}</dt><dd>{{record.kind}}</dd></div>{{/record.kind}}
{{#record.instrument}}<div><dt>{{site.words.instrument}}</dt><dd>{{record.instrument}}</dd></div>{{/record.instrument}}
{{#record.responsible}}<div><dt>{{site.words.responsible}}</dt><dd>{{record.responsible}}</dd></div>{{/record.responsible}}
{{#record.jurisdiction}}<div><dt>{{site.words.jurisdiction}}</dt><dd>{{record.jurisdiction}}</dd></div>{{/record.jurisdiction}}
{{#record.extent}}<div><dt>{{site.words.extent}}</dt><dd>{{record.extent}}</dd></div>{{/record.extent}}
{{#record.applies-to}}<div><dt>{{site.words.applies-to}}</dt><dd>{{record.applies-to}}</dd></div>{{/record.applies-to}}
{{^record.legal-force}}{{#record.as-of}}<div><dt>{{site.words.as-of}}</dt><dd><time datetime="{{iso}}">{{text}}</time></dd></div>{{/record.as-of}}{{/record.legal-force}}
{{#record.has-supersedes}}<div><dt>{{site.words.supersedes}}</dt>{{#record.supersedes}}<dd>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</dd>{{/record.supersedes}}</div>{{/record.has-supersedes}}
{{#record.has-sources}}<div><dt>{{site.words.sources}}</dt>{{#record.sources}}<dd>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</dd>{{/record.sources}}</div>{{/record.has-sources}}
</dl>
</section>
<div class="prose">
{{{page.content}}}
</div>
{{#record.has-penalties}}
<section>
<h2 id="record.penalties">{{site.words.penalties}}</h2>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="record.penalties">
<table>
<thead><tr><th scope="col">{{site.words.route}}</th><th scope="col">{{site.words.maximum-term}}</th><th scope="col">{{site.words.fine}}</th></tr></thead>
<tbody>
{{#record.penalties}}
<tr><td>{{#route}}{{route}}{{/route}}{{^route}}{{site.words.none-stated}}{{/route}}</td><td>{{#maximum-term}}{{maximum-term}}{{/maximum-term}}{{^maximum-term}}{{site.words.none-stated}}{{/maximum-term}}</td><td>{{#fine}}{{fine}}{{/fine}}{{^fine}}{{site.words.none-stated}}{{/fine}}</td></tr>
{{/record.penalties}}
</tbody>
</table>
</div>
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
    File(path: "notfound.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
<div class="prose">
<p>{{site.words.not-found-help}}</p>
</div>
{{#site.has-navigation}}
<ul class="entries">
<li><a href="{{site.home}}">{{site.words.home}}</a></li>
{{#site.navigation}}
<li><a href="{{url}}">{{title}}</a></li>
{{/site.navigation}}
</ul>
{{/site.has-navigation}}
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
{{>partials/handout}}
{{>partials/history}}
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
<div><dt>{{site.words.review-by}}</dt><dd>{{>partials/due}}</dd></div>
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
    File(path: "partials/due.mustache", text: #"""
<time datetime="{{iso}}" data-due="{{site.words.overdue}}">{{text}}</time>

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
    File(path: "partials/force.mustache", text: #"""
{{#legal-force}}<span class="badge force-{{force}}{{#doubt}} doubtful{{/doubt}}">{{legal-force}}</span>{{#doubt}} <span class="detail">{{doubt}}</span>{{/doubt}}{{/legal-force}}{{^legal-force}}{{site.words.none-stated}}{{/legal-force}}

"""#),
    File(path: "partials/handout.mustache", text: #"""
{{#page.handout}}
<p class="handout-link"><a href="{{page.handout}}" download>{{site.words.handout}}</a></p>
{{/page.handout}}

"""#),
    File(path: "partials/head.mustache", text: #"""
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="{{build.program}} {{build.version}}">
<title>{{page.title}}{{^page.is-home}}{{#site.title}} · {{site.title}}{{/site.title}}{{/page.is-home}}</title>
{{#page.summary}}
<meta name="description" content="{{page.summary}}">
{{/page.summary}}
<link rel="stylesheet" href="{{site.base}}assets/style.css">
{{#site.style}}
<link rel="stylesheet" href="{{site.style}}">
{{/site.style}}
{{>partials/machine}}
<script src="{{site.base}}assets/theme.js"></script>
<script src="{{site.base}}assets/script.js" defer></script>

"""#),
    File(path: "partials/headlines.mustache", text: #"""
{{#page.has-headlines}}
<ul class="headlines">
{{#page.headlines}}
<li class="big-number" id="{{anchor}}"><strong>{{text}}</strong> <a href="{{url}}">{{label}}</a>{{#period}} <span>{{period}}</span>{{/period}}</li>
{{/page.headlines}}
</ul>
{{/page.has-headlines}}

"""#),
    File(path: "partials/history.mustache", text: #"""
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

"""#),
    File(path: "partials/list.mustache", text: #"""
{{#list.has-pages}}
<section class="list" aria-labelledby="list.pages">
<h2 id="list.pages">{{site.words.pages}}</h2>
<ul class="entries">
{{#list.pages}}
{{>partials/entry}}
{{/list.pages}}
</ul>
</section>
{{/list.has-pages}}
{{#list.has-sections}}
<section class="list" aria-labelledby="list.sections">
<h2 id="list.sections">{{site.words.sections}}</h2>
<ul class="entries">
{{#list.sections}}
<li><a href="{{url}}">{{title}}</a></li>
{{/list.sections}}
</ul>
</section>
{{/list.has-sections}}

"""#),
    File(path: "partials/machine.mustache", text: #"""
{{#page.canonical}}
<link rel="canonical" href="{{page.canonical}}">
{{/page.canonical}}
{{#page.robots}}
<meta name="robots" content="{{page.robots}}">
{{/page.robots}}
{{#site.feed}}
<link rel="alternate" type="application/atom+xml" {{#site.title}}title="{{site.title}}" {{/site.title}}href="{{site.feed}}">
{{/site.feed}}
<meta property="og:type" content="{{#page.date}}article{{/page.date}}{{^page.date}}website{{/page.date}}">
{{#site.title}}
<meta property="og:site_name" content="{{site.title}}">
{{/site.title}}
{{#page.title}}
<meta property="og:title" content="{{page.title}}">
{{/page.title}}
{{#page.summary}}
<meta property="og:description" content="{{page.summary}}">
{{/page.summary}}
{{#page.canonical}}
<meta property="og:url" content="{{page.canonical}}">
{{/page.canonical}}
{{#page.locale}}
<meta property="og:locale" content="{{page.locale}}">
{{/page.locale}}
{{#page.date}}
<meta name="citation_title" content="{{page.title}}">
{{#page.authors}}
<meta name="citation_author" content="{{.}}">
{{/page.authors}}
<meta name="citation_publication_date" content="{{iso}}">
<meta name="citation_technical_report_institution" content="{{site.publisher}}">
<meta name="citation_publisher" content="{{site.publisher}}">
<meta name="citation_language" content="{{page.lang}}">
{{#page.canonical}}
<meta name="citation_public_url" content="{{page.canonical}}">
{{/page.canonical}}
{{#page.tags}}
<meta name="citation_keywords" content="{{title}}">
{{/page.tags}}
{{#page.summary}}
<meta name="citation_abstract" content="{{page.summary}}">
{{/page.summary}}
{{/page.date}}
{{#page.linked-data}}
<script type="application/ld+json">{{{page.linked-data}}}</script>
{{/page.linked-data}}

"""#),
    File(path: "partials/masthead.mustache", text: #"""
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
<div class="tools">
{{#site.search}}
<a rel="search" href="{{site.search}}">{{site.words.search}}</a>
{{/site.search}}
<button class="theme" type="button" hidden data-dark="{{site.words.dark}}" data-light="{{site.words.light}}"></button>
</div>
</header>
<p class="running" aria-hidden="true">{{page.title}}</p>

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
<ul class="tallies">
{{#record.tallies}}
<li><a href="{{anchor}}"><strong>{{count}}</strong> {{title}}</a></li>
{{/record.tallies}}
</ul>
{{#record.has-figures}}
<h3 id="record.figures">{{site.words.figures}}</h3>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="record.figures">
<table>
<thead><tr><th scope="col">{{site.words.value}}</th><th scope="col">{{site.words.locator}}</th><th scope="col">{{site.words.uses}}</th></tr></thead>
<tbody>
{{#record.figures}}
<tr><th scope="row"><strong>{{value}}</strong> <span class="detail">{{#record}}{{title}}{{/record}}{{#period}}, {{period}}{{/period}}</span></th><td>{{#locator}}{{locator}}{{/locator}}{{^locator}}{{site.words.none-stated}}{{/locator}}</td><td>{{#pages}}<p class="places">{{title}}: {{#places}}<span><a href="{{url}}">{{text}}</a></span> {{/places}}</p>{{/pages}}</td></tr>
{{/record.figures}}
</tbody>
</table>
</div>
{{/record.has-figures}}
{{#record.has-quotations}}
<h3 id="record.quotations">{{site.words.quotations}}</h3>
<ul class="quotations">
{{#record.quotations}}
<li><q>{{text}}</q> <span class="detail">{{#locator}}{{locator}} · {{/locator}}<span class="state{{#is-verified}} verified{{/is-verified}}">{{state}}</span> · <a href="{{url}}">{{title}}</a></span></li>
{{/record.quotations}}
</ul>
{{/record.has-quotations}}
{{#record.has-citations}}
<h3 id="record.citations">{{site.words.citations}}</h3>
<ul>
{{#record.citations}}
<li class="places"><a href="{{url}}">{{title}}</a>: {{#places}}<span><a href="{{url}}">{{label}}</a></span> {{/places}}</li>
{{/record.citations}}
</ul>
{{/record.has-citations}}
{{#record.has-statistics}}
<h3 id="record.statistics">{{site.words.statistics}}</h3>
<ul>
{{#record.statistics}}
<li>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</li>
{{/record.statistics}}
</ul>
{{/record.has-statistics}}
{{#record.has-measures}}
<h3 id="record.measures">{{site.words.measures}}</h3>
<ul>
{{#record.measures}}
<li>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</li>
{{/record.measures}}
</ul>
{{/record.has-measures}}
{{#record.has-terms}}
<h3 id="record.terms">{{site.words.terms}}</h3>
<ul>
{{#record.terms}}
<li>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</li>
{{/record.terms}}
</ul>
{{/record.has-terms}}
{{#record.has-relays}}
<h3 id="record.relays">{{site.words.relays}}</h3>
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
<li class="places"><a href="{{url}}">{{title}}</a>{{#has-places}}: {{/has-places}}{{#places}}<span><a href="{{url}}">{{text}}</a>{{#period}} <span class="detail">{{period}}</span>{{/period}}</span> {{/places}}</li>
{{/record.uses}}
</ul>
</section>
{{/record.has-uses}}

"""#),
    File(path: "policy.mustache", text: #"""
{{<section}}
{{$list}}
{{#list.has-measures}}
<section class="wide">
<h2 id="list.measures">{{site.words.measures}}</h2>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="list.measures">
<table class="tracker">
<thead>
<tr><th scope="col">{{site.words.measure}}</th><th scope="col">{{site.words.legal-force}}</th><th scope="col">{{site.words.latest}}</th><th scope="col">{{site.words.maximum-term}}</th><th scope="col">{{site.words.as-of}}</th></tr>
</thead>
<tbody>
{{#list.measures}}
<tr><th scope="row"><a href="{{url}}">{{title}}</a>{{#kind}} <span class="detail">{{kind}}</span>{{/kind}}</th><td>{{>partials/force}}</td><td>{{#event}}{{#date}}<time datetime="{{iso}}">{{text}}</time>{{/date}} <span class="detail">{{label}}</span>{{/event}}{{^event}}{{site.words.date-unknown}}{{/event}}</td><td>{{#maximum-term}}{{maximum-term}}{{/maximum-term}}{{^maximum-term}}{{site.words.none-stated}}{{/maximum-term}}</td><td>{{#as-of}}<time datetime="{{iso}}">{{text}}</time>{{/as-of}}{{^as-of}}{{site.words.date-unknown}}{{/as-of}}</td></tr>
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
<input type="search" id="search.query" maxlength="200" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="search.keys">
<p class="search-keys" id="search.keys" hidden>{{site.words.search-keys}}</p>
</form>
<p class="search-status" id="search.status" role="status" aria-live="polite"></p>
<ol class="entries search-results" id="search.results"></ol>
<p><button type="button" id="search.more" hidden>{{site.words.search-more}}</button></p>
<p>{{site.words.search-list}} <a href="{{site.base}}everything.html">{{site.words.everything}}</a></p>
<noscript><p>{{site.words.search-without-script}}</p></noscript>
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
{{$list}}
{{>partials/list}}
{{/list}}
{{>partials/references}}
</article>
{{/main}}
{{/base}}

"""#),
    File(path: "source.mustache", text: #"""
{{<base}}
{{$main}}
<article>
{{>partials/title}}
<p class="citation">{{record.citation}}</p>
{{#record.limitations}}
<div class="limits">
<h2>{{site.words.limitations}}</h2>
<p>{{record.limitations}}</p>
</div>
{{/record.limitations}}
<section class="facts" aria-labelledby="record.facts">
<h2 id="record.facts">{{site.words.key-facts}}</h2>
<dl>
{{#record.tier}}<div><dt>{{site.words.tier}}</dt><dd><span class="badge tier-{{record.tier}}">{{record.tier-text}}</span></dd></div>{{/record.tier}}
{{#record.origin}}<div><dt>{{site.words.origin}}</dt><dd>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</dd></div>{{/record.origin}}
{{#record.fields}}
<div><dt>{{name}}</dt><dd>{{text}}</dd></div>
{{/record.fields}}
{{#record.url}}<div><dt>URL</dt><dd><a class="address" href="{{record.url}}">{{record.url}}</a></dd></div>{{/record.url}}
{{#record.archive-url}}<div><dt>{{site.words.archive-url}}</dt><dd><a class="address" href="{{record.archive-url}}">{{record.archive-url}}</a></dd></div>{{/record.archive-url}}
{{#record.archive-hash}}<div><dt>{{site.words.archive-hash}}</dt><dd><code>{{record.archive-hash}}</code></dd></div>{{/record.archive-hash}}
</dl>
</section>
<div class="prose">
{{{page.content}}}
</div>
{{>partials/discrepancies}}
{{>partials/resting}}
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
<ul class="entries">
{{#list.sources}}
<li id="{{id}}">{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}{{#tier}} <span class="badge tier-{{tier}}">{{tier-text}}</span>{{/tier}}<p>{{entry}}</p>{{#has-cited-on}}
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
{{{record.chart}}}
{{{record.table}}}
<p class="downloads">{{site.words.downloads}}: {{#record.data}}<span><a href="{{record.data}}" download>CSV</a></span> {{/record.data}}{{#record.data-json}}<span><a href="{{record.data-json}}" download>JSON</a></span> {{/record.data-json}}{{#record.data-package}}<span><a href="{{record.data-package}}" download>Data Package</a></span> {{/record.data-package}}{{#record.picture}}<span><a href="{{record.picture}}" download>SVG</a></span>{{/record.picture}}</p>
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
<section class="wide" aria-labelledby="list.statistics">
<h2 id="list.statistics">{{site.words.statistics}}</h2>
<ul class="cards">
{{#list.statistics}}
<li class="card">{{#headline}}<strong class="card-value">{{text}}</strong> <span class="detail">{{#unit}}{{unit}} · {{/unit}}{{period}}</span>{{/headline}}<a href="{{url}}">{{title}}</a>{{#producer}} <span class="detail">{{producer}}</span>{{/producer}}</li>
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
<ul class="tag-list">
{{#list.tags}}
<li><a href="{{url}}">{{title}}</a> <span class="detail">{{count}}</span></li>
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
{{#list.years}}
<section class="year" aria-labelledby="year.{{id}}">
<h2 id="year.{{id}}">{{title}}</h2>
<ol class="timeline">
{{#events}}
<li>{{>partials/event}}</li>
{{/events}}
</ol>
</section>
{{/list.years}}
</article>
{{/main}}
{{/base}}

"""#),
  ]
}
