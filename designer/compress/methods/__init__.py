"""The methods, one file for one idea."""
