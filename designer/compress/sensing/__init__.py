"""What each block bears, and in which range its values lie: measured, not guessed."""
