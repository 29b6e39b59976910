# `make` alone lists the targets. All that a machine needs is Python 3.11 or newer with venv, and make:
# every target first sets up what it needs in .venv.
#
#   make test ARGS='-k pager -x'           hands arguments to pytest (also: demo, bench)
#   make distclean test PYTHON=python3.13  starts over with another Python

PYTHON ?= python3
ARGS ?=

VENV := .venv
BIN := $(VENV)/bin
PY := $(BIN)/python
PIP_INSTALL := -m pip install --quiet --quiet --disable-pip-version-check --no-input

LINTED := $(wildcard src tests codegen examples benchmarks)
TYPED := $(wildcard src generated codegen tests/typing examples benchmarks)

# The tools of .venv come first, whatever else is on the machine.
export PATH := $(CURDIR)/$(BIN):$(PATH)
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
unexport PYTHONPATH PYTHONHOME

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

.PHONY: help
help: ## List the targets
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

# --- Environment ------------------------------------------------------------------------------------------

INSTALLED := $(VENV)/.installed
REQUIREMENTS := $(VENV)/.requirements

.PHONY: setup
setup: $(INSTALLED) ## Create .venv with all tools and this project in it (the other targets do it by themselves)
	@echo "$(VENV) is ready: $$($(PY) --version)"

$(INSTALLED): pyproject.toml $(REQUIREMENTS)
	@$(PY) $(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(REQUIREMENTS): requirements-dev.txt
	@$(PYTHON) -c 'import sys; v = sys.version_info; v >= (3, 11) or sys.exit("trunkline needs Python 3.11 or newer; \
	$(PYTHON) is %d.%d. Name another one: make PYTHON=python3.12" % v[:2])'
	@test -x $(PY) || $(PYTHON) -m venv --clear $(VENV)
	@echo "Installing the tools of requirements-dev.txt into $(VENV) (about half a minute)"
	@$(PY) $(PIP_INSTALL) --requirement requirements-dev.txt || { echo "The tools could not be installed, see above. \
	Without a network, name a package index that can be reached (PIP_INDEX_URL) or a directory of wheels \
	(PIP_FIND_LINKS, PIP_NO_INDEX=1)." >&2; exit 1; }
	@touch $@

# An environment whose Python is gone is made anew.
ifneq ($(shell test -x $(PY) && echo usable),usable)
$(REQUIREMENTS): FORCE
FORCE:
endif

.PHONY: pins
pins: ## Write requirements-dev.txt anew: the newest versions that pyproject.toml allows
	@dir=$$(mktemp -d) && trap 'rm -rf "$$dir"' EXIT && \
	$(PYTHON) -m venv "$$dir/venv" && \
	"$$dir/venv/bin/python" $(PIP_INSTALL) '.[dev]' && \
	"$$dir/venv/bin/python" -m pip check --disable-pip-version-check && \
	{ \
	  echo "# The development environment, every package pinned. Written by 'make pins', not by hand: that installs"; \
	  echo "# the newest versions that pyproject.toml allows (its 'dev' extra, with codegen, testing, bench and fast)"; \
	  echo "# in an empty environment. 'make setup' installs what stands here. Resolved with Python" \
	    "$$("$$dir/venv/bin/python" -c 'import sys; print("%d.%d." % sys.version_info[:2])')"; \
	  "$$dir/venv/bin/python" -m pip freeze --disable-pip-version-check --exclude trunkline; \
	} > "$$dir/pins" && \
	if grep -nE '://|^-' "$$dir/pins"; then echo "an address or an option among the pins: not written" >&2; exit 1; fi && \
	cp "$$dir/pins" requirements-dev.txt && \
	echo "requirements-dev.txt: $$(grep -c == requirements-dev.txt) packages"

# --- Work -------------------------------------------------------------------------------------------------

.PHONY: generate
generate: $(INSTALLED) ## Write generated/ and docs/reference/ from the specs
	@$(PY) -m codegen

.PHONY: examples
examples: $(INSTALLED) ## Run every example of docs/reference/ against the fakes
	@$(PY) -m codegen.examples

.PHONY: demo
demo: generate ## Regenerate, then tour all clients against fakes; LIVE=1: read-only against your own accounts
	@$(PY) examples/$(if $(LIVE),live,tour).py $(ARGS)

.PHONY: test
test: $(INSTALLED) ## Run the tests
	@$(PY) -m pytest $(ARGS)

.PHONY: faults
faults: $(INSTALLED) ## Meet every fault of a server with every kind of call, a table; then 70,000 random calls, 3,000 walks
	@cd tests && ../$(PY) -m faults $(ARGS)

.PHONY: fuzz
fuzz: $(INSTALLED) ## Read 100,000 broken answers to every method. 4 minutes; ARGS='--count 1000 --first 5'
	@cd tests && ../$(PY) -m faults.long_fuzz $(ARGS)

.PHONY: check
check: $(INSTALLED) ## Check specs, coverage, generated code, imports, style, types and both sides of the wire, with one table
	@$(PY) -m codegen.check

# What needs Node is left out with these words where it is missing, but not in CI.
NODE_TOOLS = { test node_modules/.package-lock.json -nt package-lock.json || \
  npm ci --loglevel=error --no-audit --no-fund > /dev/null; }
NODE_MISSING = if test -z "$$CI"; then echo "Node is not here, so $(1) is left out." >&2; \
  else echo "Node is not here, and CI leaves nothing out: install Node 20 or newer, with npm." >&2; exit 1; fi

.PHONY: lint-specs
lint-specs: ## A second opinion on the specs, by a linter that needs Node
	@if command -v npm > /dev/null; then \
	  $(NODE_TOOLS) && REDOCLY_TELEMETRY=off npx --no-install redocly lint --config redocly.yaml; \
	else $(call NODE_MISSING,this second opinion on the specs); fi

.PHONY: contract
contract: $(INSTALLED) ## Call every operation of every spec before Prism, a mock server that nobody here wrote; needs Node
	@if command -v npm > /dev/null; then \
	  $(NODE_TOOLS) && $(PY) -m pytest --quiet --numprocesses=0 --capture=no tests/prism_contract.py $(ARGS); \
	else $(call NODE_MISSING,the contract check); fi

.PHONY: lint
lint: $(INSTALLED) ## Check style and format of the handwritten code
	@$(BIN)/ruff check --quiet $(LINTED)
	@$(BIN)/ruff format --check --quiet $(LINTED) || \
	  { echo "Not formatted, see 'make format':" >&2; $(BIN)/ruff format --check $(LINTED) >&2; exit 1; }

.PHONY: format
format: $(INSTALLED) ## Format the handwritten code and mend what lint can mend
	@$(BIN)/ruff check --fix --quiet $(LINTED)
	@$(BIN)/ruff format $(LINTED)

.PHONY: types
types: $(INSTALLED) ## Check types with mypy --strict and with pyright
	@$(PY) -m mypy --strict $(TYPED)
	@$(PY) -m pyright

.PHONY: bench
bench: $(INSTALLED) ## Measure, as ratios to what we compare with
	@$(PY) -m benchmarks $(ARGS)

.PHONY: docs
docs: $(INSTALLED) ## Run every snippet of the documentation, then build the site into site/; a dead link is an error
	@$(PY) -m pytest --quiet --numprocesses=0 --capture=no tests/test_docs.py
	@$(BIN)/zensical build --strict --clean

.PHONY: docs-serve
docs-serve: $(INSTALLED) ## Show the site on this machine, and again after each change
	@$(BIN)/zensical serve

# --- Over time --------------------------------------------------------------------------------------------

.PHONY: breaking
breaking: generate ## Tell what the changes since BASE (default: the last release) break; JSON=file for all of it
	@$(PY) -m codegen.contract.breaking $(BASE) $(if $(JSON),--json $(JSON))

.PHONY: drift
drift: generate ## Tell where API and the vendor's document UPSTREAM (a file or URL) differ; JSON=file for all of it
	@$(PY) -m codegen.contract.drift "$(API)" "$(UPSTREAM)" $(if $(JSON),--json $(JSON))

# --- Packages ---------------------------------------------------------------------------------------------

.PHONY: build
build: $(INSTALLED) ## Build sdist and wheel into dist/ and check what is in the wheel
	@rm -rf dist
	@$(PY) -m build --quiet --quiet --no-isolation . || { $(PY) -m build --no-isolation . >&2; exit 1; }
	@$(PY) -m check_wheel_contents dist/*.whl
	@ls dist | sed 's,^,dist/,'

.PHONY: wheel-test
wheel-test: build ## Install the wheel with its runtime dependencies alone and import it
	@dir=$$(mktemp -d) && trap 'rm -rf "$$dir"' EXIT && \
	$(PY) -m venv "$$dir/venv" && \
	"$$dir/venv/bin/python" $(PIP_INSTALL) --constraint requirements-dev.txt dist/*.whl && \
	"$$dir/venv/bin/python" -m pip check --disable-pip-version-check && \
	cd "$$dir" && for code in \
	  'import trunkline' \
	  'import trunkline_api.sakari' \
	  'from trunkline import Chatwoot, ChatwootPlatform, ChatwootPublic, Sakari, TextMagic' \
	  'from importlib.resources import files; [(files(p) / "py.typed").read_bytes() for p in ("trunkline", "trunkline_api")]' \
	; do \
	  echo "  $$code" && "$$dir/venv/bin/python" -I -W error -c "$$code" || exit 1; \
	done && echo "The wheel works with its runtime dependencies alone."

.PHONY: lanes
lanes: $(INSTALLED) ## Try other environments: lowest and newest dependencies, every Python at hand; LANES='lowest editable'
	@$(PY) -m codegen.contract.lanes $(LANES)

.PHONY: clean
clean: ## Remove caches, built packages and the built site
	@rm -rf dist build site htmlcov .coverage .hypothesis .cache generated/.*.stamp
	@find . -path ./.git -prune -o -path ./$(VENV) -prune -o -type d \( -name __pycache__ -o -name .pytest_cache \
	  -o -name .mypy_cache -o -name .ruff_cache -o -name '*.egg-info' \) -prune -exec rm -rf {} +

.PHONY: distclean
distclean: clean ## Remove .venv and node_modules as well
	@rm -rf $(VENV) node_modules
