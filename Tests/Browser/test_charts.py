"""Charts as Chromium sets them: what chart_layout.py measures."""
from chart_layout import check_charts
from conftest import ALL_PAGES


def test_no_text_of_a_chart_collides_or_leaves_its_frame(browser):
    faults, count = check_charts(browser, [page.values[0] for page in ALL_PAGES])
    assert faults == []
    assert count > 0, "there must have been charts to measure"
