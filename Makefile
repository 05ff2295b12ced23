# Everything a person types: `make` alone lists it.

PYTHON ?= python3
VENV := .venv
SETUP := packaging/environment.py packaging/debian.py packaging/torch_choice.py

# An environment whose Python is gone, or that was made before the folder was moved, is made anew.
ALIVE := $(and $(wildcard $(VENV)/bin/python),$(filter "$(CURDIR)","$(shell cat $(VENV)/ready-for-run 2>/dev/null)"))
STALE := $(if $(ALIVE),,renew)

HAS_PYTHON = command -v $(PYTHON) >/dev/null || { echo "There is no $(PYTHON) here: install Python 3.11 or newer, on Debian with: sudo apt-get install python3"; exit 1; }

.DEFAULT_GOAL := help
.PHONY: help environment run desktop desktop-remove test lint bench template-results compression-results compression-templates endurance screenshots translations clean renew

help: ## List these targets.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

environment: $(VENV)/ready-for-run ## Make the environment in .venv, once.
	@echo "The environment is in $(VENV)."

run: $(VENV)/ready-for-run ## Open the window, or train in the terminal without a display; FILE=... opens a project.
	@$(VENV)/bin/neurodraft $(FILE)

desktop: $(VENV)/ready-for-run ## Put Neurodraft into the menu of your desktop, and open its files by a double click.
	@$(VENV)/bin/python packaging/desktop/integrate.py --install --command $(CURDIR)/$(VENV)/bin/neurodraft

desktop-remove: ## Take it out of the menu again.
	@$(PYTHON) packaging/desktop/integrate.py --remove

# The third process works while journeys wait for their window; begun early, these end with the others.
test: lint ## Check the code and run every test (under 20 minutes on two cores).
	$(VENV)/bin/python -m pytest tests --ignore tests/benchmarks --numprocesses 3 --dist loadfile --no-loadscope-reorder

lint: $(VENV)/ready-for-test ## Check style, types and the order of imports.
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

MEASURE = $(VENV)/bin/python -m tests.benchmarks

bench: $(VENV)/ready-for-test ## Measure speed, as ratios from interleaved runs (about 10 minutes).
	$(MEASURE).step_ratio
	$(MEASURE).window_while_training
	$(MEASURE).check_time
	$(MEASURE).frames
	$(MEASURE).first_paint

template-results: $(VENV)/ready-for-test ## Train every template that has no result yet with three seeds (hours).
	$(MEASURE).template_results

compression-results: $(VENV)/ready-for-test ## Make the networks of papers smaller on full MNIST, with five seeds (hours).
	$(VENV)/bin/python packaging/data/fetch_mnist.py
	$(MEASURE).compression_results

compression-templates: $(VENV)/ready-for-test ## Try every method of compression on templates of every kind (an hour).
	OMP_NUM_THREADS=1 $(MEASURE).compression_templates

endurance: $(VENV)/ready-for-test ## 100,000 random edits, 100,000 random events in the window, 200 kills at work.
	$(MEASURE).random_edits
	$(MEASURE).random_events
	$(MEASURE).prune_graphs
	$(MEASURE).kill_edits --times 130
	$(MEASURE).kill_training --times 70

screenshots: $(VENV)/ready-for-test ## Pictures of every panel in every look, in build/screenshots (10 minutes).
	$(VENV)/bin/python -m tests.journeys.screenshots build/screenshots

translations: $(VENV)/ready-for-test ## Bring resources/translations up to date with the words of the code.
	$(VENV)/bin/python packaging/translations/update.py

clean: ## Remove .venv and everything else made here, but no project or run of yours.
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/ready-for-run: pyproject.toml packaging/constraints.txt $(SETUP) $(STALE)
	@$(HAS_PYTHON)
	@$(PYTHON) packaging/environment.py

$(VENV)/ready-for-test: pyproject.toml packaging/constraints.txt $(SETUP) $(STALE)
	@$(HAS_PYTHON)
	@$(PYTHON) packaging/environment.py --tests
