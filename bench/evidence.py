#!/usr/bin/env python3
"""evidence.py PAGES FOLDER: two made-up sites for timing what evidence costs.

FOLDER/evidence has ten evidence links and two citations on each page, over 200 statistics and
100 sources; FOLDER/plain has the same text, with links to pages in their places and no records.
Time one against the other with the same program: their difference is what checking costs.
"""
import pathlib
import sys

import corpus

STATISTICS = 200
SOURCES = 100
YEARS = range(2015, 2025)
SENTENCES = [
    "In {year} the council counted {figure} of them across the district",
    "The number of journeys came to {figure} in that year",
    "Between the two years it changed by {change}, which few had expected",
    "{figure} were recorded at the stations beside the road",
    "The order names {figure} as the mean of the quarter",
]


def value(statistic, year):
    return 1000 + 37 * statistic + 11 * (year - 2015) * (statistic % 7 + 1)


class EvidenceWriter(corpus.Writer):
    """Pages whose only numbers are figures with a source."""

    def __init__(self, pages, is_plain):
        super().__init__(pages)
        self.is_plain = is_plain

    def sentence(self, page):
        return super().sentence(page).replace("& <5%", "& <em")

    def table(self):
        rows = [
            f"| {self.words(1, 2)} | {self.figure()} | {self.words(1, 1)} | {self.words(1, 2)} |\n"
            for _ in range(4)
        ]
        return corpus.TABLE + "".join(rows) + "\n"

    def link(self, text, address, path):
        return f"[{text}](../{path})" if self.is_plain else f"[{text}]({address})"

    def figure(self, year=None):
        statistic = self.random.randrange(STATISTICS)
        year = year or self.random.choice(YEARS)
        return self.link(
            f"{value(statistic, year):,}", f"stat:figure-{statistic:03}/{year}",
            f"statistics/figure-{statistic:03}.md")

    def change(self):
        statistic = self.random.randrange(STATISTICS)
        first, last = value(statistic, 2015), value(statistic, 2024)
        return self.link(
            f"{round(100 * (last - first) / first)}%",
            f"stat:figure-{statistic:03}?change=2015..2024", f"statistics/figure-{statistic:03}.md")

    def citation(self):
        source = self.random.randrange(SOURCES)
        if self.is_plain:
            return f"([Valley Council](../sources/source-{source:03}.md))"
        return f"[@source-{source:03}, para. {self.random.randint(1, 30)}]"

    def page(self, page):
        # `link` means evidence here, so the page's own links are written by the corpus's.
        # A block quotation would want a source.
        text = corpus.Writer.page(PlainLinks(self), page).replace("\n> ", "\n")
        year = self.random.choice(YEARS)
        text += "\n## Figures\n\n"
        for number, sentence in enumerate(SENTENCES):
            text += sentence.format(year=year, figure=self.figure(year), change=self.change())
            text += f" {self.citation()}.\n\n" if number < 2 else ".\n\n"
        return text + self.link("The term", "source:source-001", "sources/source-001.md") + "\n"


class PlainLinks:
    """A writer whose `link` is the corpus's own, for links between pages."""

    def __init__(self, writer):
        self.writer = writer

    def __getattr__(self, name):
        attribute = getattr(corpus.Writer, name, None)
        if name in ("sentence", "link", "paragraph", "items"):
            return lambda *arguments: attribute(self, *arguments).replace("& <5%", "& <em")
        return getattr(self.writer, name)


def statistic(number):
    rows = "".join(f"  - {{period: {year}, value: {value(number, year)}}}\n" for year in YEARS)
    return (
        f"---\nid: figure-{number:03}\ntitle: Count of the stations\nunit: journeys\n"
        f"producer: Valley Council\nsource: source-{number % SOURCES:03}\nlocator: para. 2\n"
        f"observations:\n{rows}---\n\nCounted by the council.\n")


def source(number):
    return (
        f"---\nid: source-{number:03}\ntype: report\ntitle: Air in the valley\n"
        f"author: [{{literal: Valley Council}}]\nissued: {2000 + number % 25}\ntier: primary\n"
        "---\n\nTwo stations only.\n")


def write(site, pages, is_plain):
    writer = EvidenceWriter(pages, is_plain)
    content = site / "content"
    files = {writer.path(page): writer.page(page) for page in range(pages)}
    for number in range(STATISTICS):
        files[f"statistics/figure-{number:03}.md"] = statistic(number)
    for number in range(SOURCES):
        files[f"sources/source-{number:03}.md"] = source(number)
    for path, text in files.items():
        if is_plain and not path.startswith("part-"):
            text = f"---\ntitle: {path}\n---\n\n" + text.split("---\n")[2]
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_text(text, encoding="utf-8")
    sections = "navigation: [part-0000, statistics, sources]\n"
    (content / "site.yaml").write_text("title: Bench\n" + sections, encoding="utf-8")


def main():
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[2])
    write(folder / "evidence", int(sys.argv[1]), is_plain=False)
    write(folder / "plain", int(sys.argv[1]), is_plain=True)


if __name__ == "__main__":
    main()
