#!/usr/bin/env python3
"""corpus.py PAGES SITE: a made-up site of briefings for timing, the same bytes each time.

Writes SITE/content in sections of a hundred pages, and SITE/pages.txt, which lists the pages.
A page is about 5 KB: front matter, headings, a table, lists, notes, links to other pages.
"""
import pathlib
import random
import sys

WORDS = """air bus cost day each fine gas heat index job kerb lorry mean nitrogen order permit
quarter road station tax unit van ward year zone annual before council district estimate figure
hourly interval journey limit measure notice officer parish quality reading sample threshold
urban valley weekly about after also because between beyond could during every from into less
might more nearly often other over rather since still than their these under until where which
while with within without""".split()
TABLE = "| Station | Before | After | Change |\n|---|---:|---:|---:|\n"
PER_SECTION = 100


class Writer:
    """Makes the pages of one corpus, one after the other."""

    def __init__(self, pages):
        self.pages = pages
        self.random = random.Random(20240701)
        self.tags = [f"topic {number}" for number in range(max(50, pages // 50))]

    def path(self, page):
        return f"part-{page // PER_SECTION:04}/page-{page:06}.md"

    def words(self, least, most):
        return " ".join(self.random.choices(WORDS, k=self.random.randint(least, most)))

    def link(self, page):
        other = self.random.randrange(self.pages)
        anchor = self.random.choice(["", "#method", "#what-is-not-known"])
        return f"[{self.words(1, 3)}](../{self.path(other)}{anchor})"

    def sentence(self, page):
        start = self.words(6, 14).capitalize()
        extra = self.random.choices(
            ["", f" **{self.words(1, 2)}**", f" *{self.words(1, 2)}*", f" `{self.words(1, 1)}`",
             f" ([read on](https://valley.example/{page}?a=1&b=2))", " & <5%", self.link(page)],
            weights=[62, 7, 7, 4, 4, 4, 12])[0]
        return f"{start} {extra.strip()}.".replace(" .", ".")

    def paragraph(self, page, sentences):
        return " ".join(self.sentence(page) for _ in range(sentences)) + "\n\n"

    def table(self):
        rows = [
            f"| {self.words(1, 2)} | {self.random.uniform(5, 90):.1f} "
            f"| {self.random.uniform(5, 90):.1f} | {self.random.randint(-40, 40)} |\n"
            for _ in range(self.random.randint(4, 8))
        ]
        return TABLE + "".join(rows) + "\n"

    def items(self, page, mark):
        return "".join(f"{mark} {self.sentence(page)}\n" for _ in range(4)) + "\n"

    def front_matter(self, page):
        day = f"{self.random.randint(2015, 2025)}-{self.random.randint(1, 12):02}-" \
              f"{self.random.randint(1, 28):02}"
        tags = ", ".join(self.random.sample(self.tags, 3))
        return (
            f"---\ntitle: {self.words(3, 6).capitalize()}, part {page}\n"
            f"summary: {self.words(8, 14).capitalize()}.\ndate: {day}\n"
            f"authors: [Valley Council]\ntags: [{tags}]\nweight: {page % PER_SECTION + 1}\n---\n\n")

    def page(self, page):
        text = self.front_matter(page) + self.paragraph(page, 4)
        text += "## Method\n\n" + self.paragraph(page, 6) + self.items(page, "-") + self.table()
        for _ in range(3):
            text += f"## {self.words(2, 5).capitalize()}\n\n"
            text += self.paragraph(page, 5).rstrip() + "[^1]\n\n"
            text += f"### {self.words(2, 4).capitalize()}\n\n" + self.paragraph(page, 4)
        text += "> " + self.paragraph(page, 2) + self.items(page, "1.")
        text += "## What is not known\n\n" + self.paragraph(page, 5).rstrip() + "[^2]\n\n"
        text += "".join(f"[^{note}]: {self.sentence(page)}\n\n" for note in (1, 2))
        return text


def main():
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    writer = Writer(int(sys.argv[1]))
    site = pathlib.Path(sys.argv[2])
    paths = [writer.path(page) for page in range(writer.pages)]
    for page, path in enumerate(paths):
        file = site / "content" / path
        if page % PER_SECTION == 0:
            file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(writer.page(page), encoding="utf-8")
    (site / "pages.txt").write_text("".join(path + "\n" for path in paths), encoding="utf-8")


if __name__ == "__main__":
    main()
