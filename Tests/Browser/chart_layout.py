#!/usr/bin/env python3
"""chart_layout.py FILE...: measures the texts of the charts in built pages, as Chromium sets them.

At 320 and 1280 pixels no text of a chart collides with another, leaves the chart's frame, is
rotated or is set below 11 pixels; just one of the two drawings is seen. Prints a line for each
breach and ends with 1 where there is one. Needs playwright, and a Chromium: CHROMIUM names it.
"""
import os
import pathlib
import shutil
import sys

WIDTHS = (320, 480, 1280)
SMALLEST = 11.0

# One entry a chart: the drawings that are seen, each with its frame and its texts.
MEASURE = """() => [...document.querySelectorAll('.chart')].map(chart => {
  const seen = [...chart.querySelectorAll('svg')].filter(s => s.getClientRects().length > 0);
  return seen.map(svg => {
    const frame = svg.getBoundingClientRect();
    const scale = frame.width / svg.viewBox.baseVal.width;
    return {
      name: svg.querySelector('title')?.textContent ?? '',
      frame: [frame.left, frame.top, frame.right, frame.bottom],
      page: document.documentElement.clientWidth,
      texts: [...svg.querySelectorAll('text')].map(t => {
        const m = t.getCTM();
        const size = parseFloat(getComputedStyle(t).fontSize);
        // The em box holds room for accents above; letters keep within 0.72 of the size.
        const rect = t.getBoundingClientRect();
        return {
          text: t.textContent, size: size * scale, isTurned: m.b !== 0 || m.c !== 0,
          box: [rect.left, rect.top + rect.height * 0.12, rect.right,
                rect.bottom - rect.height * 0.12],
        };
      }),
    };
  });
})"""


def overlap(a, b, slack=0.5):
    """Whether two boxes (left, top, right, bottom) share more than a hair."""
    return (min(a[2], b[2]) - max(a[0], b[0]) > slack
            and min(a[3], b[3]) - max(a[1], b[1]) > slack)


def faults_of(drawing, width):
    """What is wrong with one drawing, a sentence each."""
    left, top, right, bottom = drawing["frame"]
    where = f'"{drawing["name"]}" at {width} px'
    texts = drawing["texts"]
    if not texts:
        yield f"{where}: there is no text to measure"
    if right > drawing["page"] + 0.5:
        yield f"{where}: the drawing is wider than the page"
    for index, text in enumerate(texts):
        box = text["box"]
        if text["size"] < SMALLEST:
            yield f'{where}: "{text["text"]}" is {text["size"]:.1f} px high'
        if text["isTurned"]:
            yield f'{where}: "{text["text"]}" is turned'
        if (box[0] < left - 0.5 or box[2] > right + 0.5
                or box[1] < top - 0.5 or box[3] > bottom + 0.5):
            yield f'{where}: "{text["text"]}" leaves the frame'
        for other in texts[index + 1:]:
            if overlap(box, other["box"]):
                yield f'{where}: "{text["text"]}" collides with "{other["text"]}"'


def check_charts(browser, files, widths=WIDTHS):
    """The faults of all charts in some HTML files, and how many drawings were measured."""
    faults, count = [], 0
    for width in widths:
        page = browser.new_page(viewport={"width": width, "height": 800})
        for file in files:
            page.goto(pathlib.Path(file).resolve().as_uri())
            for seen in page.evaluate(MEASURE):
                if len(seen) != 1:
                    faults.append(f"{file} at {width} px: {len(seen)} drawings of a chart are seen")
                for drawing in seen:
                    count += 1
                    faults += [f"{file}: {fault}" for fault in faults_of(drawing, width)]
        page.close()
    return faults, count


def chromium():
    """The browser's path: CHROMIUM, or one that is installed."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")


def main(files):
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox"])
        faults, count = check_charts(browser, files)
        browser.close()
    print("\n".join(faults + [f"{count} drawings measured, {len(faults)} faults"]))
    return 1 if faults or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
