# Briefwright. `make` alone lists what there is; what takes more than a line stands in .ci/.
PREFIX = /usr/local
PAGES = 10000
PROGRAM = .build/release/briefwright

.DEFAULT_GOAL = help
.NOTPARALLEL:
.PHONY: help setup program site test browser lint bench install clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

setup: ## install the C libraries that the build needs, where they lack
	@.ci/setup

program: setup ## build the program in release
	swift build -c release --static-swift-stdlib -Xswiftc -cross-module-optimization --product briefwright

site: program ## build content/ into output/site
	$(PROGRAM) build

test: setup ## run everything that CI runs
	@.ci/test

browser: ## open the sites that make test has built in Chromium once more
	@.ci/browser .build/check/sites

lint: ## check the formatting, and the embedded theme against templates/
	@.ci/lint

bench: program ## time the page loop against a C floor and Hugo (PAGES=10000)
	@bench/run $(PAGES)

install: program ## install the program (PREFIX=/usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/briefwright"

clean: ## remove everything that was built
	rm -rf .build output/site output/handouts
