"""Tests of texts and tokens."""
