"""Handouts alone in an empty folder."""
import shutil

import pytest
from conftest import SITES

HANDOUTS = [
    pytest.param(path, id=str(path.relative_to(SITES)))
    for path in sorted((SITES / "handouts").rglob("*.html"))
]


@pytest.mark.parametrize("handout", HANDOUTS)
def test_a_handout_needs_nothing_else(handout, visit, axe, tmp_path):
    alone = tmp_path / "handout.html"
    shutil.copyfile(handout, alone)
    for width, scheme in ((320, "dark"), (1280, "light")):
        seen = visit(alone, width, scheme)
        assert seen.faults == []
        assert seen.page.evaluate("document.styleSheets[0].cssRules.length") > 20
        over = seen.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert over <= 0
        found = axe.run(seen.page, options={"runOnly": {"type": "tag", "values": [
            "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}})
        assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("handout", HANDOUTS)
def test_every_link_within_a_handout_leads_somewhere(handout, visit):
    lost = visit(handout).page.evaluate("""
      [...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href').slice(1))
        .filter(id => id && !document.getElementById(decodeURIComponent(id)))""")
    assert lost == []
    leaving = visit(handout).page.evaluate("""
      [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))
        .filter(href => !/^(#|https?:|mailto:|tel:)/.test(href))""")
    assert leaving == []


def test_there_are_handouts_to_test():
    assert len(HANDOUTS) >= 2
