"""The parts of the `parse` stage: the language, the lines, the page around the story, the sentences."""
