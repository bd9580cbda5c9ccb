#!/usr/bin/env python3
"""search.py SITE [--queries N] [--seed S]: how well search finds pages by their titles, from a disk.

SITE is a built site. Of N of its pages, drawn by the seed, the title is asked for in four ways: the
whole title, its words without the leading name and number, these in another order, and the title
as it is being typed (its last word cut after three letters). Chromium opens a fresh page each time,
so that nothing is loaded yet, and the bytes of all files that the query makes it load are added up
by their sizes on disk. Needs playwright from PyPI and a Chromium.
"""
import argparse
import html
import pathlib
import random
import re
import statistics
import sys
from urllib.parse import quote, unquote, urlsplit

from playwright.sync_api import sync_playwright

TITLE = re.compile(r"<h1>(.*?)</h1>", re.S)


def title_of(path):
    match = TITLE.search(path.read_text(encoding="utf-8"))
    return html.unescape(re.sub(r"<[^>]*>", "", match.group(1))).strip() if match else ""


def cut(title, _):
    words = title.split()
    return " ".join(words[:-1] + [words[-1][:3]])


def without_name(title, _):
    return title.partition(": ")[2] or title


def shuffled(title, dice):
    words = without_name(title, dice).split()
    dice.shuffle(words)
    return " ".join(words)


FORMS = [("whole title", lambda title, _: title), ("words alone", without_name),
         ("words shuffled", shuffled), ("being typed", cut)]


def answer(browser, site, query):
    """The addresses of the results and how many bytes were loaded for them."""
    context = browser.new_context(offline=True)
    page = context.new_page()
    loaded = []
    page.on("request", lambda request: loaded.append(request.url))
    page.goto((site / "search.html").as_uri() + "?q=" + quote(query))
    page.wait_for_function("() => document.getElementById('search.status').textContent")
    found = page.eval_on_selector_all(
        "#search\\.results > li > a", "links => links.map(link => link.href)")
    context.close()
    scripts = [pathlib.Path(unquote(urlsplit(url).path)) for url in loaded if url.endswith(".js")]
    return [unquote(urlsplit(url).path) for url in found], sum(p.stat().st_size for p in scripts)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("site")
    parser.add_argument("--queries", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    options = parser.parse_args()
    site = pathlib.Path(options.site).resolve()
    dice = random.Random(options.seed)
    pages = sorted(p for p in site.rglob("*.html") if p.parent != site and p.name != "index.html"
                   and p.parent.name != "tags")
    drawn = dice.sample(pages, min(options.queries, len(pages)))
    failed = False
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=options.chromium, args=["--no-sandbox"])
        for name, form in FORMS:
            first, sizes = 0, []
            for path in drawn:
                found, size = answer(browser, site, form(title_of(path), dice))
                first += found[:1] == [str(path)]
                sizes.append(size / 1000)
            failed |= name == "whole title" and first < 0.95 * len(drawn) or max(sizes) >= 150
            print(f"{name:15} right page first {first}/{len(drawn)}; kB loaded: median "
                  f"{statistics.median(sizes):.0f}, most {max(sizes):.0f}", flush=True)
        browser.close()
    sys.exit(failed)


if __name__ == "__main__":
    main()
