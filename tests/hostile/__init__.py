"""Inputs made to break claimdiff, each with what must happen. `python -m pytest tests/hostile` runs them."""
