"""Search from a disk, as readers meet it: search.py holds what is tested."""
import pytest
from conftest import SITES
from search import TESTS


@pytest.mark.parametrize("check", TESTS, ids=lambda check: check.__name__)
def test_search(check, browser):
    check(browser, SITES / "first")
