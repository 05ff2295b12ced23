"""Tables larger than memory: Arrow files of which only the rows that are asked for are read."""
