"""Search from a disk, as readers meet it. Each function takes a browser of playwright's and the
folder of a built first site, and raises AssertionError where something is wrong.

    python3 Tests/Browser/search.py output/site [--chromium /usr/bin/chromium]
"""
import argparse
import pathlib
import re

INPUT = "input[type=search]"
RESULTS = "#search\\.results > li"
STATUS = "#search\\.status"


def opened(context, site, query=""):
    """The search page; what the browser complains of is gathered in `page.complaints`."""
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda m: page.complaints.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.on("requestfailed", lambda request: page.complaints.append(request.url))
    page.goto((pathlib.Path(site).resolve() / "search.html").as_uri() + query)
    return page


def ask(page, query):
    """Types a query and waits until the page has answered it."""
    page.fill(INPUT, "")
    page.wait_for_function("() => !document.querySelector('#search\\\\.results li')")
    page.fill(INPUT, query)
    page.wait_for_function("() => document.getElementById('search.status').textContent")
    page.wait_for_timeout(50)


def titles(page):
    return page.locator(RESULTS + " > a").all_inner_texts()


def a_query_finds_its_page_marks_words_and_is_announced(browser, site):
    context = browser.new_context(offline=True)
    page = opened(context, site)
    ask(page, "maximum penalties")
    assert titles(page)[0] == "Maximum penalties of the announced offences", titles(page)
    first = page.locator(RESULTS).first
    assert first.locator("a mark").all_inner_texts()[:2] == ["Maximum", "penalties"]
    assert first.locator(".result-kind").inner_text() == "Statistic"
    assert re.fullmatch(r"\d+ pages found", page.inner_text(STATUS)), page.inner_text(STATUS)
    assert page.get_attribute(STATUS, "aria-live") == "polite"
    kinds = set()
    for query in ("offence", "reports", "csam", "foundation", "penalties"):
        ask(page, query)
        kinds.update(page.locator(".result-kind").all_inner_texts())
    assert {"Briefing", "Measure", "Statistic", "Source", "Term", "Tag"} <= kinds, kinds
    assert page.complaints == [], page.complaints
    context.close()


def words_meet_by_stem_and_by_prefix(browser, site):
    context = browser.new_context(offline=True)
    page = opened(context, site)
    for query in ("penalty", "penalties", "penal", "PENALTY"):
        ask(page, query)
        assert "Maximum penalties of the announced offences" in titles(page), (query, titles(page))
    ask(page, "xylophones")
    assert page.inner_text(STATUS) == "No page holds these words."
    assert titles(page) == []
    context.close()


def the_keyboard_is_enough(browser, site):
    context = browser.new_context(offline=True)
    page = opened(context, site)
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("/")
    page.keyboard.type("offence")
    page.wait_for_selector(RESULTS)
    focused = "document.activeElement.textContent"
    page.keyboard.press("ArrowDown")
    assert page.evaluate(focused) == titles(page)[0]
    page.keyboard.press("ArrowDown")
    second = page.evaluate(focused)
    assert second != titles(page)[0]
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "search.query"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    page.wait_for_selector(RESULTS, state="detached")
    assert page.input_value(INPUT) == "" and page.inner_text(STATUS) == ""
    assert page.evaluate("document.activeElement.id") == "search.query"
    page.keyboard.type("offence")
    page.wait_for_selector(RESULTS)
    address = page.locator(RESULTS + " > a").first.evaluate("link => link.href")
    page.keyboard.press("ArrowDown")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url == address, (page.url, address)
    context.close()


def an_address_may_hold_the_query_and_does_no_harm(browser, site):
    context = browser.new_context(offline=True)
    page = opened(context, site, "?q=maximum+penalties")
    page.wait_for_selector(RESULTS)
    assert page.input_value(INPUT) == "maximum penalties"
    for hostile in ("%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "%E0%A4%A", "%22%3E%3Cscript%3E",
                    "constructor%20__proto__", "." * 300, "%5Cn%5B(%2B*"):
        page = opened(context, site, "?q=" + hostile)
        page.on("dialog", lambda dialog: page.complaints.append("dialog"))
        page.wait_for_timeout(300)
        assert page.locator("main img, main script:not([src])").count() == 0
        assert page.complaints == [], (hostile, page.complaints)
    context.close()


def every_result_leads_to_a_page(browser, site):
    context = browser.new_context(offline=True)
    page = opened(context, site)
    links = set()
    for query in ("offence", "reports", "csam", "image", "statement"):
        ask(page, query)
        links.update(page.eval_on_selector_all(
            "#search\\.results a", "links => links.map(link => link.href)"))
    assert len(links) > 10
    for link in sorted(links):
        address, _, anchor = link.partition("#")
        page.goto(link)
        if anchor:
            assert page.evaluate("id => !!document.getElementById(decodeURIComponent(id))", anchor), link
    context.close()


def without_script_there_is_a_list(browser, site):
    context = browser.new_context(offline=True, java_script_enabled=False)
    page = opened(context, site)
    assert not page.is_visible(INPUT)
    page.click("main a[href='everything.html']")
    listed = set(page.locator("main a").evaluate_all("links => links.map(link => link.getAttribute('href'))"))
    root = pathlib.Path(site)
    pages = {path.relative_to(root).as_posix() for path in root.rglob("*.html")}
    missing = pages - {link.partition("#")[0] for link in listed} - {"everything.html", "404.html"}
    assert not {path for path in missing if not path.startswith("handouts/")}, missing
    context.close()


TESTS = [
    a_query_finds_its_page_marks_words_and_is_announced, words_meet_by_stem_and_by_prefix,
    the_keyboard_is_enough, an_address_may_hold_the_query_and_does_no_harm,
    every_result_leads_to_a_page, without_script_there_is_a_list,
]


def main():
    from playwright.sync_api import sync_playwright
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("site")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    options = parser.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=options.chromium, args=["--no-sandbox"])
        for test in TESTS:
            test(browser, options.site)
            print("search:", test.__name__.replace("_", " "))
        browser.close()


if __name__ == "__main__":
    main()
