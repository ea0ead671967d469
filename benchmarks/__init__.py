"""Accuracy and speed, each one command, and the check of the repository itself."""
