"""Pages printed: a document, not a screen."""
import io
import unicodedata

import pytest
from conftest import SITES
from pypdf import PdfReader

PAGES = [
    SITES / "first/index.html", SITES / "first/briefings/what-the-figures-show.html",
    SITES / "first/statistics/iwf-confirmed-reports.html", SITES / "first/policy/index.html",
]


def printed_text(page):
    """The text of the sheets without blanks; ligatures are taken apart."""
    pdf = PdfReader(io.BytesIO(page.pdf(format="A4")))
    return joined(" ".join(sheet.extract_text() for sheet in pdf.pages))


def joined(text):
    return "".join(unicodedata.normalize("NFKC", text).split())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_printed_page_has_its_text_and_no_chrome(page, visit):
    seen = visit(page).page
    paragraphs = seen.evaluate(
        "[...document.querySelectorAll('main p')].filter(p => p.checkVisibility()"
        " && !p.closest('nav')).map(p => p.innerText)")
    printed = printed_text(seen)
    first = [text for text in paragraphs if len(text) > 60][:3]
    assert first
    for text in first:
        assert joined(text)[:40] in printed
    assert joined(seen.locator(".skip").inner_text()) not in printed


def test_addresses_of_links_are_printed(visit):
    assert "https://www.iwf.org.uk/" in printed_text(visit(PAGES[0]).page)
