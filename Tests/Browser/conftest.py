"""The built sites in Debian's Chromium: what every test of this folder starts from.

BRIEFWRIGHT_SITES names a folder with the built sites: `first`, `example`, and `handouts`.
"""
import os
import pathlib
import shutil

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

SITES = pathlib.Path(os.environ["BRIEFWRIGHT_SITES"]).resolve()
WIDTHS = [320, 1280]
SCHEMES = ["light", "dark"]


def pages_of(name):
    """Every page of a site but those that only send their reader on."""
    root = SITES / name
    pages = sorted(root.rglob("*.html"))
    return [page for page in pages if 'http-equiv="refresh"' not in page.read_text("utf-8")]


ALL_PAGES = [
    pytest.param(page, id=str(page.relative_to(SITES)))
    for name in ("first", "example")
    for page in pages_of(name)
]


@pytest.fixture(scope="session")
def browser():
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    assert program, "Chromium must be installed"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


class Visit:
    """One page opened from the disk, without a network, and what went wrong while it was open."""

    def __init__(self, context, path, query=""):
        self.faults = []
        self.page = context.new_page()
        self.page.on("console", self._on_console)
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("request", self._on_request)
        self.page.on("requestfailed", lambda r: self.faults.append(f"failed: {r.url}"))
        self.page.goto(pathlib.Path(path).as_uri() + query)

    def _on_console(self, message):
        if message.type == "error":
            self.faults.append(message.text)

    def _on_request(self, request):
        if not request.url.startswith(("file:", "data:", "blob:")):
            self.faults.append(f"request: {request.url}")


@pytest.fixture
def visit(browser):
    """`visit(path, width, scheme, query, **options)` opens a page."""
    contexts = []

    def open_page(path, width=1280, scheme="light", query="", **options):
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True, **options)
        contexts.append(context)
        return Visit(context, path, query)

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def axe():
    return Axe()
