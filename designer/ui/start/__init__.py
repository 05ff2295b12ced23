"""The start page: recent projects, templates with pictures, data and the tour."""
