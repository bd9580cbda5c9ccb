#!/usr/bin/env python3
"""figures.py [PAGES] [--rounds N]: what six charts on a page cost.

Three contenders in turn, by their CPU time: libcmark alone over pages with charts (floor.c), and
the program over the same pages with six charts each, and without. Half of the charts are those of
statistics, which many pages share; the others are fenced, each its own. The cost of a page with
charts is given as a ratio to libcmark's for that page, and to that of the page without them.
"""
import argparse
import pathlib
import resource
import shutil
import statistics
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
WORK = HERE.parent / ".build" / "bench"
PROGRAM = HERE.parent / ".build" / "release" / "briefwright"
STATISTICS = 12
YEARS = range(2013, 2025)


def prose(page, part):
    sentence = "The council counts the *journeys* on each road, and the [order](index.md) names them. "
    return f"## Part {'abcdef'[part]}\n\n{sentence * 6}\n\n{sentence * (4 + page % 3)}\n"


def shared(page, part):
    number = (page + part) % STATISTICS
    return f'![Columns that grow from year to year](chart:count-{number} "Journeys on road {number}")\n'


def fenced(page, part):
    rows = ", ".join(f"{{year: {year}, n: {(page * 7 + part * 3 + year) % 90 + 10}}}" for year in YEARS)
    return (
        "```chart\ntitle: Readings at the station\n"
        "description: A line that goes up and down without a trend\n"
        f"data: {{values: [{rows}]}}\n"
        "mark: {type: line, point: true}\n"
        "encoding: {x: {field: year, type: temporal}, y: {field: n, type: quantitative}}\n"
        "source: \"[@report]\"\n```\n")


def page(number, has_charts):
    parts = [f"---\ntitle: Page {number}\n---\n"]
    for part in range(6):
        parts.append(prose(number, part))
        if has_charts:
            parts.append(shared(number, part) if part % 2 == 0 else fenced(number, part))
    return "\n".join(parts)


def make(folder, pages, has_charts):
    shutil.rmtree(folder, ignore_errors=True)
    content = folder / "content"
    for name in ("notes", "statistics", "sources"):
        (content / name).mkdir(parents=True)
    (content / "site.yaml").write_text("title: Bench\nchecks: {figure-unsourced: off, unused-statistic: off}\n")
    (content / "sources" / "report.md").write_text("---\ntype: report\ntitle: The report\n---\n")
    for number in range(STATISTICS):
        rows = "".join(f"  - {{period: {year}, value: {year % 37 * 11 + number}}}\n" for year in YEARS)
        (content / "statistics" / f"count-{number}.md").write_text(
            f"---\ntitle: Journeys {number}\nunit: journeys\nsource: report\nobservations:\n{rows}---\n")
    names = []
    (content / "notes" / "index.md").write_text("---\ntitle: Notes\n---\n")
    for number in range(pages):
        names.append(f"notes/page-{number}.md")
        (content / names[-1]).write_text(page(number, has_charts))
    (folder / "pages.txt").write_text("".join(name + "\n" for name in names))


def cpu(command):
    """CPU seconds of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(site, command, empty):
    """CPU seconds for the pages alone: what the site costs without them is taken off."""
    return max(cpu(command(site)) - cpu(command(empty)), 1e-9)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("pages", nargs="?", type=int, default=500)
    arguments.add_argument("--rounds", type=int, default=5)
    options = arguments.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["gcc", "-O2", HERE / "floor.c", "-o", WORK / "floor", "-lcmark", "-lpthread"], check=True)
    sites = {name: WORK / f"figures-{name}" for name in ("charts", "plain", "empty")}
    make(sites["charts"], options.pages, True)
    make(sites["plain"], options.pages, False)
    make(sites["empty"], 0, False)
    shared_memory = "/dev/shm" if pathlib.Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=shared_memory) as output:
        output = pathlib.Path(output)
        (output / "floor" / "notes").mkdir(parents=True)

        def program(site):
            shutil.rmtree(output / "site", ignore_errors=True)
            return [PROGRAM, "build", "--site", site, "--output", output / "site", "--jobs", "1"]

        def floor(site):
            return [WORK / "floor", site / "pages.txt", site / "content", output / "floor"]

        rounds = []
        for _ in range(options.rounds):
            rounds.append((
                measure(sites["charts"], floor, sites["empty"]),
                measure(sites["charts"], program, sites["empty"]),
                measure(sites["plain"], program, sites["empty"])))
    middle = [statistics.median(row[index] for row in rounds) / options.pages * 1000 for index in range(3)]
    print(f"libcmark {middle[0]:.3f} ms a page, six charts {middle[1]:.3f}, none {middle[2]:.3f}")
    print(
        f"six charts: {statistics.median(row[1] / row[0] for row in rounds):.1f} times libcmark, "
        f"{statistics.median(row[1] / row[2] for row in rounds):.1f} times the page without them")


main()
