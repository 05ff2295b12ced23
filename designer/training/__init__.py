"""Training: optimizers, schedules, losses, metrics, and the loop that drives them as a job."""
