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

/* Charts: colours are palettes of Sources/Charts/Palette, held there to 3:1 and 4.5:1 */
:root {
  --chart-grid: #d9dee4;
  --chart-axis: #4d5866;
  --chart-shade: #eef1f4;
  --series-1: #12436d;
  --series-2: #28a197;
  --series-3: #801650;
  --series-4: #f46a25;
  --series-5: #3d3d3d;
  --series-6: #a285d1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --chart-grid: #2c3541;
    --chart-axis: #aab4c1;
    --chart-shade: #1f2731;
    --series-1: #4365b3;
    --series-2: #71dcd6;
    --series-3: #b83255;
    --series-4: #fdb770;
    --series-5: #676b78;
    --series-6: #cfbcf4;
  }
}
.chart { container-type: inline-size; margin: 0.8rem 0; }
.chart svg { display: block; font-family: Arial, "Liberation Sans", Helvetica, sans-serif; height: auto; width: 100%; }
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
    --chart-axis: #404852;
    --chart-grid: #d9dee4;
    --chart-shade: #eef1f4;
    --ground: #ffffff;
    --muted: #404852;
    --text: #000000;
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

@media (max-width: 30rem) {
  h1 { font-size: 1.6rem; }
  .facts dl > div { display: block; }
}

@media print {
  html { background: #ffffff; color: #000000; font-size: 10.5pt; }
  .skip, .menu, .breadcrumbs, .contents, .neighbours, .tags, .links, .note-return, .return, .downloads, .copies { display: none; }
  .prose a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; }
  .note { float: none; margin-right: 0; width: auto; }
  .table-scroll { overflow: visible; }
  h1, h2, h3 { break-after: avoid; }
  table, figure, .alert { break-inside: avoid; }
}

/* Figures: tables of data, charts, single numbers */
.data-table, .chart-figure, .number { border-top: 0.15rem solid var(--accent); margin: 1.8rem 0; padding-top: 0.6rem; }
.data-table caption, .figure-data caption { max-width: 42rem; padding-bottom: 0.5rem; text-align: left; }
.data-table caption > span, .figure-data caption > span, figcaption > span { display: block; }
.data-table caption > span, .figure-data caption > span { left: 0; max-width: min(42rem, calc(100vw - 2rem)); position: sticky; width: fit-content; }
.figure-title { font-size: 1rem; font-weight: 700; line-height: 1.3; }
.figure-subtitle, .figure-shorthand, .figure-note, .figure-source, .figure-downloads { color: var(--muted); font-size: 0.85rem; }
.figure-note, .figure-source, .figure-downloads { margin: 0.3rem 0 0; }
.figure-downloads a { display: inline-block; margin-left: 0.4rem; padding: 0.1rem 0; }
.figure-shorthand { margin: 0.3rem 0; }
.figure-data { margin: 0.4rem 0; }
.figure-data summary { cursor: pointer; font-size: 0.9rem; padding: 0.2rem 0; }
.figure-data .figure-title { font-size: 0.9rem; }
.number .big-number { margin: 0.3rem 0; }
.number .big-number strong { font-size: clamp(1.6rem, 8vw, 2.6rem); }
.number .big-number span { color: var(--muted); display: block; font-size: 0.9rem; }
.headlines { display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); list-style: none; margin: 0 0 2rem; padding: 0; }
.headlines li { border-top: 0.15rem solid var(--accent); margin: 0; padding-top: 0.5rem; }
.headlines strong { font-size: 2.2rem; }
.headlines a { display: inline-block; }
.headlines span { color: var(--muted); display: block; font-size: 0.85rem; }

@media print {
  .figure-downloads, .figure-data summary { display: none; }
  .figure-data::details-content { block-size: auto; content-visibility: visible; }
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
<html lang="{{page.lang}}">
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
<tr id="{{anchor}}"><th scope="row"><a href="{{back}}">{{text}}</a></th><td>{{title}}</td><td class="align-right">{{value}}</td><td>{{period}}</td><td>{{#sources}}<span>{{title}}</span> {{/sources}}{{#locator}}{{locator}}{{/locator}}</td></tr>
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
<article>
{{>partials/title}}
{{>partials/headlines}}
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
{{>partials/handout}}
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
<title>{{page.title}}{{^page.is-home}} · {{site.title}}{{/page.is-home}}</title>
{{#page.summary}}
<meta name="description" content="{{page.summary}}">
{{/page.summary}}
<link rel="stylesheet" href="{{site.base}}assets/style.css">

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
<section aria-labelledby="record.observations">
<h2 id="record.observations">{{site.words.observations}}</h2>
{{{record.chart}}}
{{{record.table}}}
<p class="downloads">{{site.words.downloads}}: {{#record.data}}<span><a href="{{record.data}}" download>CSV</a></span> {{/record.data}}{{#record.picture}}<span><a href="{{record.picture}}" download>SVG</a></span>{{/record.picture}}</p>
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
