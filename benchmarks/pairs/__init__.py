"""Short pairs of articles in two languages, contradicting without a figure or not: `python -m benchmarks.pairs`."""
