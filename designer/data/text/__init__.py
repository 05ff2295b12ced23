"""Text: corpora, how text becomes tokens, and how tokens become text again."""
