"""Forms: fields, tooltips and refusals made from what units say of their parameters."""
