"""Who carries values to the panels of a window and wishes from them, one control a purpose."""
