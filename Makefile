# Every target sets up what it needs; "make help" lists them.
.DEFAULT_GOAL := help
.PHONY: help run test test-long bench sweep-demo format translations constraints clean

PYTHON_HERE := .venv/bin/python
export PYTHONUTF8 := 1

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/installed ## set up, and open the window (without a display: take the tour offscreen)
	@scripts/run

test: .venv/installed-dev ## set up, and run every check: style, types, import table, tests
	@scripts/check

test-long: .venv/installed-dev ## the same, and the long searches with random examples; takes half an hour
	@scripts/check --long

bench: .venv/installed-dev ## set up, and measure (RESULTS=FILE also writes the table there, DIGITPAD_DATA=FOLDER has the data)
	@$(PYTHON_HERE) -m tests.benchmarks $(if $(RESULTS),--output '$(RESULTS)') $(BENCH)

sweep-demo: .venv/installed-dev ## search for good settings on synthetic digits with Ray on this machine; takes some minutes
	@$(PYTHON_HERE) -m digitpad sweep --name demo --data synthetic --network custom --epochs 4 --trials 12 \
	    --vary learning-rate=1e-4..3e-2 --vary batch-size=32,64,128,256 --vary filters=8,16+32,32+64 --vary dropout=0..0.6

format: .venv/installed-dev ## put the code into its usual form
	@$(PYTHON_HERE) -m ruff check --fix --quiet . ; $(PYTHON_HERE) -m ruff format .

translations: .venv/installed-dev ## bring the catalogues of the window's words up to date with the code, and compile them
	@$(PYTHON_HERE) scripts/translations.py

constraints: .venv/installed-dev ## write the installed versions to constraints.txt, after a change of the bounds
	@$(PYTHON_HERE) scripts/pin_versions.py constraints.txt

clean: ## remove what was made here: the environment, caches, builds
	rm -rf .venv build dist tour .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/installed: pyproject.toml constraints.txt
	@scripts/install

.venv/installed-dev: pyproject.toml constraints.txt
	@scripts/install dev
