"""Every page of both sites, on a telephone and on a desk, in light and in dark."""
import pytest
from conftest import ALL_PAGES, SCHEMES, WIDTHS

RULES = {
    "runOnly": {"type": "tag", "values": [
        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]},
    "rules": {"target-size": {"enabled": True}},
    # Else every element that passes a rule is described, which takes most of the time.
    "resultTypes": ["violations"],
}


@pytest.mark.parametrize("page", ALL_PAGES)
def test_a_page_is_sound(page, visit, axe):
    """Nothing fails to load, nothing runs over the side, and axe finds no fault."""
    for width, scheme in zip(WIDTHS, SCHEMES):
        seen = visit(page, width, scheme)
        assert seen.faults == [], f"{width} {scheme}"
        over = seen.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert over <= 0, f"{width} px: {over} px too wide"
        result = axe.run(seen.page, options=RULES).response
        assert result["passes"], "axe must have seen the page"
        faults = [
            f'{fault["id"]}: {node["target"]}'
            for fault in result["violations"] for node in fault["nodes"]]
        assert faults == [], f"{width} {scheme}"


@pytest.mark.parametrize("page", ALL_PAGES)
def test_a_page_is_whole_without_script(page, visit):
    """What a reader sees with script is there without it, but for what only script can do."""
    words = [
        visit(page, java_script_enabled=script).page.locator("main").inner_text().split()
        for script in (True, False)]
    assert len(words[1]) >= 0.98 * len(words[0]) > 0


def test_dark_is_dark(visit):
    grounds = [
        visit(ALL_PAGES[0].values[0], scheme=scheme).page.evaluate(
            "getComputedStyle(document.documentElement).backgroundColor")
        for scheme in SCHEMES]
    assert grounds[0] != grounds[1]
