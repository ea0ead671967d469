"""Coverage-guided fuzzing: `python -m benchmarks.fuzzing TARGET` (extra `fuzz`; see docs/robustness.md).

A target makes something from bytes (`targets`), and `checks` says what must hold of what comes out. Neither needs
atheris, so that tests can run what was found again.
"""
