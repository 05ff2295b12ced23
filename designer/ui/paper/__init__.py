"""Reports on paper: PDF, drawn page by page with Qt, in a process of its own."""
