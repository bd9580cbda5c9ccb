// What a page gains where script runs. It reads without.
(function () {
  "use strict";
  var root = document.documentElement;

  // Light or dark: the button names what it changes to. A choice that equals the system's is
  // forgotten, so that the page follows the system again.
  function switchColours(button) {
    var system = matchMedia("(prefers-color-scheme: dark)");
    function isDark() {
      return root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
    }
    function show() {
      button.textContent = isDark() ? button.dataset.light : button.dataset.dark;
    }
    button.hidden = false;
    show();
    system.addEventListener("change", show);
    button.addEventListener("click", function () {
      var dark = !isDark();
      if (dark === system.matches) delete root.dataset.theme;
      else root.dataset.theme = dark ? "dark" : "light";
      try {
        if (root.dataset.theme) localStorage.setItem("theme", root.dataset.theme);
        else localStorage.removeItem("theme");
      } catch (error) {
        // The choice holds for this page alone.
      }
      show();
    });
  }

  // Due dates that have passed. A month is overdue when it is over; a day, on the next one.
  function markOverdue() {
    var now = new Date();
    var today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map(function (part) { return String(part).padStart(2, "0"); }).join("-");
    document.querySelectorAll("time[data-due]").forEach(function (time) {
      if (time.dateTime >= today.slice(0, time.dateTime.length)) return;
      var mark = document.createElement("strong");
      mark.className = "overdue";
      mark.textContent = time.dataset.due;
      time.after(" ", mark);
    });
  }

  // The part of the page that is being read, in the list of its contents.
  function markCurrentPart(contents) {
    var links = Array.from(contents.querySelectorAll("a[href^='#']"));
    var headings = links.map(function (link) {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    });
    function mark() {
      var current = -1;
      headings.forEach(function (heading, index) {
        if (heading && heading.getBoundingClientRect().top < innerHeight / 3) current = index;
      });
      links.forEach(function (link, index) {
        if (index === current) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
    }
    var observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
    headings.forEach(function (heading) { if (heading) observer.observe(heading); });
  }

  // Escape puts away what a figure shows of its evidence, until another is pointed at.
  function dismissEvidence() {
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape") root.classList.add("evidence-away");
    });
    ["focusin", "pointerover"].forEach(function (name) {
      document.addEventListener(name, function (event) {
        var link = event.target.closest && event.target.closest(".figure");
        if (link !== dismissEvidence.link) root.classList.remove("evidence-away");
        dismissEvidence.link = link;
      });
    });
  }

  var button = document.querySelector("button.theme");
  var contents = document.querySelector(".contents");
  if (button) switchColours(button);
  if (contents && "IntersectionObserver" in window) markCurrentPart(contents);
  markOverdue();
  dismissEvidence();
})();
