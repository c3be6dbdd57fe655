# Everything there is to do, one target each. `make run` and `make test` do all that a fresh machine needs.
SHELL := /bin/bash
PREFIX ?= /usr/local
# A debug build for tests in its usual place; the program people run is optimised, static, and in one of its own.
RELEASE := -c release --static-swift-stdlib --scratch-path .build-release
PROGRAM := .build-release/release/trekkersgroep
# The campaign is optimised as the program is; mutants are linked with the objects of the debug build.
FAULTS := swift build --product Faults && swift build --product trekkersgroep && swift build $(RELEASE) --product Faults \
	&& .build-release/release/Faults
# One build of its own: both sanitizers stand in one word, for of two words the compiler takes either one. Not optimised, it
# tries half as much in a minute, and is built in one instead of six.
FUZZ := --scratch-path .build-fuzz --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address

.PHONY: help run build test check faults faults-long fuzz sanitize coverage beside format lint generate fresh install uninstall bench clean programs toolchain packages test-packages tracer

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

run: build ## build the program and open it
	@$(PROGRAM)

build: toolchain packages ## build the program, optimised, as one file
	@swift build $(RELEASE) --product trekkersgroep

test: toolchain packages test-packages ## run all tests
	@swift build --build-tests && Tests/Setup/test

# What the fuzzer kept of earlier runs, and nothing by chance: a change is not blamed for what was there before.
check: export FUZZ_SECONDS ?= 0
check: toolchain packages test-packages lint test fresh faults ## what a change has to pass: format, tests, generated files, the program, no fault

faults: test-packages tracer programs ## bring about every trouble that files and terminals can meet, and count what is lost
	@$(FAULTS) --program $(PROGRAM)

faults-long: test-packages tracer programs ## the same ten times as far, before a release; takes hours
	@$(FAULTS) --program $(PROGRAM) --long

beside: build tracer ## kill a save and fill the disk beside calcurse and taskwarrior, in one run
	@Tests/Setup/packages /usr/bin/calcurse:calcurse:calcurse:calcurse:calcurse:calcurse
	@Tests/Setup/packages /usr/bin/task:taskwarrior:task:task:task:task
	@Tests/Benchmarks/beside $(PROGRAM)

# Side by side, for neither keeps two processors busy.
programs: toolchain packages
	@$(MAKE) --no-print-directory -j2 build fuzz

fuzz: toolchain packages ## build what tries ever other bytes on everything that reads, with the address sanitizer
	@TREKKERSGROEP_FUZZ=1 swift build $(FUZZ) --product Fuzz

sanitize: toolchain packages test-packages ## run the tests with the address sanitizer, then with the thread sanitizer
	@for kind in address thread; do Tests/Setup/sanitize $$kind || exit 1; done

coverage: toolchain packages test-packages ## count which lines of the journal and of the cleaners the tests reach
	@Tests/Setup/coverage

format: toolchain ## lay out the code as .swift-format says
	@swift format --in-place --recursive --parallel Sources Tests Package.swift

lint: toolchain
	@swift format lint --strict --recursive --parallel Sources Tests Package.swift

generate: toolchain packages ## make the embedded catalogue, docs/reference and the manual page anew
	@swift run Generator

fresh: toolchain packages
	@swift run Generator --check

install: build ## install or upgrade the program, its manual page and completions, under PREFIX (/usr/local)
	@Tests/Setup/install $(PROGRAM) "$(PREFIX)" "$(DESTDIR)"

uninstall: ## take away what make install put under PREFIX; groups and settings stay
	@Tests/Setup/install --remove "$(PREFIX)" "$(DESTDIR)"

bench: build ## measure the program beside nano, in one run
	@Tests/Benchmarks/measure $(PROGRAM)

clean: ## throw away everything built
	@rm -rf .build .build-release .build-mutants .build-fuzz .build-address .build-thread .build-coverage

toolchain:
	@Tests/Setup/toolchain

packages:
	@Tests/Setup/packages ncurses.h:libncurses-dev,libncursesw5-dev:ncurses-devel:ncurses:ncurses-dev:ncurses

# Where it cannot be had, its rows say that they tried nothing.
tracer:
	-@Tests/Setup/packages /usr/bin/strace:strace:strace:strace:strace:strace

test-packages:
	@Tests/Setup/packages vterm.h:libvterm-dev:libvterm-devel:libvterm:libvterm-dev:libvterm
