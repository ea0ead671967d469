"""What a verdict rests on: conflicts, later reports, copies, headlines, severity, and the words for them."""
