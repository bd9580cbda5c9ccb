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
