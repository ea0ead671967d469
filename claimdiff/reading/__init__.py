"""The parts of the `read` stage: finding files, decoding them, reading JSON lines."""
